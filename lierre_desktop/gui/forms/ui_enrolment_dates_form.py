# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'enrolment_dates_form.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components.buttons import Button
from lierre_desktop.gui.components.date_edit import DateEdit

class Ui_EnrolmentDatesForm(object):
    def setupUi(self, EnrolmentDatesForm):
        if not EnrolmentDatesForm.objectName():
            EnrolmentDatesForm.setObjectName(u"EnrolmentDatesForm")
        EnrolmentDatesForm.resize(384, 360)
        self.form_layout = QVBoxLayout(EnrolmentDatesForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.alerts_layout = QVBoxLayout()
        self.alerts_layout.setSpacing(4)
        self.alerts_layout.setObjectName(u"alerts_layout")

        self.form_layout.addLayout(self.alerts_layout)

        self.enrolment_label = QLabel(EnrolmentDatesForm)
        self.enrolment_label.setObjectName(u"enrolment_label")
        self.enrolment_label.setText(u"")
        self.enrolment_label.setTextFormat(Qt.TextFormat.PlainText)
        self.enrolment_label.setWordWrap(True)
        self.enrolment_label.setProperty(u"role", u"strong")

        self.form_layout.addWidget(self.enrolment_label)

        self.days_layout = QGridLayout()
        self.days_layout.setObjectName(u"days_layout")
        self.days_layout.setHorizontalSpacing(12)
        self.days_layout.setVerticalSpacing(4)
        self.first_day_label = QLabel(EnrolmentDatesForm)
        self.first_day_label.setObjectName(u"first_day_label")
        self.first_day_label.setProperty(u"role", u"label")

        self.days_layout.addWidget(self.first_day_label, 0, 0, 1, 1)

        self.first_day_edit = DateEdit(EnrolmentDatesForm)
        self.first_day_edit.setObjectName(u"first_day_edit")

        self.days_layout.addWidget(self.first_day_edit, 1, 0, 1, 1)

        self.first_day_help = QLabel(EnrolmentDatesForm)
        self.first_day_help.setObjectName(u"first_day_help")
        self.first_day_help.setText(u"")
        self.first_day_help.setTextFormat(Qt.TextFormat.PlainText)
        self.first_day_help.setWordWrap(True)
        self.first_day_help.setProperty(u"role", u"help")

        self.days_layout.addWidget(self.first_day_help, 2, 0, 1, 1)

        self.last_day_label = QLabel(EnrolmentDatesForm)
        self.last_day_label.setObjectName(u"last_day_label")
        self.last_day_label.setProperty(u"role", u"label")

        self.days_layout.addWidget(self.last_day_label, 0, 1, 1, 1)

        self.last_day_edit = DateEdit(EnrolmentDatesForm)
        self.last_day_edit.setObjectName(u"last_day_edit")

        self.days_layout.addWidget(self.last_day_edit, 1, 1, 1, 1)

        self.last_day_help = QLabel(EnrolmentDatesForm)
        self.last_day_help.setObjectName(u"last_day_help")
        self.last_day_help.setTextFormat(Qt.TextFormat.PlainText)
        self.last_day_help.setWordWrap(True)
        self.last_day_help.setProperty(u"role", u"help")

        self.days_layout.addWidget(self.last_day_help, 2, 1, 1, 1)

        self.days_layout.setColumnStretch(0, 1)
        self.days_layout.setColumnStretch(1, 1)

        self.form_layout.addLayout(self.days_layout)

        self.waiting_label = QLabel(EnrolmentDatesForm)
        self.waiting_label.setObjectName(u"waiting_label")
        self.waiting_label.setText(u"")
        self.waiting_label.setTextFormat(Qt.TextFormat.PlainText)
        self.waiting_label.setWordWrap(True)
        self.waiting_label.setProperty(u"role", u"quiet")

        self.form_layout.addWidget(self.waiting_label)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

        self.mistake_layout = QHBoxLayout()
        self.mistake_layout.setSpacing(8)
        self.mistake_layout.setObjectName(u"mistake_layout")
        self.mistake_button = Button(EnrolmentDatesForm)
        self.mistake_button.setObjectName(u"mistake_button")
        self.mistake_button.setProperty(u"kind", u"danger")
        self.mistake_button.setProperty(u"icon_name", u"trash")

        self.mistake_layout.addWidget(self.mistake_button)

        self.mistake_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mistake_layout.addItem(self.mistake_spacer)


        self.form_layout.addLayout(self.mistake_layout)

#if QT_CONFIG(shortcut)
        self.first_day_label.setBuddy(self.first_day_edit)
        self.last_day_label.setBuddy(self.last_day_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first_day_edit, self.last_day_edit)
        QWidget.setTabOrder(self.last_day_edit, self.mistake_button)

        self.retranslateUi(EnrolmentDatesForm)
    # setupUi

    def retranslateUi(self, EnrolmentDatesForm):
        self.first_day_label.setText(QCoreApplication.translate("EnrolmentDatesForm", u"From", u"enrolment"))
#if QT_CONFIG(accessibility)
        self.first_day_edit.setAccessibleName(QCoreApplication.translate("EnrolmentDatesForm", u"From", u"enrolment"))
#endif // QT_CONFIG(accessibility)
        self.last_day_label.setText(QCoreApplication.translate("EnrolmentDatesForm", u"Until", u"enrolment"))
#if QT_CONFIG(accessibility)
        self.last_day_edit.setAccessibleName(QCoreApplication.translate("EnrolmentDatesForm", u"Until", u"enrolment"))
#endif // QT_CONFIG(accessibility)
        self.last_day_help.setText(QCoreApplication.translate("EnrolmentDatesForm", u"optional", None))
        self.mistake_button.setText(QCoreApplication.translate("EnrolmentDatesForm", u"Entered by mistake: take it away", None))
        pass
    # retranslateUi

