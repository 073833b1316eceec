# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'step_form.ui'
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

class Ui_StepForm(object):
    def setupUi(self, StepForm):
        if not StepForm.objectName():
            StepForm.setObjectName(u"StepForm")
        self.form_layout = QVBoxLayout(StepForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(StepForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(StepForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(StepForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = Combo(StepForm)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_combo.setMinimumContentsLength(6)

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_help = QLabel(StepForm)
        self.kind_help.setObjectName(u"kind_help")
        self.kind_help.setWordWrap(True)
        self.kind_help.setProperty(u"role", u"help")

        self.kind_layout.addWidget(self.kind_help)


        self.form_layout.addLayout(self.kind_layout)

        self.title_layout = QVBoxLayout()
        self.title_layout.setSpacing(4)
        self.title_layout.setObjectName(u"title_layout")
        self.title_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(StepForm)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"label")

        self.title_layout.addWidget(self.title_label)

        self.title_edit = QLineEdit(StepForm)
        self.title_edit.setObjectName(u"title_edit")

        self.title_layout.addWidget(self.title_edit)

        self.title_help = QLabel(StepForm)
        self.title_help.setObjectName(u"title_help")
        self.title_help.setWordWrap(True)
        self.title_help.setProperty(u"role", u"help")

        self.title_layout.addWidget(self.title_help)


        self.form_layout.addLayout(self.title_layout)

        self.status_line = QHBoxLayout()
        self.status_line.setSpacing(12)
        self.status_line.setObjectName(u"status_line")
        self.status_line.setContentsMargins(0, 0, 0, 0)
        self.status_layout = QVBoxLayout()
        self.status_layout.setSpacing(4)
        self.status_layout.setObjectName(u"status_layout")
        self.status_layout.setContentsMargins(0, 0, 0, 0)
        self.status_label = QLabel(StepForm)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setProperty(u"role", u"label")

        self.status_layout.addWidget(self.status_label)

        self.status_combo = Combo(StepForm)
        self.status_combo.setObjectName(u"status_combo")
        self.status_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.status_combo.setMinimumContentsLength(6)

        self.status_layout.addWidget(self.status_combo)

        self.status_help = QLabel(StepForm)
        self.status_help.setObjectName(u"status_help")
        self.status_help.setWordWrap(True)
        self.status_help.setProperty(u"role", u"help")

        self.status_layout.addWidget(self.status_help)

        self.status_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.status_layout.addItem(self.status_spacer)


        self.status_line.addLayout(self.status_layout)

        self.who_layout = QVBoxLayout()
        self.who_layout.setSpacing(4)
        self.who_layout.setObjectName(u"who_layout")
        self.who_layout.setContentsMargins(0, 0, 0, 0)
        self.who_label = QLabel(StepForm)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"role", u"label")

        self.who_layout.addWidget(self.who_label)

        self.who_combo = Combo(StepForm)
        self.who_combo.setObjectName(u"who_combo")
        self.who_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.who_combo.setMinimumContentsLength(6)

        self.who_layout.addWidget(self.who_combo)

        self.who_help = QLabel(StepForm)
        self.who_help.setObjectName(u"who_help")
        self.who_help.setWordWrap(True)
        self.who_help.setProperty(u"role", u"help")

        self.who_layout.addWidget(self.who_help)

        self.who_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.who_layout.addItem(self.who_spacer)


        self.status_line.addLayout(self.who_layout)

        self.status_line.setStretch(0, 1)
        self.status_line.setStretch(1, 1)

        self.form_layout.addLayout(self.status_line)

        self.opened_on_line = QHBoxLayout()
        self.opened_on_line.setSpacing(12)
        self.opened_on_line.setObjectName(u"opened_on_line")
        self.opened_on_line.setContentsMargins(0, 0, 0, 0)
        self.opened_on_layout = QVBoxLayout()
        self.opened_on_layout.setSpacing(4)
        self.opened_on_layout.setObjectName(u"opened_on_layout")
        self.opened_on_layout.setContentsMargins(0, 0, 0, 0)
        self.opened_on_label = QLabel(StepForm)
        self.opened_on_label.setObjectName(u"opened_on_label")
        self.opened_on_label.setProperty(u"role", u"label")

        self.opened_on_layout.addWidget(self.opened_on_label)

        self.opened_on_edit = DateEdit(StepForm)
        self.opened_on_edit.setObjectName(u"opened_on_edit")

        self.opened_on_layout.addWidget(self.opened_on_edit)

        self.opened_on_help = QLabel(StepForm)
        self.opened_on_help.setObjectName(u"opened_on_help")
        self.opened_on_help.setWordWrap(True)
        self.opened_on_help.setProperty(u"role", u"help")

        self.opened_on_layout.addWidget(self.opened_on_help)

        self.opened_on_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.opened_on_layout.addItem(self.opened_on_spacer)


        self.opened_on_line.addLayout(self.opened_on_layout)

        self.due_on_layout = QVBoxLayout()
        self.due_on_layout.setSpacing(4)
        self.due_on_layout.setObjectName(u"due_on_layout")
        self.due_on_layout.setContentsMargins(0, 0, 0, 0)
        self.due_on_label = QLabel(StepForm)
        self.due_on_label.setObjectName(u"due_on_label")
        self.due_on_label.setProperty(u"role", u"label")

        self.due_on_layout.addWidget(self.due_on_label)

        self.due_on_edit = DateEdit(StepForm)
        self.due_on_edit.setObjectName(u"due_on_edit")

        self.due_on_layout.addWidget(self.due_on_edit)

        self.due_on_help = QLabel(StepForm)
        self.due_on_help.setObjectName(u"due_on_help")
        self.due_on_help.setWordWrap(True)
        self.due_on_help.setProperty(u"role", u"help")

        self.due_on_layout.addWidget(self.due_on_help)

        self.due_on_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.due_on_layout.addItem(self.due_on_spacer)


        self.opened_on_line.addLayout(self.due_on_layout)

        self.opened_on_line.setStretch(0, 1)
        self.opened_on_line.setStretch(1, 1)

        self.form_layout.addLayout(self.opened_on_line)

        self.closed_on_layout = QVBoxLayout()
        self.closed_on_layout.setSpacing(4)
        self.closed_on_layout.setObjectName(u"closed_on_layout")
        self.closed_on_layout.setContentsMargins(0, 0, 0, 0)
        self.closed_on_label = QLabel(StepForm)
        self.closed_on_label.setObjectName(u"closed_on_label")
        self.closed_on_label.setProperty(u"role", u"label")

        self.closed_on_layout.addWidget(self.closed_on_label)

        self.closed_on_edit = DateEdit(StepForm)
        self.closed_on_edit.setObjectName(u"closed_on_edit")

        self.closed_on_layout.addWidget(self.closed_on_edit)

        self.closed_on_help = QLabel(StepForm)
        self.closed_on_help.setObjectName(u"closed_on_help")
        self.closed_on_help.setWordWrap(True)
        self.closed_on_help.setProperty(u"role", u"help")

        self.closed_on_layout.addWidget(self.closed_on_help)


        self.form_layout.addLayout(self.closed_on_layout)

        self.objective_id_layout = QVBoxLayout()
        self.objective_id_layout.setSpacing(4)
        self.objective_id_layout.setObjectName(u"objective_id_layout")
        self.objective_id_layout.setContentsMargins(0, 0, 0, 0)
        self.objective_id_label = QLabel(StepForm)
        self.objective_id_label.setObjectName(u"objective_id_label")
        self.objective_id_label.setProperty(u"role", u"label")

        self.objective_id_layout.addWidget(self.objective_id_label)

        self.objective_id_combo = Combo(StepForm)
        self.objective_id_combo.setObjectName(u"objective_id_combo")
        self.objective_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.objective_id_combo.setMinimumContentsLength(6)

        self.objective_id_layout.addWidget(self.objective_id_combo)

        self.objective_id_help = QLabel(StepForm)
        self.objective_id_help.setObjectName(u"objective_id_help")
        self.objective_id_help.setWordWrap(True)
        self.objective_id_help.setProperty(u"role", u"help")

        self.objective_id_layout.addWidget(self.objective_id_help)


        self.form_layout.addLayout(self.objective_id_layout)

        self.theme_layout = QVBoxLayout()
        self.theme_layout.setSpacing(4)
        self.theme_layout.setObjectName(u"theme_layout")
        self.theme_layout.setContentsMargins(0, 0, 0, 0)
        self.theme_label = QLabel(StepForm)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setProperty(u"role", u"label")

        self.theme_layout.addWidget(self.theme_label)

        self.theme_combo = Combo(StepForm)
        self.theme_combo.setObjectName(u"theme_combo")
        self.theme_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.theme_combo.setMinimumContentsLength(6)

        self.theme_layout.addWidget(self.theme_combo)

        self.theme_help = QLabel(StepForm)
        self.theme_help.setObjectName(u"theme_help")
        self.theme_help.setWordWrap(True)
        self.theme_help.setProperty(u"role", u"help")

        self.theme_layout.addWidget(self.theme_help)


        self.form_layout.addLayout(self.theme_layout)

        self.partner_id_layout = QVBoxLayout()
        self.partner_id_layout.setSpacing(4)
        self.partner_id_layout.setObjectName(u"partner_id_layout")
        self.partner_id_layout.setContentsMargins(0, 0, 0, 0)
        self.partner_id_label = QLabel(StepForm)
        self.partner_id_label.setObjectName(u"partner_id_label")
        self.partner_id_label.setProperty(u"role", u"label")

        self.partner_id_layout.addWidget(self.partner_id_label)

        self.partner_id_combo = Combo(StepForm)
        self.partner_id_combo.setObjectName(u"partner_id_combo")
        self.partner_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partner_id_combo.setMinimumContentsLength(6)

        self.partner_id_layout.addWidget(self.partner_id_combo)

        self.partner_id_help = QLabel(StepForm)
        self.partner_id_help.setObjectName(u"partner_id_help")
        self.partner_id_help.setWordWrap(True)
        self.partner_id_help.setProperty(u"role", u"help")

        self.partner_id_layout.addWidget(self.partner_id_help)


        self.form_layout.addLayout(self.partner_id_layout)

        self.contact_id_layout = QVBoxLayout()
        self.contact_id_layout.setSpacing(4)
        self.contact_id_layout.setObjectName(u"contact_id_layout")
        self.contact_id_layout.setContentsMargins(0, 0, 0, 0)
        self.contact_id_label = QLabel(StepForm)
        self.contact_id_label.setObjectName(u"contact_id_label")
        self.contact_id_label.setProperty(u"role", u"label")

        self.contact_id_layout.addWidget(self.contact_id_label)

        self.contact_id_combo = Combo(StepForm)
        self.contact_id_combo.setObjectName(u"contact_id_combo")
        self.contact_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.contact_id_combo.setMinimumContentsLength(6)

        self.contact_id_layout.addWidget(self.contact_id_combo)

        self.contact_id_help = QLabel(StepForm)
        self.contact_id_help.setObjectName(u"contact_id_help")
        self.contact_id_help.setWordWrap(True)
        self.contact_id_help.setProperty(u"role", u"help")

        self.contact_id_layout.addWidget(self.contact_id_help)


        self.form_layout.addLayout(self.contact_id_layout)

        self.result_layout = QVBoxLayout()
        self.result_layout.setSpacing(4)
        self.result_layout.setObjectName(u"result_layout")
        self.result_layout.setContentsMargins(0, 0, 0, 0)
        self.result_label = QLabel(StepForm)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setProperty(u"role", u"label")

        self.result_layout.addWidget(self.result_label)

        self.result_edit = QPlainTextEdit(StepForm)
        self.result_edit.setObjectName(u"result_edit")
        self.result_edit.setTabChangesFocus(True)
        self.result_edit.setMinimumSize(QSize(0, 88))
        self.result_edit.setMaximumSize(QSize(16777215, 158))

        self.result_layout.addWidget(self.result_edit)

        self.result_help = QLabel(StepForm)
        self.result_help.setObjectName(u"result_help")
        self.result_help.setWordWrap(True)
        self.result_help.setProperty(u"role", u"help")

        self.result_layout.addWidget(self.result_help)


        self.form_layout.addLayout(self.result_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(StepForm)
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
        self.title_label.setBuddy(self.title_edit)
        self.status_label.setBuddy(self.status_combo)
        self.who_label.setBuddy(self.who_combo)
        self.opened_on_label.setBuddy(self.opened_on_edit)
        self.due_on_label.setBuddy(self.due_on_edit)
        self.closed_on_label.setBuddy(self.closed_on_edit)
        self.objective_id_label.setBuddy(self.objective_id_combo)
        self.theme_label.setBuddy(self.theme_combo)
        self.partner_id_label.setBuddy(self.partner_id_combo)
        self.contact_id_label.setBuddy(self.contact_id_combo)
        self.result_label.setBuddy(self.result_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.status_combo)
        QWidget.setTabOrder(self.status_combo, self.who_combo)
        QWidget.setTabOrder(self.who_combo, self.opened_on_edit)
        QWidget.setTabOrder(self.opened_on_edit, self.due_on_edit)
        QWidget.setTabOrder(self.due_on_edit, self.closed_on_edit)
        QWidget.setTabOrder(self.closed_on_edit, self.objective_id_combo)
        QWidget.setTabOrder(self.objective_id_combo, self.theme_combo)
        QWidget.setTabOrder(self.theme_combo, self.partner_id_combo)
        QWidget.setTabOrder(self.partner_id_combo, self.contact_id_combo)
        QWidget.setTabOrder(self.contact_id_combo, self.result_edit)
        QWidget.setTabOrder(self.result_edit, self.remove_button)

        self.retranslateUi(StepForm)
    # setupUi

    def retranslateUi(self, StepForm):
        self.kind_label.setText(QCoreApplication.translate("StepForm", u"Kind of step", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("StepForm", u"Kind of step", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("StepForm", u"Title", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("StepForm", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.title_help.setText(QCoreApplication.translate("StepForm", u"optional; in place of its kind", None))
        self.status_label.setText(QCoreApplication.translate("StepForm", u"Status", None))
#if QT_CONFIG(accessibility)
        self.status_combo.setAccessibleName(QCoreApplication.translate("StepForm", u"Status", None))
#endif // QT_CONFIG(accessibility)
        self.who_label.setText(QCoreApplication.translate("StepForm", u"Who does it", None))
#if QT_CONFIG(accessibility)
        self.who_combo.setAccessibleName(QCoreApplication.translate("StepForm", u"Who does it", None))
#endif // QT_CONFIG(accessibility)
        self.opened_on_label.setText(QCoreApplication.translate("StepForm", u"Begun on", None))
#if QT_CONFIG(accessibility)
        self.opened_on_edit.setAccessibleName(QCoreApplication.translate("StepForm", u"Begun on", None))
#endif // QT_CONFIG(accessibility)
        self.due_on_label.setText(QCoreApplication.translate("StepForm", u"Deadline", None))
#if QT_CONFIG(accessibility)
        self.due_on_edit.setAccessibleName(QCoreApplication.translate("StepForm", u"Deadline", None))
#endif // QT_CONFIG(accessibility)
        self.due_on_help.setText(QCoreApplication.translate("StepForm", u"optional", None))
        self.closed_on_label.setText(QCoreApplication.translate("StepForm", u"Ended on", None))
#if QT_CONFIG(accessibility)
        self.closed_on_edit.setAccessibleName(QCoreApplication.translate("StepForm", u"Ended on", None))
#endif // QT_CONFIG(accessibility)
        self.closed_on_help.setText(QCoreApplication.translate("StepForm", u"today if empty", None))
        self.objective_id_label.setText(QCoreApplication.translate("StepForm", u"Objective", None))
#if QT_CONFIG(accessibility)
        self.objective_id_combo.setAccessibleName(QCoreApplication.translate("StepForm", u"Objective", None))
#endif // QT_CONFIG(accessibility)
        self.theme_label.setText(QCoreApplication.translate("StepForm", u"Theme", None))
#if QT_CONFIG(accessibility)
        self.theme_combo.setAccessibleName(QCoreApplication.translate("StepForm", u"Theme", None))
#endif // QT_CONFIG(accessibility)
        self.theme_help.setText(QCoreApplication.translate("StepForm", u"optional", None))
        self.partner_id_label.setText(QCoreApplication.translate("StepForm", u"Partner", None))
#if QT_CONFIG(accessibility)
        self.partner_id_combo.setAccessibleName(QCoreApplication.translate("StepForm", u"Partner", None))
#endif // QT_CONFIG(accessibility)
        self.partner_id_help.setText(QCoreApplication.translate("StepForm", u"optional", None))
        self.contact_id_label.setText(QCoreApplication.translate("StepForm", u"Contact there", None))
#if QT_CONFIG(accessibility)
        self.contact_id_combo.setAccessibleName(QCoreApplication.translate("StepForm", u"Contact there", None))
#endif // QT_CONFIG(accessibility)
        self.contact_id_help.setText(QCoreApplication.translate("StepForm", u"optional", None))
        self.result_label.setText(QCoreApplication.translate("StepForm", u"Result", None))
#if QT_CONFIG(accessibility)
        self.result_edit.setAccessibleName(QCoreApplication.translate("StepForm", u"Result", None))
#endif // QT_CONFIG(accessibility)
        self.result_help.setText(QCoreApplication.translate("StepForm", u"in words that the person may read; no diagnosis", None))
        self.remove_button.setText(QCoreApplication.translate("StepForm", u"Put in the bin", None))
        pass
    # retranslateUi

