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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button)

class Ui_SettingsData(object):
    def setupUi(self, SettingsData):
        if not SettingsData.objectName():
            SettingsData.setObjectName(u"SettingsData")
        self.form_layout = QVBoxLayout(SettingsData)
        self.form_layout.setSpacing(16)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 12, 12)
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

        self.copy_layout = QVBoxLayout()
        self.copy_layout.setSpacing(2)
        self.copy_layout.setObjectName(u"copy_layout")
        self.copy_layout.setContentsMargins(0, 0, 0, 0)
        self.copy_label = QLabel(self.copies_card)
        self.copy_label.setObjectName(u"copy_label")
        self.copy_label.setProperty(u"role", u"label")

        self.copy_layout.addWidget(self.copy_label)

        self.copy_value = QLabel(self.copies_card)
        self.copy_value.setObjectName(u"copy_value")
        self.copy_value.setWordWrap(True)
        self.copy_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.copy_layout.addWidget(self.copy_value)

        self.copy_help = QLabel(self.copies_card)
        self.copy_help.setObjectName(u"copy_help")
        self.copy_help.setWordWrap(True)
        self.copy_help.setProperty(u"role", u"help")

        self.copy_layout.addWidget(self.copy_help)


        self.copies_card_layout.addLayout(self.copy_layout)

        self.copy_line = QHBoxLayout()
        self.copy_line.setSpacing(8)
        self.copy_line.setObjectName(u"copy_line")
        self.copy_line.setContentsMargins(0, 0, 0, 0)
        self.copy_button = Button(self.copies_card)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setProperty(u"kind", u"secondary")
        self.copy_button.setProperty(u"icon_name", u"hard-drives")

        self.copy_line.addWidget(self.copy_button)

        self.copy_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.copy_line.addItem(self.copy_line_spacer)


        self.copies_card_layout.addLayout(self.copy_line)

        self.copy_alert = Alert(self.copies_card)
        self.copy_alert.setObjectName(u"copy_alert")

        self.copies_card_layout.addWidget(self.copy_alert)


        self.form_layout.addWidget(self.copies_card)

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
        self.folder_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.folder_layout.addWidget(self.folder_value)

        self.folder_help = QLabel(self.folder_card)
        self.folder_help.setObjectName(u"folder_help")
        self.folder_help.setWordWrap(True)
        self.folder_help.setProperty(u"role", u"help")

        self.folder_layout.addWidget(self.folder_help)


        self.folder_card_layout.addLayout(self.folder_layout)

        self.folder_line = QHBoxLayout()
        self.folder_line.setSpacing(8)
        self.folder_line.setObjectName(u"folder_line")
        self.folder_line.setContentsMargins(0, 0, 0, 0)
        self.folder_button = Button(self.folder_card)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setProperty(u"kind", u"secondary")
        self.folder_button.setProperty(u"icon_name", u"export")

        self.folder_line.addWidget(self.folder_button)

        self.folder_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.folder_line.addItem(self.folder_line_spacer)


        self.folder_card_layout.addLayout(self.folder_line)

        self.version_layout = QVBoxLayout()
        self.version_layout.setSpacing(2)
        self.version_layout.setObjectName(u"version_layout")
        self.version_layout.setContentsMargins(0, 0, 0, 0)
        self.version_label = QLabel(self.folder_card)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setProperty(u"role", u"label")

        self.version_layout.addWidget(self.version_label)

        self.version_value = QLabel(self.folder_card)
        self.version_value.setObjectName(u"version_value")
        self.version_value.setWordWrap(True)
        self.version_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.version_layout.addWidget(self.version_value)


        self.folder_card_layout.addLayout(self.version_layout)


        self.form_layout.addWidget(self.folder_card)

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
        QWidget.setTabOrder(self.copy_button, self.folder_button)

        self.retranslateUi(SettingsData)
    # setupUi

    def retranslateUi(self, SettingsData):
        self.copies_card_title.setText(QCoreApplication.translate("SettingsData", u"Copies", None))
        self.copy_label.setText(QCoreApplication.translate("SettingsData", u"Last verified copy", None))
        self.copy_help.setText(QCoreApplication.translate("SettingsData", u"A copy is made when Lierre closes, if anything changed; the thirty latest are kept.", None))
        self.copy_button.setText(QCoreApplication.translate("SettingsData", u"Make a copy now", None))
        self.folder_card_title.setText(QCoreApplication.translate("SettingsData", u"Where the data is", None))
        self.folder_label.setText(QCoreApplication.translate("SettingsData", u"Folder", None))
        self.folder_help.setText(QCoreApplication.translate("SettingsData", u"The data and their copies are in it, encrypted: only your passphrase opens them.", None))
        self.folder_button.setText(QCoreApplication.translate("SettingsData", u"Open the folder", None))
        self.version_label.setText(QCoreApplication.translate("SettingsData", u"Version of the data", None))
        self.about_card_title.setText(QCoreApplication.translate("SettingsData", u"About Lierre", None))
        self.about_label.setText(QCoreApplication.translate("SettingsData", u"Version", None))
        self.licence_label.setText(QCoreApplication.translate("SettingsData", u"Licence", None))
        self.credits_label.setText(QCoreApplication.translate("SettingsData", u"With", None))
        pass
    # retranslateUi

