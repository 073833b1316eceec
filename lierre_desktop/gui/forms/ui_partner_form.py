# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'partner_form.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button, Combo)

class Ui_PartnerForm(object):
    def setupUi(self, PartnerForm):
        if not PartnerForm.objectName():
            PartnerForm.setObjectName(u"PartnerForm")
        self.form_layout = QVBoxLayout(PartnerForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(PartnerForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(PartnerForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(4)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(PartnerForm)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"label")

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(PartnerForm)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)

        self.name_help = QLabel(PartnerForm)
        self.name_help.setObjectName(u"name_help")
        self.name_help.setWordWrap(True)
        self.name_help.setProperty(u"role", u"help")

        self.name_layout.addWidget(self.name_help)


        self.form_layout.addLayout(self.name_layout)

        self.short_name_layout = QVBoxLayout()
        self.short_name_layout.setSpacing(4)
        self.short_name_layout.setObjectName(u"short_name_layout")
        self.short_name_layout.setContentsMargins(0, 0, 0, 0)
        self.short_name_label = QLabel(PartnerForm)
        self.short_name_label.setObjectName(u"short_name_label")
        self.short_name_label.setProperty(u"role", u"label")

        self.short_name_layout.addWidget(self.short_name_label)

        self.short_name_edit = QLineEdit(PartnerForm)
        self.short_name_edit.setObjectName(u"short_name_edit")

        self.short_name_layout.addWidget(self.short_name_edit)

        self.short_name_help = QLabel(PartnerForm)
        self.short_name_help.setObjectName(u"short_name_help")
        self.short_name_help.setWordWrap(True)
        self.short_name_help.setProperty(u"role", u"help")

        self.short_name_layout.addWidget(self.short_name_help)


        self.form_layout.addLayout(self.short_name_layout)

        self.axis_layout = QVBoxLayout()
        self.axis_layout.setSpacing(4)
        self.axis_layout.setObjectName(u"axis_layout")
        self.axis_layout.setContentsMargins(0, 0, 0, 0)
        self.axis_label = QLabel(PartnerForm)
        self.axis_label.setObjectName(u"axis_label")
        self.axis_label.setProperty(u"role", u"label")

        self.axis_layout.addWidget(self.axis_label)

        self.axis_combo = Combo(PartnerForm)
        self.axis_combo.setObjectName(u"axis_combo")
        self.axis_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.axis_combo.setMinimumContentsLength(8)

        self.axis_layout.addWidget(self.axis_combo)

        self.axis_help = QLabel(PartnerForm)
        self.axis_help.setObjectName(u"axis_help")
        self.axis_help.setWordWrap(True)
        self.axis_help.setProperty(u"role", u"help")

        self.axis_layout.addWidget(self.axis_help)


        self.form_layout.addLayout(self.axis_layout)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(PartnerForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = Combo(PartnerForm)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_combo.setMinimumContentsLength(8)

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_help = QLabel(PartnerForm)
        self.kind_help.setObjectName(u"kind_help")
        self.kind_help.setWordWrap(True)
        self.kind_help.setProperty(u"role", u"help")

        self.kind_layout.addWidget(self.kind_help)


        self.form_layout.addLayout(self.kind_layout)

        self.sensitive_layout = QVBoxLayout()
        self.sensitive_layout.setSpacing(4)
        self.sensitive_layout.setObjectName(u"sensitive_layout")
        self.sensitive_layout.setContentsMargins(0, 0, 0, 0)
        self.sensitive_check = QCheckBox(PartnerForm)
        self.sensitive_check.setObjectName(u"sensitive_check")

        self.sensitive_layout.addWidget(self.sensitive_check)

        self.sensitive_help = QLabel(PartnerForm)
        self.sensitive_help.setObjectName(u"sensitive_help")
        self.sensitive_help.setWordWrap(True)
        self.sensitive_help.setProperty(u"role", u"help")

        self.sensitive_layout.addWidget(self.sensitive_help)


        self.form_layout.addLayout(self.sensitive_layout)

        self.address_layout = QVBoxLayout()
        self.address_layout.setSpacing(4)
        self.address_layout.setObjectName(u"address_layout")
        self.address_layout.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(PartnerForm)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"label")

        self.address_layout.addWidget(self.address_label)

        self.address_edit = QLineEdit(PartnerForm)
        self.address_edit.setObjectName(u"address_edit")

        self.address_layout.addWidget(self.address_edit)

        self.address_help = QLabel(PartnerForm)
        self.address_help.setObjectName(u"address_help")
        self.address_help.setWordWrap(True)
        self.address_help.setProperty(u"role", u"help")

        self.address_layout.addWidget(self.address_help)


        self.form_layout.addLayout(self.address_layout)

        self.postcode_line = QHBoxLayout()
        self.postcode_line.setSpacing(12)
        self.postcode_line.setObjectName(u"postcode_line")
        self.postcode_line.setContentsMargins(0, 0, 0, 0)
        self.postcode_layout = QVBoxLayout()
        self.postcode_layout.setSpacing(4)
        self.postcode_layout.setObjectName(u"postcode_layout")
        self.postcode_layout.setContentsMargins(0, 0, 0, 0)
        self.postcode_label = QLabel(PartnerForm)
        self.postcode_label.setObjectName(u"postcode_label")
        self.postcode_label.setProperty(u"role", u"label")

        self.postcode_layout.addWidget(self.postcode_label)

        self.postcode_edit = QLineEdit(PartnerForm)
        self.postcode_edit.setObjectName(u"postcode_edit")

        self.postcode_layout.addWidget(self.postcode_edit)

        self.postcode_help = QLabel(PartnerForm)
        self.postcode_help.setObjectName(u"postcode_help")
        self.postcode_help.setWordWrap(True)
        self.postcode_help.setProperty(u"role", u"help")

        self.postcode_layout.addWidget(self.postcode_help)


        self.postcode_line.addLayout(self.postcode_layout)

        self.city_layout = QVBoxLayout()
        self.city_layout.setSpacing(4)
        self.city_layout.setObjectName(u"city_layout")
        self.city_layout.setContentsMargins(0, 0, 0, 0)
        self.city_label = QLabel(PartnerForm)
        self.city_label.setObjectName(u"city_label")
        self.city_label.setProperty(u"role", u"label")

        self.city_layout.addWidget(self.city_label)

        self.city_edit = QLineEdit(PartnerForm)
        self.city_edit.setObjectName(u"city_edit")

        self.city_layout.addWidget(self.city_edit)

        self.city_help = QLabel(PartnerForm)
        self.city_help.setObjectName(u"city_help")
        self.city_help.setWordWrap(True)
        self.city_help.setProperty(u"role", u"help")

        self.city_layout.addWidget(self.city_help)


        self.postcode_line.addLayout(self.city_layout)

        self.postcode_line.setStretch(0, 1)
        self.postcode_line.setStretch(1, 1)

        self.form_layout.addLayout(self.postcode_line)

        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(4)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(PartnerForm)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"label")

        self.phone_layout.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(PartnerForm)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_layout.addWidget(self.phone_edit)

        self.phone_help = QLabel(PartnerForm)
        self.phone_help.setObjectName(u"phone_help")
        self.phone_help.setWordWrap(True)
        self.phone_help.setProperty(u"role", u"help")

        self.phone_layout.addWidget(self.phone_help)


        self.form_layout.addLayout(self.phone_layout)

        self.email_layout = QVBoxLayout()
        self.email_layout.setSpacing(4)
        self.email_layout.setObjectName(u"email_layout")
        self.email_layout.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(PartnerForm)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"role", u"label")

        self.email_layout.addWidget(self.email_label)

        self.email_edit = QLineEdit(PartnerForm)
        self.email_edit.setObjectName(u"email_edit")

        self.email_layout.addWidget(self.email_edit)

        self.email_help = QLabel(PartnerForm)
        self.email_help.setObjectName(u"email_help")
        self.email_help.setWordWrap(True)
        self.email_help.setProperty(u"role", u"help")

        self.email_layout.addWidget(self.email_help)


        self.form_layout.addLayout(self.email_layout)

        self.website_layout = QVBoxLayout()
        self.website_layout.setSpacing(4)
        self.website_layout.setObjectName(u"website_layout")
        self.website_layout.setContentsMargins(0, 0, 0, 0)
        self.website_label = QLabel(PartnerForm)
        self.website_label.setObjectName(u"website_label")
        self.website_label.setProperty(u"role", u"label")

        self.website_layout.addWidget(self.website_label)

        self.website_edit = QLineEdit(PartnerForm)
        self.website_edit.setObjectName(u"website_edit")

        self.website_layout.addWidget(self.website_edit)

        self.website_help = QLabel(PartnerForm)
        self.website_help.setObjectName(u"website_help")
        self.website_help.setWordWrap(True)
        self.website_help.setProperty(u"role", u"help")

        self.website_layout.addWidget(self.website_help)


        self.form_layout.addLayout(self.website_layout)

        self.opening_layout = QVBoxLayout()
        self.opening_layout.setSpacing(4)
        self.opening_layout.setObjectName(u"opening_layout")
        self.opening_layout.setContentsMargins(0, 0, 0, 0)
        self.opening_label = QLabel(PartnerForm)
        self.opening_label.setObjectName(u"opening_label")
        self.opening_label.setProperty(u"role", u"label")

        self.opening_layout.addWidget(self.opening_label)

        self.opening_edit = QLineEdit(PartnerForm)
        self.opening_edit.setObjectName(u"opening_edit")

        self.opening_layout.addWidget(self.opening_edit)

        self.opening_help = QLabel(PartnerForm)
        self.opening_help.setObjectName(u"opening_help")
        self.opening_help.setWordWrap(True)
        self.opening_help.setProperty(u"role", u"help")

        self.opening_layout.addWidget(self.opening_help)


        self.form_layout.addLayout(self.opening_layout)

        self.notes_layout = QVBoxLayout()
        self.notes_layout.setSpacing(4)
        self.notes_layout.setObjectName(u"notes_layout")
        self.notes_layout.setContentsMargins(0, 0, 0, 0)
        self.notes_label = QLabel(PartnerForm)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setProperty(u"role", u"label")

        self.notes_layout.addWidget(self.notes_label)

        self.notes_edit = QPlainTextEdit(PartnerForm)
        self.notes_edit.setObjectName(u"notes_edit")
        self.notes_edit.setTabChangesFocus(True)
        self.notes_edit.setMinimumSize(QSize(0, 88))
        self.notes_edit.setMaximumSize(QSize(16777215, 158))

        self.notes_layout.addWidget(self.notes_edit)

        self.notes_help = QLabel(PartnerForm)
        self.notes_help.setObjectName(u"notes_help")
        self.notes_help.setWordWrap(True)
        self.notes_help.setProperty(u"role", u"help")

        self.notes_layout.addWidget(self.notes_help)


        self.form_layout.addLayout(self.notes_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(PartnerForm)
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
        self.name_label.setBuddy(self.name_edit)
        self.short_name_label.setBuddy(self.short_name_edit)
        self.axis_label.setBuddy(self.axis_combo)
        self.kind_label.setBuddy(self.kind_combo)
        self.address_label.setBuddy(self.address_edit)
        self.postcode_label.setBuddy(self.postcode_edit)
        self.city_label.setBuddy(self.city_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
        self.website_label.setBuddy(self.website_edit)
        self.opening_label.setBuddy(self.opening_edit)
        self.notes_label.setBuddy(self.notes_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.short_name_edit)
        QWidget.setTabOrder(self.short_name_edit, self.axis_combo)
        QWidget.setTabOrder(self.axis_combo, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.sensitive_check)
        QWidget.setTabOrder(self.sensitive_check, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.postcode_edit)
        QWidget.setTabOrder(self.postcode_edit, self.city_edit)
        QWidget.setTabOrder(self.city_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.website_edit)
        QWidget.setTabOrder(self.website_edit, self.opening_edit)
        QWidget.setTabOrder(self.opening_edit, self.notes_edit)
        QWidget.setTabOrder(self.notes_edit, self.remove_button)

        self.retranslateUi(PartnerForm)
    # setupUi

    def retranslateUi(self, PartnerForm):
        self.name_label.setText(QCoreApplication.translate("PartnerForm", u"Name of the partner", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("PartnerForm", u"Name of the partner", None))
#endif // QT_CONFIG(accessibility)
        self.name_help.setText(QCoreApplication.translate("PartnerForm", u"as it is said: the CCAS, France Travail", None))
        self.short_name_label.setText(QCoreApplication.translate("PartnerForm", u"Short name of the partner", None))
#if QT_CONFIG(accessibility)
        self.short_name_edit.setAccessibleName(QCoreApplication.translate("PartnerForm", u"Short name of the partner", None))
#endif // QT_CONFIG(accessibility)
        self.short_name_help.setText(QCoreApplication.translate("PartnerForm", u"optional; where room is short", None))
        self.axis_label.setText(QCoreApplication.translate("PartnerForm", u"Kind of partner", None))
#if QT_CONFIG(accessibility)
        self.axis_combo.setAccessibleName(QCoreApplication.translate("PartnerForm", u"Kind of partner", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("PartnerForm", u"As a prescriber", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("PartnerForm", u"As a prescriber", None))
#endif // QT_CONFIG(accessibility)
        self.kind_help.setText(QCoreApplication.translate("PartnerForm", u"optional; under which it counts when it sends someone", None))
        self.sensitive_check.setText(QCoreApplication.translate("PartnerForm", u"Sensitive structure", None))
        self.sensitive_help.setText(QCoreApplication.translate("PartnerForm", u"Its name says too much about who goes there: documents that leave the centre say \u201cOther\u201d in its place.", None))
        self.address_label.setText(QCoreApplication.translate("PartnerForm", u"Address", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("PartnerForm", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.address_help.setText(QCoreApplication.translate("PartnerForm", u"optional", None))
        self.postcode_label.setText(QCoreApplication.translate("PartnerForm", u"Postcode", None))
#if QT_CONFIG(accessibility)
        self.postcode_edit.setAccessibleName(QCoreApplication.translate("PartnerForm", u"Postcode", None))
#endif // QT_CONFIG(accessibility)
        self.city_label.setText(QCoreApplication.translate("PartnerForm", u"Town", None))
#if QT_CONFIG(accessibility)
        self.city_edit.setAccessibleName(QCoreApplication.translate("PartnerForm", u"Town", None))
#endif // QT_CONFIG(accessibility)
        self.phone_label.setText(QCoreApplication.translate("PartnerForm", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("PartnerForm", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.phone_help.setText(QCoreApplication.translate("PartnerForm", u"optional", None))
        self.email_label.setText(QCoreApplication.translate("PartnerForm", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email_edit.setAccessibleName(QCoreApplication.translate("PartnerForm", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.email_help.setText(QCoreApplication.translate("PartnerForm", u"optional", None))
        self.website_label.setText(QCoreApplication.translate("PartnerForm", u"Website", None))
#if QT_CONFIG(accessibility)
        self.website_edit.setAccessibleName(QCoreApplication.translate("PartnerForm", u"Website", None))
#endif // QT_CONFIG(accessibility)
        self.website_help.setText(QCoreApplication.translate("PartnerForm", u"optional", None))
        self.opening_label.setText(QCoreApplication.translate("PartnerForm", u"Opening hours", None))
#if QT_CONFIG(accessibility)
        self.opening_edit.setAccessibleName(QCoreApplication.translate("PartnerForm", u"Opening hours", None))
#endif // QT_CONFIG(accessibility)
        self.opening_help.setText(QCoreApplication.translate("PartnerForm", u"optional; when and how one is received there", None))
        self.notes_label.setText(QCoreApplication.translate("PartnerForm", u"Notes about the partner", None))
#if QT_CONFIG(accessibility)
        self.notes_edit.setAccessibleName(QCoreApplication.translate("PartnerForm", u"Notes about the partner", None))
#endif // QT_CONFIG(accessibility)
        self.notes_help.setText(QCoreApplication.translate("PartnerForm", u"optional; how to go about it, what it asks for", None))
        self.remove_button.setText(QCoreApplication.translate("PartnerForm", u"Put in the bin", None))
        pass
    # retranslateUi

