# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_centre.ui'
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
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, NumberEdit, Segments)

class Ui_SettingsCentre(object):
    def setupUi(self, SettingsCentre):
        if not SettingsCentre.objectName():
            SettingsCentre.setObjectName(u"SettingsCentre")
        self.form_layout = QVBoxLayout(SettingsCentre)
        self.form_layout.setSpacing(16)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 12, 12)
        self.draft_alert = Alert(SettingsCentre)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(SettingsCentre)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.identity_card = QFrame(SettingsCentre)
        self.identity_card.setObjectName(u"identity_card")
        self.identity_card.setProperty(u"role", u"card")
        self.identity_card_layout = QVBoxLayout(self.identity_card)
        self.identity_card_layout.setSpacing(12)
        self.identity_card_layout.setObjectName(u"identity_card_layout")
        self.identity_card_layout.setContentsMargins(16, 12, 16, 16)
        self.identity_card_title = QLabel(self.identity_card)
        self.identity_card_title.setObjectName(u"identity_card_title")
        self.identity_card_title.setProperty(u"role", u"card_title")

        self.identity_card_layout.addWidget(self.identity_card_title)

        self.centre_layout = QVBoxLayout()
        self.centre_layout.setSpacing(4)
        self.centre_layout.setObjectName(u"centre_layout")
        self.centre_layout.setContentsMargins(0, 0, 0, 0)
        self.centre_label = QLabel(self.identity_card)
        self.centre_label.setObjectName(u"centre_label")
        self.centre_label.setProperty(u"role", u"label")

        self.centre_layout.addWidget(self.centre_label)

        self.centre_edit = QLineEdit(self.identity_card)
        self.centre_edit.setObjectName(u"centre_edit")

        self.centre_layout.addWidget(self.centre_edit)

        self.centre_help = QLabel(self.identity_card)
        self.centre_help.setObjectName(u"centre_help")
        self.centre_help.setWordWrap(True)
        self.centre_help.setProperty(u"role", u"help")

        self.centre_layout.addWidget(self.centre_help)


        self.identity_card_layout.addLayout(self.centre_layout)

        self.action_layout = QVBoxLayout()
        self.action_layout.setSpacing(4)
        self.action_layout.setObjectName(u"action_layout")
        self.action_layout.setContentsMargins(0, 0, 0, 0)
        self.action_label = QLabel(self.identity_card)
        self.action_label.setObjectName(u"action_label")
        self.action_label.setProperty(u"role", u"label")

        self.action_layout.addWidget(self.action_label)

        self.action_edit = QLineEdit(self.identity_card)
        self.action_edit.setObjectName(u"action_edit")

        self.action_layout.addWidget(self.action_edit)

        self.action_help = QLabel(self.identity_card)
        self.action_help.setObjectName(u"action_help")
        self.action_help.setWordWrap(True)
        self.action_help.setProperty(u"role", u"help")

        self.action_layout.addWidget(self.action_help)


        self.identity_card_layout.addLayout(self.action_layout)

        self.address_layout = QVBoxLayout()
        self.address_layout.setSpacing(4)
        self.address_layout.setObjectName(u"address_layout")
        self.address_layout.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.identity_card)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"label")

        self.address_layout.addWidget(self.address_label)

        self.address_edit = QLineEdit(self.identity_card)
        self.address_edit.setObjectName(u"address_edit")

        self.address_layout.addWidget(self.address_edit)

        self.address_help = QLabel(self.identity_card)
        self.address_help.setObjectName(u"address_help")
        self.address_help.setWordWrap(True)
        self.address_help.setProperty(u"role", u"help")

        self.address_layout.addWidget(self.address_help)


        self.identity_card_layout.addLayout(self.address_layout)

        self.town_layout = QHBoxLayout()
        self.town_layout.setSpacing(12)
        self.town_layout.setObjectName(u"town_layout")
        self.town_layout.setContentsMargins(0, 0, 0, 0)
        self.postcode_layout = QVBoxLayout()
        self.postcode_layout.setSpacing(4)
        self.postcode_layout.setObjectName(u"postcode_layout")
        self.postcode_layout.setContentsMargins(0, 0, 0, 0)
        self.postcode_label = QLabel(self.identity_card)
        self.postcode_label.setObjectName(u"postcode_label")
        self.postcode_label.setProperty(u"role", u"label")

        self.postcode_layout.addWidget(self.postcode_label)

        self.postcode_edit = QLineEdit(self.identity_card)
        self.postcode_edit.setObjectName(u"postcode_edit")

        self.postcode_layout.addWidget(self.postcode_edit)

        self.postcode_help = QLabel(self.identity_card)
        self.postcode_help.setObjectName(u"postcode_help")
        self.postcode_help.setWordWrap(True)
        self.postcode_help.setProperty(u"role", u"help")

        self.postcode_layout.addWidget(self.postcode_help)

        self.postcode_layout_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.postcode_layout.addItem(self.postcode_layout_spacer)


        self.town_layout.addLayout(self.postcode_layout)

        self.city_layout = QVBoxLayout()
        self.city_layout.setSpacing(4)
        self.city_layout.setObjectName(u"city_layout")
        self.city_layout.setContentsMargins(0, 0, 0, 0)
        self.city_label = QLabel(self.identity_card)
        self.city_label.setObjectName(u"city_label")
        self.city_label.setProperty(u"role", u"label")

        self.city_layout.addWidget(self.city_label)

        self.city_edit = QLineEdit(self.identity_card)
        self.city_edit.setObjectName(u"city_edit")

        self.city_layout.addWidget(self.city_edit)

        self.city_help = QLabel(self.identity_card)
        self.city_help.setObjectName(u"city_help")
        self.city_help.setWordWrap(True)
        self.city_help.setProperty(u"role", u"help")

        self.city_layout.addWidget(self.city_help)

        self.city_layout_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.city_layout.addItem(self.city_layout_spacer)


        self.town_layout.addLayout(self.city_layout)

        self.town_layout.setStretch(0, 1)
        self.town_layout.setStretch(1, 3)

        self.identity_card_layout.addLayout(self.town_layout)

        self.contact_layout = QHBoxLayout()
        self.contact_layout.setSpacing(12)
        self.contact_layout.setObjectName(u"contact_layout")
        self.contact_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(4)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.identity_card)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"label")

        self.phone_layout.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(self.identity_card)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_layout.addWidget(self.phone_edit)

        self.phone_help = QLabel(self.identity_card)
        self.phone_help.setObjectName(u"phone_help")
        self.phone_help.setWordWrap(True)
        self.phone_help.setProperty(u"role", u"help")

        self.phone_layout.addWidget(self.phone_help)

        self.phone_layout_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.phone_layout.addItem(self.phone_layout_spacer)


        self.contact_layout.addLayout(self.phone_layout)

        self.email_layout = QVBoxLayout()
        self.email_layout.setSpacing(4)
        self.email_layout.setObjectName(u"email_layout")
        self.email_layout.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.identity_card)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"role", u"label")

        self.email_layout.addWidget(self.email_label)

        self.email_edit = QLineEdit(self.identity_card)
        self.email_edit.setObjectName(u"email_edit")

        self.email_layout.addWidget(self.email_edit)

        self.email_help = QLabel(self.identity_card)
        self.email_help.setObjectName(u"email_help")
        self.email_help.setWordWrap(True)
        self.email_help.setProperty(u"role", u"help")

        self.email_layout.addWidget(self.email_help)

        self.email_layout_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.email_layout.addItem(self.email_layout_spacer)


        self.contact_layout.addLayout(self.email_layout)

        self.contact_layout.setStretch(0, 1)
        self.contact_layout.setStretch(1, 1)

        self.identity_card_layout.addLayout(self.contact_layout)

        self.coordinator_layout = QVBoxLayout()
        self.coordinator_layout.setSpacing(4)
        self.coordinator_layout.setObjectName(u"coordinator_layout")
        self.coordinator_layout.setContentsMargins(0, 0, 0, 0)
        self.coordinator_label = QLabel(self.identity_card)
        self.coordinator_label.setObjectName(u"coordinator_label")
        self.coordinator_label.setProperty(u"role", u"label")

        self.coordinator_layout.addWidget(self.coordinator_label)

        self.coordinator_edit = QLineEdit(self.identity_card)
        self.coordinator_edit.setObjectName(u"coordinator_edit")

        self.coordinator_layout.addWidget(self.coordinator_edit)

        self.coordinator_help = QLabel(self.identity_card)
        self.coordinator_help.setObjectName(u"coordinator_help")
        self.coordinator_help.setWordWrap(True)
        self.coordinator_help.setProperty(u"role", u"help")

        self.coordinator_layout.addWidget(self.coordinator_help)


        self.identity_card_layout.addLayout(self.coordinator_layout)


        self.form_layout.addWidget(self.identity_card)

        self.papers_card = QFrame(SettingsCentre)
        self.papers_card.setObjectName(u"papers_card")
        self.papers_card.setProperty(u"role", u"card")
        self.papers_card_layout = QVBoxLayout(self.papers_card)
        self.papers_card_layout.setSpacing(12)
        self.papers_card_layout.setObjectName(u"papers_card_layout")
        self.papers_card_layout.setContentsMargins(16, 12, 16, 16)
        self.papers_card_title = QLabel(self.papers_card)
        self.papers_card_title.setObjectName(u"papers_card_title")
        self.papers_card_title.setProperty(u"role", u"card_title")

        self.papers_card_layout.addWidget(self.papers_card_title)

        self.language_layout = QVBoxLayout()
        self.language_layout.setSpacing(4)
        self.language_layout.setObjectName(u"language_layout")
        self.language_layout.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(self.papers_card)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"label")

        self.language_layout.addWidget(self.language_label)

        self.language_line = QHBoxLayout()
        self.language_line.setSpacing(0)
        self.language_line.setObjectName(u"language_line")
        self.language_line.setContentsMargins(0, 0, 0, 0)
        self.language_choice = Segments(self.papers_card)
        self.language_choice.setObjectName(u"language_choice")

        self.language_line.addWidget(self.language_choice)

        self.language_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.language_line.addItem(self.language_spacer)


        self.language_layout.addLayout(self.language_line)

        self.language_help = QLabel(self.papers_card)
        self.language_help.setObjectName(u"language_help")
        self.language_help.setWordWrap(True)
        self.language_help.setProperty(u"role", u"help")

        self.language_layout.addWidget(self.language_help)


        self.papers_card_layout.addLayout(self.language_layout)

        self.banner_layout = QVBoxLayout()
        self.banner_layout.setSpacing(4)
        self.banner_layout.setObjectName(u"banner_layout")
        self.banner_layout.setContentsMargins(0, 0, 0, 0)
        self.banner_label = QLabel(self.papers_card)
        self.banner_label.setObjectName(u"banner_label")
        self.banner_label.setProperty(u"role", u"label")

        self.banner_layout.addWidget(self.banner_label)

        self.banner_edit = QPlainTextEdit(self.papers_card)
        self.banner_edit.setObjectName(u"banner_edit")
        self.banner_edit.setProperty(u"lines", True)
        self.banner_edit.setMaximumSize(QSize(16777215, 88))
        self.banner_edit.setTabChangesFocus(True)

        self.banner_layout.addWidget(self.banner_edit)

        self.banner_help = QLabel(self.papers_card)
        self.banner_help.setObjectName(u"banner_help")
        self.banner_help.setWordWrap(True)
        self.banner_help.setProperty(u"role", u"help")

        self.banner_layout.addWidget(self.banner_help)


        self.papers_card_layout.addLayout(self.banner_layout)

        self.footer_layout = QVBoxLayout()
        self.footer_layout.setSpacing(4)
        self.footer_layout.setObjectName(u"footer_layout")
        self.footer_layout.setContentsMargins(0, 0, 0, 0)
        self.footer_label = QLabel(self.papers_card)
        self.footer_label.setObjectName(u"footer_label")
        self.footer_label.setProperty(u"role", u"label")

        self.footer_layout.addWidget(self.footer_label)

        self.footer_edit = QPlainTextEdit(self.papers_card)
        self.footer_edit.setObjectName(u"footer_edit")
        self.footer_edit.setProperty(u"lines", True)
        self.footer_edit.setMaximumSize(QSize(16777215, 88))
        self.footer_edit.setTabChangesFocus(True)

        self.footer_layout.addWidget(self.footer_edit)

        self.footer_help = QLabel(self.papers_card)
        self.footer_help.setObjectName(u"footer_help")
        self.footer_help.setWordWrap(True)
        self.footer_help.setProperty(u"role", u"help")

        self.footer_layout.addWidget(self.footer_help)


        self.papers_card_layout.addLayout(self.footer_layout)

        self.blank_rows_layout = QVBoxLayout()
        self.blank_rows_layout.setSpacing(4)
        self.blank_rows_layout.setObjectName(u"blank_rows_layout")
        self.blank_rows_layout.setContentsMargins(0, 0, 0, 0)
        self.blank_rows_label = QLabel(self.papers_card)
        self.blank_rows_label.setObjectName(u"blank_rows_label")
        self.blank_rows_label.setProperty(u"role", u"label")

        self.blank_rows_layout.addWidget(self.blank_rows_label)

        self.blank_rows_edit = NumberEdit(self.papers_card)
        self.blank_rows_edit.setObjectName(u"blank_rows_edit")
        self.blank_rows_edit.setMinimum(0)
        self.blank_rows_edit.setMaximum(10)

        self.blank_rows_layout.addWidget(self.blank_rows_edit)

        self.blank_rows_help = QLabel(self.papers_card)
        self.blank_rows_help.setObjectName(u"blank_rows_help")
        self.blank_rows_help.setWordWrap(True)
        self.blank_rows_help.setProperty(u"role", u"help")

        self.blank_rows_layout.addWidget(self.blank_rows_help)


        self.papers_card_layout.addLayout(self.blank_rows_layout)


        self.form_layout.addWidget(self.papers_card)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

        self.form_layout.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.centre_label.setBuddy(self.centre_edit)
        self.action_label.setBuddy(self.action_edit)
        self.address_label.setBuddy(self.address_edit)
        self.postcode_label.setBuddy(self.postcode_edit)
        self.city_label.setBuddy(self.city_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
        self.coordinator_label.setBuddy(self.coordinator_edit)
        self.language_label.setBuddy(self.language_choice)
        self.banner_label.setBuddy(self.banner_edit)
        self.footer_label.setBuddy(self.footer_edit)
        self.blank_rows_label.setBuddy(self.blank_rows_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.centre_edit, self.action_edit)
        QWidget.setTabOrder(self.action_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.postcode_edit)
        QWidget.setTabOrder(self.postcode_edit, self.city_edit)
        QWidget.setTabOrder(self.city_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.coordinator_edit)
        QWidget.setTabOrder(self.coordinator_edit, self.language_choice)
        QWidget.setTabOrder(self.language_choice, self.banner_edit)
        QWidget.setTabOrder(self.banner_edit, self.footer_edit)
        QWidget.setTabOrder(self.footer_edit, self.blank_rows_edit)

        self.retranslateUi(SettingsCentre)
    # setupUi

    def retranslateUi(self, SettingsCentre):
        self.identity_card_title.setText(QCoreApplication.translate("SettingsCentre", u"Who you are", None))
        self.centre_label.setText(QCoreApplication.translate("SettingsCentre", u"Centre's name", None))
#if QT_CONFIG(accessibility)
        self.centre_edit.setAccessibleName(QCoreApplication.translate("SettingsCentre", u"Centre's name", None))
#endif // QT_CONFIG(accessibility)
        self.centre_help.setText(QCoreApplication.translate("SettingsCentre", u"printed at the head of every paper", None))
        self.action_label.setText(QCoreApplication.translate("SettingsCentre", u"Action", None))
#if QT_CONFIG(accessibility)
        self.action_edit.setAccessibleName(QCoreApplication.translate("SettingsCentre", u"Action", None))
#endif // QT_CONFIG(accessibility)
        self.action_help.setText(QCoreApplication.translate("SettingsCentre", u"the name of your action, on sign-in sheets", None))
        self.address_label.setText(QCoreApplication.translate("SettingsCentre", u"Address", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("SettingsCentre", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.postcode_label.setText(QCoreApplication.translate("SettingsCentre", u"Postcode", None))
#if QT_CONFIG(accessibility)
        self.postcode_edit.setAccessibleName(QCoreApplication.translate("SettingsCentre", u"Postcode", None))
#endif // QT_CONFIG(accessibility)
        self.city_label.setText(QCoreApplication.translate("SettingsCentre", u"Town", None))
#if QT_CONFIG(accessibility)
        self.city_edit.setAccessibleName(QCoreApplication.translate("SettingsCentre", u"Town", None))
#endif // QT_CONFIG(accessibility)
        self.phone_label.setText(QCoreApplication.translate("SettingsCentre", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("SettingsCentre", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.phone_help.setText(QCoreApplication.translate("SettingsCentre", u"optional", None))
        self.email_label.setText(QCoreApplication.translate("SettingsCentre", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email_edit.setAccessibleName(QCoreApplication.translate("SettingsCentre", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.email_help.setText(QCoreApplication.translate("SettingsCentre", u"optional", None))
        self.coordinator_label.setText(QCoreApplication.translate("SettingsCentre", u"Coordinator's name", None))
#if QT_CONFIG(accessibility)
        self.coordinator_edit.setAccessibleName(QCoreApplication.translate("SettingsCentre", u"Coordinator's name", None))
#endif // QT_CONFIG(accessibility)
        self.coordinator_help.setText(QCoreApplication.translate("SettingsCentre", u"signs what is changed here; shown at the top right", None))
        self.papers_card_title.setText(QCoreApplication.translate("SettingsCentre", u"On the papers", None))
        self.language_label.setText(QCoreApplication.translate("SettingsCentre", u"Language of the papers", None))
#if QT_CONFIG(accessibility)
        self.language_choice.setAccessibleName(QCoreApplication.translate("SettingsCentre", u"Language of the papers", None))
#endif // QT_CONFIG(accessibility)
        self.banner_label.setText(QCoreApplication.translate("SettingsCentre", u"Funders named on sign-in sheets", None))
#if QT_CONFIG(accessibility)
        self.banner_edit.setAccessibleName(QCoreApplication.translate("SettingsCentre", u"Funders named on sign-in sheets", None))
#endif // QT_CONFIG(accessibility)
        self.banner_help.setText(QCoreApplication.translate("SettingsCentre", u"one per line; optional", None))
        self.footer_label.setText(QCoreApplication.translate("SettingsCentre", u"Partners at the foot of the papers", None))
#if QT_CONFIG(accessibility)
        self.footer_edit.setAccessibleName(QCoreApplication.translate("SettingsCentre", u"Partners at the foot of the papers", None))
#endif // QT_CONFIG(accessibility)
        self.footer_help.setText(QCoreApplication.translate("SettingsCentre", u"one per line; optional", None))
        self.blank_rows_label.setText(QCoreApplication.translate("SettingsCentre", u"Blank rows for people who aren't enrolled", None))
#if QT_CONFIG(accessibility)
        self.blank_rows_edit.setAccessibleName(QCoreApplication.translate("SettingsCentre", u"Blank rows for people who aren't enrolled", None))
#endif // QT_CONFIG(accessibility)
        self.blank_rows_help.setText(QCoreApplication.translate("SettingsCentre", u"on each sign-in sheet, from 0 to 10", None))
        pass
    # retranslateUi

