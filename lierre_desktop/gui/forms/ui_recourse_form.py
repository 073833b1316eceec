# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recourse_form.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button, Combo)
from lierre_desktop.gui.components.date_edit import DateEdit

class Ui_RecourseForm(object):
    def setupUi(self, RecourseForm):
        if not RecourseForm.objectName():
            RecourseForm.setObjectName(u"RecourseForm")
        self.form_layout = QVBoxLayout(RecourseForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(RecourseForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(RecourseForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(RecourseForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = Combo(RecourseForm)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_combo.setMinimumContentsLength(6)

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_help = QLabel(RecourseForm)
        self.kind_help.setObjectName(u"kind_help")
        self.kind_help.setWordWrap(True)
        self.kind_help.setProperty(u"role", u"help")

        self.kind_layout.addWidget(self.kind_help)


        self.form_layout.addLayout(self.kind_layout)

        self.deadlines_holder = QWidget(RecourseForm)
        self.deadlines_holder.setObjectName(u"deadlines_holder")
        self.deadlines_holder_layout = QVBoxLayout(self.deadlines_holder)
        self.deadlines_holder_layout.setSpacing(12)
        self.deadlines_holder_layout.setObjectName(u"deadlines_holder_layout")
        self.deadlines_holder_layout.setContentsMargins(0, 0, 0, 0)

        self.form_layout.addWidget(self.deadlines_holder)

        self.contested_on_layout = QVBoxLayout()
        self.contested_on_layout.setSpacing(4)
        self.contested_on_layout.setObjectName(u"contested_on_layout")
        self.contested_on_layout.setContentsMargins(0, 0, 0, 0)
        self.contested_on_label = QLabel(RecourseForm)
        self.contested_on_label.setObjectName(u"contested_on_label")
        self.contested_on_label.setProperty(u"role", u"label")

        self.contested_on_layout.addWidget(self.contested_on_label)

        self.contested_on_edit = DateEdit(RecourseForm)
        self.contested_on_edit.setObjectName(u"contested_on_edit")

        self.contested_on_layout.addWidget(self.contested_on_edit)

        self.contested_on_help = QLabel(RecourseForm)
        self.contested_on_help.setObjectName(u"contested_on_help")
        self.contested_on_help.setWordWrap(True)
        self.contested_on_help.setProperty(u"role", u"help")

        self.contested_on_layout.addWidget(self.contested_on_help)


        self.form_layout.addLayout(self.contested_on_layout)

        self.filed_on_line = QHBoxLayout()
        self.filed_on_line.setSpacing(12)
        self.filed_on_line.setObjectName(u"filed_on_line")
        self.filed_on_line.setContentsMargins(0, 0, 0, 0)
        self.filed_on_layout = QVBoxLayout()
        self.filed_on_layout.setSpacing(4)
        self.filed_on_layout.setObjectName(u"filed_on_layout")
        self.filed_on_layout.setContentsMargins(0, 0, 0, 0)
        self.filed_on_label = QLabel(RecourseForm)
        self.filed_on_label.setObjectName(u"filed_on_label")
        self.filed_on_label.setProperty(u"role", u"label")

        self.filed_on_layout.addWidget(self.filed_on_label)

        self.filed_on_edit = DateEdit(RecourseForm)
        self.filed_on_edit.setObjectName(u"filed_on_edit")

        self.filed_on_layout.addWidget(self.filed_on_edit)

        self.filed_on_help = QLabel(RecourseForm)
        self.filed_on_help.setObjectName(u"filed_on_help")
        self.filed_on_help.setWordWrap(True)
        self.filed_on_help.setProperty(u"role", u"help")

        self.filed_on_layout.addWidget(self.filed_on_help)

        self.filed_on_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.filed_on_layout.addItem(self.filed_on_spacer)


        self.filed_on_line.addLayout(self.filed_on_layout)

        self.received_on_layout = QVBoxLayout()
        self.received_on_layout.setSpacing(4)
        self.received_on_layout.setObjectName(u"received_on_layout")
        self.received_on_layout.setContentsMargins(0, 0, 0, 0)
        self.received_on_label = QLabel(RecourseForm)
        self.received_on_label.setObjectName(u"received_on_label")
        self.received_on_label.setProperty(u"role", u"label")

        self.received_on_layout.addWidget(self.received_on_label)

        self.received_on_edit = DateEdit(RecourseForm)
        self.received_on_edit.setObjectName(u"received_on_edit")

        self.received_on_layout.addWidget(self.received_on_edit)

        self.received_on_help = QLabel(RecourseForm)
        self.received_on_help.setObjectName(u"received_on_help")
        self.received_on_help.setWordWrap(True)
        self.received_on_help.setProperty(u"role", u"help")

        self.received_on_layout.addWidget(self.received_on_help)

        self.received_on_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.received_on_layout.addItem(self.received_on_spacer)


        self.filed_on_line.addLayout(self.received_on_layout)

        self.filed_on_line.setStretch(0, 1)
        self.filed_on_line.setStretch(1, 1)

        self.form_layout.addLayout(self.filed_on_line)

        self.decision_line = QHBoxLayout()
        self.decision_line.setSpacing(12)
        self.decision_line.setObjectName(u"decision_line")
        self.decision_line.setContentsMargins(0, 0, 0, 0)
        self.decision_layout = QVBoxLayout()
        self.decision_layout.setSpacing(4)
        self.decision_layout.setObjectName(u"decision_layout")
        self.decision_layout.setContentsMargins(0, 0, 0, 0)
        self.decision_label = QLabel(RecourseForm)
        self.decision_label.setObjectName(u"decision_label")
        self.decision_label.setProperty(u"role", u"label")

        self.decision_layout.addWidget(self.decision_label)

        self.decision_combo = Combo(RecourseForm)
        self.decision_combo.setObjectName(u"decision_combo")
        self.decision_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.decision_combo.setMinimumContentsLength(6)

        self.decision_layout.addWidget(self.decision_combo)

        self.decision_help = QLabel(RecourseForm)
        self.decision_help.setObjectName(u"decision_help")
        self.decision_help.setWordWrap(True)
        self.decision_help.setProperty(u"role", u"help")

        self.decision_layout.addWidget(self.decision_help)

        self.decision_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.decision_layout.addItem(self.decision_spacer)


        self.decision_line.addLayout(self.decision_layout)

        self.decision_on_layout = QVBoxLayout()
        self.decision_on_layout.setSpacing(4)
        self.decision_on_layout.setObjectName(u"decision_on_layout")
        self.decision_on_layout.setContentsMargins(0, 0, 0, 0)
        self.decision_on_label = QLabel(RecourseForm)
        self.decision_on_label.setObjectName(u"decision_on_label")
        self.decision_on_label.setProperty(u"role", u"label")

        self.decision_on_layout.addWidget(self.decision_on_label)

        self.decision_on_edit = DateEdit(RecourseForm)
        self.decision_on_edit.setObjectName(u"decision_on_edit")

        self.decision_on_layout.addWidget(self.decision_on_edit)

        self.decision_on_help = QLabel(RecourseForm)
        self.decision_on_help.setObjectName(u"decision_on_help")
        self.decision_on_help.setWordWrap(True)
        self.decision_on_help.setProperty(u"role", u"help")

        self.decision_on_layout.addWidget(self.decision_on_help)

        self.decision_on_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.decision_on_layout.addItem(self.decision_on_spacer)


        self.decision_line.addLayout(self.decision_on_layout)

        self.decision_line.setStretch(0, 1)
        self.decision_line.setStretch(1, 1)

        self.form_layout.addLayout(self.decision_line)

        self.offered_on_layout = QVBoxLayout()
        self.offered_on_layout.setSpacing(4)
        self.offered_on_layout.setObjectName(u"offered_on_layout")
        self.offered_on_layout.setContentsMargins(0, 0, 0, 0)
        self.offered_on_label = QLabel(RecourseForm)
        self.offered_on_label.setObjectName(u"offered_on_label")
        self.offered_on_label.setProperty(u"role", u"label")

        self.offered_on_layout.addWidget(self.offered_on_label)

        self.offered_on_edit = DateEdit(RecourseForm)
        self.offered_on_edit.setObjectName(u"offered_on_edit")

        self.offered_on_layout.addWidget(self.offered_on_edit)

        self.offered_on_help = QLabel(RecourseForm)
        self.offered_on_help.setObjectName(u"offered_on_help")
        self.offered_on_help.setWordWrap(True)
        self.offered_on_help.setProperty(u"role", u"help")

        self.offered_on_layout.addWidget(self.offered_on_help)


        self.form_layout.addLayout(self.offered_on_layout)

        self.court_filed_on_line = QHBoxLayout()
        self.court_filed_on_line.setSpacing(12)
        self.court_filed_on_line.setObjectName(u"court_filed_on_line")
        self.court_filed_on_line.setContentsMargins(0, 0, 0, 0)
        self.court_filed_on_layout = QVBoxLayout()
        self.court_filed_on_layout.setSpacing(4)
        self.court_filed_on_layout.setObjectName(u"court_filed_on_layout")
        self.court_filed_on_layout.setContentsMargins(0, 0, 0, 0)
        self.court_filed_on_label = QLabel(RecourseForm)
        self.court_filed_on_label.setObjectName(u"court_filed_on_label")
        self.court_filed_on_label.setProperty(u"role", u"label")

        self.court_filed_on_layout.addWidget(self.court_filed_on_label)

        self.court_filed_on_edit = DateEdit(RecourseForm)
        self.court_filed_on_edit.setObjectName(u"court_filed_on_edit")

        self.court_filed_on_layout.addWidget(self.court_filed_on_edit)

        self.court_filed_on_help = QLabel(RecourseForm)
        self.court_filed_on_help.setObjectName(u"court_filed_on_help")
        self.court_filed_on_help.setWordWrap(True)
        self.court_filed_on_help.setProperty(u"role", u"help")

        self.court_filed_on_layout.addWidget(self.court_filed_on_help)

        self.court_filed_on_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.court_filed_on_layout.addItem(self.court_filed_on_spacer)


        self.court_filed_on_line.addLayout(self.court_filed_on_layout)

        self.court_decided_on_layout = QVBoxLayout()
        self.court_decided_on_layout.setSpacing(4)
        self.court_decided_on_layout.setObjectName(u"court_decided_on_layout")
        self.court_decided_on_layout.setContentsMargins(0, 0, 0, 0)
        self.court_decided_on_label = QLabel(RecourseForm)
        self.court_decided_on_label.setObjectName(u"court_decided_on_label")
        self.court_decided_on_label.setProperty(u"role", u"label")

        self.court_decided_on_layout.addWidget(self.court_decided_on_label)

        self.court_decided_on_edit = DateEdit(RecourseForm)
        self.court_decided_on_edit.setObjectName(u"court_decided_on_edit")

        self.court_decided_on_layout.addWidget(self.court_decided_on_edit)

        self.court_decided_on_help = QLabel(RecourseForm)
        self.court_decided_on_help.setObjectName(u"court_decided_on_help")
        self.court_decided_on_help.setWordWrap(True)
        self.court_decided_on_help.setProperty(u"role", u"help")

        self.court_decided_on_layout.addWidget(self.court_decided_on_help)

        self.court_decided_on_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.court_decided_on_layout.addItem(self.court_decided_on_spacer)


        self.court_filed_on_line.addLayout(self.court_decided_on_layout)

        self.court_filed_on_line.setStretch(0, 1)
        self.court_filed_on_line.setStretch(1, 1)

        self.form_layout.addLayout(self.court_filed_on_line)

        self.reference_layout = QVBoxLayout()
        self.reference_layout.setSpacing(4)
        self.reference_layout.setObjectName(u"reference_layout")
        self.reference_layout.setContentsMargins(0, 0, 0, 0)
        self.reference_label = QLabel(RecourseForm)
        self.reference_label.setObjectName(u"reference_label")
        self.reference_label.setProperty(u"role", u"label")

        self.reference_layout.addWidget(self.reference_label)

        self.reference_edit = QLineEdit(RecourseForm)
        self.reference_edit.setObjectName(u"reference_edit")

        self.reference_layout.addWidget(self.reference_edit)

        self.reference_help = QLabel(RecourseForm)
        self.reference_help.setObjectName(u"reference_help")
        self.reference_help.setWordWrap(True)
        self.reference_help.setProperty(u"role", u"help")

        self.reference_layout.addWidget(self.reference_help)


        self.form_layout.addLayout(self.reference_layout)

        self.step_id_layout = QVBoxLayout()
        self.step_id_layout.setSpacing(4)
        self.step_id_layout.setObjectName(u"step_id_layout")
        self.step_id_layout.setContentsMargins(0, 0, 0, 0)
        self.step_id_label = QLabel(RecourseForm)
        self.step_id_label.setObjectName(u"step_id_label")
        self.step_id_label.setProperty(u"role", u"label")

        self.step_id_layout.addWidget(self.step_id_label)

        self.step_id_combo = Combo(RecourseForm)
        self.step_id_combo.setObjectName(u"step_id_combo")
        self.step_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.step_id_combo.setMinimumContentsLength(6)

        self.step_id_layout.addWidget(self.step_id_combo)

        self.step_id_help = QLabel(RecourseForm)
        self.step_id_help.setObjectName(u"step_id_help")
        self.step_id_help.setWordWrap(True)
        self.step_id_help.setProperty(u"role", u"help")

        self.step_id_layout.addWidget(self.step_id_help)


        self.form_layout.addLayout(self.step_id_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(4)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(RecourseForm)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"label")

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(RecourseForm)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 88))
        self.note_edit.setMaximumSize(QSize(16777215, 158))

        self.note_layout.addWidget(self.note_edit)

        self.note_help = QLabel(RecourseForm)
        self.note_help.setObjectName(u"note_help")
        self.note_help.setWordWrap(True)
        self.note_help.setProperty(u"role", u"help")

        self.note_layout.addWidget(self.note_help)


        self.form_layout.addLayout(self.note_layout)

        self.closed_on_layout = QVBoxLayout()
        self.closed_on_layout.setSpacing(4)
        self.closed_on_layout.setObjectName(u"closed_on_layout")
        self.closed_on_layout.setContentsMargins(0, 0, 0, 0)
        self.closed_on_label = QLabel(RecourseForm)
        self.closed_on_label.setObjectName(u"closed_on_label")
        self.closed_on_label.setProperty(u"role", u"label")

        self.closed_on_layout.addWidget(self.closed_on_label)

        self.closed_on_edit = DateEdit(RecourseForm)
        self.closed_on_edit.setObjectName(u"closed_on_edit")

        self.closed_on_layout.addWidget(self.closed_on_edit)

        self.closed_on_help = QLabel(RecourseForm)
        self.closed_on_help.setObjectName(u"closed_on_help")
        self.closed_on_help.setWordWrap(True)
        self.closed_on_help.setProperty(u"role", u"help")

        self.closed_on_layout.addWidget(self.closed_on_help)


        self.form_layout.addLayout(self.closed_on_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(RecourseForm)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"kind", u"danger")
        self.remove_button.setProperty(u"icon_name", u"trash")

        self.remove_line.addWidget(self.remove_button)

        self.remove_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.remove_line.addItem(self.remove_line_spacer)


        self.form_layout.addLayout(self.remove_line)

        self.bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.bottom_spacer)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.contested_on_label.setBuddy(self.contested_on_edit)
        self.filed_on_label.setBuddy(self.filed_on_edit)
        self.received_on_label.setBuddy(self.received_on_edit)
        self.decision_label.setBuddy(self.decision_combo)
        self.decision_on_label.setBuddy(self.decision_on_edit)
        self.offered_on_label.setBuddy(self.offered_on_edit)
        self.court_filed_on_label.setBuddy(self.court_filed_on_edit)
        self.court_decided_on_label.setBuddy(self.court_decided_on_edit)
        self.reference_label.setBuddy(self.reference_edit)
        self.step_id_label.setBuddy(self.step_id_combo)
        self.note_label.setBuddy(self.note_edit)
        self.closed_on_label.setBuddy(self.closed_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.contested_on_edit)
        QWidget.setTabOrder(self.contested_on_edit, self.filed_on_edit)
        QWidget.setTabOrder(self.filed_on_edit, self.received_on_edit)
        QWidget.setTabOrder(self.received_on_edit, self.decision_combo)
        QWidget.setTabOrder(self.decision_combo, self.decision_on_edit)
        QWidget.setTabOrder(self.decision_on_edit, self.offered_on_edit)
        QWidget.setTabOrder(self.offered_on_edit, self.court_filed_on_edit)
        QWidget.setTabOrder(self.court_filed_on_edit, self.court_decided_on_edit)
        QWidget.setTabOrder(self.court_decided_on_edit, self.reference_edit)
        QWidget.setTabOrder(self.reference_edit, self.step_id_combo)
        QWidget.setTabOrder(self.step_id_combo, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.closed_on_edit)
        QWidget.setTabOrder(self.closed_on_edit, self.remove_button)

        self.retranslateUi(RecourseForm)
    # setupUi

    def retranslateUi(self, RecourseForm):
        self.kind_label.setText(QCoreApplication.translate("RecourseForm", u"Kind of recourse", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("RecourseForm", u"Kind of recourse", None))
#endif // QT_CONFIG(accessibility)
        self.contested_on_label.setText(QCoreApplication.translate("RecourseForm", u"Contested decision notified on", None))
#if QT_CONFIG(accessibility)
        self.contested_on_edit.setAccessibleName(QCoreApplication.translate("RecourseForm", u"Contested decision notified on", None))
#endif // QT_CONFIG(accessibility)
        self.contested_on_help.setText(QCoreApplication.translate("RecourseForm", u"the date of the letter it is against", None))
        self.filed_on_label.setText(QCoreApplication.translate("RecourseForm", u"Filed on", None))
#if QT_CONFIG(accessibility)
        self.filed_on_edit.setAccessibleName(QCoreApplication.translate("RecourseForm", u"Filed on", None))
#endif // QT_CONFIG(accessibility)
        self.received_on_label.setText(QCoreApplication.translate("RecourseForm", u"Acknowledged on", None))
#if QT_CONFIG(accessibility)
        self.received_on_edit.setAccessibleName(QCoreApplication.translate("RecourseForm", u"Acknowledged on", None))
#endif // QT_CONFIG(accessibility)
        self.received_on_help.setText(QCoreApplication.translate("RecourseForm", u"date of the receipt", None))
        self.decision_label.setText(QCoreApplication.translate("RecourseForm", u"Decision", None))
#if QT_CONFIG(accessibility)
        self.decision_combo.setAccessibleName(QCoreApplication.translate("RecourseForm", u"Decision", None))
#endif // QT_CONFIG(accessibility)
        self.decision_on_label.setText(QCoreApplication.translate("RecourseForm", u"Decided on", None))
#if QT_CONFIG(accessibility)
        self.decision_on_edit.setAccessibleName(QCoreApplication.translate("RecourseForm", u"Decided on", None))
#endif // QT_CONFIG(accessibility)
        self.decision_on_help.setText(QCoreApplication.translate("RecourseForm", u"or notified", None))
        self.offered_on_label.setText(QCoreApplication.translate("RecourseForm", u"Offer made on", None))
#if QT_CONFIG(accessibility)
        self.offered_on_edit.setAccessibleName(QCoreApplication.translate("RecourseForm", u"Offer made on", None))
#endif // QT_CONFIG(accessibility)
        self.offered_on_help.setText(QCoreApplication.translate("RecourseForm", u"housing or shelter", None))
        self.court_filed_on_label.setText(QCoreApplication.translate("RecourseForm", u"Tribunal asked on", None))
#if QT_CONFIG(accessibility)
        self.court_filed_on_edit.setAccessibleName(QCoreApplication.translate("RecourseForm", u"Tribunal asked on", None))
#endif // QT_CONFIG(accessibility)
        self.court_decided_on_label.setText(QCoreApplication.translate("RecourseForm", u"Judged on", None))
#if QT_CONFIG(accessibility)
        self.court_decided_on_edit.setAccessibleName(QCoreApplication.translate("RecourseForm", u"Judged on", None))
#endif // QT_CONFIG(accessibility)
        self.reference_label.setText(QCoreApplication.translate("RecourseForm", u"Reference", None))
#if QT_CONFIG(accessibility)
        self.reference_edit.setAccessibleName(QCoreApplication.translate("RecourseForm", u"Reference", None))
#endif // QT_CONFIG(accessibility)
        self.reference_help.setText(QCoreApplication.translate("RecourseForm", u"optional", None))
        self.step_id_label.setText(QCoreApplication.translate("RecourseForm", u"Step it belongs to", None))
#if QT_CONFIG(accessibility)
        self.step_id_combo.setAccessibleName(QCoreApplication.translate("RecourseForm", u"Step it belongs to", None))
#endif // QT_CONFIG(accessibility)
        self.step_id_help.setText(QCoreApplication.translate("RecourseForm", u"optional", None))
        self.note_label.setText(QCoreApplication.translate("RecourseForm", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("RecourseForm", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.note_help.setText(QCoreApplication.translate("RecourseForm", u"in words that the person may read", None))
        self.closed_on_label.setText(QCoreApplication.translate("RecourseForm", u"Closed on", None))
#if QT_CONFIG(accessibility)
        self.closed_on_edit.setAccessibleName(QCoreApplication.translate("RecourseForm", u"Closed on", None))
#endif // QT_CONFIG(accessibility)
        self.closed_on_help.setText(QCoreApplication.translate("RecourseForm", u"its terms are watched no longer", None))
        self.remove_button.setText(QCoreApplication.translate("RecourseForm", u"Put in the bin", None))
        pass
    # retranslateUi

