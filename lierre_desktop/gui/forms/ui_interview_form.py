# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'interview_form.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button, Combo, ElidedLabel,
    Portrait)
from lierre_desktop.gui.components.date_edit import DateEdit
from lierre_desktop.gui.components.suggest_edit import SuggestEdit
from lierre_desktop.gui.components.time_edit import TimeEdit
from lierre_desktop.gui.pathway.edits import (MinutesEdit, PresentEdit, StatusesEdit)
from lierre_desktop.gui.pathway.expected_people import ExpectedPeople
from lierre_desktop.gui.people.person_edit import PersonEdit

class Ui_InterviewForm(object):
    def setupUi(self, InterviewForm):
        if not InterviewForm.objectName():
            InterviewForm.setObjectName(u"InterviewForm")
        self.form_layout = QVBoxLayout(InterviewForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(InterviewForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(InterviewForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.who_holder = QWidget(InterviewForm)
        self.who_holder.setObjectName(u"who_holder")
        self.who_holder_layout = QVBoxLayout(self.who_holder)
        self.who_holder_layout.setSpacing(12)
        self.who_holder_layout.setObjectName(u"who_holder_layout")
        self.who_holder_layout.setContentsMargins(0, 0, 0, 0)
        self.participant_id_layout = QVBoxLayout()
        self.participant_id_layout.setSpacing(4)
        self.participant_id_layout.setObjectName(u"participant_id_layout")
        self.participant_id_layout.setContentsMargins(0, 0, 0, 0)
        self.participant_id_label = QLabel(self.who_holder)
        self.participant_id_label.setObjectName(u"participant_id_label")
        self.participant_id_label.setProperty(u"role", u"label")

        self.participant_id_layout.addWidget(self.participant_id_label)

        self.participant_id_edit = PersonEdit(self.who_holder)
        self.participant_id_edit.setObjectName(u"participant_id_edit")

        self.participant_id_layout.addWidget(self.participant_id_edit)

        self.participant_id_help = QLabel(self.who_holder)
        self.participant_id_help.setObjectName(u"participant_id_help")
        self.participant_id_help.setWordWrap(True)
        self.participant_id_help.setProperty(u"role", u"help")

        self.participant_id_layout.addWidget(self.participant_id_help)


        self.who_holder_layout.addLayout(self.participant_id_layout)

        self.expected_people = ExpectedPeople(self.who_holder)
        self.expected_people.setObjectName(u"expected_people")

        self.who_holder_layout.addWidget(self.expected_people)


        self.form_layout.addWidget(self.who_holder)

        self.interview_holder = QWidget(InterviewForm)
        self.interview_holder.setObjectName(u"interview_holder")
        self.interview_holder_layout = QVBoxLayout(self.interview_holder)
        self.interview_holder_layout.setSpacing(12)
        self.interview_holder_layout.setObjectName(u"interview_holder_layout")
        self.interview_holder_layout.setContentsMargins(0, 0, 0, 0)
        self.person_line = QHBoxLayout()
        self.person_line.setSpacing(8)
        self.person_line.setObjectName(u"person_line")
        self.person_line.setContentsMargins(0, 0, 0, 0)
        self.person_portrait = Portrait(self.interview_holder)
        self.person_portrait.setObjectName(u"person_portrait")

        self.person_line.addWidget(self.person_portrait)

        self.person_words_layout = QVBoxLayout()
        self.person_words_layout.setSpacing(0)
        self.person_words_layout.setObjectName(u"person_words_layout")
        self.person_words_layout.setContentsMargins(0, 0, 0, 0)
        self.person_label = ElidedLabel(self.interview_holder)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setProperty(u"role", u"strong")

        self.person_words_layout.addWidget(self.person_label)

        self.person_detail_label = QLabel(self.interview_holder)
        self.person_detail_label.setObjectName(u"person_detail_label")
        self.person_detail_label.setWordWrap(True)
        self.person_detail_label.setProperty(u"role", u"caption")

        self.person_words_layout.addWidget(self.person_detail_label)


        self.person_line.addLayout(self.person_words_layout)

        self.change_button = Button(self.interview_holder)
        self.change_button.setObjectName(u"change_button")
        self.change_button.setProperty(u"kind", u"quiet")

        self.person_line.addWidget(self.change_button)

        self.person_line.setStretch(1, 1)

        self.interview_holder_layout.addLayout(self.person_line)

        self.day_line = QHBoxLayout()
        self.day_line.setSpacing(12)
        self.day_line.setObjectName(u"day_line")
        self.day_line.setContentsMargins(0, 0, 0, 0)
        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(4)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.interview_holder)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"role", u"label")

        self.day_layout.addWidget(self.day_label)

        self.day_edit = DateEdit(self.interview_holder)
        self.day_edit.setObjectName(u"day_edit")

        self.day_layout.addWidget(self.day_edit)

        self.day_help = QLabel(self.interview_holder)
        self.day_help.setObjectName(u"day_help")
        self.day_help.setWordWrap(True)
        self.day_help.setProperty(u"role", u"help")

        self.day_layout.addWidget(self.day_help)

        self.day_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.day_layout.addItem(self.day_spacer)


        self.day_line.addLayout(self.day_layout)

        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(4)
        self.start_layout.setObjectName(u"start_layout")
        self.start_layout.setContentsMargins(0, 0, 0, 0)
        self.start_label = QLabel(self.interview_holder)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setProperty(u"role", u"label")

        self.start_layout.addWidget(self.start_label)

        self.start_edit = TimeEdit(self.interview_holder)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_help = QLabel(self.interview_holder)
        self.start_help.setObjectName(u"start_help")
        self.start_help.setWordWrap(True)
        self.start_help.setProperty(u"role", u"help")

        self.start_layout.addWidget(self.start_help)

        self.start_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.start_layout.addItem(self.start_spacer)


        self.day_line.addLayout(self.start_layout)

        self.day_line.setStretch(0, 5)
        self.day_line.setStretch(1, 4)

        self.interview_holder_layout.addLayout(self.day_line)

        self.minutes_layout = QVBoxLayout()
        self.minutes_layout.setSpacing(4)
        self.minutes_layout.setObjectName(u"minutes_layout")
        self.minutes_layout.setContentsMargins(0, 0, 0, 0)
        self.minutes_label = QLabel(self.interview_holder)
        self.minutes_label.setObjectName(u"minutes_label")
        self.minutes_label.setProperty(u"role", u"label")

        self.minutes_layout.addWidget(self.minutes_label)

        self.minutes_edit = MinutesEdit(self.interview_holder)
        self.minutes_edit.setObjectName(u"minutes_edit")

        self.minutes_layout.addWidget(self.minutes_edit)

        self.minutes_help = QLabel(self.interview_holder)
        self.minutes_help.setObjectName(u"minutes_help")
        self.minutes_help.setWordWrap(True)
        self.minutes_help.setProperty(u"role", u"help")

        self.minutes_layout.addWidget(self.minutes_help)


        self.interview_holder_layout.addLayout(self.minutes_layout)

        self.clash_alert = Alert(self.interview_holder)
        self.clash_alert.setObjectName(u"clash_alert")

        self.interview_holder_layout.addWidget(self.clash_alert)

        self.state_line = QHBoxLayout()
        self.state_line.setSpacing(12)
        self.state_line.setObjectName(u"state_line")
        self.state_line.setContentsMargins(0, 0, 0, 0)
        self.state_layout = QVBoxLayout()
        self.state_layout.setSpacing(4)
        self.state_layout.setObjectName(u"state_layout")
        self.state_layout.setContentsMargins(0, 0, 0, 0)
        self.state_label = QLabel(self.interview_holder)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"role", u"label")

        self.state_layout.addWidget(self.state_label)

        self.state_combo = Combo(self.interview_holder)
        self.state_combo.setObjectName(u"state_combo")
        self.state_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.state_combo.setMinimumContentsLength(6)

        self.state_layout.addWidget(self.state_combo)

        self.state_help = QLabel(self.interview_holder)
        self.state_help.setObjectName(u"state_help")
        self.state_help.setWordWrap(True)
        self.state_help.setProperty(u"role", u"help")

        self.state_layout.addWidget(self.state_help)

        self.state_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.state_layout.addItem(self.state_spacer)


        self.state_line.addLayout(self.state_layout)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.interview_holder)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = Combo(self.interview_holder)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_combo.setMinimumContentsLength(6)

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_help = QLabel(self.interview_holder)
        self.kind_help.setObjectName(u"kind_help")
        self.kind_help.setWordWrap(True)
        self.kind_help.setProperty(u"role", u"help")

        self.kind_layout.addWidget(self.kind_help)

        self.kind_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.kind_layout.addItem(self.kind_spacer)


        self.state_line.addLayout(self.kind_layout)

        self.state_line.setStretch(0, 1)
        self.state_line.setStretch(1, 1)

        self.interview_holder_layout.addLayout(self.state_line)

        self.objective_id_layout = QVBoxLayout()
        self.objective_id_layout.setSpacing(4)
        self.objective_id_layout.setObjectName(u"objective_id_layout")
        self.objective_id_layout.setContentsMargins(0, 0, 0, 0)
        self.objective_id_label = QLabel(self.interview_holder)
        self.objective_id_label.setObjectName(u"objective_id_label")
        self.objective_id_label.setProperty(u"role", u"label")

        self.objective_id_layout.addWidget(self.objective_id_label)

        self.objective_id_combo = Combo(self.interview_holder)
        self.objective_id_combo.setObjectName(u"objective_id_combo")
        self.objective_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.objective_id_combo.setMinimumContentsLength(6)

        self.objective_id_layout.addWidget(self.objective_id_combo)

        self.objective_id_help = QLabel(self.interview_holder)
        self.objective_id_help.setObjectName(u"objective_id_help")
        self.objective_id_help.setWordWrap(True)
        self.objective_id_help.setProperty(u"role", u"help")

        self.objective_id_layout.addWidget(self.objective_id_help)


        self.interview_holder_layout.addLayout(self.objective_id_layout)

        self.held_holder = QWidget(self.interview_holder)
        self.held_holder.setObjectName(u"held_holder")
        self.held_holder_layout = QVBoxLayout(self.held_holder)
        self.held_holder_layout.setSpacing(12)
        self.held_holder_layout.setObjectName(u"held_holder_layout")
        self.held_holder_layout.setContentsMargins(0, 0, 0, 0)
        self.summary_layout = QVBoxLayout()
        self.summary_layout.setSpacing(4)
        self.summary_layout.setObjectName(u"summary_layout")
        self.summary_layout.setContentsMargins(0, 0, 0, 0)
        self.summary_label = QLabel(self.held_holder)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"label")

        self.summary_layout.addWidget(self.summary_label)

        self.summary_edit = QPlainTextEdit(self.held_holder)
        self.summary_edit.setObjectName(u"summary_edit")
        self.summary_edit.setTabChangesFocus(True)
        self.summary_edit.setMinimumSize(QSize(0, 110))
        self.summary_edit.setMaximumSize(QSize(16777215, 240))

        self.summary_layout.addWidget(self.summary_edit)

        self.summary_help = QLabel(self.held_holder)
        self.summary_help.setObjectName(u"summary_help")
        self.summary_help.setWordWrap(True)
        self.summary_help.setProperty(u"role", u"help")

        self.summary_layout.addWidget(self.summary_help)

        self.summary_hidden_label = QLabel(self.held_holder)
        self.summary_hidden_label.setObjectName(u"summary_hidden_label")
        self.summary_hidden_label.setWordWrap(True)
        self.summary_hidden_label.setProperty(u"role", u"quiet")

        self.summary_layout.addWidget(self.summary_hidden_label)


        self.held_holder_layout.addLayout(self.summary_layout)

        self.private_line = QHBoxLayout()
        self.private_line.setSpacing(8)
        self.private_line.setObjectName(u"private_line")
        self.private_line.setContentsMargins(0, 0, 0, 0)
        self.private_button = Button(self.held_holder)
        self.private_button.setObjectName(u"private_button")
        self.private_button.setProperty(u"kind", u"quiet")
        self.private_button.setProperty(u"icon_name", u"lock-simple")

        self.private_line.addWidget(self.private_button)

        self.private_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.private_line.addItem(self.private_line_spacer)


        self.held_holder_layout.addLayout(self.private_line)

        self.private_frame = QFrame(self.held_holder)
        self.private_frame.setObjectName(u"private_frame")
        self.private_frame.setProperty(u"role", u"inset")
        self.private_frame_layout = QVBoxLayout(self.private_frame)
        self.private_frame_layout.setSpacing(12)
        self.private_frame_layout.setObjectName(u"private_frame_layout")
        self.private_frame_layout.setContentsMargins(12, 10, 12, 12)
        self.private_note_layout = QVBoxLayout()
        self.private_note_layout.setSpacing(4)
        self.private_note_layout.setObjectName(u"private_note_layout")
        self.private_note_layout.setContentsMargins(0, 0, 0, 0)
        self.private_note_label = QLabel(self.private_frame)
        self.private_note_label.setObjectName(u"private_note_label")
        self.private_note_label.setProperty(u"role", u"label")

        self.private_note_layout.addWidget(self.private_note_label)

        self.private_note_edit = QPlainTextEdit(self.private_frame)
        self.private_note_edit.setObjectName(u"private_note_edit")
        self.private_note_edit.setTabChangesFocus(True)
        self.private_note_edit.setMinimumSize(QSize(0, 72))
        self.private_note_edit.setMaximumSize(QSize(16777215, 158))

        self.private_note_layout.addWidget(self.private_note_edit)

        self.private_note_help = QLabel(self.private_frame)
        self.private_note_help.setObjectName(u"private_note_help")
        self.private_note_help.setWordWrap(True)
        self.private_note_help.setProperty(u"role", u"help")

        self.private_note_layout.addWidget(self.private_note_help)


        self.private_frame_layout.addLayout(self.private_note_layout)

        self.private_hidden_label = QLabel(self.private_frame)
        self.private_hidden_label.setObjectName(u"private_hidden_label")
        self.private_hidden_label.setWordWrap(True)
        self.private_hidden_label.setProperty(u"role", u"quiet")

        self.private_frame_layout.addWidget(self.private_hidden_label)


        self.held_holder_layout.addWidget(self.private_frame)


        self.interview_holder_layout.addWidget(self.held_holder)

        self.purpose_layout = QVBoxLayout()
        self.purpose_layout.setSpacing(4)
        self.purpose_layout.setObjectName(u"purpose_layout")
        self.purpose_layout.setContentsMargins(0, 0, 0, 0)
        self.purpose_label = QLabel(self.interview_holder)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setProperty(u"role", u"label")

        self.purpose_layout.addWidget(self.purpose_label)

        self.purpose_edit = QLineEdit(self.interview_holder)
        self.purpose_edit.setObjectName(u"purpose_edit")

        self.purpose_layout.addWidget(self.purpose_edit)

        self.purpose_help = QLabel(self.interview_holder)
        self.purpose_help.setObjectName(u"purpose_help")
        self.purpose_help.setWordWrap(True)
        self.purpose_help.setProperty(u"role", u"help")

        self.purpose_layout.addWidget(self.purpose_help)


        self.interview_holder_layout.addLayout(self.purpose_layout)

        self.mode_layout = QVBoxLayout()
        self.mode_layout.setSpacing(4)
        self.mode_layout.setObjectName(u"mode_layout")
        self.mode_layout.setContentsMargins(0, 0, 0, 0)
        self.mode_label = QLabel(self.interview_holder)
        self.mode_label.setObjectName(u"mode_label")
        self.mode_label.setProperty(u"role", u"label")

        self.mode_layout.addWidget(self.mode_label)

        self.mode_combo = Combo(self.interview_holder)
        self.mode_combo.setObjectName(u"mode_combo")
        self.mode_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mode_combo.setMinimumContentsLength(6)

        self.mode_layout.addWidget(self.mode_combo)

        self.mode_help = QLabel(self.interview_holder)
        self.mode_help.setObjectName(u"mode_help")
        self.mode_help.setWordWrap(True)
        self.mode_help.setProperty(u"role", u"help")

        self.mode_layout.addWidget(self.mode_help)


        self.interview_holder_layout.addLayout(self.mode_layout)

        self.staff_id_layout = QVBoxLayout()
        self.staff_id_layout.setSpacing(4)
        self.staff_id_layout.setObjectName(u"staff_id_layout")
        self.staff_id_layout.setContentsMargins(0, 0, 0, 0)
        self.staff_id_label = QLabel(self.interview_holder)
        self.staff_id_label.setObjectName(u"staff_id_label")
        self.staff_id_label.setProperty(u"role", u"label")

        self.staff_id_layout.addWidget(self.staff_id_label)

        self.staff_id_combo = Combo(self.interview_holder)
        self.staff_id_combo.setObjectName(u"staff_id_combo")
        self.staff_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.staff_id_combo.setMinimumContentsLength(6)

        self.staff_id_layout.addWidget(self.staff_id_combo)

        self.staff_id_help = QLabel(self.interview_holder)
        self.staff_id_help.setObjectName(u"staff_id_help")
        self.staff_id_help.setWordWrap(True)
        self.staff_id_help.setProperty(u"role", u"help")

        self.staff_id_layout.addWidget(self.staff_id_help)


        self.interview_holder_layout.addLayout(self.staff_id_layout)

        self.place_layout = QVBoxLayout()
        self.place_layout.setSpacing(4)
        self.place_layout.setObjectName(u"place_layout")
        self.place_layout.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(self.interview_holder)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"label")

        self.place_layout.addWidget(self.place_label)

        self.place_edit = SuggestEdit(self.interview_holder)
        self.place_edit.setObjectName(u"place_edit")

        self.place_layout.addWidget(self.place_edit)

        self.place_help = QLabel(self.interview_holder)
        self.place_help.setObjectName(u"place_help")
        self.place_help.setWordWrap(True)
        self.place_help.setProperty(u"role", u"help")

        self.place_layout.addWidget(self.place_help)


        self.interview_holder_layout.addLayout(self.place_layout)

        self.attendees_layout = QVBoxLayout()
        self.attendees_layout.setSpacing(4)
        self.attendees_layout.setObjectName(u"attendees_layout")
        self.attendees_layout.setContentsMargins(0, 0, 0, 0)
        self.attendees_label = QLabel(self.interview_holder)
        self.attendees_label.setObjectName(u"attendees_label")
        self.attendees_label.setProperty(u"role", u"label")

        self.attendees_layout.addWidget(self.attendees_label)

        self.attendees_edit = PresentEdit(self.interview_holder)
        self.attendees_edit.setObjectName(u"attendees_edit")

        self.attendees_layout.addWidget(self.attendees_edit)

        self.attendees_help = QLabel(self.interview_holder)
        self.attendees_help.setObjectName(u"attendees_help")
        self.attendees_help.setWordWrap(True)
        self.attendees_help.setProperty(u"role", u"help")

        self.attendees_layout.addWidget(self.attendees_help)


        self.interview_holder_layout.addLayout(self.attendees_layout)

        self.after_holder = QWidget(self.interview_holder)
        self.after_holder.setObjectName(u"after_holder")
        self.after_holder_layout = QVBoxLayout(self.after_holder)
        self.after_holder_layout.setSpacing(12)
        self.after_holder_layout.setObjectName(u"after_holder_layout")
        self.after_holder_layout.setContentsMargins(0, 0, 0, 0)
        self.next_heading = QLabel(self.after_holder)
        self.next_heading.setObjectName(u"next_heading")
        self.next_heading.setWordWrap(True)
        self.next_heading.setProperty(u"role", u"card_title")

        self.after_holder_layout.addWidget(self.next_heading)

        self.next_day_line = QHBoxLayout()
        self.next_day_line.setSpacing(12)
        self.next_day_line.setObjectName(u"next_day_line")
        self.next_day_line.setContentsMargins(0, 0, 0, 0)
        self.next_day_layout = QVBoxLayout()
        self.next_day_layout.setSpacing(4)
        self.next_day_layout.setObjectName(u"next_day_layout")
        self.next_day_layout.setContentsMargins(0, 0, 0, 0)
        self.next_day_label = QLabel(self.after_holder)
        self.next_day_label.setObjectName(u"next_day_label")
        self.next_day_label.setProperty(u"role", u"label")

        self.next_day_layout.addWidget(self.next_day_label)

        self.next_day_edit = DateEdit(self.after_holder)
        self.next_day_edit.setObjectName(u"next_day_edit")

        self.next_day_layout.addWidget(self.next_day_edit)

        self.next_day_help = QLabel(self.after_holder)
        self.next_day_help.setObjectName(u"next_day_help")
        self.next_day_help.setWordWrap(True)
        self.next_day_help.setProperty(u"role", u"help")

        self.next_day_layout.addWidget(self.next_day_help)

        self.next_day_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.next_day_layout.addItem(self.next_day_spacer)


        self.next_day_line.addLayout(self.next_day_layout)

        self.next_start_layout = QVBoxLayout()
        self.next_start_layout.setSpacing(4)
        self.next_start_layout.setObjectName(u"next_start_layout")
        self.next_start_layout.setContentsMargins(0, 0, 0, 0)
        self.next_start_label = QLabel(self.after_holder)
        self.next_start_label.setObjectName(u"next_start_label")
        self.next_start_label.setProperty(u"role", u"label")

        self.next_start_layout.addWidget(self.next_start_label)

        self.next_start_edit = TimeEdit(self.after_holder)
        self.next_start_edit.setObjectName(u"next_start_edit")

        self.next_start_layout.addWidget(self.next_start_edit)

        self.next_start_help = QLabel(self.after_holder)
        self.next_start_help.setObjectName(u"next_start_help")
        self.next_start_help.setWordWrap(True)
        self.next_start_help.setProperty(u"role", u"help")

        self.next_start_layout.addWidget(self.next_start_help)

        self.next_start_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.next_start_layout.addItem(self.next_start_spacer)


        self.next_day_line.addLayout(self.next_start_layout)

        self.next_day_line.setStretch(0, 5)
        self.next_day_line.setStretch(1, 4)

        self.after_holder_layout.addLayout(self.next_day_line)

        self.next_purpose_layout = QVBoxLayout()
        self.next_purpose_layout.setSpacing(4)
        self.next_purpose_layout.setObjectName(u"next_purpose_layout")
        self.next_purpose_layout.setContentsMargins(0, 0, 0, 0)
        self.next_purpose_label = QLabel(self.after_holder)
        self.next_purpose_label.setObjectName(u"next_purpose_label")
        self.next_purpose_label.setProperty(u"role", u"label")

        self.next_purpose_layout.addWidget(self.next_purpose_label)

        self.next_purpose_edit = QLineEdit(self.after_holder)
        self.next_purpose_edit.setObjectName(u"next_purpose_edit")

        self.next_purpose_layout.addWidget(self.next_purpose_edit)

        self.next_purpose_help = QLabel(self.after_holder)
        self.next_purpose_help.setObjectName(u"next_purpose_help")
        self.next_purpose_help.setWordWrap(True)
        self.next_purpose_help.setProperty(u"role", u"help")

        self.next_purpose_layout.addWidget(self.next_purpose_help)


        self.after_holder_layout.addLayout(self.next_purpose_layout)

        self.statuses_layout = QVBoxLayout()
        self.statuses_layout.setSpacing(4)
        self.statuses_layout.setObjectName(u"statuses_layout")
        self.statuses_layout.setContentsMargins(0, 0, 0, 0)
        self.statuses_label = QLabel(self.after_holder)
        self.statuses_label.setObjectName(u"statuses_label")
        self.statuses_label.setProperty(u"role", u"label")

        self.statuses_layout.addWidget(self.statuses_label)

        self.statuses_edit = StatusesEdit(self.after_holder)
        self.statuses_edit.setObjectName(u"statuses_edit")

        self.statuses_layout.addWidget(self.statuses_edit)

        self.statuses_help = QLabel(self.after_holder)
        self.statuses_help.setObjectName(u"statuses_help")
        self.statuses_help.setWordWrap(True)
        self.statuses_help.setProperty(u"role", u"help")

        self.statuses_layout.addWidget(self.statuses_help)


        self.after_holder_layout.addLayout(self.statuses_layout)


        self.interview_holder_layout.addWidget(self.after_holder)

        self.paper_line = QHBoxLayout()
        self.paper_line.setSpacing(8)
        self.paper_line.setObjectName(u"paper_line")
        self.paper_line.setContentsMargins(0, 0, 0, 0)
        self.convocation_button = Button(self.interview_holder)
        self.convocation_button.setObjectName(u"convocation_button")
        self.convocation_button.setProperty(u"kind", u"secondary")
        self.convocation_button.setProperty(u"icon_name", u"printer")

        self.paper_line.addWidget(self.convocation_button)

        self.paper_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.paper_line.addItem(self.paper_line_spacer)


        self.interview_holder_layout.addLayout(self.paper_line)

        self.language_layout = QVBoxLayout()
        self.language_layout.setSpacing(4)
        self.language_layout.setObjectName(u"language_layout")
        self.language_layout.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(self.interview_holder)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"label")

        self.language_layout.addWidget(self.language_label)

        self.language_combo = Combo(self.interview_holder)
        self.language_combo.setObjectName(u"language_combo")
        self.language_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.language_combo.setMinimumContentsLength(6)

        self.language_layout.addWidget(self.language_combo)

        self.language_help = QLabel(self.interview_holder)
        self.language_help.setObjectName(u"language_help")
        self.language_help.setWordWrap(True)
        self.language_help.setProperty(u"role", u"help")

        self.language_layout.addWidget(self.language_help)


        self.interview_holder_layout.addLayout(self.language_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(self.interview_holder)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"kind", u"danger")
        self.remove_button.setProperty(u"icon_name", u"trash")

        self.remove_line.addWidget(self.remove_button)

        self.remove_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.remove_line.addItem(self.remove_line_spacer)


        self.interview_holder_layout.addLayout(self.remove_line)


        self.form_layout.addWidget(self.interview_holder)

        self.bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.bottom_spacer)

#if QT_CONFIG(shortcut)
        self.participant_id_label.setBuddy(self.participant_id_edit)
        self.day_label.setBuddy(self.day_edit)
        self.start_label.setBuddy(self.start_edit)
        self.minutes_label.setBuddy(self.minutes_edit)
        self.state_label.setBuddy(self.state_combo)
        self.kind_label.setBuddy(self.kind_combo)
        self.objective_id_label.setBuddy(self.objective_id_combo)
        self.summary_label.setBuddy(self.summary_edit)
        self.private_note_label.setBuddy(self.private_note_edit)
        self.purpose_label.setBuddy(self.purpose_edit)
        self.mode_label.setBuddy(self.mode_combo)
        self.staff_id_label.setBuddy(self.staff_id_combo)
        self.place_label.setBuddy(self.place_edit)
        self.attendees_label.setBuddy(self.attendees_edit)
        self.next_day_label.setBuddy(self.next_day_edit)
        self.next_start_label.setBuddy(self.next_start_edit)
        self.next_purpose_label.setBuddy(self.next_purpose_edit)
        self.statuses_label.setBuddy(self.statuses_edit)
        self.language_label.setBuddy(self.language_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.participant_id_edit, self.expected_people)
        QWidget.setTabOrder(self.expected_people, self.change_button)
        QWidget.setTabOrder(self.change_button, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.minutes_edit)
        QWidget.setTabOrder(self.minutes_edit, self.state_combo)
        QWidget.setTabOrder(self.state_combo, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.objective_id_combo)
        QWidget.setTabOrder(self.objective_id_combo, self.summary_edit)
        QWidget.setTabOrder(self.summary_edit, self.private_button)
        QWidget.setTabOrder(self.private_button, self.private_note_edit)
        QWidget.setTabOrder(self.private_note_edit, self.purpose_edit)
        QWidget.setTabOrder(self.purpose_edit, self.mode_combo)
        QWidget.setTabOrder(self.mode_combo, self.staff_id_combo)
        QWidget.setTabOrder(self.staff_id_combo, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.attendees_edit)
        QWidget.setTabOrder(self.attendees_edit, self.next_day_edit)
        QWidget.setTabOrder(self.next_day_edit, self.next_start_edit)
        QWidget.setTabOrder(self.next_start_edit, self.next_purpose_edit)
        QWidget.setTabOrder(self.next_purpose_edit, self.statuses_edit)
        QWidget.setTabOrder(self.statuses_edit, self.convocation_button)
        QWidget.setTabOrder(self.convocation_button, self.language_combo)
        QWidget.setTabOrder(self.language_combo, self.remove_button)

        self.retranslateUi(InterviewForm)
    # setupUi

    def retranslateUi(self, InterviewForm):
        self.participant_id_label.setText(QCoreApplication.translate("InterviewForm", u"Person", None))
#if QT_CONFIG(accessibility)
        self.participant_id_edit.setAccessibleName(QCoreApplication.translate("InterviewForm", u"Person", None))
#endif // QT_CONFIG(accessibility)
        self.participant_id_help.setText(QCoreApplication.translate("InterviewForm", u"type a name, or a phone", None))
        self.change_button.setText(QCoreApplication.translate("InterviewForm", u"Someone else", None))
        self.day_label.setText(QCoreApplication.translate("InterviewForm", u"Day", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("InterviewForm", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.start_label.setText(QCoreApplication.translate("InterviewForm", u"Hour", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("InterviewForm", u"Hour", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_label.setText(QCoreApplication.translate("InterviewForm", u"Length in minutes", None))
#if QT_CONFIG(accessibility)
        self.minutes_edit.setAccessibleName(QCoreApplication.translate("InterviewForm", u"Length in minutes", None))
#endif // QT_CONFIG(accessibility)
        self.state_label.setText(QCoreApplication.translate("InterviewForm", u"Where it stands", None))
#if QT_CONFIG(accessibility)
        self.state_combo.setAccessibleName(QCoreApplication.translate("InterviewForm", u"Where it stands", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("InterviewForm", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("InterviewForm", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.objective_id_label.setText(QCoreApplication.translate("InterviewForm", u"Objective worked on", None))
#if QT_CONFIG(accessibility)
        self.objective_id_combo.setAccessibleName(QCoreApplication.translate("InterviewForm", u"Objective worked on", None))
#endif // QT_CONFIG(accessibility)
        self.summary_label.setText(QCoreApplication.translate("InterviewForm", u"Summary that may be shared", None))
#if QT_CONFIG(accessibility)
        self.summary_edit.setAccessibleName(QCoreApplication.translate("InterviewForm", u"Summary that may be shared", None))
#endif // QT_CONFIG(accessibility)
        self.summary_help.setText(QCoreApplication.translate("InterviewForm", u"The person may read it; a partner may receive it.", None))
        self.summary_hidden_label.setText(QCoreApplication.translate("InterviewForm", u"The summary is hidden while names are.", None))
        self.private_button.setText(QCoreApplication.translate("InterviewForm", u"Add a private note", None))
        self.private_note_label.setText(QCoreApplication.translate("InterviewForm", u"Private note", None))
#if QT_CONFIG(accessibility)
        self.private_note_edit.setAccessibleName(QCoreApplication.translate("InterviewForm", u"Private note", None))
#endif // QT_CONFIG(accessibility)
        self.private_note_help.setText(QCoreApplication.translate("InterviewForm", u"Only you read it: it never leaves the centre.", None))
        self.private_hidden_label.setText(QCoreApplication.translate("InterviewForm", u"Hidden while names are hidden.", None))
        self.purpose_label.setText(QCoreApplication.translate("InterviewForm", u"Purpose", None))
#if QT_CONFIG(accessibility)
        self.purpose_edit.setAccessibleName(QCoreApplication.translate("InterviewForm", u"Purpose", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_help.setText(QCoreApplication.translate("InterviewForm", u"optional; it stands on the convocation", None))
        self.mode_label.setText(QCoreApplication.translate("InterviewForm", u"How", None))
#if QT_CONFIG(accessibility)
        self.mode_combo.setAccessibleName(QCoreApplication.translate("InterviewForm", u"How", None))
#endif // QT_CONFIG(accessibility)
        self.staff_id_label.setText(QCoreApplication.translate("InterviewForm", u"Received by", None))
#if QT_CONFIG(accessibility)
        self.staff_id_combo.setAccessibleName(QCoreApplication.translate("InterviewForm", u"Received by", None))
#endif // QT_CONFIG(accessibility)
        self.place_label.setText(QCoreApplication.translate("InterviewForm", u"Place", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("InterviewForm", u"Place", None))
#endif // QT_CONFIG(accessibility)
        self.place_help.setText(QCoreApplication.translate("InterviewForm", u"optional", None))
        self.attendees_label.setText(QCoreApplication.translate("InterviewForm", u"Also present", None))
#if QT_CONFIG(accessibility)
        self.attendees_edit.setAccessibleName(QCoreApplication.translate("InterviewForm", u"Also present", None))
#endif // QT_CONFIG(accessibility)
        self.attendees_help.setText(QCoreApplication.translate("InterviewForm", u"a partner\u2019s contact, the team, or any name", None))
        self.next_heading.setText(QCoreApplication.translate("InterviewForm", u"Next appointment", None))
        self.next_day_label.setText(QCoreApplication.translate("InterviewForm", u"Day", None))
#if QT_CONFIG(accessibility)
        self.next_day_edit.setAccessibleName(QCoreApplication.translate("InterviewForm", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.next_start_label.setText(QCoreApplication.translate("InterviewForm", u"Hour", None))
#if QT_CONFIG(accessibility)
        self.next_start_edit.setAccessibleName(QCoreApplication.translate("InterviewForm", u"Hour", None))
#endif // QT_CONFIG(accessibility)
        self.next_purpose_label.setText(QCoreApplication.translate("InterviewForm", u"Purpose", None))
#if QT_CONFIG(accessibility)
        self.next_purpose_edit.setAccessibleName(QCoreApplication.translate("InterviewForm", u"Purpose", None))
#endif // QT_CONFIG(accessibility)
        self.next_purpose_help.setText(QCoreApplication.translate("InterviewForm", u"optional", None))
        self.statuses_label.setText(QCoreApplication.translate("InterviewForm", u"Steps spoken of", None))
#if QT_CONFIG(accessibility)
        self.statuses_edit.setAccessibleName(QCoreApplication.translate("InterviewForm", u"Steps spoken of", None))
#endif // QT_CONFIG(accessibility)
        self.convocation_button.setText(QCoreApplication.translate("InterviewForm", u"Print the convocation", None))
        self.language_label.setText(QCoreApplication.translate("InterviewForm", u"Second language of the paper", None))
#if QT_CONFIG(accessibility)
        self.language_combo.setAccessibleName(QCoreApplication.translate("InterviewForm", u"Second language of the paper", None))
#endif // QT_CONFIG(accessibility)
        self.remove_button.setText(QCoreApplication.translate("InterviewForm", u"Put in the bin", None))
        pass
    # retranslateUi

