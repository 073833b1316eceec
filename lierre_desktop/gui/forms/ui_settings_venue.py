# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_venue.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button, NumberEdit)

class Ui_SettingsVenue(object):
    def setupUi(self, SettingsVenue):
        if not SettingsVenue.objectName():
            SettingsVenue.setObjectName(u"SettingsVenue")
        self.form_layout = QVBoxLayout(SettingsVenue)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(SettingsVenue)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(SettingsVenue)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(4)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(SettingsVenue)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"label")

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(SettingsVenue)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)

        self.name_help = QLabel(SettingsVenue)
        self.name_help.setObjectName(u"name_help")
        self.name_help.setWordWrap(True)
        self.name_help.setProperty(u"role", u"help")

        self.name_layout.addWidget(self.name_help)


        self.form_layout.addLayout(self.name_layout)

        self.address_layout = QVBoxLayout()
        self.address_layout.setSpacing(4)
        self.address_layout.setObjectName(u"address_layout")
        self.address_layout.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(SettingsVenue)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"label")

        self.address_layout.addWidget(self.address_label)

        self.address_edit = QLineEdit(SettingsVenue)
        self.address_edit.setObjectName(u"address_edit")

        self.address_layout.addWidget(self.address_edit)

        self.address_help = QLabel(SettingsVenue)
        self.address_help.setObjectName(u"address_help")
        self.address_help.setWordWrap(True)
        self.address_help.setProperty(u"role", u"help")

        self.address_layout.addWidget(self.address_help)


        self.form_layout.addLayout(self.address_layout)

        self.capacity_layout = QVBoxLayout()
        self.capacity_layout.setSpacing(4)
        self.capacity_layout.setObjectName(u"capacity_layout")
        self.capacity_layout.setContentsMargins(0, 0, 0, 0)
        self.capacity_label = QLabel(SettingsVenue)
        self.capacity_label.setObjectName(u"capacity_label")
        self.capacity_label.setProperty(u"role", u"label")

        self.capacity_layout.addWidget(self.capacity_label)

        self.capacity_edit = NumberEdit(SettingsVenue)
        self.capacity_edit.setObjectName(u"capacity_edit")
        self.capacity_edit.setMinimum(0)
        self.capacity_edit.setMaximum(999)

        self.capacity_layout.addWidget(self.capacity_edit)

        self.capacity_help = QLabel(SettingsVenue)
        self.capacity_help.setObjectName(u"capacity_help")
        self.capacity_help.setWordWrap(True)
        self.capacity_help.setProperty(u"role", u"help")

        self.capacity_layout.addWidget(self.capacity_help)


        self.form_layout.addLayout(self.capacity_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(SettingsVenue)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"kind", u"danger")
        self.remove_button.setProperty(u"icon_name", u"trash")

        self.remove_line.addWidget(self.remove_button)

        self.remove_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.remove_line.addItem(self.remove_line_spacer)


        self.form_layout.addLayout(self.remove_line)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

        self.form_layout.setStretch(6, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.address_label.setBuddy(self.address_edit)
        self.capacity_label.setBuddy(self.capacity_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.capacity_edit)
        QWidget.setTabOrder(self.capacity_edit, self.remove_button)

        self.retranslateUi(SettingsVenue)
    # setupUi

    def retranslateUi(self, SettingsVenue):
        self.name_label.setText(QCoreApplication.translate("SettingsVenue", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("SettingsVenue", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name_help.setText(QCoreApplication.translate("SettingsVenue", u"as it is said: Adults' space, Community kitchen", None))
        self.address_label.setText(QCoreApplication.translate("SettingsVenue", u"Address", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("SettingsVenue", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.address_help.setText(QCoreApplication.translate("SettingsVenue", u"optional; printed on posters and timetables", None))
        self.capacity_label.setText(QCoreApplication.translate("SettingsVenue", u"People the room can hold", None))
#if QT_CONFIG(accessibility)
        self.capacity_edit.setAccessibleName(QCoreApplication.translate("SettingsVenue", u"People the room can hold", None))
#endif // QT_CONFIG(accessibility)
        self.capacity_edit.setSpecialValueText(QCoreApplication.translate("SettingsVenue", u"Not stated", None))
        self.capacity_help.setText(QCoreApplication.translate("SettingsVenue", u"optional", None))
        self.remove_button.setText(QCoreApplication.translate("SettingsVenue", u"Put in the bin", None))
        pass
    # retranslateUi

