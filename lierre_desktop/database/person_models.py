"""The words of the centre, its partners, and what is kept about a person, as peewee models."""

from __future__ import annotations

from peewee import (
    BooleanField,
    DateField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from .model_base import BinnableRow, Row
from .week_models import Participant


class Term(Row):
    list = TextField()
    code = TextField()
    label_fr = TextField()
    label_en = TextField()
    family = TextField(default="")
    position = IntegerField(default=0)
    sensitive = BooleanField(default=False)
    shipped = BooleanField(default=False)
    retired_on = DateField(null=True)
    merged_into_id: int | None
    merged_into = ForeignKeyField("self", null=True)


class Partner(BinnableRow):
    name = TextField()
    short_name = TextField(default="")
    axis = TextField()
    kind = TextField(null=True)
    sensitive = BooleanField(default=False)
    address = TextField(default="")
    postcode = TextField(default="")
    city = TextField(default="")
    phone = TextField(default="")
    email = TextField(default="")
    website = TextField(default="")
    opening = TextField(default="")
    notes = TextField(default="")
    shipped = BooleanField(default=False)


class Contact(BinnableRow):
    partner_id: int
    partner = ForeignKeyField(Partner)
    last_name = TextField()
    first_name = TextField(default="")
    role = TextField(default="")
    phone = TextField(default="")
    email = TextField(default="")
    notes = TextField(default="")
    until = DateField(null=True)


class Photo(Row):
    participant_id: int
    participant = ForeignKeyField(Participant, unique=True)
    image = TextField()


class Household(BinnableRow):
    name = TextField(default="")


class HouseholdMember(BinnableRow):
    household_id: int
    household = ForeignKeyField(Household)
    participant_id: int | None
    participant = ForeignKeyField(Participant, null=True)
    last_name = TextField(default="")
    first_name = TextField(default="")
    gender = TextField(null=True)
    birth_date = DateField(null=True)
    link = TextField()
    school = TextField(default="")
    school_class = TextField(default="")
    note = TextField(default="")
    since = DateField(null=True)
    until = DateField(null=True)


class Note(BinnableRow):
    participant_id: int
    participant = ForeignKeyField(Participant)
    day = DateField()
    kind = TextField()
    text = TextField()
    author = TextField(default="")


class HousingState(BinnableRow):
    participant_id: int
    participant = ForeignKeyField(Participant)
    since = DateField()
    checked_on = DateField(null=True)
    detail = TextField(default="")
    housing = TextField(null=True)
    eviction_threat = BooleanField(null=True)
    rent_arrears = BooleanField(null=True)
    domiciled = BooleanField(null=True)


class FamilyState(BinnableRow):
    participant_id: int
    participant = ForeignKeyField(Participant)
    since = DateField()
    checked_on = DateField(null=True)
    detail = TextField(default="")
    marital = TextField(null=True)
    household = TextField(null=True)
    children = IntegerField(null=True)
    children_at_home = IntegerField(null=True)


class ResourcesState(BinnableRow):
    participant_id: int
    participant = ForeignKeyField(Participant)
    since = DateField()
    checked_on = DateField(null=True)
    detail = TextField(default="")
    rsa_right = TextField(null=True)
    rsa_support = TextField(null=True)
    rsa_local = TextField(default="")


class ResourcesItem(Row):
    resources_state_id: int
    resources_state = ForeignKeyField(ResourcesState)
    resource = TextField()


class WorkState(BinnableRow):
    participant_id: int
    participant = ForeignKeyField(Participant)
    since = DateField()
    checked_on = DateField(null=True)
    detail = TextField(default="")
    work = TextField(null=True)
    out_of_work_since = DateField(null=True)
    registered = BooleanField(null=True)


class EducationState(BinnableRow):
    participant_id: int
    participant = ForeignKeyField(Participant)
    since = DateField()
    checked_on = DateField(null=True)
    detail = TextField(default="")
    level = TextField(null=True)
    diploma = TextField(default="")
    country = TextField(default="")


class FrenchState(BinnableRow):
    participant_id: int
    participant = ForeignKeyField(Participant)
    since = DateField()
    checked_on = DateField(null=True)
    detail = TextField(default="")
    listening = TextField(null=True)
    reading = TextField(null=True)
    speaking = TextField(null=True)
    writing = TextField(null=True)
    profile = TextField(null=True)


class DistrictState(BinnableRow):
    participant_id: int
    participant = ForeignKeyField(Participant)
    since = DateField()
    checked_on = DateField(null=True)
    detail = TextField(default="")
    district = TextField(default="")
    qpv = BooleanField(null=True)
    qpv_name = TextField(default="")


class MobilityState(BinnableRow):
    participant_id: int
    participant = ForeignKeyField(Participant)
    since = DateField()
    checked_on = DateField(null=True)
    detail = TextField(default="")
    licence = BooleanField(null=True)
    vehicle = BooleanField(null=True)
    transport = TextField(default="")


class StatusState(BinnableRow):
    participant_id: int
    participant = ForeignKeyField(Participant)
    since = DateField()
    checked_on = DateField(null=True)
    detail = TextField(default="")
    nationality = TextField(null=True)
    disability = BooleanField(null=True)


PERSON_MODELS: tuple[type[Row], ...] = (
    Term,
    Partner,
    Contact,
    Photo,
    Household,
    HouseholdMember,
    Note,
    HousingState,
    FamilyState,
    ResourcesState,
    ResourcesItem,
    WorkState,
    EducationState,
    FrenchState,
    DistrictState,
    MobilityState,
    StatusState,
)
