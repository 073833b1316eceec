# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'contact_form.ui'
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
    QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from lierre_desktop.gui.components import (Alert, Button)
from lierre_desktop.gui.components.date_edit import DateEdit

class Ui_ContactForm(object):
    def setupUi(self, ContactForm):
        if not ContactForm.objectName():
            ContactForm.setObjectName(u"ContactForm")
        self.form_layout = QVBoxLayout(ContactForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(ContactForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(ContactForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.first_name_line = QHBoxLayout()
        self.first_name_line.setSpacing(12)
        self.first_name_line.setObjectName(u"first_name_line")
        self.first_name_line.setContentsMargins(0, 0, 0, 0)
        self.first_name_layout = QVBoxLayout()
        self.first_name_layout.setSpacing(4)
        self.first_name_layout.setObjectName(u"first_name_layout")
        self.first_name_layout.setContentsMargins(0, 0, 0, 0)
        self.first_name_label = QLabel(ContactForm)
        self.first_name_label.setObjectName(u"first_name_label")
        self.first_name_label.setProperty(u"role", u"label")

        self.first_name_layout.addWidget(self.first_name_label)

        self.first_name_edit = QLineEdit(ContactForm)
        self.first_name_edit.setObjectName(u"first_name_edit")

        self.first_name_layout.addWidget(self.first_name_edit)

        self.first_name_help = QLabel(ContactForm)
        self.first_name_help.setObjectName(u"first_name_help")
        self.first_name_help.setWordWrap(True)
        self.first_name_help.setProperty(u"role", u"help")

        self.first_name_layout.addWidget(self.first_name_help)


        self.first_name_line.addLayout(self.first_name_layout)

        self.last_name_layout = QVBoxLayout()
        self.last_name_layout.setSpacing(4)
        self.last_name_layout.setObjectName(u"last_name_layout")
        self.last_name_layout.setContentsMargins(0, 0, 0, 0)
        self.last_name_label = QLabel(ContactForm)
        self.last_name_label.setObjectName(u"last_name_label")
        self.last_name_label.setProperty(u"role", u"label")

        self.last_name_layout.addWidget(self.last_name_label)

        self.last_name_edit = QLineEdit(ContactForm)
        self.last_name_edit.setObjectName(u"last_name_edit")

        self.last_name_layout.addWidget(self.last_name_edit)

        self.last_name_help = QLabel(ContactForm)
        self.last_name_help.setObjectName(u"last_name_help")
        self.last_name_help.setWordWrap(True)
        self.last_name_help.setProperty(u"role", u"help")

        self.last_name_layout.addWidget(self.last_name_help)


        self.first_name_line.addLayout(self.last_name_layout)

        self.first_name_line.setStretch(0, 1)
        self.first_name_line.setStretch(1, 1)

        self.form_layout.addLayout(self.first_name_line)

        self.role_layout = QVBoxLayout()
        self.role_layout.setSpacing(4)
        self.role_layout.setObjectName(u"role_layout")
        self.role_layout.setContentsMargins(0, 0, 0, 0)
        self.role_label = QLabel(ContactForm)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setProperty(u"role", u"label")

        self.role_layout.addWidget(self.role_label)

        self.role_edit = QLineEdit(ContactForm)
        self.role_edit.setObjectName(u"role_edit")

        self.role_layout.addWidget(self.role_edit)

        self.role_help = QLabel(ContactForm)
        self.role_help.setObjectName(u"role_help")
        self.role_help.setWordWrap(True)
        self.role_help.setProperty(u"role", u"help")

        self.role_layout.addWidget(self.role_help)


        self.form_layout.addLayout(self.role_layout)

        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(4)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(ContactForm)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"label")

        self.phone_layout.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(ContactForm)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_layout.addWidget(self.phone_edit)

        self.phone_help = QLabel(ContactForm)
        self.phone_help.setObjectName(u"phone_help")
        self.phone_help.setWordWrap(True)
        self.phone_help.setProperty(u"role", u"help")

        self.phone_layout.addWidget(self.phone_help)


        self.form_layout.addLayout(self.phone_layout)

        self.email_layout = QVBoxLayout()
        self.email_layout.setSpacing(4)
        self.email_layout.setObjectName(u"email_layout")
        self.email_layout.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(ContactForm)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"role", u"label")

        self.email_layout.addWidget(self.email_label)

        self.email_edit = QLineEdit(ContactForm)
        self.email_edit.setObjectName(u"email_edit")

        self.email_layout.addWidget(self.email_edit)

        self.email_help = QLabel(ContactForm)
        self.email_help.setObjectName(u"email_help")
        self.email_help.setWordWrap(True)
        self.email_help.setProperty(u"role", u"help")

        self.email_layout.addWidget(self.email_help)


        self.form_layout.addLayout(self.email_layout)

        self.until_layout = QVBoxLayout()
        self.until_layout.setSpacing(4)
        self.until_layout.setObjectName(u"until_layout")
        self.until_layout.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(ContactForm)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setProperty(u"role", u"label")

        self.until_layout.addWidget(self.until_label)

        self.until_edit = DateEdit(ContactForm)
        self.until_edit.setObjectName(u"until_edit")

        self.until_layout.addWidget(self.until_edit)

        self.until_help = QLabel(ContactForm)
        self.until_help.setObjectName(u"until_help")
        self.until_help.setWordWrap(True)
        self.until_help.setProperty(u"role", u"help")

        self.until_layout.addWidget(self.until_help)


        self.form_layout.addLayout(self.until_layout)

        self.notes_layout = QVBoxLayout()
        self.notes_layout.setSpacing(4)
        self.notes_layout.setObjectName(u"notes_layout")
        self.notes_layout.setContentsMargins(0, 0, 0, 0)
        self.notes_label = QLabel(ContactForm)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setProperty(u"role", u"label")

        self.notes_layout.addWidget(self.notes_label)

        self.notes_edit = QPlainTextEdit(ContactForm)
        self.notes_edit.setObjectName(u"notes_edit")
        self.notes_edit.setTabChangesFocus(True)
        self.notes_edit.setMinimumSize(QSize(0, 88))
        self.notes_edit.setMaximumSize(QSize(16777215, 158))

        self.notes_layout.addWidget(self.notes_edit)

        self.notes_help = QLabel(ContactForm)
        self.notes_help.setObjectName(u"notes_help")
        self.notes_help.setWordWrap(True)
        self.notes_help.setProperty(u"role", u"help")

        self.notes_layout.addWidget(self.notes_help)


        self.form_layout.addLayout(self.notes_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(ContactForm)
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
        self.first_name_label.setBuddy(self.first_name_edit)
        self.last_name_label.setBuddy(self.last_name_edit)
        self.role_label.setBuddy(self.role_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
        self.until_label.setBuddy(self.until_edit)
        self.notes_label.setBuddy(self.notes_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first_name_edit, self.last_name_edit)
        QWidget.setTabOrder(self.last_name_edit, self.role_edit)
        QWidget.setTabOrder(self.role_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.until_edit)
        QWidget.setTabOrder(self.until_edit, self.notes_edit)
        QWidget.setTabOrder(self.notes_edit, self.remove_button)

        self.retranslateUi(ContactForm)
    # setupUi

    def retranslateUi(self, ContactForm):
        self.first_name_label.setText(QCoreApplication.translate("ContactForm", u"First name", None))
#if QT_CONFIG(accessibility)
        self.first_name_edit.setAccessibleName(QCoreApplication.translate("ContactForm", u"First name", None))
#endif // QT_CONFIG(accessibility)
        self.last_name_label.setText(QCoreApplication.translate("ContactForm", u"Last name", None))
#if QT_CONFIG(accessibility)
        self.last_name_edit.setAccessibleName(QCoreApplication.translate("ContactForm", u"Last name", None))
#endif // QT_CONFIG(accessibility)
        self.role_label.setText(QCoreApplication.translate("ContactForm", u"Role", None))
#if QT_CONFIG(accessibility)
        self.role_edit.setAccessibleName(QCoreApplication.translate("ContactForm", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.role_help.setText(QCoreApplication.translate("ContactForm", u"optional; what they do there", None))
        self.phone_label.setText(QCoreApplication.translate("ContactForm", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("ContactForm", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.phone_help.setText(QCoreApplication.translate("ContactForm", u"optional", None))
        self.email_label.setText(QCoreApplication.translate("ContactForm", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email_edit.setAccessibleName(QCoreApplication.translate("ContactForm", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.email_help.setText(QCoreApplication.translate("ContactForm", u"optional", None))
        self.until_label.setText(QCoreApplication.translate("ContactForm", u"There until", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("ContactForm", u"There until", None))
#endif // QT_CONFIG(accessibility)
        self.until_help.setText(QCoreApplication.translate("ContactForm", u"once they have left; what was done with them keeps their name", None))
        self.notes_label.setText(QCoreApplication.translate("ContactForm", u"Notes about the contact", None))
#if QT_CONFIG(accessibility)
        self.notes_edit.setAccessibleName(QCoreApplication.translate("ContactForm", u"Notes about the contact", None))
#endif // QT_CONFIG(accessibility)
        self.notes_help.setText(QCoreApplication.translate("ContactForm", u"optional", None))
        self.remove_button.setText(QCoreApplication.translate("ContactForm", u"Put in the bin", None))
        pass
    # retranslateUi

