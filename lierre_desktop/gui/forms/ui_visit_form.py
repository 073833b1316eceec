# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'visit_form.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button, Combo, NumberEdit)
from lierre_desktop.gui.components.date_edit import DateEdit
from lierre_desktop.gui.components.time_edit import TimeEdit
from lierre_desktop.gui.outreach.counter import Counter
from lierre_desktop.gui.settings.team_choice import TeamChoice

class Ui_VisitForm(object):
    def setupUi(self, VisitForm):
        if not VisitForm.objectName():
            VisitForm.setObjectName(u"VisitForm")
        self.form_layout = QVBoxLayout(VisitForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(VisitForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(VisitForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.place_id_layout = QVBoxLayout()
        self.place_id_layout.setSpacing(4)
        self.place_id_layout.setObjectName(u"place_id_layout")
        self.place_id_layout.setContentsMargins(0, 0, 0, 0)
        self.place_id_label = QLabel(VisitForm)
        self.place_id_label.setObjectName(u"place_id_label")
        self.place_id_label.setProperty(u"role", u"label")

        self.place_id_layout.addWidget(self.place_id_label)

        self.place_id_combo = Combo(VisitForm)
        self.place_id_combo.setObjectName(u"place_id_combo")
        self.place_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.place_id_combo.setMinimumContentsLength(8)

        self.place_id_layout.addWidget(self.place_id_combo)

        self.place_id_help = QLabel(VisitForm)
        self.place_id_help.setObjectName(u"place_id_help")
        self.place_id_help.setWordWrap(True)
        self.place_id_help.setProperty(u"role", u"help")

        self.place_id_layout.addWidget(self.place_id_help)


        self.form_layout.addLayout(self.place_id_layout)

        self.day_line = QHBoxLayout()
        self.day_line.setSpacing(12)
        self.day_line.setObjectName(u"day_line")
        self.day_line.setContentsMargins(0, 0, 0, 0)
        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(4)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(VisitForm)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"role", u"label")

        self.day_layout.addWidget(self.day_label)

        self.day_edit = DateEdit(VisitForm)
        self.day_edit.setObjectName(u"day_edit")

        self.day_layout.addWidget(self.day_edit)

        self.day_help = QLabel(VisitForm)
        self.day_help.setObjectName(u"day_help")
        self.day_help.setWordWrap(True)
        self.day_help.setProperty(u"role", u"help")

        self.day_layout.addWidget(self.day_help)


        self.day_line.addLayout(self.day_layout)

        self.start_layout = QVBoxLayout()
        self.start_layout.setSpacing(4)
        self.start_layout.setObjectName(u"start_layout")
        self.start_layout.setContentsMargins(0, 0, 0, 0)
        self.start_label = QLabel(VisitForm)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setProperty(u"role", u"label")

        self.start_layout.addWidget(self.start_label)

        self.start_edit = TimeEdit(VisitForm)
        self.start_edit.setObjectName(u"start_edit")

        self.start_layout.addWidget(self.start_edit)

        self.start_help = QLabel(VisitForm)
        self.start_help.setObjectName(u"start_help")
        self.start_help.setWordWrap(True)
        self.start_help.setProperty(u"role", u"help")

        self.start_layout.addWidget(self.start_help)


        self.day_line.addLayout(self.start_layout)

        self.day_line.setStretch(0, 1)
        self.day_line.setStretch(1, 1)

        self.form_layout.addLayout(self.day_line)

        self.team_layout = QVBoxLayout()
        self.team_layout.setSpacing(4)
        self.team_layout.setObjectName(u"team_layout")
        self.team_layout.setContentsMargins(0, 0, 0, 0)
        self.team_label = QLabel(VisitForm)
        self.team_label.setObjectName(u"team_label")
        self.team_label.setProperty(u"role", u"label")

        self.team_layout.addWidget(self.team_label)

        self.team_choice = TeamChoice(VisitForm)
        self.team_choice.setObjectName(u"team_choice")

        self.team_layout.addWidget(self.team_choice)

        self.team_help = QLabel(VisitForm)
        self.team_help.setObjectName(u"team_help")
        self.team_help.setWordWrap(True)
        self.team_help.setProperty(u"role", u"help")

        self.team_layout.addWidget(self.team_help)


        self.form_layout.addLayout(self.team_layout)

        self.women_line = QHBoxLayout()
        self.women_line.setSpacing(12)
        self.women_line.setObjectName(u"women_line")
        self.women_line.setContentsMargins(0, 0, 0, 0)
        self.women_layout = QVBoxLayout()
        self.women_layout.setSpacing(4)
        self.women_layout.setObjectName(u"women_layout")
        self.women_layout.setContentsMargins(0, 0, 0, 0)
        self.women_label = QLabel(VisitForm)
        self.women_label.setObjectName(u"women_label")
        self.women_label.setProperty(u"role", u"label")

        self.women_layout.addWidget(self.women_label)

        self.women_edit = Counter(VisitForm)
        self.women_edit.setObjectName(u"women_edit")
        self.women_edit.setMinimum(0)
        self.women_edit.setMaximum(999)

        self.women_layout.addWidget(self.women_edit)

        self.women_help = QLabel(VisitForm)
        self.women_help.setObjectName(u"women_help")
        self.women_help.setWordWrap(True)
        self.women_help.setProperty(u"role", u"help")

        self.women_layout.addWidget(self.women_help)


        self.women_line.addLayout(self.women_layout)

        self.men_layout = QVBoxLayout()
        self.men_layout.setSpacing(4)
        self.men_layout.setObjectName(u"men_layout")
        self.men_layout.setContentsMargins(0, 0, 0, 0)
        self.men_label = QLabel(VisitForm)
        self.men_label.setObjectName(u"men_label")
        self.men_label.setProperty(u"role", u"label")

        self.men_layout.addWidget(self.men_label)

        self.men_edit = Counter(VisitForm)
        self.men_edit.setObjectName(u"men_edit")
        self.men_edit.setMinimum(0)
        self.men_edit.setMaximum(999)

        self.men_layout.addWidget(self.men_edit)

        self.men_help = QLabel(VisitForm)
        self.men_help.setObjectName(u"men_help")
        self.men_help.setWordWrap(True)
        self.men_help.setProperty(u"role", u"help")

        self.men_layout.addWidget(self.men_help)


        self.women_line.addLayout(self.men_layout)

        self.women_line.setStretch(0, 1)
        self.women_line.setStretch(1, 1)

        self.form_layout.addLayout(self.women_line)

        self.children_line = QHBoxLayout()
        self.children_line.setSpacing(12)
        self.children_line.setObjectName(u"children_line")
        self.children_line.setContentsMargins(0, 0, 0, 0)
        self.children_layout = QVBoxLayout()
        self.children_layout.setSpacing(4)
        self.children_layout.setObjectName(u"children_layout")
        self.children_layout.setContentsMargins(0, 0, 0, 0)
        self.children_label = QLabel(VisitForm)
        self.children_label.setObjectName(u"children_label")
        self.children_label.setProperty(u"role", u"label")

        self.children_layout.addWidget(self.children_label)

        self.children_edit = Counter(VisitForm)
        self.children_edit.setObjectName(u"children_edit")
        self.children_edit.setMinimum(0)
        self.children_edit.setMaximum(999)

        self.children_layout.addWidget(self.children_edit)

        self.children_help = QLabel(VisitForm)
        self.children_help.setObjectName(u"children_help")
        self.children_help.setWordWrap(True)
        self.children_help.setProperty(u"role", u"help")

        self.children_layout.addWidget(self.children_help)


        self.children_line.addLayout(self.children_layout)

        self.unknown_layout = QVBoxLayout()
        self.unknown_layout.setSpacing(4)
        self.unknown_layout.setObjectName(u"unknown_layout")
        self.unknown_layout.setContentsMargins(0, 0, 0, 0)
        self.unknown_label = QLabel(VisitForm)
        self.unknown_label.setObjectName(u"unknown_label")
        self.unknown_label.setProperty(u"role", u"label")

        self.unknown_layout.addWidget(self.unknown_label)

        self.unknown_edit = Counter(VisitForm)
        self.unknown_edit.setObjectName(u"unknown_edit")
        self.unknown_edit.setMinimum(0)
        self.unknown_edit.setMaximum(999)

        self.unknown_layout.addWidget(self.unknown_edit)

        self.unknown_help = QLabel(VisitForm)
        self.unknown_help.setObjectName(u"unknown_help")
        self.unknown_help.setWordWrap(True)
        self.unknown_help.setProperty(u"role", u"help")

        self.unknown_layout.addWidget(self.unknown_help)


        self.children_line.addLayout(self.unknown_layout)

        self.children_line.setStretch(0, 1)
        self.children_line.setStretch(1, 1)

        self.form_layout.addLayout(self.children_line)

        self.observed_layout = QVBoxLayout()
        self.observed_layout.setSpacing(4)
        self.observed_layout.setObjectName(u"observed_layout")
        self.observed_layout.setContentsMargins(0, 0, 0, 0)
        self.observed_label = QLabel(VisitForm)
        self.observed_label.setObjectName(u"observed_label")
        self.observed_label.setProperty(u"role", u"label")

        self.observed_layout.addWidget(self.observed_label)

        self.observed_edit = QPlainTextEdit(VisitForm)
        self.observed_edit.setObjectName(u"observed_edit")
        self.observed_edit.setTabChangesFocus(True)
        self.observed_edit.setMinimumSize(QSize(0, 88))
        self.observed_edit.setMaximumSize(QSize(16777215, 158))

        self.observed_layout.addWidget(self.observed_edit)

        self.observed_help = QLabel(VisitForm)
        self.observed_help.setObjectName(u"observed_help")
        self.observed_help.setWordWrap(True)
        self.observed_help.setProperty(u"role", u"help")

        self.observed_layout.addWidget(self.observed_help)


        self.form_layout.addLayout(self.observed_layout)

        self.asked_layout = QVBoxLayout()
        self.asked_layout.setSpacing(4)
        self.asked_layout.setObjectName(u"asked_layout")
        self.asked_layout.setContentsMargins(0, 0, 0, 0)
        self.asked_label = QLabel(VisitForm)
        self.asked_label.setObjectName(u"asked_label")
        self.asked_label.setProperty(u"role", u"label")

        self.asked_layout.addWidget(self.asked_label)

        self.asked_edit = QPlainTextEdit(VisitForm)
        self.asked_edit.setObjectName(u"asked_edit")
        self.asked_edit.setTabChangesFocus(True)
        self.asked_edit.setMinimumSize(QSize(0, 88))
        self.asked_edit.setMaximumSize(QSize(16777215, 158))

        self.asked_layout.addWidget(self.asked_edit)

        self.asked_help = QLabel(VisitForm)
        self.asked_help.setObjectName(u"asked_help")
        self.asked_help.setWordWrap(True)
        self.asked_help.setProperty(u"role", u"help")

        self.asked_layout.addWidget(self.asked_help)


        self.form_layout.addLayout(self.asked_layout)

        self.sheltered_layout = QVBoxLayout()
        self.sheltered_layout.setSpacing(4)
        self.sheltered_layout.setObjectName(u"sheltered_layout")
        self.sheltered_layout.setContentsMargins(0, 0, 0, 0)
        self.sheltered_label = QLabel(VisitForm)
        self.sheltered_label.setObjectName(u"sheltered_label")
        self.sheltered_label.setProperty(u"role", u"label")

        self.sheltered_layout.addWidget(self.sheltered_label)

        self.sheltered_edit = QLineEdit(VisitForm)
        self.sheltered_edit.setObjectName(u"sheltered_edit")

        self.sheltered_layout.addWidget(self.sheltered_edit)

        self.sheltered_help = QLabel(VisitForm)
        self.sheltered_help.setObjectName(u"sheltered_help")
        self.sheltered_help.setWordWrap(True)
        self.sheltered_help.setProperty(u"role", u"help")

        self.sheltered_layout.addWidget(self.sheltered_help)


        self.form_layout.addLayout(self.sheltered_layout)

        self.minutes_line = QHBoxLayout()
        self.minutes_line.setSpacing(12)
        self.minutes_line.setObjectName(u"minutes_line")
        self.minutes_line.setContentsMargins(0, 0, 0, 0)
        self.minutes_layout = QVBoxLayout()
        self.minutes_layout.setSpacing(4)
        self.minutes_layout.setObjectName(u"minutes_layout")
        self.minutes_layout.setContentsMargins(0, 0, 0, 0)
        self.minutes_label = QLabel(VisitForm)
        self.minutes_label.setObjectName(u"minutes_label")
        self.minutes_label.setProperty(u"role", u"label")

        self.minutes_layout.addWidget(self.minutes_label)

        self.minutes_edit = NumberEdit(VisitForm)
        self.minutes_edit.setObjectName(u"minutes_edit")
        self.minutes_edit.setMinimum(0)
        self.minutes_edit.setMaximum(1440)

        self.minutes_layout.addWidget(self.minutes_edit)

        self.minutes_help = QLabel(VisitForm)
        self.minutes_help.setObjectName(u"minutes_help")
        self.minutes_help.setWordWrap(True)
        self.minutes_help.setProperty(u"role", u"help")

        self.minutes_layout.addWidget(self.minutes_help)


        self.minutes_line.addLayout(self.minutes_layout)

        self.project_id_layout = QVBoxLayout()
        self.project_id_layout.setSpacing(4)
        self.project_id_layout.setObjectName(u"project_id_layout")
        self.project_id_layout.setContentsMargins(0, 0, 0, 0)
        self.project_id_label = QLabel(VisitForm)
        self.project_id_label.setObjectName(u"project_id_label")
        self.project_id_label.setProperty(u"role", u"label")

        self.project_id_layout.addWidget(self.project_id_label)

        self.project_id_combo = Combo(VisitForm)
        self.project_id_combo.setObjectName(u"project_id_combo")
        self.project_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.project_id_combo.setMinimumContentsLength(8)

        self.project_id_layout.addWidget(self.project_id_combo)

        self.project_id_help = QLabel(VisitForm)
        self.project_id_help.setObjectName(u"project_id_help")
        self.project_id_help.setWordWrap(True)
        self.project_id_help.setProperty(u"role", u"help")

        self.project_id_layout.addWidget(self.project_id_help)


        self.minutes_line.addLayout(self.project_id_layout)

        self.minutes_line.setStretch(0, 1)
        self.minutes_line.setStretch(1, 1)

        self.form_layout.addLayout(self.minutes_line)

        self.people_holder = QWidget(VisitForm)
        self.people_holder.setObjectName(u"people_holder")

        self.form_layout.addWidget(self.people_holder)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(VisitForm)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"kind", u"danger")
        self.remove_button.setProperty(u"icon_name", u"trash")

        self.remove_line.addWidget(self.remove_button)

        self.remove_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.remove_line.addItem(self.remove_line_spacer)


        self.form_layout.addLayout(self.remove_line)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

#if QT_CONFIG(shortcut)
        self.place_id_label.setBuddy(self.place_id_combo)
        self.day_label.setBuddy(self.day_edit)
        self.start_label.setBuddy(self.start_edit)
        self.team_label.setBuddy(self.team_choice)
        self.women_label.setBuddy(self.women_edit)
        self.men_label.setBuddy(self.men_edit)
        self.children_label.setBuddy(self.children_edit)
        self.unknown_label.setBuddy(self.unknown_edit)
        self.observed_label.setBuddy(self.observed_edit)
        self.asked_label.setBuddy(self.asked_edit)
        self.sheltered_label.setBuddy(self.sheltered_edit)
        self.minutes_label.setBuddy(self.minutes_edit)
        self.project_id_label.setBuddy(self.project_id_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.place_id_combo, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.team_choice)
        QWidget.setTabOrder(self.team_choice, self.women_edit)
        QWidget.setTabOrder(self.women_edit, self.men_edit)
        QWidget.setTabOrder(self.men_edit, self.children_edit)
        QWidget.setTabOrder(self.children_edit, self.unknown_edit)
        QWidget.setTabOrder(self.unknown_edit, self.observed_edit)
        QWidget.setTabOrder(self.observed_edit, self.asked_edit)
        QWidget.setTabOrder(self.asked_edit, self.sheltered_edit)
        QWidget.setTabOrder(self.sheltered_edit, self.minutes_edit)
        QWidget.setTabOrder(self.minutes_edit, self.project_id_combo)
        QWidget.setTabOrder(self.project_id_combo, self.remove_button)

        self.retranslateUi(VisitForm)
    # setupUi

    def retranslateUi(self, VisitForm):
        self.place_id_label.setText(QCoreApplication.translate("VisitForm", u"Place of life", None))
#if QT_CONFIG(accessibility)
        self.place_id_combo.setAccessibleName(QCoreApplication.translate("VisitForm", u"Place of life", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("VisitForm", u"Day of the visit", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("VisitForm", u"Day of the visit", None))
#endif // QT_CONFIG(accessibility)
        self.start_label.setText(QCoreApplication.translate("VisitForm", u"Start", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("VisitForm", u"Start", None))
#endif // QT_CONFIG(accessibility)
        self.team_label.setText(QCoreApplication.translate("VisitForm", u"Who went", None))
#if QT_CONFIG(accessibility)
        self.team_choice.setAccessibleName(QCoreApplication.translate("VisitForm", u"Who went", None))
#endif // QT_CONFIG(accessibility)
        self.women_label.setText(QCoreApplication.translate("VisitForm", u"Women met", None))
#if QT_CONFIG(accessibility)
        self.women_edit.setAccessibleName(QCoreApplication.translate("VisitForm", u"Women met", None))
#endif // QT_CONFIG(accessibility)
        self.men_label.setText(QCoreApplication.translate("VisitForm", u"Men met", None))
#if QT_CONFIG(accessibility)
        self.men_edit.setAccessibleName(QCoreApplication.translate("VisitForm", u"Men met", None))
#endif // QT_CONFIG(accessibility)
        self.children_label.setText(QCoreApplication.translate("VisitForm", u"Children met", None))
#if QT_CONFIG(accessibility)
        self.children_edit.setAccessibleName(QCoreApplication.translate("VisitForm", u"Children met", None))
#endif // QT_CONFIG(accessibility)
        self.children_help.setText(QCoreApplication.translate("VisitForm", u"\u2212 takes one away", None))
        self.unknown_label.setText(QCoreApplication.translate("VisitForm", u"Others, not known", None))
#if QT_CONFIG(accessibility)
        self.unknown_edit.setAccessibleName(QCoreApplication.translate("VisitForm", u"Others, not known", None))
#endif // QT_CONFIG(accessibility)
        self.unknown_help.setText(QCoreApplication.translate("VisitForm", u"+ or the space bar adds one", None))
        self.observed_label.setText(QCoreApplication.translate("VisitForm", u"What was observed", None))
#if QT_CONFIG(accessibility)
        self.observed_edit.setAccessibleName(QCoreApplication.translate("VisitForm", u"What was observed", None))
#endif // QT_CONFIG(accessibility)
        self.observed_help.setText(QCoreApplication.translate("VisitForm", u"the place, not the people: water, cold, children at school", None))
        self.asked_label.setText(QCoreApplication.translate("VisitForm", u"What was asked", None))
#if QT_CONFIG(accessibility)
        self.asked_edit.setAccessibleName(QCoreApplication.translate("VisitForm", u"What was asked", None))
#endif // QT_CONFIG(accessibility)
        self.asked_help.setText(QCoreApplication.translate("VisitForm", u"needs said, without a name", None))
        self.sheltered_label.setText(QCoreApplication.translate("VisitForm", u"Sheltered after an evacuation", None))
#if QT_CONFIG(accessibility)
        self.sheltered_edit.setAccessibleName(QCoreApplication.translate("VisitForm", u"Sheltered after an evacuation", None))
#endif // QT_CONFIG(accessibility)
        self.sheltered_help.setText(QCoreApplication.translate("VisitForm", u"optional; how many, where", None))
        self.minutes_label.setText(QCoreApplication.translate("VisitForm", u"Minutes there", None))
#if QT_CONFIG(accessibility)
        self.minutes_edit.setAccessibleName(QCoreApplication.translate("VisitForm", u"Minutes there", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_edit.setSpecialValueText(QCoreApplication.translate("VisitForm", u"Not stated", None))
        self.project_id_label.setText(QCoreApplication.translate("VisitForm", u"Project", None))
#if QT_CONFIG(accessibility)
        self.project_id_combo.setAccessibleName(QCoreApplication.translate("VisitForm", u"Project", None))
#endif // QT_CONFIG(accessibility)
        self.remove_button.setText(QCoreApplication.translate("VisitForm", u"Put in the bin", None))
        pass
    # retranslateUi

