# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pathway_placement_form.ui'
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
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from lierre_desktop.gui.components import (Alert, Button, Combo)
from lierre_desktop.gui.components.date_edit import DateEdit
from lierre_desktop.gui.pathway.hours_edit import HoursEdit

class Ui_PathwayPlacementForm(object):
    def setupUi(self, PathwayPlacementForm):
        if not PathwayPlacementForm.objectName():
            PathwayPlacementForm.setObjectName(u"PathwayPlacementForm")
        self.form_layout = QVBoxLayout(PathwayPlacementForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(PathwayPlacementForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(PathwayPlacementForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(PathwayPlacementForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setWordWrap(True)
        self.kind_label.setProperty(u"role", u"label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = Combo(PathwayPlacementForm)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_combo.setMinimumContentsLength(8)

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_help = QLabel(PathwayPlacementForm)
        self.kind_help.setObjectName(u"kind_help")
        self.kind_help.setWordWrap(True)
        self.kind_help.setProperty(u"role", u"help")

        self.kind_layout.addWidget(self.kind_help)


        self.form_layout.addLayout(self.kind_layout)

        self.job_layout = QVBoxLayout()
        self.job_layout.setSpacing(4)
        self.job_layout.setObjectName(u"job_layout")
        self.job_layout.setContentsMargins(0, 0, 0, 0)
        self.job_label = QLabel(PathwayPlacementForm)
        self.job_label.setObjectName(u"job_label")
        self.job_label.setWordWrap(True)
        self.job_label.setProperty(u"role", u"label")

        self.job_layout.addWidget(self.job_label)

        self.job_edit = QLineEdit(PathwayPlacementForm)
        self.job_edit.setObjectName(u"job_edit")

        self.job_layout.addWidget(self.job_edit)

        self.job_help = QLabel(PathwayPlacementForm)
        self.job_help.setObjectName(u"job_help")
        self.job_help.setWordWrap(True)
        self.job_help.setProperty(u"role", u"help")

        self.job_layout.addWidget(self.job_help)


        self.form_layout.addLayout(self.job_layout)

        self.partner_id_layout = QVBoxLayout()
        self.partner_id_layout.setSpacing(4)
        self.partner_id_layout.setObjectName(u"partner_id_layout")
        self.partner_id_layout.setContentsMargins(0, 0, 0, 0)
        self.partner_id_label = QLabel(PathwayPlacementForm)
        self.partner_id_label.setObjectName(u"partner_id_label")
        self.partner_id_label.setWordWrap(True)
        self.partner_id_label.setProperty(u"role", u"label")

        self.partner_id_layout.addWidget(self.partner_id_label)

        self.partner_id_combo = Combo(PathwayPlacementForm)
        self.partner_id_combo.setObjectName(u"partner_id_combo")
        self.partner_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partner_id_combo.setMinimumContentsLength(8)

        self.partner_id_layout.addWidget(self.partner_id_combo)

        self.partner_id_help = QLabel(PathwayPlacementForm)
        self.partner_id_help.setObjectName(u"partner_id_help")
        self.partner_id_help.setWordWrap(True)
        self.partner_id_help.setProperty(u"role", u"help")

        self.partner_id_layout.addWidget(self.partner_id_help)


        self.form_layout.addLayout(self.partner_id_layout)

        self.contact_id_layout = QVBoxLayout()
        self.contact_id_layout.setSpacing(4)
        self.contact_id_layout.setObjectName(u"contact_id_layout")
        self.contact_id_layout.setContentsMargins(0, 0, 0, 0)
        self.contact_id_label = QLabel(PathwayPlacementForm)
        self.contact_id_label.setObjectName(u"contact_id_label")
        self.contact_id_label.setWordWrap(True)
        self.contact_id_label.setProperty(u"role", u"label")

        self.contact_id_layout.addWidget(self.contact_id_label)

        self.contact_id_combo = Combo(PathwayPlacementForm)
        self.contact_id_combo.setObjectName(u"contact_id_combo")
        self.contact_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.contact_id_combo.setMinimumContentsLength(8)

        self.contact_id_layout.addWidget(self.contact_id_combo)

        self.contact_id_help = QLabel(PathwayPlacementForm)
        self.contact_id_help.setObjectName(u"contact_id_help")
        self.contact_id_help.setWordWrap(True)
        self.contact_id_help.setProperty(u"role", u"help")

        self.contact_id_layout.addWidget(self.contact_id_help)


        self.form_layout.addLayout(self.contact_id_layout)

        self.employer_layout = QVBoxLayout()
        self.employer_layout.setSpacing(4)
        self.employer_layout.setObjectName(u"employer_layout")
        self.employer_layout.setContentsMargins(0, 0, 0, 0)
        self.employer_label = QLabel(PathwayPlacementForm)
        self.employer_label.setObjectName(u"employer_label")
        self.employer_label.setWordWrap(True)
        self.employer_label.setProperty(u"role", u"label")

        self.employer_layout.addWidget(self.employer_label)

        self.employer_edit = QLineEdit(PathwayPlacementForm)
        self.employer_edit.setObjectName(u"employer_edit")

        self.employer_layout.addWidget(self.employer_edit)

        self.employer_help = QLabel(PathwayPlacementForm)
        self.employer_help.setObjectName(u"employer_help")
        self.employer_help.setWordWrap(True)
        self.employer_help.setProperty(u"role", u"help")

        self.employer_layout.addWidget(self.employer_help)


        self.form_layout.addLayout(self.employer_layout)

        self.structure_layout = QVBoxLayout()
        self.structure_layout.setSpacing(4)
        self.structure_layout.setObjectName(u"structure_layout")
        self.structure_layout.setContentsMargins(0, 0, 0, 0)
        self.structure_label = QLabel(PathwayPlacementForm)
        self.structure_label.setObjectName(u"structure_label")
        self.structure_label.setWordWrap(True)
        self.structure_label.setProperty(u"role", u"label")

        self.structure_layout.addWidget(self.structure_label)

        self.structure_combo = Combo(PathwayPlacementForm)
        self.structure_combo.setObjectName(u"structure_combo")
        self.structure_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.structure_combo.setMinimumContentsLength(8)

        self.structure_layout.addWidget(self.structure_combo)

        self.structure_help = QLabel(PathwayPlacementForm)
        self.structure_help.setObjectName(u"structure_help")
        self.structure_help.setWordWrap(True)
        self.structure_help.setProperty(u"role", u"help")

        self.structure_layout.addWidget(self.structure_help)


        self.form_layout.addLayout(self.structure_layout)

        self.starts_on_line = QHBoxLayout()
        self.starts_on_line.setSpacing(12)
        self.starts_on_line.setObjectName(u"starts_on_line")
        self.starts_on_line.setContentsMargins(0, 0, 0, 0)
        self.starts_on_layout = QVBoxLayout()
        self.starts_on_layout.setSpacing(4)
        self.starts_on_layout.setObjectName(u"starts_on_layout")
        self.starts_on_layout.setContentsMargins(0, 0, 0, 0)
        self.starts_on_label = QLabel(PathwayPlacementForm)
        self.starts_on_label.setObjectName(u"starts_on_label")
        self.starts_on_label.setWordWrap(True)
        self.starts_on_label.setProperty(u"role", u"label")

        self.starts_on_layout.addWidget(self.starts_on_label)

        self.starts_on_edit = DateEdit(PathwayPlacementForm)
        self.starts_on_edit.setObjectName(u"starts_on_edit")

        self.starts_on_layout.addWidget(self.starts_on_edit)

        self.starts_on_help = QLabel(PathwayPlacementForm)
        self.starts_on_help.setObjectName(u"starts_on_help")
        self.starts_on_help.setWordWrap(True)
        self.starts_on_help.setProperty(u"role", u"help")

        self.starts_on_layout.addWidget(self.starts_on_help)

        self.starts_on_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.starts_on_layout.addItem(self.starts_on_spacer)


        self.starts_on_line.addLayout(self.starts_on_layout)

        self.ends_on_layout = QVBoxLayout()
        self.ends_on_layout.setSpacing(4)
        self.ends_on_layout.setObjectName(u"ends_on_layout")
        self.ends_on_layout.setContentsMargins(0, 0, 0, 0)
        self.ends_on_label = QLabel(PathwayPlacementForm)
        self.ends_on_label.setObjectName(u"ends_on_label")
        self.ends_on_label.setWordWrap(True)
        self.ends_on_label.setProperty(u"role", u"label")

        self.ends_on_layout.addWidget(self.ends_on_label)

        self.ends_on_edit = DateEdit(PathwayPlacementForm)
        self.ends_on_edit.setObjectName(u"ends_on_edit")

        self.ends_on_layout.addWidget(self.ends_on_edit)

        self.ends_on_help = QLabel(PathwayPlacementForm)
        self.ends_on_help.setObjectName(u"ends_on_help")
        self.ends_on_help.setWordWrap(True)
        self.ends_on_help.setProperty(u"role", u"help")

        self.ends_on_layout.addWidget(self.ends_on_help)

        self.ends_on_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ends_on_layout.addItem(self.ends_on_spacer)


        self.starts_on_line.addLayout(self.ends_on_layout)

        self.starts_on_line.setStretch(0, 1)
        self.starts_on_line.setStretch(1, 1)

        self.form_layout.addLayout(self.starts_on_line)

        self.weekly_minutes_layout = QVBoxLayout()
        self.weekly_minutes_layout.setSpacing(4)
        self.weekly_minutes_layout.setObjectName(u"weekly_minutes_layout")
        self.weekly_minutes_layout.setContentsMargins(0, 0, 0, 0)
        self.weekly_minutes_label = QLabel(PathwayPlacementForm)
        self.weekly_minutes_label.setObjectName(u"weekly_minutes_label")
        self.weekly_minutes_label.setWordWrap(True)
        self.weekly_minutes_label.setProperty(u"role", u"label")

        self.weekly_minutes_layout.addWidget(self.weekly_minutes_label)

        self.weekly_minutes_spin = HoursEdit(PathwayPlacementForm)
        self.weekly_minutes_spin.setObjectName(u"weekly_minutes_spin")

        self.weekly_minutes_layout.addWidget(self.weekly_minutes_spin)

        self.weekly_minutes_help = QLabel(PathwayPlacementForm)
        self.weekly_minutes_help.setObjectName(u"weekly_minutes_help")
        self.weekly_minutes_help.setWordWrap(True)
        self.weekly_minutes_help.setProperty(u"role", u"help")

        self.weekly_minutes_layout.addWidget(self.weekly_minutes_help)


        self.form_layout.addLayout(self.weekly_minutes_layout)

        self.outcome_layout = QVBoxLayout()
        self.outcome_layout.setSpacing(4)
        self.outcome_layout.setObjectName(u"outcome_layout")
        self.outcome_layout.setContentsMargins(0, 0, 0, 0)
        self.outcome_label = QLabel(PathwayPlacementForm)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setWordWrap(True)
        self.outcome_label.setProperty(u"role", u"label")

        self.outcome_layout.addWidget(self.outcome_label)

        self.outcome_edit = QLineEdit(PathwayPlacementForm)
        self.outcome_edit.setObjectName(u"outcome_edit")

        self.outcome_layout.addWidget(self.outcome_edit)

        self.outcome_help = QLabel(PathwayPlacementForm)
        self.outcome_help.setObjectName(u"outcome_help")
        self.outcome_help.setWordWrap(True)
        self.outcome_help.setProperty(u"role", u"help")

        self.outcome_layout.addWidget(self.outcome_help)


        self.form_layout.addLayout(self.outcome_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(PathwayPlacementForm)
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
        self.kind_label.setBuddy(self.kind_combo)
        self.job_label.setBuddy(self.job_edit)
        self.partner_id_label.setBuddy(self.partner_id_combo)
        self.contact_id_label.setBuddy(self.contact_id_combo)
        self.employer_label.setBuddy(self.employer_edit)
        self.structure_label.setBuddy(self.structure_combo)
        self.starts_on_label.setBuddy(self.starts_on_edit)
        self.ends_on_label.setBuddy(self.ends_on_edit)
        self.weekly_minutes_label.setBuddy(self.weekly_minutes_spin)
        self.outcome_label.setBuddy(self.outcome_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.job_edit)
        QWidget.setTabOrder(self.job_edit, self.partner_id_combo)
        QWidget.setTabOrder(self.partner_id_combo, self.contact_id_combo)
        QWidget.setTabOrder(self.contact_id_combo, self.employer_edit)
        QWidget.setTabOrder(self.employer_edit, self.structure_combo)
        QWidget.setTabOrder(self.structure_combo, self.starts_on_edit)
        QWidget.setTabOrder(self.starts_on_edit, self.ends_on_edit)
        QWidget.setTabOrder(self.ends_on_edit, self.weekly_minutes_spin)
        QWidget.setTabOrder(self.weekly_minutes_spin, self.outcome_edit)
        QWidget.setTabOrder(self.outcome_edit, self.remove_button)

        self.retranslateUi(PathwayPlacementForm)
    # setupUi

    def retranslateUi(self, PathwayPlacementForm):
        self.kind_label.setText(QCoreApplication.translate("PathwayPlacementForm", u"Kind of work or training", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("PathwayPlacementForm", u"Kind of work or training", None))
#endif // QT_CONFIG(accessibility)
        self.job_label.setText(QCoreApplication.translate("PathwayPlacementForm", u"Job or course", None))
#if QT_CONFIG(accessibility)
        self.job_edit.setAccessibleName(QCoreApplication.translate("PathwayPlacementForm", u"Job or course", None))
#endif // QT_CONFIG(accessibility)
        self.job_help.setText(QCoreApplication.translate("PathwayPlacementForm", u"optional", None))
        self.partner_id_label.setText(QCoreApplication.translate("PathwayPlacementForm", u"Structure", None))
#if QT_CONFIG(accessibility)
        self.partner_id_combo.setAccessibleName(QCoreApplication.translate("PathwayPlacementForm", u"Structure", None))
#endif // QT_CONFIG(accessibility)
        self.partner_id_help.setText(QCoreApplication.translate("PathwayPlacementForm", u"optional", None))
        self.contact_id_label.setText(QCoreApplication.translate("PathwayPlacementForm", u"Contact there", None))
#if QT_CONFIG(accessibility)
        self.contact_id_combo.setAccessibleName(QCoreApplication.translate("PathwayPlacementForm", u"Contact there", None))
#endif // QT_CONFIG(accessibility)
        self.contact_id_help.setText(QCoreApplication.translate("PathwayPlacementForm", u"optional", None))
        self.employer_label.setText(QCoreApplication.translate("PathwayPlacementForm", u"Employer", None))
#if QT_CONFIG(accessibility)
        self.employer_edit.setAccessibleName(QCoreApplication.translate("PathwayPlacementForm", u"Employer", None))
#endif // QT_CONFIG(accessibility)
        self.employer_help.setText(QCoreApplication.translate("PathwayPlacementForm", u"when it is no structure of the list", None))
        self.structure_label.setText(QCoreApplication.translate("PathwayPlacementForm", u"Kind of integration structure", None))
#if QT_CONFIG(accessibility)
        self.structure_combo.setAccessibleName(QCoreApplication.translate("PathwayPlacementForm", u"Kind of integration structure", None))
#endif // QT_CONFIG(accessibility)
        self.structure_help.setText(QCoreApplication.translate("PathwayPlacementForm", u"optional", None))
        self.starts_on_label.setText(QCoreApplication.translate("PathwayPlacementForm", u"First day", None))
#if QT_CONFIG(accessibility)
        self.starts_on_edit.setAccessibleName(QCoreApplication.translate("PathwayPlacementForm", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.ends_on_label.setText(QCoreApplication.translate("PathwayPlacementForm", u"Last day", None))
#if QT_CONFIG(accessibility)
        self.ends_on_edit.setAccessibleName(QCoreApplication.translate("PathwayPlacementForm", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.ends_on_help.setText(QCoreApplication.translate("PathwayPlacementForm", u"optional", None))
        self.weekly_minutes_label.setText(QCoreApplication.translate("PathwayPlacementForm", u"Hours a week", None))
#if QT_CONFIG(accessibility)
        self.weekly_minutes_spin.setAccessibleName(QCoreApplication.translate("PathwayPlacementForm", u"Hours a week", None))
#endif // QT_CONFIG(accessibility)
        self.weekly_minutes_help.setText(QCoreApplication.translate("PathwayPlacementForm", u"optional", None))
        self.outcome_label.setText(QCoreApplication.translate("PathwayPlacementForm", u"How it ended", None))
#if QT_CONFIG(accessibility)
        self.outcome_edit.setAccessibleName(QCoreApplication.translate("PathwayPlacementForm", u"How it ended", None))
#endif // QT_CONFIG(accessibility)
        self.outcome_help.setText(QCoreApplication.translate("PathwayPlacementForm", u"optional", None))
        self.remove_button.setText(QCoreApplication.translate("PathwayPlacementForm", u"Put in the bin", None))
        pass
    # retranslateUi

