# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participant_form.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from lierre_desktop.gui.components.date_edit import DateEdit
from lierre_desktop.gui.components.suggest_edit import ChoicesEdit

class Ui_ParticipantForm(object):
    def setupUi(self, ParticipantForm):
        if not ParticipantForm.objectName():
            ParticipantForm.setObjectName(u"ParticipantForm")
        ParticipantForm.resize(384, 900)
        self.form_layout = QVBoxLayout(ParticipantForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.alerts_layout = QVBoxLayout()
        self.alerts_layout.setSpacing(4)
        self.alerts_layout.setObjectName(u"alerts_layout")

        self.form_layout.addLayout(self.alerts_layout)

        self.last_name_layout = QVBoxLayout()
        self.last_name_layout.setSpacing(4)
        self.last_name_layout.setObjectName(u"last_name_layout")
        self.last_name_label = QLabel(ParticipantForm)
        self.last_name_label.setObjectName(u"last_name_label")
        self.last_name_label.setProperty(u"role", u"label")

        self.last_name_layout.addWidget(self.last_name_label)

        self.last_name_edit = QLineEdit(ParticipantForm)
        self.last_name_edit.setObjectName(u"last_name_edit")

        self.last_name_layout.addWidget(self.last_name_edit)

        self.last_name_help = QLabel(ParticipantForm)
        self.last_name_help.setObjectName(u"last_name_help")
        self.last_name_help.setText(u"")
        self.last_name_help.setTextFormat(Qt.TextFormat.PlainText)
        self.last_name_help.setWordWrap(True)
        self.last_name_help.setProperty(u"role", u"help")

        self.last_name_layout.addWidget(self.last_name_help)


        self.form_layout.addLayout(self.last_name_layout)

        self.first_name_layout = QVBoxLayout()
        self.first_name_layout.setSpacing(4)
        self.first_name_layout.setObjectName(u"first_name_layout")
        self.first_name_label = QLabel(ParticipantForm)
        self.first_name_label.setObjectName(u"first_name_label")
        self.first_name_label.setProperty(u"role", u"label")

        self.first_name_layout.addWidget(self.first_name_label)

        self.first_name_edit = QLineEdit(ParticipantForm)
        self.first_name_edit.setObjectName(u"first_name_edit")

        self.first_name_layout.addWidget(self.first_name_edit)

        self.first_name_help = QLabel(ParticipantForm)
        self.first_name_help.setObjectName(u"first_name_help")
        self.first_name_help.setText(u"")
        self.first_name_help.setTextFormat(Qt.TextFormat.PlainText)
        self.first_name_help.setWordWrap(True)
        self.first_name_help.setProperty(u"role", u"help")

        self.first_name_layout.addWidget(self.first_name_help)


        self.form_layout.addLayout(self.first_name_layout)

        self.birth_date_layout = QVBoxLayout()
        self.birth_date_layout.setSpacing(4)
        self.birth_date_layout.setObjectName(u"birth_date_layout")
        self.birth_date_label = QLabel(ParticipantForm)
        self.birth_date_label.setObjectName(u"birth_date_label")
        self.birth_date_label.setProperty(u"role", u"label")

        self.birth_date_layout.addWidget(self.birth_date_label)

        self.birth_date_edit = DateEdit(ParticipantForm)
        self.birth_date_edit.setObjectName(u"birth_date_edit")
        self.birth_date_edit.setProperty(u"birth", True)

        self.birth_date_layout.addWidget(self.birth_date_edit)

        self.birth_date_help = QLabel(ParticipantForm)
        self.birth_date_help.setObjectName(u"birth_date_help")
        self.birth_date_help.setTextFormat(Qt.TextFormat.PlainText)
        self.birth_date_help.setWordWrap(True)
        self.birth_date_help.setProperty(u"role", u"help")

        self.birth_date_layout.addWidget(self.birth_date_help)


        self.form_layout.addLayout(self.birth_date_layout)

        self.lookalikes_layout = QVBoxLayout()
        self.lookalikes_layout.setSpacing(4)
        self.lookalikes_layout.setObjectName(u"lookalikes_layout")

        self.form_layout.addLayout(self.lookalikes_layout)

        self.gender_layout = QVBoxLayout()
        self.gender_layout.setSpacing(4)
        self.gender_layout.setObjectName(u"gender_layout")
        self.gender_label = QLabel(ParticipantForm)
        self.gender_label.setObjectName(u"gender_label")
        self.gender_label.setProperty(u"role", u"label")

        self.gender_layout.addWidget(self.gender_label)

        self.gender_choice_layout = QHBoxLayout()
        self.gender_choice_layout.setSpacing(4)
        self.gender_choice_layout.setObjectName(u"gender_choice_layout")

        self.gender_layout.addLayout(self.gender_choice_layout)

        self.gender_help = QLabel(ParticipantForm)
        self.gender_help.setObjectName(u"gender_help")
        self.gender_help.setTextFormat(Qt.TextFormat.PlainText)
        self.gender_help.setWordWrap(True)
        self.gender_help.setProperty(u"role", u"help")

        self.gender_layout.addWidget(self.gender_help)


        self.form_layout.addLayout(self.gender_layout)

        self.birth_name_layout = QVBoxLayout()
        self.birth_name_layout.setSpacing(4)
        self.birth_name_layout.setObjectName(u"birth_name_layout")
        self.birth_name_label = QLabel(ParticipantForm)
        self.birth_name_label.setObjectName(u"birth_name_label")
        self.birth_name_label.setProperty(u"role", u"label")

        self.birth_name_layout.addWidget(self.birth_name_label)

        self.birth_name_edit = QLineEdit(ParticipantForm)
        self.birth_name_edit.setObjectName(u"birth_name_edit")

        self.birth_name_layout.addWidget(self.birth_name_edit)

        self.birth_name_help = QLabel(ParticipantForm)
        self.birth_name_help.setObjectName(u"birth_name_help")
        self.birth_name_help.setTextFormat(Qt.TextFormat.PlainText)
        self.birth_name_help.setWordWrap(True)
        self.birth_name_help.setProperty(u"role", u"help")

        self.birth_name_layout.addWidget(self.birth_name_help)


        self.form_layout.addLayout(self.birth_name_layout)

        self.own_script_layout = QVBoxLayout()
        self.own_script_layout.setSpacing(4)
        self.own_script_layout.setObjectName(u"own_script_layout")
        self.own_script_label = QLabel(ParticipantForm)
        self.own_script_label.setObjectName(u"own_script_label")
        self.own_script_label.setProperty(u"role", u"label")

        self.own_script_layout.addWidget(self.own_script_label)

        self.own_script_edit = QLineEdit(ParticipantForm)
        self.own_script_edit.setObjectName(u"own_script_edit")

        self.own_script_layout.addWidget(self.own_script_edit)

        self.own_script_help = QLabel(ParticipantForm)
        self.own_script_help.setObjectName(u"own_script_help")
        self.own_script_help.setTextFormat(Qt.TextFormat.PlainText)
        self.own_script_help.setWordWrap(True)
        self.own_script_help.setProperty(u"role", u"help")

        self.own_script_layout.addWidget(self.own_script_help)


        self.form_layout.addLayout(self.own_script_layout)

        self.phones_layout = QGridLayout()
        self.phones_layout.setObjectName(u"phones_layout")
        self.phones_layout.setHorizontalSpacing(12)
        self.phones_layout.setVerticalSpacing(4)
        self.phone_label = QLabel(ParticipantForm)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"label")

        self.phones_layout.addWidget(self.phone_label, 0, 0, 1, 1)

        self.phone_edit = QLineEdit(ParticipantForm)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phones_layout.addWidget(self.phone_edit, 1, 0, 1, 1)

        self.phone_help = QLabel(ParticipantForm)
        self.phone_help.setObjectName(u"phone_help")
        self.phone_help.setTextFormat(Qt.TextFormat.PlainText)
        self.phone_help.setWordWrap(True)
        self.phone_help.setProperty(u"role", u"help")

        self.phones_layout.addWidget(self.phone_help, 2, 0, 1, 1)

        self.other_phone_label = QLabel(ParticipantForm)
        self.other_phone_label.setObjectName(u"other_phone_label")
        self.other_phone_label.setProperty(u"role", u"label")

        self.phones_layout.addWidget(self.other_phone_label, 0, 1, 1, 1)

        self.other_phone_edit = QLineEdit(ParticipantForm)
        self.other_phone_edit.setObjectName(u"other_phone_edit")

        self.phones_layout.addWidget(self.other_phone_edit, 1, 1, 1, 1)

        self.other_phone_help = QLabel(ParticipantForm)
        self.other_phone_help.setObjectName(u"other_phone_help")
        self.other_phone_help.setTextFormat(Qt.TextFormat.PlainText)
        self.other_phone_help.setWordWrap(True)
        self.other_phone_help.setProperty(u"role", u"help")

        self.phones_layout.addWidget(self.other_phone_help, 2, 1, 1, 1)

        self.phones_layout.setColumnStretch(0, 1)
        self.phones_layout.setColumnStretch(1, 1)

        self.form_layout.addLayout(self.phones_layout)

        self.email_layout = QVBoxLayout()
        self.email_layout.setSpacing(4)
        self.email_layout.setObjectName(u"email_layout")
        self.email_label = QLabel(ParticipantForm)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"role", u"label")

        self.email_layout.addWidget(self.email_label)

        self.email_edit = QLineEdit(ParticipantForm)
        self.email_edit.setObjectName(u"email_edit")

        self.email_layout.addWidget(self.email_edit)

        self.email_help = QLabel(ParticipantForm)
        self.email_help.setObjectName(u"email_help")
        self.email_help.setTextFormat(Qt.TextFormat.PlainText)
        self.email_help.setWordWrap(True)
        self.email_help.setProperty(u"role", u"help")

        self.email_layout.addWidget(self.email_help)


        self.form_layout.addLayout(self.email_layout)

        self.address_layout = QVBoxLayout()
        self.address_layout.setSpacing(4)
        self.address_layout.setObjectName(u"address_layout")
        self.address_label = QLabel(ParticipantForm)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"label")

        self.address_layout.addWidget(self.address_label)

        self.address_edit = QLineEdit(ParticipantForm)
        self.address_edit.setObjectName(u"address_edit")

        self.address_layout.addWidget(self.address_edit)

        self.address_help = QLabel(ParticipantForm)
        self.address_help.setObjectName(u"address_help")
        self.address_help.setTextFormat(Qt.TextFormat.PlainText)
        self.address_help.setWordWrap(True)
        self.address_help.setProperty(u"role", u"help")

        self.address_layout.addWidget(self.address_help)


        self.form_layout.addLayout(self.address_layout)

        self.town_layout = QGridLayout()
        self.town_layout.setObjectName(u"town_layout")
        self.town_layout.setHorizontalSpacing(12)
        self.town_layout.setVerticalSpacing(4)
        self.postcode_label = QLabel(ParticipantForm)
        self.postcode_label.setObjectName(u"postcode_label")
        self.postcode_label.setProperty(u"role", u"label")

        self.town_layout.addWidget(self.postcode_label, 0, 0, 1, 1)

        self.postcode_edit = QLineEdit(ParticipantForm)
        self.postcode_edit.setObjectName(u"postcode_edit")

        self.town_layout.addWidget(self.postcode_edit, 1, 0, 1, 1)

        self.postcode_help = QLabel(ParticipantForm)
        self.postcode_help.setObjectName(u"postcode_help")
        self.postcode_help.setTextFormat(Qt.TextFormat.PlainText)
        self.postcode_help.setWordWrap(True)
        self.postcode_help.setProperty(u"role", u"help")

        self.town_layout.addWidget(self.postcode_help, 2, 0, 1, 1)

        self.city_label = QLabel(ParticipantForm)
        self.city_label.setObjectName(u"city_label")
        self.city_label.setProperty(u"role", u"label")

        self.town_layout.addWidget(self.city_label, 0, 1, 1, 1)

        self.city_edit = QLineEdit(ParticipantForm)
        self.city_edit.setObjectName(u"city_edit")

        self.town_layout.addWidget(self.city_edit, 1, 1, 1, 1)

        self.city_help = QLabel(ParticipantForm)
        self.city_help.setObjectName(u"city_help")
        self.city_help.setTextFormat(Qt.TextFormat.PlainText)
        self.city_help.setWordWrap(True)
        self.city_help.setProperty(u"role", u"help")

        self.town_layout.addWidget(self.city_help, 2, 1, 1, 1)

        self.town_layout.setColumnStretch(0, 1)
        self.town_layout.setColumnStretch(1, 2)

        self.form_layout.addLayout(self.town_layout)

        self.languages_layout = QVBoxLayout()
        self.languages_layout.setSpacing(4)
        self.languages_layout.setObjectName(u"languages_layout")
        self.languages_label = QLabel(ParticipantForm)
        self.languages_label.setObjectName(u"languages_label")
        self.languages_label.setProperty(u"role", u"label")

        self.languages_layout.addWidget(self.languages_label)

        self.languages_edit = ChoicesEdit(ParticipantForm)
        self.languages_edit.setObjectName(u"languages_edit")

        self.languages_layout.addWidget(self.languages_edit)

        self.languages_help = QLabel(ParticipantForm)
        self.languages_help.setObjectName(u"languages_help")
        self.languages_help.setTextFormat(Qt.TextFormat.PlainText)
        self.languages_help.setWordWrap(True)
        self.languages_help.setProperty(u"role", u"help")

        self.languages_layout.addWidget(self.languages_help)


        self.form_layout.addLayout(self.languages_layout)

        self.notes_layout = QVBoxLayout()
        self.notes_layout.setSpacing(4)
        self.notes_layout.setObjectName(u"notes_layout")
        self.notes_label = QLabel(ParticipantForm)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setProperty(u"role", u"label")

        self.notes_layout.addWidget(self.notes_label)

        self.notes_edit = QPlainTextEdit(ParticipantForm)
        self.notes_edit.setObjectName(u"notes_edit")
        self.notes_edit.setTabChangesFocus(True)
        self.notes_edit.setMinimumSize(QSize(0, 96))

        self.notes_layout.addWidget(self.notes_edit)

        self.notes_hidden_label = QLabel(ParticipantForm)
        self.notes_hidden_label.setObjectName(u"notes_hidden_label")
        self.notes_hidden_label.setWordWrap(True)
        self.notes_hidden_label.setProperty(u"role", u"quiet")

        self.notes_layout.addWidget(self.notes_hidden_label)

        self.notes_help = QLabel(ParticipantForm)
        self.notes_help.setObjectName(u"notes_help")
        self.notes_help.setTextFormat(Qt.TextFormat.PlainText)
        self.notes_help.setWordWrap(True)
        self.notes_help.setProperty(u"role", u"help")

        self.notes_layout.addWidget(self.notes_help)


        self.form_layout.addLayout(self.notes_layout)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

#if QT_CONFIG(shortcut)
        self.last_name_label.setBuddy(self.last_name_edit)
        self.first_name_label.setBuddy(self.first_name_edit)
        self.birth_date_label.setBuddy(self.birth_date_edit)
        self.birth_name_label.setBuddy(self.birth_name_edit)
        self.own_script_label.setBuddy(self.own_script_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.other_phone_label.setBuddy(self.other_phone_edit)
        self.email_label.setBuddy(self.email_edit)
        self.address_label.setBuddy(self.address_edit)
        self.postcode_label.setBuddy(self.postcode_edit)
        self.city_label.setBuddy(self.city_edit)
        self.languages_label.setBuddy(self.languages_edit)
        self.notes_label.setBuddy(self.notes_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.last_name_edit, self.first_name_edit)
        QWidget.setTabOrder(self.first_name_edit, self.birth_date_edit)
        QWidget.setTabOrder(self.birth_date_edit, self.birth_name_edit)
        QWidget.setTabOrder(self.birth_name_edit, self.own_script_edit)
        QWidget.setTabOrder(self.own_script_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.other_phone_edit)
        QWidget.setTabOrder(self.other_phone_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.postcode_edit)
        QWidget.setTabOrder(self.postcode_edit, self.city_edit)
        QWidget.setTabOrder(self.city_edit, self.languages_edit)
        QWidget.setTabOrder(self.languages_edit, self.notes_edit)

        self.retranslateUi(ParticipantForm)
    # setupUi

    def retranslateUi(self, ParticipantForm):
        self.last_name_label.setText(QCoreApplication.translate("ParticipantForm", u"Last name", None))
#if QT_CONFIG(accessibility)
        self.last_name_edit.setAccessibleName(QCoreApplication.translate("ParticipantForm", u"Last name", None))
#endif // QT_CONFIG(accessibility)
        self.first_name_label.setText(QCoreApplication.translate("ParticipantForm", u"First name", None))
#if QT_CONFIG(accessibility)
        self.first_name_edit.setAccessibleName(QCoreApplication.translate("ParticipantForm", u"First name", None))
#endif // QT_CONFIG(accessibility)
        self.birth_date_label.setText(QCoreApplication.translate("ParticipantForm", u"Birth date", None))
#if QT_CONFIG(accessibility)
        self.birth_date_edit.setAccessibleName(QCoreApplication.translate("ParticipantForm", u"Birth date", None))
#endif // QT_CONFIG(accessibility)
        self.birth_date_edit.setPlaceholderText(QCoreApplication.translate("ParticipantForm", u"for example 14/3/1985", None))
        self.birth_date_help.setText(QCoreApplication.translate("ParticipantForm", u"optional", None))
        self.gender_label.setText(QCoreApplication.translate("ParticipantForm", u"Gender", None))
        self.gender_help.setText(QCoreApplication.translate("ParticipantForm", u"optional", None))
        self.birth_name_label.setText(QCoreApplication.translate("ParticipantForm", u"Birth name", None))
#if QT_CONFIG(accessibility)
        self.birth_name_edit.setAccessibleName(QCoreApplication.translate("ParticipantForm", u"Birth name", None))
#endif // QT_CONFIG(accessibility)
        self.birth_name_help.setText(QCoreApplication.translate("ParticipantForm", u"optional", None))
        self.own_script_label.setText(QCoreApplication.translate("ParticipantForm", u"Name in the person's own script", None))
#if QT_CONFIG(accessibility)
        self.own_script_edit.setAccessibleName(QCoreApplication.translate("ParticipantForm", u"Name in the person's own script", None))
#endif // QT_CONFIG(accessibility)
        self.own_script_help.setText(QCoreApplication.translate("ParticipantForm", u"optional: as the person writes it, like \u10dc\u10d8\u10dc\u10dd or \u0646\u0648\u0631", None))
        self.phone_label.setText(QCoreApplication.translate("ParticipantForm", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("ParticipantForm", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.phone_help.setText(QCoreApplication.translate("ParticipantForm", u"optional", None))
        self.other_phone_label.setText(QCoreApplication.translate("ParticipantForm", u"Other phone", None))
#if QT_CONFIG(accessibility)
        self.other_phone_edit.setAccessibleName(QCoreApplication.translate("ParticipantForm", u"Other phone", None))
#endif // QT_CONFIG(accessibility)
        self.other_phone_help.setText(QCoreApplication.translate("ParticipantForm", u"optional", None))
        self.email_label.setText(QCoreApplication.translate("ParticipantForm", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email_edit.setAccessibleName(QCoreApplication.translate("ParticipantForm", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.email_help.setText(QCoreApplication.translate("ParticipantForm", u"optional", None))
        self.address_label.setText(QCoreApplication.translate("ParticipantForm", u"Address", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("ParticipantForm", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.address_help.setText(QCoreApplication.translate("ParticipantForm", u"optional", None))
        self.postcode_label.setText(QCoreApplication.translate("ParticipantForm", u"Postcode", None))
#if QT_CONFIG(accessibility)
        self.postcode_edit.setAccessibleName(QCoreApplication.translate("ParticipantForm", u"Postcode", None))
#endif // QT_CONFIG(accessibility)
        self.postcode_help.setText(QCoreApplication.translate("ParticipantForm", u"optional", None))
        self.city_label.setText(QCoreApplication.translate("ParticipantForm", u"City", None))
#if QT_CONFIG(accessibility)
        self.city_edit.setAccessibleName(QCoreApplication.translate("ParticipantForm", u"City", None))
#endif // QT_CONFIG(accessibility)
        self.city_help.setText(QCoreApplication.translate("ParticipantForm", u"optional", None))
        self.languages_label.setText(QCoreApplication.translate("ParticipantForm", u"Languages spoken", None))
#if QT_CONFIG(accessibility)
        self.languages_edit.setAccessibleName(QCoreApplication.translate("ParticipantForm", u"Languages spoken", None))
#endif // QT_CONFIG(accessibility)
        self.languages_help.setText(QCoreApplication.translate("ParticipantForm", u"optional: type the first letters, then Enter", None))
        self.notes_label.setText(QCoreApplication.translate("ParticipantForm", u"Notes", None))
#if QT_CONFIG(accessibility)
        self.notes_edit.setAccessibleName(QCoreApplication.translate("ParticipantForm", u"Notes", None))
#endif // QT_CONFIG(accessibility)
        self.notes_hidden_label.setText(QCoreApplication.translate("ParticipantForm", u"The notes are hidden while names are.", None))
        self.notes_help.setText(QCoreApplication.translate("ParticipantForm", u"optional: useful facts, no diagnosis and no judgement. The person may read them.", None))
        pass
    # retranslateUi

