# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'correction_form.ui'
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
    QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from lierre_desktop.gui.components import (Button, Combo)

class Ui_CorrectionForm(object):
    def setupUi(self, CorrectionForm):
        if not CorrectionForm.objectName():
            CorrectionForm.setObjectName(u"CorrectionForm")
        self.form_layout = QVBoxLayout(CorrectionForm)
        self.form_layout.setSpacing(10)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.alerts_layout = QVBoxLayout()
        self.alerts_layout.setObjectName(u"alerts_layout")

        self.form_layout.addLayout(self.alerts_layout)

        self.person_layout = QVBoxLayout()
        self.person_layout.setSpacing(0)
        self.person_layout.setObjectName(u"person_layout")
        self.name_label = QLabel(CorrectionForm)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setText(u"")
        self.name_label.setWordWrap(True)
        self.name_label.setProperty(u"role", u"strong")

        self.person_layout.addWidget(self.name_label)

        self.before_label = QLabel(CorrectionForm)
        self.before_label.setObjectName(u"before_label")
        self.before_label.setText(u"")
        self.before_label.setWordWrap(True)
        self.before_label.setProperty(u"role", u"quiet")

        self.person_layout.addWidget(self.before_label)


        self.form_layout.addLayout(self.person_layout)

        self.marks_layout = QVBoxLayout()
        self.marks_layout.setSpacing(0)
        self.marks_layout.setObjectName(u"marks_layout")
        self.marks_label = QLabel(CorrectionForm)
        self.marks_label.setObjectName(u"marks_label")
        self.marks_label.setProperty(u"role", u"label")

        self.marks_layout.addWidget(self.marks_label)

        self.present_radio = QRadioButton(CorrectionForm)
        self.present_radio.setObjectName(u"present_radio")

        self.marks_layout.addWidget(self.present_radio)

        self.late_radio = QRadioButton(CorrectionForm)
        self.late_radio.setObjectName(u"late_radio")

        self.marks_layout.addWidget(self.late_radio)

        self.excused_radio = QRadioButton(CorrectionForm)
        self.excused_radio.setObjectName(u"excused_radio")

        self.marks_layout.addWidget(self.excused_radio)

        self.absent_radio = QRadioButton(CorrectionForm)
        self.absent_radio.setObjectName(u"absent_radio")

        self.marks_layout.addWidget(self.absent_radio)

        self.blank_radio = QRadioButton(CorrectionForm)
        self.blank_radio.setObjectName(u"blank_radio")

        self.marks_layout.addWidget(self.blank_radio)


        self.form_layout.addLayout(self.marks_layout)

        self.hours = QWidget(CorrectionForm)
        self.hours.setObjectName(u"hours")
        self.hours_layout = QVBoxLayout(self.hours)
        self.hours_layout.setSpacing(4)
        self.hours_layout.setObjectName(u"hours_layout")
        self.hours_layout.setContentsMargins(0, 0, 0, 0)
        self.hours_line_layout = QHBoxLayout()
        self.hours_line_layout.setSpacing(12)
        self.hours_line_layout.setObjectName(u"hours_line_layout")
        self.late_layout = QVBoxLayout()
        self.late_layout.setSpacing(4)
        self.late_layout.setObjectName(u"late_layout")
        self.late_label = QLabel(self.hours)
        self.late_label.setObjectName(u"late_label")
        self.late_label.setProperty(u"role", u"label")

        self.late_layout.addWidget(self.late_label)

        self.late_edit = QLineEdit(self.hours)
        self.late_edit.setObjectName(u"late_edit")
        self.late_edit.setMaxLength(12)

        self.late_layout.addWidget(self.late_edit)


        self.hours_line_layout.addLayout(self.late_layout)

        self.early_layout = QVBoxLayout()
        self.early_layout.setSpacing(4)
        self.early_layout.setObjectName(u"early_layout")
        self.early_label = QLabel(self.hours)
        self.early_label.setObjectName(u"early_label")
        self.early_label.setProperty(u"role", u"label")

        self.early_layout.addWidget(self.early_label)

        self.early_edit = QLineEdit(self.hours)
        self.early_edit.setObjectName(u"early_edit")
        self.early_edit.setMaxLength(12)

        self.early_layout.addWidget(self.early_edit)


        self.hours_line_layout.addLayout(self.early_layout)

        self.hours_line_layout.setStretch(0, 1)
        self.hours_line_layout.setStretch(1, 1)

        self.hours_layout.addLayout(self.hours_line_layout)

        self.hours_help = QLabel(self.hours)
        self.hours_help.setObjectName(u"hours_help")
        self.hours_help.setProperty(u"role", u"help")

        self.hours_layout.addWidget(self.hours_help)


        self.form_layout.addWidget(self.hours)

        self.reason = QWidget(CorrectionForm)
        self.reason.setObjectName(u"reason")
        self.reason_layout = QVBoxLayout(self.reason)
        self.reason_layout.setSpacing(4)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"label")

        self.reason_layout.addWidget(self.reason_label)

        self.reason_combo = Combo(self.reason)
        self.reason_combo.setObjectName(u"reason_combo")

        self.reason_layout.addWidget(self.reason_combo)


        self.form_layout.addWidget(self.reason)

        self.why_layout = QVBoxLayout()
        self.why_layout.setSpacing(4)
        self.why_layout.setObjectName(u"why_layout")
        self.why_label = QLabel(CorrectionForm)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setProperty(u"role", u"label")

        self.why_layout.addWidget(self.why_label)

        self.why_edit = QLineEdit(CorrectionForm)
        self.why_edit.setObjectName(u"why_edit")
        self.why_edit.setMaxLength(500)

        self.why_layout.addWidget(self.why_edit)

        self.why_help = QLabel(CorrectionForm)
        self.why_help.setObjectName(u"why_help")
        self.why_help.setProperty(u"role", u"help")

        self.why_layout.addWidget(self.why_help)


        self.form_layout.addLayout(self.why_layout)

        self.correct_button = Button(CorrectionForm)
        self.correct_button.setObjectName(u"correct_button")
        self.correct_button.setProperty(u"kind", u"primary")
        self.correct_button.setProperty(u"icon_name", u"pencil-simple")

        self.form_layout.addWidget(self.correct_button)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

#if QT_CONFIG(shortcut)
        self.late_label.setBuddy(self.late_edit)
        self.early_label.setBuddy(self.early_edit)
        self.reason_label.setBuddy(self.reason_combo)
        self.why_label.setBuddy(self.why_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.present_radio, self.late_radio)
        QWidget.setTabOrder(self.late_radio, self.excused_radio)
        QWidget.setTabOrder(self.excused_radio, self.absent_radio)
        QWidget.setTabOrder(self.absent_radio, self.blank_radio)
        QWidget.setTabOrder(self.blank_radio, self.late_edit)
        QWidget.setTabOrder(self.late_edit, self.early_edit)
        QWidget.setTabOrder(self.early_edit, self.reason_combo)
        QWidget.setTabOrder(self.reason_combo, self.why_edit)
        QWidget.setTabOrder(self.why_edit, self.correct_button)

        self.retranslateUi(CorrectionForm)
    # setupUi

    def retranslateUi(self, CorrectionForm):
        self.marks_label.setText(QCoreApplication.translate("CorrectionForm", u"What it should say", None))
        self.present_radio.setText(QCoreApplication.translate("CorrectionForm", u"Presence", None))
        self.late_radio.setText(QCoreApplication.translate("CorrectionForm", u"Late or left early", None))
        self.excused_radio.setText(QCoreApplication.translate("CorrectionForm", u"Excused absence", None))
        self.absent_radio.setText(QCoreApplication.translate("CorrectionForm", u"Absence", None))
        self.blank_radio.setText(QCoreApplication.translate("CorrectionForm", u"Not entered", None))
        self.late_label.setText(QCoreApplication.translate("CorrectionForm", u"Arrival", None))
#if QT_CONFIG(accessibility)
        self.late_edit.setAccessibleName(QCoreApplication.translate("CorrectionForm", u"Arrival: minutes late, or the hour", None))
#endif // QT_CONFIG(accessibility)
        self.early_label.setText(QCoreApplication.translate("CorrectionForm", u"Departure", None))
#if QT_CONFIG(accessibility)
        self.early_edit.setAccessibleName(QCoreApplication.translate("CorrectionForm", u"Departure: minutes before the end, or the hour", None))
#endif // QT_CONFIG(accessibility)
        self.hours_help.setText(QCoreApplication.translate("CorrectionForm", u"Minutes (20) or an hour (9h20)", None))
        self.reason_label.setText(QCoreApplication.translate("CorrectionForm", u"Reason of the absence", None))
#if QT_CONFIG(accessibility)
        self.reason_combo.setAccessibleName(QCoreApplication.translate("CorrectionForm", u"Reason of the absence", None))
#endif // QT_CONFIG(accessibility)
        self.why_label.setText(QCoreApplication.translate("CorrectionForm", u"Why correct?", None))
#if QT_CONFIG(accessibility)
        self.why_edit.setAccessibleName(QCoreApplication.translate("CorrectionForm", u"Why correct?", None))
#endif // QT_CONFIG(accessibility)
        self.why_help.setText(QCoreApplication.translate("CorrectionForm", u"Kept with your name, the date and what stood there before", None))
        self.correct_button.setText(QCoreApplication.translate("CorrectionForm", u"Correct", None))
        pass
    # retranslateUi

