# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_data.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button)

class Ui_SettingsData(object):
    def setupUi(self, SettingsData):
        if not SettingsData.objectName():
            SettingsData.setObjectName(u"SettingsData")
        self.form_layout = QVBoxLayout(SettingsData)
        self.form_layout.setSpacing(16)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 12, 12)
        self.folder_card = QFrame(SettingsData)
        self.folder_card.setObjectName(u"folder_card")
        self.folder_card.setProperty(u"role", u"card")
        self.folder_card_layout = QVBoxLayout(self.folder_card)
        self.folder_card_layout.setSpacing(12)
        self.folder_card_layout.setObjectName(u"folder_card_layout")
        self.folder_card_layout.setContentsMargins(16, 12, 16, 16)
        self.folder_card_title = QLabel(self.folder_card)
        self.folder_card_title.setObjectName(u"folder_card_title")
        self.folder_card_title.setProperty(u"role", u"card_title")

        self.folder_card_layout.addWidget(self.folder_card_title)

        self.folder_layout = QVBoxLayout()
        self.folder_layout.setSpacing(2)
        self.folder_layout.setObjectName(u"folder_layout")
        self.folder_layout.setContentsMargins(0, 0, 0, 0)
        self.folder_label = QLabel(self.folder_card)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setProperty(u"role", u"label")

        self.folder_layout.addWidget(self.folder_label)

        self.folder_value = QLabel(self.folder_card)
        self.folder_value.setObjectName(u"folder_value")
        self.folder_value.setWordWrap(True)

        self.folder_layout.addWidget(self.folder_value)

        self.folder_help = QLabel(self.folder_card)
        self.folder_help.setObjectName(u"folder_help")
        self.folder_help.setWordWrap(True)
        self.folder_help.setProperty(u"role", u"help")

        self.folder_layout.addWidget(self.folder_help)


        self.folder_card_layout.addLayout(self.folder_layout)

        self.folder_alert = Alert(self.folder_card)
        self.folder_alert.setObjectName(u"folder_alert")

        self.folder_card_layout.addWidget(self.folder_alert)

        self.folder_line = QWidget(self.folder_card)
        self.folder_line.setObjectName(u"folder_line")
        self.folder_button = Button(self.folder_line)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setProperty(u"kind", u"secondary")
        self.folder_button.setProperty(u"icon_name", u"folder-open")

        self.folder_card_layout.addWidget(self.folder_line)


        self.form_layout.addWidget(self.folder_card)

        self.copies_card = QFrame(SettingsData)
        self.copies_card.setObjectName(u"copies_card")
        self.copies_card.setProperty(u"role", u"card")
        self.copies_card_layout = QVBoxLayout(self.copies_card)
        self.copies_card_layout.setSpacing(12)
        self.copies_card_layout.setObjectName(u"copies_card_layout")
        self.copies_card_layout.setContentsMargins(16, 12, 16, 16)
        self.copies_card_title = QLabel(self.copies_card)
        self.copies_card_title.setObjectName(u"copies_card_title")
        self.copies_card_title.setProperty(u"role", u"card_title")

        self.copies_card_layout.addWidget(self.copies_card_title)

        self.first_layout = QVBoxLayout()
        self.first_layout.setSpacing(2)
        self.first_layout.setObjectName(u"first_layout")
        self.first_layout.setContentsMargins(0, 0, 0, 0)
        self.first_label = QLabel(self.copies_card)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setProperty(u"role", u"label")

        self.first_layout.addWidget(self.first_label)

        self.first_value = QLabel(self.copies_card)
        self.first_value.setObjectName(u"first_value")
        self.first_value.setWordWrap(True)

        self.first_layout.addWidget(self.first_value)

        self.first_help = QLabel(self.copies_card)
        self.first_help.setObjectName(u"first_help")
        self.first_help.setWordWrap(True)
        self.first_help.setProperty(u"role", u"help")

        self.first_layout.addWidget(self.first_help)


        self.copies_card_layout.addLayout(self.first_layout)

        self.first_line = QWidget(self.copies_card)
        self.first_line.setObjectName(u"first_line")
        self.first_button = Button(self.first_line)
        self.first_button.setObjectName(u"first_button")
        self.first_button.setProperty(u"kind", u"secondary")
        self.first_button.setProperty(u"icon_name", u"folder-open")

        self.copies_card_layout.addWidget(self.first_line)

        self.places_rule = QFrame(self.copies_card)
        self.places_rule.setObjectName(u"places_rule")
        self.places_rule.setMaximumSize(QSize(16777215, 1))
        self.places_rule.setMinimumSize(QSize(0, 1))
        self.places_rule.setProperty(u"role", u"rule")

        self.copies_card_layout.addWidget(self.places_rule)

        self.second_layout = QVBoxLayout()
        self.second_layout.setSpacing(2)
        self.second_layout.setObjectName(u"second_layout")
        self.second_layout.setContentsMargins(0, 0, 0, 0)
        self.second_label = QLabel(self.copies_card)
        self.second_label.setObjectName(u"second_label")
        self.second_label.setProperty(u"role", u"label")

        self.second_layout.addWidget(self.second_label)

        self.second_value = QLabel(self.copies_card)
        self.second_value.setObjectName(u"second_value")
        self.second_value.setWordWrap(True)

        self.second_layout.addWidget(self.second_value)

        self.second_help = QLabel(self.copies_card)
        self.second_help.setObjectName(u"second_help")
        self.second_help.setWordWrap(True)
        self.second_help.setProperty(u"role", u"help")

        self.second_layout.addWidget(self.second_help)

        self.second_advice = QLabel(self.copies_card)
        self.second_advice.setObjectName(u"second_advice")
        self.second_advice.setWordWrap(True)
        self.second_advice.setProperty(u"role", u"help")

        self.second_layout.addWidget(self.second_advice)


        self.copies_card_layout.addLayout(self.second_layout)

        self.second_line = QWidget(self.copies_card)
        self.second_line.setObjectName(u"second_line")
        self.second_button = Button(self.second_line)
        self.second_button.setObjectName(u"second_button")
        self.second_button.setProperty(u"kind", u"secondary")
        self.second_button.setProperty(u"icon_name", u"folder-open")
        self.choose_button = Button(self.second_line)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setProperty(u"kind", u"secondary")
        self.choose_button.setProperty(u"icon_name", u"hard-drives")
        self.stop_button = Button(self.second_line)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setProperty(u"kind", u"quiet")
        self.stop_button.setProperty(u"icon_name", u"x")

        self.copies_card_layout.addWidget(self.second_line)

        self.copy_rule = QFrame(self.copies_card)
        self.copy_rule.setObjectName(u"copy_rule")
        self.copy_rule.setMaximumSize(QSize(16777215, 1))
        self.copy_rule.setMinimumSize(QSize(0, 1))
        self.copy_rule.setProperty(u"role", u"rule")

        self.copies_card_layout.addWidget(self.copy_rule)

        self.copy_alert = Alert(self.copies_card)
        self.copy_alert.setObjectName(u"copy_alert")

        self.copies_card_layout.addWidget(self.copy_alert)

        self.copy_line = QWidget(self.copies_card)
        self.copy_line.setObjectName(u"copy_line")
        self.copy_button = Button(self.copy_line)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setProperty(u"kind", u"secondary")
        self.copy_button.setProperty(u"icon_name", u"hard-drives")

        self.copies_card_layout.addWidget(self.copy_line)

        self.copy_help = QLabel(self.copies_card)
        self.copy_help.setObjectName(u"copy_help")
        self.copy_help.setWordWrap(True)
        self.copy_help.setProperty(u"role", u"help")

        self.copies_card_layout.addWidget(self.copy_help)


        self.form_layout.addWidget(self.copies_card)

        self.about_card = QFrame(SettingsData)
        self.about_card.setObjectName(u"about_card")
        self.about_card.setProperty(u"role", u"card")
        self.about_card_layout = QVBoxLayout(self.about_card)
        self.about_card_layout.setSpacing(12)
        self.about_card_layout.setObjectName(u"about_card_layout")
        self.about_card_layout.setContentsMargins(16, 12, 16, 16)
        self.about_card_title = QLabel(self.about_card)
        self.about_card_title.setObjectName(u"about_card_title")
        self.about_card_title.setProperty(u"role", u"card_title")

        self.about_card_layout.addWidget(self.about_card_title)

        self.about_layout = QVBoxLayout()
        self.about_layout.setSpacing(2)
        self.about_layout.setObjectName(u"about_layout")
        self.about_layout.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(self.about_card)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"role", u"label")

        self.about_layout.addWidget(self.about_label)

        self.about_value = QLabel(self.about_card)
        self.about_value.setObjectName(u"about_value")
        self.about_value.setWordWrap(True)
        self.about_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.about_layout.addWidget(self.about_value)


        self.about_card_layout.addLayout(self.about_layout)

        self.version_layout = QVBoxLayout()
        self.version_layout.setSpacing(2)
        self.version_layout.setObjectName(u"version_layout")
        self.version_layout.setContentsMargins(0, 0, 0, 0)
        self.version_label = QLabel(self.about_card)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setProperty(u"role", u"label")

        self.version_layout.addWidget(self.version_label)

        self.version_value = QLabel(self.about_card)
        self.version_value.setObjectName(u"version_value")
        self.version_value.setWordWrap(True)
        self.version_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.version_layout.addWidget(self.version_value)


        self.about_card_layout.addLayout(self.version_layout)

        self.licence_layout = QVBoxLayout()
        self.licence_layout.setSpacing(2)
        self.licence_layout.setObjectName(u"licence_layout")
        self.licence_layout.setContentsMargins(0, 0, 0, 0)
        self.licence_label = QLabel(self.about_card)
        self.licence_label.setObjectName(u"licence_label")
        self.licence_label.setProperty(u"role", u"label")

        self.licence_layout.addWidget(self.licence_label)

        self.licence_value = QLabel(self.about_card)
        self.licence_value.setObjectName(u"licence_value")
        self.licence_value.setWordWrap(True)
        self.licence_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.licence_layout.addWidget(self.licence_value)


        self.about_card_layout.addLayout(self.licence_layout)

        self.credits_layout = QVBoxLayout()
        self.credits_layout.setSpacing(2)
        self.credits_layout.setObjectName(u"credits_layout")
        self.credits_layout.setContentsMargins(0, 0, 0, 0)
        self.credits_label = QLabel(self.about_card)
        self.credits_label.setObjectName(u"credits_label")
        self.credits_label.setProperty(u"role", u"label")

        self.credits_layout.addWidget(self.credits_label)

        self.credits_value = QLabel(self.about_card)
        self.credits_value.setObjectName(u"credits_value")
        self.credits_value.setWordWrap(True)
        self.credits_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.credits_layout.addWidget(self.credits_value)


        self.about_card_layout.addLayout(self.credits_layout)


        self.form_layout.addWidget(self.about_card)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

        self.form_layout.setStretch(3, 1)
        QWidget.setTabOrder(self.folder_button, self.first_button)
        QWidget.setTabOrder(self.first_button, self.second_button)
        QWidget.setTabOrder(self.second_button, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.stop_button)
        QWidget.setTabOrder(self.stop_button, self.copy_button)

        self.retranslateUi(SettingsData)
    # setupUi

    def retranslateUi(self, SettingsData):
        self.folder_card_title.setText(QCoreApplication.translate("SettingsData", u"Where the data is", None))
        self.folder_label.setText(QCoreApplication.translate("SettingsData", u"Folder", None))
        self.folder_help.setText(QCoreApplication.translate("SettingsData", u"The data are in it, encrypted: only your passphrase opens them.", None))
        self.folder_button.setText(QCoreApplication.translate("SettingsData", u"Open the folder", None))
#if QT_CONFIG(accessibility)
        self.folder_button.setAccessibleName(QCoreApplication.translate("SettingsData", u"Open the folder of the data", None))
#endif // QT_CONFIG(accessibility)
        self.copies_card_title.setText(QCoreApplication.translate("SettingsData", u"Backup copies", None))
        self.first_label.setText(QCoreApplication.translate("SettingsData", u"On this computer", None))
        self.first_button.setText(QCoreApplication.translate("SettingsData", u"Open the folder", None))
#if QT_CONFIG(accessibility)
        self.first_button.setAccessibleName(QCoreApplication.translate("SettingsData", u"Open the folder of the copies on this computer", None))
#endif // QT_CONFIG(accessibility)
        self.second_label.setText(QCoreApplication.translate("SettingsData", u"In another place", None))
        self.second_button.setText(QCoreApplication.translate("SettingsData", u"Open the folder", None))
#if QT_CONFIG(accessibility)
        self.second_button.setAccessibleName(QCoreApplication.translate("SettingsData", u"Open the folder of the copies elsewhere", None))
#endif // QT_CONFIG(accessibility)
        self.choose_button.setText(QCoreApplication.translate("SettingsData", u"Choose a folder\u2026", None))
        self.stop_button.setText(QCoreApplication.translate("SettingsData", u"Stop copying there", None))
        self.copy_button.setText(QCoreApplication.translate("SettingsData", u"Make a copy now", None))
        self.copy_help.setText(QCoreApplication.translate("SettingsData", u"A copy is made and checked when Lierre closes, if anything changed; the thirty latest are kept.", None))
        self.about_card_title.setText(QCoreApplication.translate("SettingsData", u"About Lierre", None))
        self.about_label.setText(QCoreApplication.translate("SettingsData", u"Version", None))
        self.version_label.setText(QCoreApplication.translate("SettingsData", u"Version of the data", None))
        self.licence_label.setText(QCoreApplication.translate("SettingsData", u"Licence", None))
        self.credits_label.setText(QCoreApplication.translate("SettingsData", u"With", None))
        pass
    # retranslateUi

