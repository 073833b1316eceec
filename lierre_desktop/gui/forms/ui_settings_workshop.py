# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_workshop.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button, Combo, NumberEdit,
    Segments)
from lierre_desktop.gui.settings.theme_combo import ThemeCombo

class Ui_SettingsWorkshop(object):
    def setupUi(self, SettingsWorkshop):
        if not SettingsWorkshop.objectName():
            SettingsWorkshop.setObjectName(u"SettingsWorkshop")
        self.form_layout = QVBoxLayout(SettingsWorkshop)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(SettingsWorkshop)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(SettingsWorkshop)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.slots_frame = QFrame(SettingsWorkshop)
        self.slots_frame.setObjectName(u"slots_frame")
        self.slots_layout = QVBoxLayout(self.slots_frame)
        self.slots_layout.setSpacing(8)
        self.slots_layout.setObjectName(u"slots_layout")
        self.slots_layout.setContentsMargins(0, 0, 0, 0)
        self.slots_label = QLabel(self.slots_frame)
        self.slots_label.setObjectName(u"slots_label")
        self.slots_label.setProperty(u"role", u"label")

        self.slots_layout.addWidget(self.slots_label)

        self.slots_holder = QWidget(self.slots_frame)
        self.slots_holder.setObjectName(u"slots_holder")

        self.slots_layout.addWidget(self.slots_holder)

        self.slot_line = QHBoxLayout()
        self.slot_line.setSpacing(8)
        self.slot_line.setObjectName(u"slot_line")
        self.slot_line.setContentsMargins(0, 0, 0, 0)
        self.add_slot_button = Button(self.slots_frame)
        self.add_slot_button.setObjectName(u"add_slot_button")
        self.add_slot_button.setProperty(u"kind", u"secondary")
        self.add_slot_button.setProperty(u"icon_name", u"plus")

        self.slot_line.addWidget(self.add_slot_button)

        self.slot_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.slot_line.addItem(self.slot_line_spacer)


        self.slots_layout.addLayout(self.slot_line)


        self.form_layout.addWidget(self.slots_frame)

        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(4)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(SettingsWorkshop)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"label")

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(SettingsWorkshop)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)

        self.name_help = QLabel(SettingsWorkshop)
        self.name_help.setObjectName(u"name_help")
        self.name_help.setWordWrap(True)
        self.name_help.setProperty(u"role", u"help")

        self.name_layout.addWidget(self.name_help)


        self.form_layout.addLayout(self.name_layout)

        self.short_name_layout = QVBoxLayout()
        self.short_name_layout.setSpacing(4)
        self.short_name_layout.setObjectName(u"short_name_layout")
        self.short_name_layout.setContentsMargins(0, 0, 0, 0)
        self.short_name_label = QLabel(SettingsWorkshop)
        self.short_name_label.setObjectName(u"short_name_label")
        self.short_name_label.setProperty(u"role", u"label")

        self.short_name_layout.addWidget(self.short_name_label)

        self.short_name_edit = QLineEdit(SettingsWorkshop)
        self.short_name_edit.setObjectName(u"short_name_edit")

        self.short_name_layout.addWidget(self.short_name_edit)

        self.short_name_help = QLabel(SettingsWorkshop)
        self.short_name_help.setObjectName(u"short_name_help")
        self.short_name_help.setWordWrap(True)
        self.short_name_help.setProperty(u"role", u"help")

        self.short_name_layout.addWidget(self.short_name_help)


        self.form_layout.addLayout(self.short_name_layout)

        self.subtitle_layout = QVBoxLayout()
        self.subtitle_layout.setSpacing(4)
        self.subtitle_layout.setObjectName(u"subtitle_layout")
        self.subtitle_layout.setContentsMargins(0, 0, 0, 0)
        self.subtitle_label = QLabel(SettingsWorkshop)
        self.subtitle_label.setObjectName(u"subtitle_label")
        self.subtitle_label.setProperty(u"role", u"label")

        self.subtitle_layout.addWidget(self.subtitle_label)

        self.subtitle_edit = QLineEdit(SettingsWorkshop)
        self.subtitle_edit.setObjectName(u"subtitle_edit")

        self.subtitle_layout.addWidget(self.subtitle_edit)

        self.subtitle_help = QLabel(SettingsWorkshop)
        self.subtitle_help.setObjectName(u"subtitle_help")
        self.subtitle_help.setWordWrap(True)
        self.subtitle_help.setProperty(u"role", u"help")

        self.subtitle_layout.addWidget(self.subtitle_help)


        self.form_layout.addLayout(self.subtitle_layout)

        self.theme_layout = QVBoxLayout()
        self.theme_layout.setSpacing(4)
        self.theme_layout.setObjectName(u"theme_layout")
        self.theme_layout.setContentsMargins(0, 0, 0, 0)
        self.theme_label = QLabel(SettingsWorkshop)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setProperty(u"role", u"label")

        self.theme_layout.addWidget(self.theme_label)

        self.theme_combo = ThemeCombo(SettingsWorkshop)
        self.theme_combo.setObjectName(u"theme_combo")
        self.theme_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.theme_combo.setMinimumContentsLength(8)

        self.theme_layout.addWidget(self.theme_combo)

        self.theme_help = QLabel(SettingsWorkshop)
        self.theme_help.setObjectName(u"theme_help")
        self.theme_help.setWordWrap(True)
        self.theme_help.setProperty(u"role", u"help")

        self.theme_layout.addWidget(self.theme_help)


        self.form_layout.addLayout(self.theme_layout)

        self.colour_layout = QVBoxLayout()
        self.colour_layout.setSpacing(4)
        self.colour_layout.setObjectName(u"colour_layout")
        self.colour_layout.setContentsMargins(0, 0, 0, 0)
        self.colour_label = QLabel(SettingsWorkshop)
        self.colour_label.setObjectName(u"colour_label")
        self.colour_label.setProperty(u"role", u"label")

        self.colour_layout.addWidget(self.colour_label)

        self.colour_combo = ThemeCombo(SettingsWorkshop)
        self.colour_combo.setObjectName(u"colour_combo")
        self.colour_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.colour_combo.setMinimumContentsLength(8)

        self.colour_layout.addWidget(self.colour_combo)

        self.colour_help = QLabel(SettingsWorkshop)
        self.colour_help.setObjectName(u"colour_help")
        self.colour_help.setWordWrap(True)
        self.colour_help.setProperty(u"role", u"help")

        self.colour_layout.addWidget(self.colour_help)


        self.form_layout.addLayout(self.colour_layout)

        self.numbers_layout = QHBoxLayout()
        self.numbers_layout.setSpacing(12)
        self.numbers_layout.setObjectName(u"numbers_layout")
        self.numbers_layout.setContentsMargins(0, 0, 0, 0)
        self.capacity_layout = QVBoxLayout()
        self.capacity_layout.setSpacing(4)
        self.capacity_layout.setObjectName(u"capacity_layout")
        self.capacity_layout.setContentsMargins(0, 0, 0, 0)
        self.capacity_label = QLabel(SettingsWorkshop)
        self.capacity_label.setObjectName(u"capacity_label")
        self.capacity_label.setProperty(u"role", u"label")

        self.capacity_layout.addWidget(self.capacity_label)

        self.capacity_edit = NumberEdit(SettingsWorkshop)
        self.capacity_edit.setObjectName(u"capacity_edit")
        self.capacity_edit.setMinimum(0)
        self.capacity_edit.setMaximum(999)

        self.capacity_layout.addWidget(self.capacity_edit)

        self.capacity_help = QLabel(SettingsWorkshop)
        self.capacity_help.setObjectName(u"capacity_help")
        self.capacity_help.setWordWrap(True)
        self.capacity_help.setProperty(u"role", u"help")

        self.capacity_layout.addWidget(self.capacity_help)

        self.capacity_layout_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.capacity_layout.addItem(self.capacity_layout_spacer)


        self.numbers_layout.addLayout(self.capacity_layout)

        self.promised_layout = QVBoxLayout()
        self.promised_layout.setSpacing(4)
        self.promised_layout.setObjectName(u"promised_layout")
        self.promised_layout.setContentsMargins(0, 0, 0, 0)
        self.promised_label = QLabel(SettingsWorkshop)
        self.promised_label.setObjectName(u"promised_label")
        self.promised_label.setProperty(u"role", u"label")

        self.promised_layout.addWidget(self.promised_label)

        self.promised_edit = NumberEdit(SettingsWorkshop)
        self.promised_edit.setObjectName(u"promised_edit")
        self.promised_edit.setMinimum(0)
        self.promised_edit.setMaximum(999)

        self.promised_layout.addWidget(self.promised_edit)

        self.promised_help = QLabel(SettingsWorkshop)
        self.promised_help.setObjectName(u"promised_help")
        self.promised_help.setWordWrap(True)
        self.promised_help.setProperty(u"role", u"help")

        self.promised_layout.addWidget(self.promised_help)

        self.promised_layout_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.promised_layout.addItem(self.promised_layout_spacer)


        self.numbers_layout.addLayout(self.promised_layout)

        self.numbers_layout.setStretch(0, 1)
        self.numbers_layout.setStretch(1, 1)

        self.form_layout.addLayout(self.numbers_layout)

        self.audience_layout = QVBoxLayout()
        self.audience_layout.setSpacing(4)
        self.audience_layout.setObjectName(u"audience_layout")
        self.audience_layout.setContentsMargins(0, 0, 0, 0)
        self.audience_label = QLabel(SettingsWorkshop)
        self.audience_label.setObjectName(u"audience_label")
        self.audience_label.setProperty(u"role", u"label")

        self.audience_layout.addWidget(self.audience_label)

        self.audience_line = QHBoxLayout()
        self.audience_line.setSpacing(0)
        self.audience_line.setObjectName(u"audience_line")
        self.audience_line.setContentsMargins(0, 0, 0, 0)
        self.audience_choice = Segments(SettingsWorkshop)
        self.audience_choice.setObjectName(u"audience_choice")

        self.audience_line.addWidget(self.audience_choice)

        self.audience_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.audience_line.addItem(self.audience_spacer)


        self.audience_layout.addLayout(self.audience_line)

        self.audience_help = QLabel(SettingsWorkshop)
        self.audience_help.setObjectName(u"audience_help")
        self.audience_help.setWordWrap(True)
        self.audience_help.setProperty(u"role", u"help")

        self.audience_layout.addWidget(self.audience_help)


        self.form_layout.addLayout(self.audience_layout)

        self.counts_as_activity_layout = QVBoxLayout()
        self.counts_as_activity_layout.setSpacing(0)
        self.counts_as_activity_layout.setObjectName(u"counts_as_activity_layout")
        self.counts_as_activity_layout.setContentsMargins(0, 0, 0, 0)
        self.counts_as_activity_check = QCheckBox(SettingsWorkshop)
        self.counts_as_activity_check.setObjectName(u"counts_as_activity_check")
        self.counts_as_activity_check.setChecked(True)

        self.counts_as_activity_layout.addWidget(self.counts_as_activity_check)

        self.counts_as_activity_help = QLabel(SettingsWorkshop)
        self.counts_as_activity_help.setObjectName(u"counts_as_activity_help")
        self.counts_as_activity_help.setWordWrap(True)
        self.counts_as_activity_help.setProperty(u"role", u"help")

        self.counts_as_activity_layout.addWidget(self.counts_as_activity_help)


        self.form_layout.addLayout(self.counts_as_activity_layout)

        self.report_group_layout = QVBoxLayout()
        self.report_group_layout.setSpacing(4)
        self.report_group_layout.setObjectName(u"report_group_layout")
        self.report_group_layout.setContentsMargins(0, 0, 0, 0)
        self.report_group_label = QLabel(SettingsWorkshop)
        self.report_group_label.setObjectName(u"report_group_label")
        self.report_group_label.setProperty(u"role", u"label")

        self.report_group_layout.addWidget(self.report_group_label)

        self.report_group_combo = Combo(SettingsWorkshop)
        self.report_group_combo.setObjectName(u"report_group_combo")
        self.report_group_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.report_group_combo.setMinimumContentsLength(8)

        self.report_group_layout.addWidget(self.report_group_combo)

        self.report_group_help = QLabel(SettingsWorkshop)
        self.report_group_help.setObjectName(u"report_group_help")
        self.report_group_help.setWordWrap(True)
        self.report_group_help.setProperty(u"role", u"help")

        self.report_group_layout.addWidget(self.report_group_help)


        self.form_layout.addLayout(self.report_group_layout)

        self.description_layout = QVBoxLayout()
        self.description_layout.setSpacing(4)
        self.description_layout.setObjectName(u"description_layout")
        self.description_layout.setContentsMargins(0, 0, 0, 0)
        self.description_label = QLabel(SettingsWorkshop)
        self.description_label.setObjectName(u"description_label")
        self.description_label.setProperty(u"role", u"label")

        self.description_layout.addWidget(self.description_label)

        self.description_edit = QPlainTextEdit(SettingsWorkshop)
        self.description_edit.setObjectName(u"description_edit")
        self.description_edit.setMaximumSize(QSize(16777215, 96))
        self.description_edit.setTabChangesFocus(True)

        self.description_layout.addWidget(self.description_edit)

        self.description_help = QLabel(SettingsWorkshop)
        self.description_help.setObjectName(u"description_help")
        self.description_help.setWordWrap(True)
        self.description_help.setProperty(u"role", u"help")

        self.description_layout.addWidget(self.description_help)


        self.form_layout.addLayout(self.description_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(SettingsWorkshop)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"kind", u"danger")
        self.remove_button.setProperty(u"icon_name", u"trash")

        self.remove_line.addWidget(self.remove_button)

        self.remove_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.remove_line.addItem(self.remove_line_spacer)


        self.form_layout.addLayout(self.remove_line)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

        self.form_layout.setStretch(13, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.short_name_label.setBuddy(self.short_name_edit)
        self.subtitle_label.setBuddy(self.subtitle_edit)
        self.theme_label.setBuddy(self.theme_combo)
        self.colour_label.setBuddy(self.colour_combo)
        self.capacity_label.setBuddy(self.capacity_edit)
        self.promised_label.setBuddy(self.promised_edit)
        self.audience_label.setBuddy(self.audience_choice)
        self.report_group_label.setBuddy(self.report_group_combo)
        self.description_label.setBuddy(self.description_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.add_slot_button, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.short_name_edit)
        QWidget.setTabOrder(self.short_name_edit, self.subtitle_edit)
        QWidget.setTabOrder(self.subtitle_edit, self.theme_combo)
        QWidget.setTabOrder(self.theme_combo, self.colour_combo)
        QWidget.setTabOrder(self.colour_combo, self.capacity_edit)
        QWidget.setTabOrder(self.capacity_edit, self.promised_edit)
        QWidget.setTabOrder(self.promised_edit, self.audience_choice)
        QWidget.setTabOrder(self.audience_choice, self.counts_as_activity_check)
        QWidget.setTabOrder(self.counts_as_activity_check, self.report_group_combo)
        QWidget.setTabOrder(self.report_group_combo, self.description_edit)
        QWidget.setTabOrder(self.description_edit, self.remove_button)

        self.retranslateUi(SettingsWorkshop)
    # setupUi

    def retranslateUi(self, SettingsWorkshop):
        self.slots_label.setText(QCoreApplication.translate("SettingsWorkshop", u"Weekly slots", None))
        self.add_slot_button.setText(QCoreApplication.translate("SettingsWorkshop", u"Add a slot", None))
        self.name_label.setText(QCoreApplication.translate("SettingsWorkshop", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("SettingsWorkshop", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.short_name_label.setText(QCoreApplication.translate("SettingsWorkshop", u"Short name", None))
#if QT_CONFIG(accessibility)
        self.short_name_edit.setAccessibleName(QCoreApplication.translate("SettingsWorkshop", u"Short name", None))
#endif // QT_CONFIG(accessibility)
        self.short_name_help.setText(QCoreApplication.translate("SettingsWorkshop", u"optional: where room is short, on the week and the poster", None))
        self.subtitle_label.setText(QCoreApplication.translate("SettingsWorkshop", u"Subtitle", None))
#if QT_CONFIG(accessibility)
        self.subtitle_edit.setAccessibleName(QCoreApplication.translate("SettingsWorkshop", u"Subtitle", None))
#endif // QT_CONFIG(accessibility)
        self.subtitle_help.setText(QCoreApplication.translate("SettingsWorkshop", u"optional: what is done there, in a few words", None))
        self.theme_label.setText(QCoreApplication.translate("SettingsWorkshop", u"Theme", None))
#if QT_CONFIG(accessibility)
        self.theme_combo.setAccessibleName(QCoreApplication.translate("SettingsWorkshop", u"Theme", None))
#endif // QT_CONFIG(accessibility)
        self.colour_label.setText(QCoreApplication.translate("SettingsWorkshop", u"Colour", None))
#if QT_CONFIG(accessibility)
        self.colour_combo.setAccessibleName(QCoreApplication.translate("SettingsWorkshop", u"Colour", None))
#endif // QT_CONFIG(accessibility)
        self.colour_help.setText(QCoreApplication.translate("SettingsWorkshop", u"the theme's own, unless two workshops must be told apart", None))
        self.capacity_label.setText(QCoreApplication.translate("SettingsWorkshop", u"Places", None))
#if QT_CONFIG(accessibility)
        self.capacity_edit.setAccessibleName(QCoreApplication.translate("SettingsWorkshop", u"Places", None))
#endif // QT_CONFIG(accessibility)
        self.capacity_edit.setSpecialValueText(QCoreApplication.translate("SettingsWorkshop", u"No limit", None))
        self.capacity_help.setText(QCoreApplication.translate("SettingsWorkshop", u"beyond, people wait", None))
        self.promised_label.setText(QCoreApplication.translate("SettingsWorkshop", u"Sessions promised a year", None))
#if QT_CONFIG(accessibility)
        self.promised_edit.setAccessibleName(QCoreApplication.translate("SettingsWorkshop", u"Sessions promised a year", None))
#endif // QT_CONFIG(accessibility)
        self.promised_edit.setSpecialValueText(QCoreApplication.translate("SettingsWorkshop", u"Nothing promised", None))
        self.audience_label.setText(QCoreApplication.translate("SettingsWorkshop", u"For whom", None))
#if QT_CONFIG(accessibility)
        self.audience_choice.setAccessibleName(QCoreApplication.translate("SettingsWorkshop", u"For whom", None))
#endif // QT_CONFIG(accessibility)
        self.counts_as_activity_check.setText(QCoreApplication.translate("SettingsWorkshop", u"Counts as an activity of the contract", None))
        self.counts_as_activity_help.setText(QCoreApplication.translate("SettingsWorkshop", u"for people who have signed a commitment contract", None))
        self.report_group_label.setText(QCoreApplication.translate("SettingsWorkshop", u"In the report", None))
#if QT_CONFIG(accessibility)
        self.report_group_combo.setAccessibleName(QCoreApplication.translate("SettingsWorkshop", u"In the report", None))
#endif // QT_CONFIG(accessibility)
        self.report_group_help.setText(QCoreApplication.translate("SettingsWorkshop", u"among which workshops the yearly report counts it", None))
        self.description_label.setText(QCoreApplication.translate("SettingsWorkshop", u"Description", None))
#if QT_CONFIG(accessibility)
        self.description_edit.setAccessibleName(QCoreApplication.translate("SettingsWorkshop", u"Description", None))
#endif // QT_CONFIG(accessibility)
        self.description_help.setText(QCoreApplication.translate("SettingsWorkshop", u"optional", None))
        self.remove_button.setText(QCoreApplication.translate("SettingsWorkshop", u"Put in the bin", None))
        pass
    # retranslateUi

