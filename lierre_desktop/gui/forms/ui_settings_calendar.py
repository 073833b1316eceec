# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_calendar.ui'
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
    QHBoxLayout, QLabel, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Combo, Segments)

class Ui_SettingsCalendar(object):
    def setupUi(self, SettingsCalendar):
        if not SettingsCalendar.objectName():
            SettingsCalendar.setObjectName(u"SettingsCalendar")
        self.form_layout = QVBoxLayout(SettingsCalendar)
        self.form_layout.setSpacing(16)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.draft_alert = Alert(SettingsCalendar)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(SettingsCalendar)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.place_card = QFrame(SettingsCalendar)
        self.place_card.setObjectName(u"place_card")
        self.place_card.setProperty(u"role", u"card")
        self.place_card_layout = QVBoxLayout(self.place_card)
        self.place_card_layout.setSpacing(12)
        self.place_card_layout.setObjectName(u"place_card_layout")
        self.place_card_layout.setContentsMargins(16, 12, 16, 16)
        self.place_card_title = QLabel(self.place_card)
        self.place_card_title.setObjectName(u"place_card_title")
        self.place_card_title.setProperty(u"role", u"card_title")

        self.place_card_layout.addWidget(self.place_card_title)

        self.place_layout = QHBoxLayout()
        self.place_layout.setSpacing(12)
        self.place_layout.setObjectName(u"place_layout")
        self.place_layout.setContentsMargins(0, 0, 0, 0)
        self.department_layout = QVBoxLayout()
        self.department_layout.setSpacing(4)
        self.department_layout.setObjectName(u"department_layout")
        self.department_layout.setContentsMargins(0, 0, 0, 0)
        self.department_label = QLabel(self.place_card)
        self.department_label.setObjectName(u"department_label")
        self.department_label.setProperty(u"role", u"label")

        self.department_layout.addWidget(self.department_label)

        self.department_combo = Combo(self.place_card)
        self.department_combo.setObjectName(u"department_combo")
        self.department_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.department_combo.setMinimumContentsLength(8)

        self.department_layout.addWidget(self.department_combo)

        self.department_help = QLabel(self.place_card)
        self.department_help.setObjectName(u"department_help")
        self.department_help.setWordWrap(True)
        self.department_help.setProperty(u"role", u"help")

        self.department_layout.addWidget(self.department_help)

        self.department_layout_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.department_layout.addItem(self.department_layout_spacer)


        self.place_layout.addLayout(self.department_layout)

        self.zone_layout = QVBoxLayout()
        self.zone_layout.setSpacing(4)
        self.zone_layout.setObjectName(u"zone_layout")
        self.zone_layout.setContentsMargins(0, 0, 0, 0)
        self.zone_label = QLabel(self.place_card)
        self.zone_label.setObjectName(u"zone_label")
        self.zone_label.setProperty(u"role", u"label")

        self.zone_layout.addWidget(self.zone_label)

        self.zone_line = QHBoxLayout()
        self.zone_line.setSpacing(0)
        self.zone_line.setObjectName(u"zone_line")
        self.zone_line.setContentsMargins(0, 0, 0, 0)
        self.zone_choice = Segments(self.place_card)
        self.zone_choice.setObjectName(u"zone_choice")

        self.zone_line.addWidget(self.zone_choice)

        self.zone_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.zone_line.addItem(self.zone_spacer)


        self.zone_layout.addLayout(self.zone_line)

        self.zone_help = QLabel(self.place_card)
        self.zone_help.setObjectName(u"zone_help")
        self.zone_help.setWordWrap(True)
        self.zone_help.setProperty(u"role", u"help")

        self.zone_layout.addWidget(self.zone_help)

        self.zone_layout_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.zone_layout.addItem(self.zone_layout_spacer)


        self.place_layout.addLayout(self.zone_layout)

        self.place_layout.setStretch(0, 1)

        self.place_card_layout.addLayout(self.place_layout)

        self.good_friday_layout = QVBoxLayout()
        self.good_friday_layout.setSpacing(0)
        self.good_friday_layout.setObjectName(u"good_friday_layout")
        self.good_friday_layout.setContentsMargins(0, 0, 0, 0)
        self.good_friday_check = QCheckBox(self.place_card)
        self.good_friday_check.setObjectName(u"good_friday_check")

        self.good_friday_layout.addWidget(self.good_friday_check)

        self.good_friday_help = QLabel(self.place_card)
        self.good_friday_help.setObjectName(u"good_friday_help")
        self.good_friday_help.setWordWrap(True)
        self.good_friday_help.setProperty(u"role", u"help")

        self.good_friday_layout.addWidget(self.good_friday_help)


        self.place_card_layout.addLayout(self.good_friday_layout)


        self.form_layout.addWidget(self.place_card)

#if QT_CONFIG(shortcut)
        self.department_label.setBuddy(self.department_combo)
        self.zone_label.setBuddy(self.zone_choice)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.department_combo, self.zone_choice)
        QWidget.setTabOrder(self.zone_choice, self.good_friday_check)

        self.retranslateUi(SettingsCalendar)
    # setupUi

    def retranslateUi(self, SettingsCalendar):
        self.place_card_title.setText(QCoreApplication.translate("SettingsCalendar", u"Where the centre is", None))
        self.department_label.setText(QCoreApplication.translate("SettingsCalendar", u"Department", None))
#if QT_CONFIG(accessibility)
        self.department_combo.setAccessibleName(QCoreApplication.translate("SettingsCalendar", u"Department", None))
#endif // QT_CONFIG(accessibility)
        self.department_help.setText(QCoreApplication.translate("SettingsCalendar", u"its public holidays are followed", None))
        self.zone_label.setText(QCoreApplication.translate("SettingsCalendar", u"School zone", None))
#if QT_CONFIG(accessibility)
        self.zone_choice.setAccessibleName(QCoreApplication.translate("SettingsCalendar", u"School zone", None))
#endif // QT_CONFIG(accessibility)
        self.zone_help.setText(QCoreApplication.translate("SettingsCalendar", u"the zone of your academy", None))
        self.good_friday_check.setText(QCoreApplication.translate("SettingsCalendar", u"Good Friday is a public holiday here", None))
        self.good_friday_help.setText(QCoreApplication.translate("SettingsCalendar", u"In Moselle, Bas-Rhin and Haut-Rhin, it is one in towns that have a Protestant church. 26 December is one in all three departments.", None))
        pass
    # retranslateUi

