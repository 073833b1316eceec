# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'session_form.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QLabel, QLineEdit, QPlainTextEdit, QRadioButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Combo)
from lierre_desktop.gui.components.date_edit import DateEdit
from lierre_desktop.gui.components.time_edit import TimeEdit

class Ui_SessionForm(object):
    def setupUi(self, SessionForm):
        if not SessionForm.objectName():
            SessionForm.setObjectName(u"SessionForm")
        self.form_layout = QVBoxLayout(SessionForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(SessionForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.workshop_layout = QVBoxLayout()
        self.workshop_layout.setSpacing(4)
        self.workshop_layout.setObjectName(u"workshop_layout")
        self.workshop_label = QLabel(SessionForm)
        self.workshop_label.setObjectName(u"workshop_label")
        self.workshop_label.setProperty(u"role", u"label")

        self.workshop_layout.addWidget(self.workshop_label)

        self.workshop_combo = Combo(SessionForm)
        self.workshop_combo.setObjectName(u"workshop_combo")
        self.workshop_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.workshop_combo.setMinimumContentsLength(8)

        self.workshop_layout.addWidget(self.workshop_combo)

        self.workshop_message = QLabel(SessionForm)
        self.workshop_message.setObjectName(u"workshop_message")
        self.workshop_message.setWordWrap(True)
        self.workshop_message.setProperty(u"role", u"help")

        self.workshop_layout.addWidget(self.workshop_message)


        self.form_layout.addLayout(self.workshop_layout)

        self.hours_layout = QGridLayout()
        self.hours_layout.setObjectName(u"hours_layout")
        self.hours_layout.setHorizontalSpacing(12)
        self.hours_layout.setVerticalSpacing(4)
        self.day_label = QLabel(SessionForm)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"role", u"label")

        self.hours_layout.addWidget(self.day_label, 0, 0, 1, 1)

        self.start_label = QLabel(SessionForm)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setProperty(u"role", u"label")

        self.hours_layout.addWidget(self.start_label, 0, 1, 1, 1)

        self.end_label = QLabel(SessionForm)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setProperty(u"role", u"label")

        self.hours_layout.addWidget(self.end_label, 0, 2, 1, 1)

        self.day_edit = DateEdit(SessionForm)
        self.day_edit.setObjectName(u"day_edit")

        self.hours_layout.addWidget(self.day_edit, 1, 0, 1, 1)

        self.start_edit = TimeEdit(SessionForm)
        self.start_edit.setObjectName(u"start_edit")

        self.hours_layout.addWidget(self.start_edit, 1, 1, 1, 1)

        self.end_edit = TimeEdit(SessionForm)
        self.end_edit.setObjectName(u"end_edit")

        self.hours_layout.addWidget(self.end_edit, 1, 2, 1, 1)

        self.day_message = QLabel(SessionForm)
        self.day_message.setObjectName(u"day_message")
        self.day_message.setWordWrap(True)
        self.day_message.setProperty(u"role", u"help")

        self.hours_layout.addWidget(self.day_message, 2, 0, 1, 3)

        self.start_message = QLabel(SessionForm)
        self.start_message.setObjectName(u"start_message")
        self.start_message.setWordWrap(True)
        self.start_message.setProperty(u"role", u"help")

        self.hours_layout.addWidget(self.start_message, 3, 0, 1, 3)

        self.end_message = QLabel(SessionForm)
        self.end_message.setObjectName(u"end_message")
        self.end_message.setWordWrap(True)
        self.end_message.setProperty(u"role", u"help")

        self.hours_layout.addWidget(self.end_message, 4, 0, 1, 3)

        self.hours_layout.setColumnStretch(0, 5)
        self.hours_layout.setColumnStretch(1, 3)
        self.hours_layout.setColumnStretch(2, 3)

        self.form_layout.addLayout(self.hours_layout)

        self.venue_layout = QVBoxLayout()
        self.venue_layout.setSpacing(4)
        self.venue_layout.setObjectName(u"venue_layout")
        self.venue_label = QLabel(SessionForm)
        self.venue_label.setObjectName(u"venue_label")
        self.venue_label.setProperty(u"role", u"label")

        self.venue_layout.addWidget(self.venue_label)

        self.venue_combo = Combo(SessionForm)
        self.venue_combo.setObjectName(u"venue_combo")
        self.venue_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.venue_combo.setMinimumContentsLength(8)

        self.venue_layout.addWidget(self.venue_combo)

        self.venue_message = QLabel(SessionForm)
        self.venue_message.setObjectName(u"venue_message")
        self.venue_message.setWordWrap(True)
        self.venue_message.setProperty(u"role", u"help")

        self.venue_layout.addWidget(self.venue_message)


        self.form_layout.addLayout(self.venue_layout)

        self.team_layout = QVBoxLayout()
        self.team_layout.setSpacing(4)
        self.team_layout.setObjectName(u"team_layout")
        self.team_label = QLabel(SessionForm)
        self.team_label.setObjectName(u"team_label")
        self.team_label.setProperty(u"role", u"label")

        self.team_layout.addWidget(self.team_label)

        self.team_holder = QWidget(SessionForm)
        self.team_holder.setObjectName(u"team_holder")

        self.team_layout.addWidget(self.team_holder)


        self.form_layout.addLayout(self.team_layout)

        self.scope_frame = QFrame(SessionForm)
        self.scope_frame.setObjectName(u"scope_frame")
        self.scope_layout = QVBoxLayout(self.scope_frame)
        self.scope_layout.setSpacing(0)
        self.scope_layout.setObjectName(u"scope_layout")
        self.scope_layout.setContentsMargins(0, 0, 0, 0)
        self.scope_label = QLabel(self.scope_frame)
        self.scope_label.setObjectName(u"scope_label")
        self.scope_label.setProperty(u"role", u"label")

        self.scope_layout.addWidget(self.scope_label)

        self.this_radio = QRadioButton(self.scope_frame)
        self.this_radio.setObjectName(u"this_radio")
        self.this_radio.setChecked(True)

        self.scope_layout.addWidget(self.this_radio)

        self.following_radio = QRadioButton(self.scope_frame)
        self.following_radio.setObjectName(u"following_radio")

        self.scope_layout.addWidget(self.following_radio)

        self.all_radio = QRadioButton(self.scope_frame)
        self.all_radio.setObjectName(u"all_radio")

        self.scope_layout.addWidget(self.all_radio)


        self.form_layout.addWidget(self.scope_frame)

        self.preview_alert = Alert(SessionForm)
        self.preview_alert.setObjectName(u"preview_alert")

        self.form_layout.addWidget(self.preview_alert)

        self.clash_alert = Alert(SessionForm)
        self.clash_alert.setObjectName(u"clash_alert")

        self.form_layout.addWidget(self.clash_alert)

        self.title_layout = QVBoxLayout()
        self.title_layout.setSpacing(4)
        self.title_layout.setObjectName(u"title_layout")
        self.title_label = QLabel(SessionForm)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"label")

        self.title_layout.addWidget(self.title_label)

        self.title_edit = QLineEdit(SessionForm)
        self.title_edit.setObjectName(u"title_edit")

        self.title_layout.addWidget(self.title_edit)

        self.title_message = QLabel(SessionForm)
        self.title_message.setObjectName(u"title_message")
        self.title_message.setWordWrap(True)
        self.title_message.setProperty(u"role", u"help")

        self.title_layout.addWidget(self.title_message)


        self.form_layout.addLayout(self.title_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(4)
        self.note_layout.setObjectName(u"note_layout")
        self.note_label = QLabel(SessionForm)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"label")

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(SessionForm)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMaximumSize(QSize(16777215, 88))

        self.note_layout.addWidget(self.note_edit)

        self.note_message = QLabel(SessionForm)
        self.note_message.setObjectName(u"note_message")
        self.note_message.setWordWrap(True)
        self.note_message.setProperty(u"role", u"help")

        self.note_layout.addWidget(self.note_message)


        self.form_layout.addLayout(self.note_layout)

        self.refusal_alert = Alert(SessionForm)
        self.refusal_alert.setObjectName(u"refusal_alert")

        self.form_layout.addWidget(self.refusal_alert)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

#if QT_CONFIG(shortcut)
        self.workshop_label.setBuddy(self.workshop_combo)
        self.day_label.setBuddy(self.day_edit)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
        self.venue_label.setBuddy(self.venue_combo)
        self.title_label.setBuddy(self.title_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.workshop_combo, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.end_edit)
        QWidget.setTabOrder(self.end_edit, self.venue_combo)
        QWidget.setTabOrder(self.venue_combo, self.this_radio)
        QWidget.setTabOrder(self.this_radio, self.following_radio)
        QWidget.setTabOrder(self.following_radio, self.all_radio)
        QWidget.setTabOrder(self.all_radio, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.note_edit)

        self.retranslateUi(SessionForm)
    # setupUi

    def retranslateUi(self, SessionForm):
        self.workshop_label.setText(QCoreApplication.translate("SessionForm", u"Workshop", None))
#if QT_CONFIG(accessibility)
        self.workshop_combo.setAccessibleName(QCoreApplication.translate("SessionForm", u"Workshop", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("SessionForm", u"Day", None))
        self.start_label.setText(QCoreApplication.translate("SessionForm", u"Start", None))
        self.end_label.setText(QCoreApplication.translate("SessionForm", u"End", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("SessionForm", u"Day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("SessionForm", u"Start", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("SessionForm", u"End", None))
#endif // QT_CONFIG(accessibility)
        self.venue_label.setText(QCoreApplication.translate("SessionForm", u"Venue", None))
#if QT_CONFIG(accessibility)
        self.venue_combo.setAccessibleName(QCoreApplication.translate("SessionForm", u"Venue", None))
#endif // QT_CONFIG(accessibility)
        self.team_label.setText(QCoreApplication.translate("SessionForm", u"Facilitators", None))
#if QT_CONFIG(accessibility)
        self.team_holder.setAccessibleName(QCoreApplication.translate("SessionForm", u"Facilitators", None))
#endif // QT_CONFIG(accessibility)
        self.scope_label.setText(QCoreApplication.translate("SessionForm", u"What changes", None))
        self.this_radio.setText(QCoreApplication.translate("SessionForm", u"This session only", None))
        self.following_radio.setText(QCoreApplication.translate("SessionForm", u"This session and the following ones", None))
        self.all_radio.setText(QCoreApplication.translate("SessionForm", u"All the sessions to come", None))
        self.title_label.setText(QCoreApplication.translate("SessionForm", u"Title", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("SessionForm", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.title_message.setText(QCoreApplication.translate("SessionForm", u"optional: where an outing goes, what is done that day", None))
        self.note_label.setText(QCoreApplication.translate("SessionForm", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("SessionForm", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.note_message.setText(QCoreApplication.translate("SessionForm", u"optional: nothing about a person's health or situation", None))
        pass
    # retranslateUi

