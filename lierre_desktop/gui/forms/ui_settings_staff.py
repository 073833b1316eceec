# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_staff.ui'
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

from lierre_desktop.gui.components import (Alert, Button)

class Ui_SettingsStaff(object):
    def setupUi(self, SettingsStaff):
        if not SettingsStaff.objectName():
            SettingsStaff.setObjectName(u"SettingsStaff")
        self.form_layout = QVBoxLayout(SettingsStaff)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(SettingsStaff)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(SettingsStaff)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.name_layout = QHBoxLayout()
        self.name_layout.setSpacing(12)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.first_name_layout = QVBoxLayout()
        self.first_name_layout.setSpacing(4)
        self.first_name_layout.setObjectName(u"first_name_layout")
        self.first_name_layout.setContentsMargins(0, 0, 0, 0)
        self.first_name_label = QLabel(SettingsStaff)
        self.first_name_label.setObjectName(u"first_name_label")
        self.first_name_label.setProperty(u"role", u"label")

        self.first_name_layout.addWidget(self.first_name_label)

        self.first_name_edit = QLineEdit(SettingsStaff)
        self.first_name_edit.setObjectName(u"first_name_edit")

        self.first_name_layout.addWidget(self.first_name_edit)

        self.first_name_help = QLabel(SettingsStaff)
        self.first_name_help.setObjectName(u"first_name_help")
        self.first_name_help.setWordWrap(True)
        self.first_name_help.setProperty(u"role", u"help")

        self.first_name_layout.addWidget(self.first_name_help)

        self.first_name_layout_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.first_name_layout.addItem(self.first_name_layout_spacer)


        self.name_layout.addLayout(self.first_name_layout)

        self.last_name_layout = QVBoxLayout()
        self.last_name_layout.setSpacing(4)
        self.last_name_layout.setObjectName(u"last_name_layout")
        self.last_name_layout.setContentsMargins(0, 0, 0, 0)
        self.last_name_label = QLabel(SettingsStaff)
        self.last_name_label.setObjectName(u"last_name_label")
        self.last_name_label.setProperty(u"role", u"label")

        self.last_name_layout.addWidget(self.last_name_label)

        self.last_name_edit = QLineEdit(SettingsStaff)
        self.last_name_edit.setObjectName(u"last_name_edit")

        self.last_name_layout.addWidget(self.last_name_edit)

        self.last_name_help = QLabel(SettingsStaff)
        self.last_name_help.setObjectName(u"last_name_help")
        self.last_name_help.setWordWrap(True)
        self.last_name_help.setProperty(u"role", u"help")

        self.last_name_layout.addWidget(self.last_name_help)

        self.last_name_layout_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.last_name_layout.addItem(self.last_name_layout_spacer)


        self.name_layout.addLayout(self.last_name_layout)

        self.name_layout.setStretch(0, 1)
        self.name_layout.setStretch(1, 1)

        self.form_layout.addLayout(self.name_layout)

        self.role_layout = QVBoxLayout()
        self.role_layout.setSpacing(4)
        self.role_layout.setObjectName(u"role_layout")
        self.role_layout.setContentsMargins(0, 0, 0, 0)
        self.role_label = QLabel(SettingsStaff)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setProperty(u"role", u"label")

        self.role_layout.addWidget(self.role_label)

        self.role_edit = QLineEdit(SettingsStaff)
        self.role_edit.setObjectName(u"role_edit")

        self.role_layout.addWidget(self.role_edit)

        self.role_help = QLabel(SettingsStaff)
        self.role_help.setObjectName(u"role_help")
        self.role_help.setWordWrap(True)
        self.role_help.setProperty(u"role", u"help")

        self.role_layout.addWidget(self.role_help)


        self.form_layout.addLayout(self.role_layout)

        self.organisation_layout = QVBoxLayout()
        self.organisation_layout.setSpacing(4)
        self.organisation_layout.setObjectName(u"organisation_layout")
        self.organisation_layout.setContentsMargins(0, 0, 0, 0)
        self.organisation_label = QLabel(SettingsStaff)
        self.organisation_label.setObjectName(u"organisation_label")
        self.organisation_label.setProperty(u"role", u"label")

        self.organisation_layout.addWidget(self.organisation_label)

        self.organisation_edit = QLineEdit(SettingsStaff)
        self.organisation_edit.setObjectName(u"organisation_edit")

        self.organisation_layout.addWidget(self.organisation_edit)

        self.organisation_help = QLabel(SettingsStaff)
        self.organisation_help.setObjectName(u"organisation_help")
        self.organisation_help.setWordWrap(True)
        self.organisation_help.setProperty(u"role", u"help")

        self.organisation_layout.addWidget(self.organisation_help)


        self.form_layout.addLayout(self.organisation_layout)

        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(4)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(SettingsStaff)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"label")

        self.phone_layout.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(SettingsStaff)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_layout.addWidget(self.phone_edit)

        self.phone_help = QLabel(SettingsStaff)
        self.phone_help.setObjectName(u"phone_help")
        self.phone_help.setWordWrap(True)
        self.phone_help.setProperty(u"role", u"help")

        self.phone_layout.addWidget(self.phone_help)


        self.form_layout.addLayout(self.phone_layout)

        self.email_layout = QVBoxLayout()
        self.email_layout.setSpacing(4)
        self.email_layout.setObjectName(u"email_layout")
        self.email_layout.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(SettingsStaff)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"role", u"label")

        self.email_layout.addWidget(self.email_label)

        self.email_edit = QLineEdit(SettingsStaff)
        self.email_edit.setObjectName(u"email_edit")

        self.email_layout.addWidget(self.email_edit)

        self.email_help = QLabel(SettingsStaff)
        self.email_help.setObjectName(u"email_help")
        self.email_help.setWordWrap(True)
        self.email_help.setProperty(u"role", u"help")

        self.email_layout.addWidget(self.email_help)


        self.form_layout.addLayout(self.email_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(SettingsStaff)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"kind", u"danger")
        self.remove_button.setProperty(u"icon_name", u"trash")

        self.remove_line.addWidget(self.remove_button)

        self.remove_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.remove_line.addItem(self.remove_line_spacer)


        self.form_layout.addLayout(self.remove_line)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

        self.form_layout.setStretch(8, 1)
#if QT_CONFIG(shortcut)
        self.first_name_label.setBuddy(self.first_name_edit)
        self.last_name_label.setBuddy(self.last_name_edit)
        self.role_label.setBuddy(self.role_edit)
        self.organisation_label.setBuddy(self.organisation_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first_name_edit, self.last_name_edit)
        QWidget.setTabOrder(self.last_name_edit, self.role_edit)
        QWidget.setTabOrder(self.role_edit, self.organisation_edit)
        QWidget.setTabOrder(self.organisation_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.remove_button)

        self.retranslateUi(SettingsStaff)
    # setupUi

    def retranslateUi(self, SettingsStaff):
        self.first_name_label.setText(QCoreApplication.translate("SettingsStaff", u"First name", None))
#if QT_CONFIG(accessibility)
        self.first_name_edit.setAccessibleName(QCoreApplication.translate("SettingsStaff", u"First name", None))
#endif // QT_CONFIG(accessibility)
        self.last_name_label.setText(QCoreApplication.translate("SettingsStaff", u"Last name", None))
#if QT_CONFIG(accessibility)
        self.last_name_edit.setAccessibleName(QCoreApplication.translate("SettingsStaff", u"Last name", None))
#endif // QT_CONFIG(accessibility)
        self.role_label.setText(QCoreApplication.translate("SettingsStaff", u"Role", None))
#if QT_CONFIG(accessibility)
        self.role_edit.setAccessibleName(QCoreApplication.translate("SettingsStaff", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.role_help.setText(QCoreApplication.translate("SettingsStaff", u"optional: coordinator, facilitator, volunteer", None))
        self.organisation_label.setText(QCoreApplication.translate("SettingsStaff", u"Organisation", None))
#if QT_CONFIG(accessibility)
        self.organisation_edit.setAccessibleName(QCoreApplication.translate("SettingsStaff", u"Organisation", None))
#endif // QT_CONFIG(accessibility)
        self.organisation_help.setText(QCoreApplication.translate("SettingsStaff", u"optional: for someone from outside", None))
        self.phone_label.setText(QCoreApplication.translate("SettingsStaff", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("SettingsStaff", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.phone_help.setText(QCoreApplication.translate("SettingsStaff", u"optional", None))
        self.email_label.setText(QCoreApplication.translate("SettingsStaff", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email_edit.setAccessibleName(QCoreApplication.translate("SettingsStaff", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.email_help.setText(QCoreApplication.translate("SettingsStaff", u"optional", None))
        self.remove_button.setText(QCoreApplication.translate("SettingsStaff", u"Put in the bin", None))
        pass
    # retranslateUi

