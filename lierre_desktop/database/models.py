"""The tables as peewee models, mirroring the frozen SQL of `steps`.

Models never leave `centre`: queries answer with frozen dataclasses. Constraints
stand in the SQL, where no form can walk round them.
"""

from __future__ import annotations

from .draft_model import Draft as Draft
from .model_base import BinnableRow as BinnableRow
from .model_base import Row as Row
from .model_base import database as database
from .outreach_models import OUTREACH_MODELS as OUTREACH_MODELS
from .outreach_models import Funding as Funding
from .outreach_models import HumanMeans as HumanMeans
from .outreach_models import ImportMapping as ImportMapping
from .outreach_models import LetterTemplate as LetterTemplate
from .outreach_models import LivingPlace as LivingPlace
from .outreach_models import OutreachVisit as OutreachVisit
from .outreach_models import Project as Project
from .outreach_models import ProjectObjective as ProjectObjective
from .outreach_models import ProjectParticipant as ProjectParticipant
from .outreach_models import ProjectStep as ProjectStep
from .outreach_models import ProjectWorkshop as ProjectWorkshop
from .outreach_models import VisitPerson as VisitPerson
from .outreach_models import VisitTeam as VisitTeam
from .pathway_models import PATHWAY_MODELS as PATHWAY_MODELS
from .pathway_models import Assessment as Assessment
from .pathway_models import Barrier as Barrier
from .pathway_models import Contract as Contract
from .pathway_models import HousingEvent as HousingEvent
from .pathway_models import HousingMeasure as HousingMeasure
from .pathway_models import Interview as Interview
from .pathway_models import InterviewAttendee as InterviewAttendee
from .pathway_models import Objective as Objective
from .pathway_models import Orientation as Orientation
from .pathway_models import Pathway as Pathway
from .pathway_models import PathwayTransition as PathwayTransition
from .pathway_models import Placement as Placement
from .pathway_models import Recourse as Recourse
from .pathway_models import Referent as Referent
from .pathway_models import Referral as Referral
from .pathway_models import Relay as Relay
from .pathway_models import Step as Step
from .person_models import PERSON_MODELS as PERSON_MODELS
from .person_models import Contact as Contact
from .person_models import DistrictState as DistrictState
from .person_models import EducationState as EducationState
from .person_models import FamilyState as FamilyState
from .person_models import FrenchState as FrenchState
from .person_models import Household as Household
from .person_models import HouseholdMember as HouseholdMember
from .person_models import HousingState as HousingState
from .person_models import MobilityState as MobilityState
from .person_models import Note as Note
from .person_models import Partner as Partner
from .person_models import Photo as Photo
from .person_models import ResourcesItem as ResourcesItem
from .person_models import ResourcesState as ResourcesState
from .person_models import StatusState as StatusState
from .person_models import Term as Term
from .person_models import WorkState as WorkState
from .report_models import REPORT_MODELS as REPORT_MODELS
from .report_models import BudgetLine as BudgetLine
from .report_models import FunderView as FunderView
from .report_models import Logo as Logo
from .report_models import Report as Report
from .report_models import ReportFile as ReportFile
from .report_models import ReportItem as ReportItem
from .report_models import ReportSection as ReportSection
from .report_models import SavedQuestion as SavedQuestion
from .week_models import WEEK_MODELS as WEEK_MODELS
from .week_models import Attendance as Attendance
from .week_models import Closure as Closure
from .week_models import Correction as Correction
from .week_models import Enrolment as Enrolment
from .week_models import JournalEntry as JournalEntry
from .week_models import Participant as Participant
from .week_models import SchoolHoliday as SchoolHoliday
from .week_models import Session as Session
from .week_models import SessionFacilitator as SessionFacilitator
from .week_models import Setting as Setting
from .week_models import Sheet as Sheet
from .week_models import SheetSession as SheetSession
from .week_models import Slot as Slot
from .week_models import SlotFacilitator as SlotFacilitator
from .week_models import StaffMember as StaffMember
from .week_models import Venue as Venue
from .week_models import Workshop as Workshop

MODELS: tuple[type[Row], ...] = (
    *WEEK_MODELS,
    *PERSON_MODELS,
    *PATHWAY_MODELS,
    *OUTREACH_MODELS,
    *REPORT_MODELS,
)
"""Parents before children: the order in which rows may be inserted."""
