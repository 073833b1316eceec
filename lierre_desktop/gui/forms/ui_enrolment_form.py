# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'enrolment_form.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QGridLayout,
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from lierre_desktop.gui.components import Combo
from lierre_desktop.gui.components.date_edit import DateEdit
from lierre_desktop.gui.people.person_edit import PersonEdit

class Ui_EnrolmentForm(object):
    def setupUi(self, EnrolmentForm):
        if not EnrolmentForm.objectName():
            EnrolmentForm.setObjectName(u"EnrolmentForm")
        EnrolmentForm.resize(384, 480)
        self.form_layout = QVBoxLayout(EnrolmentForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.alerts_layout = QVBoxLayout()
        self.alerts_layout.setSpacing(4)
        self.alerts_layout.setObjectName(u"alerts_layout")

        self.form_layout.addLayout(self.alerts_layout)

        self.person_layout = QVBoxLayout()
        self.person_layout.setSpacing(4)
        self.person_layout.setObjectName(u"person_layout")
        self.person_label = QLabel(EnrolmentForm)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setProperty(u"role", u"label")

        self.person_layout.addWidget(self.person_label)

        self.person_edit = PersonEdit(EnrolmentForm)
        self.person_edit.setObjectName(u"person_edit")

        self.person_layout.addWidget(self.person_edit)

        self.person_help = QLabel(EnrolmentForm)
        self.person_help.setObjectName(u"person_help")
        self.person_help.setTextFormat(Qt.TextFormat.PlainText)
        self.person_help.setWordWrap(True)
        self.person_help.setProperty(u"role", u"help")

        self.person_layout.addWidget(self.person_help)


        self.form_layout.addLayout(self.person_layout)

        self.workshop_layout = QVBoxLayout()
        self.workshop_layout.setSpacing(4)
        self.workshop_layout.setObjectName(u"workshop_layout")
        self.workshop_label = QLabel(EnrolmentForm)
        self.workshop_label.setObjectName(u"workshop_label")
        self.workshop_label.setProperty(u"role", u"label")

        self.workshop_layout.addWidget(self.workshop_label)

        self.workshop_combo = Combo(EnrolmentForm)
        self.workshop_combo.setObjectName(u"workshop_combo")
        self.workshop_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.workshop_combo.setMinimumContentsLength(12)

        self.workshop_layout.addWidget(self.workshop_combo)

        self.workshop_help = QLabel(EnrolmentForm)
        self.workshop_help.setObjectName(u"workshop_help")
        self.workshop_help.setText(u"")
        self.workshop_help.setTextFormat(Qt.TextFormat.PlainText)
        self.workshop_help.setWordWrap(True)
        self.workshop_help.setProperty(u"role", u"help")

        self.workshop_layout.addWidget(self.workshop_help)


        self.form_layout.addLayout(self.workshop_layout)

        self.days_layout = QGridLayout()
        self.days_layout.setObjectName(u"days_layout")
        self.days_layout.setHorizontalSpacing(12)
        self.days_layout.setVerticalSpacing(4)
        self.first_day_label = QLabel(EnrolmentForm)
        self.first_day_label.setObjectName(u"first_day_label")
        self.first_day_label.setProperty(u"role", u"label")

        self.days_layout.addWidget(self.first_day_label, 0, 0, 1, 1)

        self.first_day_edit = DateEdit(EnrolmentForm)
        self.first_day_edit.setObjectName(u"first_day_edit")

        self.days_layout.addWidget(self.first_day_edit, 1, 0, 1, 1)

        self.first_day_help = QLabel(EnrolmentForm)
        self.first_day_help.setObjectName(u"first_day_help")
        self.first_day_help.setText(u"")
        self.first_day_help.setTextFormat(Qt.TextFormat.PlainText)
        self.first_day_help.setWordWrap(True)
        self.first_day_help.setProperty(u"role", u"help")

        self.days_layout.addWidget(self.first_day_help, 2, 0, 1, 1)

        self.last_day_label = QLabel(EnrolmentForm)
        self.last_day_label.setObjectName(u"last_day_label")
        self.last_day_label.setProperty(u"role", u"label")

        self.days_layout.addWidget(self.last_day_label, 0, 1, 1, 1)

        self.last_day_edit = DateEdit(EnrolmentForm)
        self.last_day_edit.setObjectName(u"last_day_edit")

        self.days_layout.addWidget(self.last_day_edit, 1, 1, 1, 1)

        self.last_day_help = QLabel(EnrolmentForm)
        self.last_day_help.setObjectName(u"last_day_help")
        self.last_day_help.setTextFormat(Qt.TextFormat.PlainText)
        self.last_day_help.setWordWrap(True)
        self.last_day_help.setProperty(u"role", u"help")

        self.days_layout.addWidget(self.last_day_help, 2, 1, 1, 1)

        self.days_layout.setColumnStretch(0, 1)
        self.days_layout.setColumnStretch(1, 1)

        self.form_layout.addLayout(self.days_layout)

        self.waiting_check = QCheckBox(EnrolmentForm)
        self.waiting_check.setObjectName(u"waiting_check")

        self.form_layout.addWidget(self.waiting_check)

        self.outlook_layout = QVBoxLayout()
        self.outlook_layout.setSpacing(8)
        self.outlook_layout.setObjectName(u"outlook_layout")

        self.form_layout.addLayout(self.outlook_layout)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person_edit)
        self.workshop_label.setBuddy(self.workshop_combo)
        self.first_day_label.setBuddy(self.first_day_edit)
        self.last_day_label.setBuddy(self.last_day_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person_edit, self.workshop_combo)
        QWidget.setTabOrder(self.workshop_combo, self.first_day_edit)
        QWidget.setTabOrder(self.first_day_edit, self.last_day_edit)
        QWidget.setTabOrder(self.last_day_edit, self.waiting_check)

        self.retranslateUi(EnrolmentForm)
    # setupUi

    def retranslateUi(self, EnrolmentForm):
        self.person_label.setText(QCoreApplication.translate("EnrolmentForm", u"Person", None))
#if QT_CONFIG(accessibility)
        self.person_edit.setAccessibleName(QCoreApplication.translate("EnrolmentForm", u"Person", None))
#endif // QT_CONFIG(accessibility)
        self.person_help.setText(QCoreApplication.translate("EnrolmentForm", u"type a part of the name, or the phone", None))
        self.workshop_label.setText(QCoreApplication.translate("EnrolmentForm", u"Workshop", None))
#if QT_CONFIG(accessibility)
        self.workshop_combo.setAccessibleName(QCoreApplication.translate("EnrolmentForm", u"Workshop", None))
#endif // QT_CONFIG(accessibility)
        self.first_day_label.setText(QCoreApplication.translate("EnrolmentForm", u"From", u"enrolment"))
#if QT_CONFIG(accessibility)
        self.first_day_edit.setAccessibleName(QCoreApplication.translate("EnrolmentForm", u"From", u"enrolment"))
#endif // QT_CONFIG(accessibility)
        self.last_day_label.setText(QCoreApplication.translate("EnrolmentForm", u"Until", u"enrolment"))
#if QT_CONFIG(accessibility)
        self.last_day_edit.setAccessibleName(QCoreApplication.translate("EnrolmentForm", u"Until", u"enrolment"))
#endif // QT_CONFIG(accessibility)
        self.last_day_help.setText(QCoreApplication.translate("EnrolmentForm", u"optional", None))
        self.waiting_check.setText(QCoreApplication.translate("EnrolmentForm", u"Put on the waiting list instead", None))
        pass
    # retranslateUi

