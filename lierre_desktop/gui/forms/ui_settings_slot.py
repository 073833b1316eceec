# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_slot.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QHBoxLayout, QLabel, QRadioButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button, Combo)
from lierre_desktop.gui.components.date_edit import DateEdit
from lierre_desktop.gui.components.time_edit import TimeEdit
from lierre_desktop.gui.settings.team_choice import TeamChoice

class Ui_SettingsSlot(object):
    def setupUi(self, SettingsSlot):
        if not SettingsSlot.objectName():
            SettingsSlot.setObjectName(u"SettingsSlot")
        self.form_layout = QVBoxLayout(SettingsSlot)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(SettingsSlot)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(SettingsSlot)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.back_line = QHBoxLayout()
        self.back_line.setSpacing(8)
        self.back_line.setObjectName(u"back_line")
        self.back_line.setContentsMargins(0, 0, 0, 0)
        self.back_button = Button(SettingsSlot)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"kind", u"quiet")
        self.back_button.setProperty(u"icon_name", u"arrow-left")

        self.back_line.addWidget(self.back_button)

        self.back_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.back_line.addItem(self.back_line_spacer)


        self.form_layout.addLayout(self.back_line)

        self.weekday_layout = QVBoxLayout()
        self.weekday_layout.setSpacing(4)
        self.weekday_layout.setObjectName(u"weekday_layout")
        self.weekday_layout.setContentsMargins(0, 0, 0, 0)
        self.weekday_label = QLabel(SettingsSlot)
        self.weekday_label.setObjectName(u"weekday_label")
        self.weekday_label.setProperty(u"role", u"label")

        self.weekday_layout.addWidget(self.weekday_label)

        self.weekday_combo = Combo(SettingsSlot)
        self.weekday_combo.setObjectName(u"weekday_combo")
        self.weekday_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.weekday_combo.setMinimumContentsLength(8)

        self.weekday_layout.addWidget(self.weekday_combo)

        self.weekday_help = QLabel(SettingsSlot)
        self.weekday_help.setObjectName(u"weekday_help")
        self.weekday_help.setWordWrap(True)
        self.weekday_help.setProperty(u"role", u"help")

        self.weekday_layout.addWidget(self.weekday_help)


        self.form_layout.addLayout(self.weekday_layout)

        self.hours_layout = QHBoxLayout()
        self.hours_layout.setSpacing(12)
        self.hours_layout.setObjectName(u"hours_layout")
        self.hours_layout.setContentsMargins(0, 0, 0, 0)
        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(4)
        self.start_layout.setObjectName(u"start_layout")
        self.start_layout.setContentsMargins(0, 0, 0, 0)
        self.start_label = QLabel(SettingsSlot)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setProperty(u"role", u"label")

        self.start_layout.addWidget(self.start_label)

        self.start_edit = TimeEdit(SettingsSlot)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_help = QLabel(SettingsSlot)
        self.start_help.setObjectName(u"start_help")
        self.start_help.setWordWrap(True)
        self.start_help.setProperty(u"role", u"help")

        self.start_layout.addWidget(self.start_help)

        self.start_layout_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.start_layout.addItem(self.start_layout_spacer)


        self.hours_layout.addLayout(self.start_layout)

        self.end_layout = QVBoxLayout()
        self.end_layout.setSpacing(4)
        self.end_layout.setObjectName(u"end_layout")
        self.end_layout.setContentsMargins(0, 0, 0, 0)
        self.end_label = QLabel(SettingsSlot)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setProperty(u"role", u"label")

        self.end_layout.addWidget(self.end_label)

        self.end_edit = TimeEdit(SettingsSlot)
        self.end_edit.setObjectName(u"end_edit")

        self.end_layout.addWidget(self.end_edit)

        self.end_help = QLabel(SettingsSlot)
        self.end_help.setObjectName(u"end_help")
        self.end_help.setWordWrap(True)
        self.end_help.setProperty(u"role", u"help")

        self.end_layout.addWidget(self.end_help)

        self.end_layout_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.end_layout.addItem(self.end_layout_spacer)


        self.hours_layout.addLayout(self.end_layout)

        self.hours_layout.setStretch(0, 1)
        self.hours_layout.setStretch(1, 1)

        self.form_layout.addLayout(self.hours_layout)

        self.venue_id_layout = QVBoxLayout()
        self.venue_id_layout.setSpacing(4)
        self.venue_id_layout.setObjectName(u"venue_id_layout")
        self.venue_id_layout.setContentsMargins(0, 0, 0, 0)
        self.venue_id_label = QLabel(SettingsSlot)
        self.venue_id_label.setObjectName(u"venue_id_label")
        self.venue_id_label.setProperty(u"role", u"label")

        self.venue_id_layout.addWidget(self.venue_id_label)

        self.venue_id_combo = Combo(SettingsSlot)
        self.venue_id_combo.setObjectName(u"venue_id_combo")
        self.venue_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.venue_id_combo.setMinimumContentsLength(8)

        self.venue_id_layout.addWidget(self.venue_id_combo)

        self.venue_id_help = QLabel(SettingsSlot)
        self.venue_id_help.setObjectName(u"venue_id_help")
        self.venue_id_help.setWordWrap(True)
        self.venue_id_help.setProperty(u"role", u"help")

        self.venue_id_layout.addWidget(self.venue_id_help)


        self.form_layout.addLayout(self.venue_id_layout)

        self.facilitator_ids_layout = QVBoxLayout()
        self.facilitator_ids_layout.setSpacing(4)
        self.facilitator_ids_layout.setObjectName(u"facilitator_ids_layout")
        self.facilitator_ids_layout.setContentsMargins(0, 0, 0, 0)
        self.facilitator_ids_label = QLabel(SettingsSlot)
        self.facilitator_ids_label.setObjectName(u"facilitator_ids_label")
        self.facilitator_ids_label.setProperty(u"role", u"label")

        self.facilitator_ids_layout.addWidget(self.facilitator_ids_label)

        self.facilitator_ids_choice = TeamChoice(SettingsSlot)
        self.facilitator_ids_choice.setObjectName(u"facilitator_ids_choice")

        self.facilitator_ids_layout.addWidget(self.facilitator_ids_choice)

        self.facilitator_ids_help = QLabel(SettingsSlot)
        self.facilitator_ids_help.setObjectName(u"facilitator_ids_help")
        self.facilitator_ids_help.setWordWrap(True)
        self.facilitator_ids_help.setProperty(u"role", u"help")

        self.facilitator_ids_layout.addWidget(self.facilitator_ids_help)


        self.form_layout.addLayout(self.facilitator_ids_layout)

        self.valid_layout = QHBoxLayout()
        self.valid_layout.setSpacing(12)
        self.valid_layout.setObjectName(u"valid_layout")
        self.valid_layout.setContentsMargins(0, 0, 0, 0)
        self.valid_from_layout = QVBoxLayout()
        self.valid_from_layout.setSpacing(4)
        self.valid_from_layout.setObjectName(u"valid_from_layout")
        self.valid_from_layout.setContentsMargins(0, 0, 0, 0)
        self.valid_from_label = QLabel(SettingsSlot)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setProperty(u"role", u"label")

        self.valid_from_layout.addWidget(self.valid_from_label)

        self.valid_from_edit = DateEdit(SettingsSlot)
        self.valid_from_edit.setObjectName(u"valid_from_edit")

        self.valid_from_layout.addWidget(self.valid_from_edit)

        self.valid_from_help = QLabel(SettingsSlot)
        self.valid_from_help.setObjectName(u"valid_from_help")
        self.valid_from_help.setWordWrap(True)
        self.valid_from_help.setProperty(u"role", u"help")

        self.valid_from_layout.addWidget(self.valid_from_help)

        self.valid_from_layout_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.valid_from_layout.addItem(self.valid_from_layout_spacer)


        self.valid_layout.addLayout(self.valid_from_layout)

        self.valid_to_layout = QVBoxLayout()
        self.valid_to_layout.setSpacing(4)
        self.valid_to_layout.setObjectName(u"valid_to_layout")
        self.valid_to_layout.setContentsMargins(0, 0, 0, 0)
        self.valid_to_label = QLabel(SettingsSlot)
        self.valid_to_label.setObjectName(u"valid_to_label")
        self.valid_to_label.setProperty(u"role", u"label")

        self.valid_to_layout.addWidget(self.valid_to_label)

        self.valid_to_edit = DateEdit(SettingsSlot)
        self.valid_to_edit.setObjectName(u"valid_to_edit")

        self.valid_to_layout.addWidget(self.valid_to_edit)

        self.valid_to_help = QLabel(SettingsSlot)
        self.valid_to_help.setObjectName(u"valid_to_help")
        self.valid_to_help.setWordWrap(True)
        self.valid_to_help.setProperty(u"role", u"help")

        self.valid_to_layout.addWidget(self.valid_to_help)

        self.valid_to_layout_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.valid_to_layout.addItem(self.valid_to_layout_spacer)


        self.valid_layout.addLayout(self.valid_to_layout)

        self.valid_layout.setStretch(0, 1)
        self.valid_layout.setStretch(1, 1)

        self.form_layout.addLayout(self.valid_layout)

        self.every_weeks_layout = QVBoxLayout()
        self.every_weeks_layout.setSpacing(4)
        self.every_weeks_layout.setObjectName(u"every_weeks_layout")
        self.every_weeks_layout.setContentsMargins(0, 0, 0, 0)
        self.every_weeks_label = QLabel(SettingsSlot)
        self.every_weeks_label.setObjectName(u"every_weeks_label")
        self.every_weeks_label.setProperty(u"role", u"label")

        self.every_weeks_layout.addWidget(self.every_weeks_label)

        self.every_weeks_combo = Combo(SettingsSlot)
        self.every_weeks_combo.setObjectName(u"every_weeks_combo")
        self.every_weeks_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.every_weeks_combo.setMinimumContentsLength(8)

        self.every_weeks_layout.addWidget(self.every_weeks_combo)

        self.every_weeks_help = QLabel(SettingsSlot)
        self.every_weeks_help.setObjectName(u"every_weeks_help")
        self.every_weeks_help.setWordWrap(True)
        self.every_weeks_help.setProperty(u"role", u"help")

        self.every_weeks_layout.addWidget(self.every_weeks_help)


        self.form_layout.addLayout(self.every_weeks_layout)

        self.runs_layout = QVBoxLayout()
        self.runs_layout.setSpacing(4)
        self.runs_layout.setObjectName(u"runs_layout")
        self.runs_layout.setContentsMargins(0, 0, 0, 0)
        self.runs_label = QLabel(SettingsSlot)
        self.runs_label.setObjectName(u"runs_label")
        self.runs_label.setProperty(u"role", u"label")

        self.runs_layout.addWidget(self.runs_label)

        self.runs_combo = Combo(SettingsSlot)
        self.runs_combo.setObjectName(u"runs_combo")
        self.runs_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.runs_combo.setMinimumContentsLength(8)

        self.runs_layout.addWidget(self.runs_combo)

        self.runs_help = QLabel(SettingsSlot)
        self.runs_help.setObjectName(u"runs_help")
        self.runs_help.setWordWrap(True)
        self.runs_help.setProperty(u"role", u"help")

        self.runs_layout.addWidget(self.runs_help)


        self.form_layout.addLayout(self.runs_layout)

        self.skips_public_holidays_layout = QVBoxLayout()
        self.skips_public_holidays_layout.setSpacing(0)
        self.skips_public_holidays_layout.setObjectName(u"skips_public_holidays_layout")
        self.skips_public_holidays_layout.setContentsMargins(0, 0, 0, 0)
        self.skips_public_holidays_check = QCheckBox(SettingsSlot)
        self.skips_public_holidays_check.setObjectName(u"skips_public_holidays_check")
        self.skips_public_holidays_check.setChecked(True)

        self.skips_public_holidays_layout.addWidget(self.skips_public_holidays_check)

        self.skips_public_holidays_help = QLabel(SettingsSlot)
        self.skips_public_holidays_help.setObjectName(u"skips_public_holidays_help")
        self.skips_public_holidays_help.setWordWrap(True)
        self.skips_public_holidays_help.setProperty(u"role", u"help")

        self.skips_public_holidays_layout.addWidget(self.skips_public_holidays_help)


        self.form_layout.addLayout(self.skips_public_holidays_layout)

        self.scope_frame = QFrame(SettingsSlot)
        self.scope_frame.setObjectName(u"scope_frame")
        self.scope_layout = QVBoxLayout(self.scope_frame)
        self.scope_layout.setSpacing(2)
        self.scope_layout.setObjectName(u"scope_layout")
        self.scope_layout.setContentsMargins(0, 0, 0, 0)
        self.scope_label = QLabel(self.scope_frame)
        self.scope_label.setObjectName(u"scope_label")
        self.scope_label.setProperty(u"role", u"label")

        self.scope_layout.addWidget(self.scope_label)

        self.all_radio = QRadioButton(self.scope_frame)
        self.all_radio.setObjectName(u"all_radio")
        self.all_radio.setChecked(True)

        self.scope_layout.addWidget(self.all_radio)

        self.following_radio = QRadioButton(self.scope_frame)
        self.following_radio.setObjectName(u"following_radio")

        self.scope_layout.addWidget(self.following_radio)

        self.from_edit = DateEdit(self.scope_frame)
        self.from_edit.setObjectName(u"from_edit")

        self.scope_layout.addWidget(self.from_edit)

        self.from_help = QLabel(self.scope_frame)
        self.from_help.setObjectName(u"from_help")
        self.from_help.setWordWrap(True)
        self.from_help.setProperty(u"role", u"help")

        self.scope_layout.addWidget(self.from_help)


        self.form_layout.addWidget(self.scope_frame)

        self.skipped_line = QHBoxLayout()
        self.skipped_line.setSpacing(8)
        self.skipped_line.setObjectName(u"skipped_line")
        self.skipped_line.setContentsMargins(0, 0, 0, 0)
        self.skipped_button = Button(SettingsSlot)
        self.skipped_button.setObjectName(u"skipped_button")
        self.skipped_button.setProperty(u"kind", u"quiet")
        self.skipped_button.setProperty(u"icon_name", u"caret-down")

        self.skipped_line.addWidget(self.skipped_button)

        self.skipped_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.skipped_line.addItem(self.skipped_line_spacer)


        self.form_layout.addLayout(self.skipped_line)

        self.skipped_label = QLabel(SettingsSlot)
        self.skipped_label.setObjectName(u"skipped_label")
        self.skipped_label.setWordWrap(True)
        self.skipped_label.setProperty(u"role", u"caption")

        self.form_layout.addWidget(self.skipped_label)

        self.stop_line = QHBoxLayout()
        self.stop_line.setSpacing(8)
        self.stop_line.setObjectName(u"stop_line")
        self.stop_line.setContentsMargins(0, 0, 0, 0)
        self.stop_button = Button(SettingsSlot)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setProperty(u"kind", u"danger")
        self.stop_button.setProperty(u"icon_name", u"calendar-x")

        self.stop_line.addWidget(self.stop_button)

        self.stop_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stop_line.addItem(self.stop_line_spacer)


        self.form_layout.addLayout(self.stop_line)

        self.stop_frame = QFrame(SettingsSlot)
        self.stop_frame.setObjectName(u"stop_frame")
        self.stop_layout = QVBoxLayout(self.stop_frame)
        self.stop_layout.setSpacing(4)
        self.stop_layout.setObjectName(u"stop_layout")
        self.stop_layout.setContentsMargins(0, 0, 0, 0)
        self.stop_label = QLabel(self.stop_frame)
        self.stop_label.setObjectName(u"stop_label")
        self.stop_label.setProperty(u"role", u"label")

        self.stop_layout.addWidget(self.stop_label)

        self.stop_edit = DateEdit(self.stop_frame)
        self.stop_edit.setObjectName(u"stop_edit")

        self.stop_layout.addWidget(self.stop_edit)

        self.stop_help = QLabel(self.stop_frame)
        self.stop_help.setObjectName(u"stop_help")
        self.stop_help.setWordWrap(True)
        self.stop_help.setProperty(u"role", u"help")

        self.stop_layout.addWidget(self.stop_help)

        self.stop_now_line = QHBoxLayout()
        self.stop_now_line.setSpacing(8)
        self.stop_now_line.setObjectName(u"stop_now_line")
        self.stop_now_line.setContentsMargins(0, 0, 0, 0)
        self.stop_now_button = Button(self.stop_frame)
        self.stop_now_button.setObjectName(u"stop_now_button")
        self.stop_now_button.setProperty(u"kind", u"danger")
        self.stop_now_button.setProperty(u"icon_name", u"trash")

        self.stop_now_line.addWidget(self.stop_now_button)

        self.stop_now_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stop_now_line.addItem(self.stop_now_line_spacer)


        self.stop_layout.addLayout(self.stop_now_line)


        self.form_layout.addWidget(self.stop_frame)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

        self.form_layout.setStretch(16, 1)
#if QT_CONFIG(shortcut)
        self.weekday_label.setBuddy(self.weekday_combo)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
        self.venue_id_label.setBuddy(self.venue_id_combo)
        self.facilitator_ids_label.setBuddy(self.facilitator_ids_choice)
        self.valid_from_label.setBuddy(self.valid_from_edit)
        self.valid_to_label.setBuddy(self.valid_to_edit)
        self.every_weeks_label.setBuddy(self.every_weeks_combo)
        self.runs_label.setBuddy(self.runs_combo)
        self.stop_label.setBuddy(self.stop_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.back_button, self.weekday_combo)
        QWidget.setTabOrder(self.weekday_combo, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.end_edit)
        QWidget.setTabOrder(self.end_edit, self.venue_id_combo)
        QWidget.setTabOrder(self.venue_id_combo, self.valid_from_edit)
        QWidget.setTabOrder(self.valid_from_edit, self.valid_to_edit)
        QWidget.setTabOrder(self.valid_to_edit, self.every_weeks_combo)
        QWidget.setTabOrder(self.every_weeks_combo, self.runs_combo)
        QWidget.setTabOrder(self.runs_combo, self.skips_public_holidays_check)
        QWidget.setTabOrder(self.skips_public_holidays_check, self.all_radio)
        QWidget.setTabOrder(self.all_radio, self.following_radio)
        QWidget.setTabOrder(self.following_radio, self.from_edit)
        QWidget.setTabOrder(self.from_edit, self.skipped_button)
        QWidget.setTabOrder(self.skipped_button, self.stop_button)
        QWidget.setTabOrder(self.stop_button, self.stop_edit)
        QWidget.setTabOrder(self.stop_edit, self.stop_now_button)

        self.retranslateUi(SettingsSlot)
    # setupUi

    def retranslateUi(self, SettingsSlot):
        self.back_button.setText(QCoreApplication.translate("SettingsSlot", u"Back to the workshop", None))
        self.weekday_label.setText(QCoreApplication.translate("SettingsSlot", u"Day of the week", None))
#if QT_CONFIG(accessibility)
        self.weekday_combo.setAccessibleName(QCoreApplication.translate("SettingsSlot", u"Day of the week", None))
#endif // QT_CONFIG(accessibility)
        self.start_label.setText(QCoreApplication.translate("SettingsSlot", u"Start", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("SettingsSlot", u"Start", None))
#endif // QT_CONFIG(accessibility)
        self.end_label.setText(QCoreApplication.translate("SettingsSlot", u"End", None))
#if QT_CONFIG(accessibility)
        self.end_edit.setAccessibleName(QCoreApplication.translate("SettingsSlot", u"End", None))
#endif // QT_CONFIG(accessibility)
        self.venue_id_label.setText(QCoreApplication.translate("SettingsSlot", u"Venue", None))
#if QT_CONFIG(accessibility)
        self.venue_id_combo.setAccessibleName(QCoreApplication.translate("SettingsSlot", u"Venue", None))
#endif // QT_CONFIG(accessibility)
        self.facilitator_ids_label.setText(QCoreApplication.translate("SettingsSlot", u"Facilitators", None))
#if QT_CONFIG(accessibility)
        self.facilitator_ids_choice.setAccessibleName(QCoreApplication.translate("SettingsSlot", u"Facilitators", None))
#endif // QT_CONFIG(accessibility)
        self.valid_from_label.setText(QCoreApplication.translate("SettingsSlot", u"From", None))
#if QT_CONFIG(accessibility)
        self.valid_from_edit.setAccessibleName(QCoreApplication.translate("SettingsSlot", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.valid_to_label.setText(QCoreApplication.translate("SettingsSlot", u"Until", None))
#if QT_CONFIG(accessibility)
        self.valid_to_edit.setAccessibleName(QCoreApplication.translate("SettingsSlot", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.every_weeks_label.setText(QCoreApplication.translate("SettingsSlot", u"How often", None))
#if QT_CONFIG(accessibility)
        self.every_weeks_combo.setAccessibleName(QCoreApplication.translate("SettingsSlot", u"How often", None))
#endif // QT_CONFIG(accessibility)
        self.runs_label.setText(QCoreApplication.translate("SettingsSlot", u"In the school year", None))
#if QT_CONFIG(accessibility)
        self.runs_combo.setAccessibleName(QCoreApplication.translate("SettingsSlot", u"In the school year", None))
#endif // QT_CONFIG(accessibility)
        self.skips_public_holidays_check.setText(QCoreApplication.translate("SettingsSlot", u"Not on public holidays", None))
        self.scope_label.setText(QCoreApplication.translate("SettingsSlot", u"What changes", None))
        self.all_radio.setText(QCoreApplication.translate("SettingsSlot", u"All the sessions to come", None))
        self.following_radio.setText(QCoreApplication.translate("SettingsSlot", u"The sessions from a day on", None))
#if QT_CONFIG(accessibility)
        self.from_edit.setAccessibleName(QCoreApplication.translate("SettingsSlot", u"From which day on", None))
#endif // QT_CONFIG(accessibility)
        self.from_help.setText(QCoreApplication.translate("SettingsSlot", u"The change holds from the week of that day on.", None))
        self.skipped_button.setText(QCoreApplication.translate("SettingsSlot", u"See the days skipped", None))
        self.stop_button.setText(QCoreApplication.translate("SettingsSlot", u"End this slot", None))
        self.stop_label.setText(QCoreApplication.translate("SettingsSlot", u"No more sessions from", None))
#if QT_CONFIG(accessibility)
        self.stop_edit.setAccessibleName(QCoreApplication.translate("SettingsSlot", u"No more sessions from", None))
#endif // QT_CONFIG(accessibility)
        self.stop_help.setText(QCoreApplication.translate("SettingsSlot", u"Planned sessions from that day on are removed; those held stay.", None))
        self.stop_now_button.setText(QCoreApplication.translate("SettingsSlot", u"Remove the planned sessions", None))
        pass
    # retranslateUi

