# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'human_means_form.ui'
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

from lierre_desktop.gui.components import (Alert, Button, Combo, NumberEdit)
from lierre_desktop.gui.components.date_edit import DateEdit

class Ui_HumanMeansForm(object):
    def setupUi(self, HumanMeansForm):
        if not HumanMeansForm.objectName():
            HumanMeansForm.setObjectName(u"HumanMeansForm")
        self.form_layout = QVBoxLayout(HumanMeansForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(HumanMeansForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(HumanMeansForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.title_layout = QVBoxLayout()
        self.title_layout.setSpacing(4)
        self.title_layout.setObjectName(u"title_layout")
        self.title_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(HumanMeansForm)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"label")

        self.title_layout.addWidget(self.title_label)

        self.title_edit = QLineEdit(HumanMeansForm)
        self.title_edit.setObjectName(u"title_edit")

        self.title_layout.addWidget(self.title_edit)

        self.title_help = QLabel(HumanMeansForm)
        self.title_help.setObjectName(u"title_help")
        self.title_help.setWordWrap(True)
        self.title_help.setProperty(u"role", u"help")

        self.title_layout.addWidget(self.title_help)


        self.form_layout.addLayout(self.title_layout)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(HumanMeansForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = Combo(HumanMeansForm)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_combo.setMinimumContentsLength(8)

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_help = QLabel(HumanMeansForm)
        self.kind_help.setObjectName(u"kind_help")
        self.kind_help.setWordWrap(True)
        self.kind_help.setProperty(u"role", u"help")

        self.kind_layout.addWidget(self.kind_help)


        self.form_layout.addLayout(self.kind_layout)

        self.staff_id_layout = QVBoxLayout()
        self.staff_id_layout.setSpacing(4)
        self.staff_id_layout.setObjectName(u"staff_id_layout")
        self.staff_id_layout.setContentsMargins(0, 0, 0, 0)
        self.staff_id_label = QLabel(HumanMeansForm)
        self.staff_id_label.setObjectName(u"staff_id_label")
        self.staff_id_label.setProperty(u"role", u"label")

        self.staff_id_layout.addWidget(self.staff_id_label)

        self.staff_id_combo = Combo(HumanMeansForm)
        self.staff_id_combo.setObjectName(u"staff_id_combo")
        self.staff_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.staff_id_combo.setMinimumContentsLength(8)

        self.staff_id_layout.addWidget(self.staff_id_combo)

        self.staff_id_help = QLabel(HumanMeansForm)
        self.staff_id_help.setObjectName(u"staff_id_help")
        self.staff_id_help.setWordWrap(True)
        self.staff_id_help.setProperty(u"role", u"help")

        self.staff_id_layout.addWidget(self.staff_id_help)


        self.form_layout.addLayout(self.staff_id_layout)

        self.fte_thousandths_line = QHBoxLayout()
        self.fte_thousandths_line.setSpacing(12)
        self.fte_thousandths_line.setObjectName(u"fte_thousandths_line")
        self.fte_thousandths_line.setContentsMargins(0, 0, 0, 0)
        self.fte_thousandths_layout = QVBoxLayout()
        self.fte_thousandths_layout.setSpacing(4)
        self.fte_thousandths_layout.setObjectName(u"fte_thousandths_layout")
        self.fte_thousandths_layout.setContentsMargins(0, 0, 0, 0)
        self.fte_thousandths_label = QLabel(HumanMeansForm)
        self.fte_thousandths_label.setObjectName(u"fte_thousandths_label")
        self.fte_thousandths_label.setProperty(u"role", u"label")

        self.fte_thousandths_layout.addWidget(self.fte_thousandths_label)

        self.fte_thousandths_edit = QLineEdit(HumanMeansForm)
        self.fte_thousandths_edit.setObjectName(u"fte_thousandths_edit")

        self.fte_thousandths_layout.addWidget(self.fte_thousandths_edit)

        self.fte_thousandths_help = QLabel(HumanMeansForm)
        self.fte_thousandths_help.setObjectName(u"fte_thousandths_help")
        self.fte_thousandths_help.setWordWrap(True)
        self.fte_thousandths_help.setProperty(u"role", u"help")

        self.fte_thousandths_layout.addWidget(self.fte_thousandths_help)


        self.fte_thousandths_line.addLayout(self.fte_thousandths_layout)

        self.hours_layout = QVBoxLayout()
        self.hours_layout.setSpacing(4)
        self.hours_layout.setObjectName(u"hours_layout")
        self.hours_layout.setContentsMargins(0, 0, 0, 0)
        self.hours_label = QLabel(HumanMeansForm)
        self.hours_label.setObjectName(u"hours_label")
        self.hours_label.setProperty(u"role", u"label")

        self.hours_layout.addWidget(self.hours_label)

        self.hours_edit = NumberEdit(HumanMeansForm)
        self.hours_edit.setObjectName(u"hours_edit")
        self.hours_edit.setMinimum(-1)
        self.hours_edit.setMaximum(100000)

        self.hours_layout.addWidget(self.hours_edit)

        self.hours_help = QLabel(HumanMeansForm)
        self.hours_help.setObjectName(u"hours_help")
        self.hours_help.setWordWrap(True)
        self.hours_help.setProperty(u"role", u"help")

        self.hours_layout.addWidget(self.hours_help)


        self.fte_thousandths_line.addLayout(self.hours_layout)

        self.fte_thousandths_line.setStretch(0, 1)
        self.fte_thousandths_line.setStretch(1, 1)

        self.form_layout.addLayout(self.fte_thousandths_line)

        self.provided_by_layout = QVBoxLayout()
        self.provided_by_layout.setSpacing(4)
        self.provided_by_layout.setObjectName(u"provided_by_layout")
        self.provided_by_layout.setContentsMargins(0, 0, 0, 0)
        self.provided_by_label = QLabel(HumanMeansForm)
        self.provided_by_label.setObjectName(u"provided_by_label")
        self.provided_by_label.setProperty(u"role", u"label")

        self.provided_by_layout.addWidget(self.provided_by_label)

        self.provided_by_edit = QLineEdit(HumanMeansForm)
        self.provided_by_edit.setObjectName(u"provided_by_edit")

        self.provided_by_layout.addWidget(self.provided_by_edit)

        self.provided_by_help = QLabel(HumanMeansForm)
        self.provided_by_help.setObjectName(u"provided_by_help")
        self.provided_by_help.setWordWrap(True)
        self.provided_by_help.setProperty(u"role", u"help")

        self.provided_by_layout.addWidget(self.provided_by_help)


        self.form_layout.addLayout(self.provided_by_layout)

        self.starts_on_line = QHBoxLayout()
        self.starts_on_line.setSpacing(12)
        self.starts_on_line.setObjectName(u"starts_on_line")
        self.starts_on_line.setContentsMargins(0, 0, 0, 0)
        self.starts_on_layout = QVBoxLayout()
        self.starts_on_layout.setSpacing(4)
        self.starts_on_layout.setObjectName(u"starts_on_layout")
        self.starts_on_layout.setContentsMargins(0, 0, 0, 0)
        self.starts_on_label = QLabel(HumanMeansForm)
        self.starts_on_label.setObjectName(u"starts_on_label")
        self.starts_on_label.setProperty(u"role", u"label")

        self.starts_on_layout.addWidget(self.starts_on_label)

        self.starts_on_edit = DateEdit(HumanMeansForm)
        self.starts_on_edit.setObjectName(u"starts_on_edit")

        self.starts_on_layout.addWidget(self.starts_on_edit)

        self.starts_on_help = QLabel(HumanMeansForm)
        self.starts_on_help.setObjectName(u"starts_on_help")
        self.starts_on_help.setWordWrap(True)
        self.starts_on_help.setProperty(u"role", u"help")

        self.starts_on_layout.addWidget(self.starts_on_help)


        self.starts_on_line.addLayout(self.starts_on_layout)

        self.ends_on_layout = QVBoxLayout()
        self.ends_on_layout.setSpacing(4)
        self.ends_on_layout.setObjectName(u"ends_on_layout")
        self.ends_on_layout.setContentsMargins(0, 0, 0, 0)
        self.ends_on_label = QLabel(HumanMeansForm)
        self.ends_on_label.setObjectName(u"ends_on_label")
        self.ends_on_label.setProperty(u"role", u"label")

        self.ends_on_layout.addWidget(self.ends_on_label)

        self.ends_on_edit = DateEdit(HumanMeansForm)
        self.ends_on_edit.setObjectName(u"ends_on_edit")

        self.ends_on_layout.addWidget(self.ends_on_edit)

        self.ends_on_help = QLabel(HumanMeansForm)
        self.ends_on_help.setObjectName(u"ends_on_help")
        self.ends_on_help.setWordWrap(True)
        self.ends_on_help.setProperty(u"role", u"help")

        self.ends_on_layout.addWidget(self.ends_on_help)


        self.starts_on_line.addLayout(self.ends_on_layout)

        self.starts_on_line.setStretch(0, 1)
        self.starts_on_line.setStretch(1, 1)

        self.form_layout.addLayout(self.starts_on_line)

        self.project_id_layout = QVBoxLayout()
        self.project_id_layout.setSpacing(4)
        self.project_id_layout.setObjectName(u"project_id_layout")
        self.project_id_layout.setContentsMargins(0, 0, 0, 0)
        self.project_id_label = QLabel(HumanMeansForm)
        self.project_id_label.setObjectName(u"project_id_label")
        self.project_id_label.setProperty(u"role", u"label")

        self.project_id_layout.addWidget(self.project_id_label)

        self.project_id_combo = Combo(HumanMeansForm)
        self.project_id_combo.setObjectName(u"project_id_combo")
        self.project_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.project_id_combo.setMinimumContentsLength(8)

        self.project_id_layout.addWidget(self.project_id_combo)

        self.project_id_help = QLabel(HumanMeansForm)
        self.project_id_help.setObjectName(u"project_id_help")
        self.project_id_help.setWordWrap(True)
        self.project_id_help.setProperty(u"role", u"help")

        self.project_id_layout.addWidget(self.project_id_help)


        self.form_layout.addLayout(self.project_id_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(HumanMeansForm)
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
        self.title_label.setBuddy(self.title_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.staff_id_label.setBuddy(self.staff_id_combo)
        self.fte_thousandths_label.setBuddy(self.fte_thousandths_edit)
        self.hours_label.setBuddy(self.hours_edit)
        self.provided_by_label.setBuddy(self.provided_by_edit)
        self.starts_on_label.setBuddy(self.starts_on_edit)
        self.ends_on_label.setBuddy(self.ends_on_edit)
        self.project_id_label.setBuddy(self.project_id_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.staff_id_combo)
        QWidget.setTabOrder(self.staff_id_combo, self.fte_thousandths_edit)
        QWidget.setTabOrder(self.fte_thousandths_edit, self.hours_edit)
        QWidget.setTabOrder(self.hours_edit, self.provided_by_edit)
        QWidget.setTabOrder(self.provided_by_edit, self.starts_on_edit)
        QWidget.setTabOrder(self.starts_on_edit, self.ends_on_edit)
        QWidget.setTabOrder(self.ends_on_edit, self.project_id_combo)
        QWidget.setTabOrder(self.project_id_combo, self.remove_button)

        self.retranslateUi(HumanMeansForm)
    # setupUi

    def retranslateUi(self, HumanMeansForm):
        self.title_label.setText(QCoreApplication.translate("HumanMeansForm", u"What the time is for", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("HumanMeansForm", u"What the time is for", None))
#endif // QT_CONFIG(accessibility)
        self.title_help.setText(QCoreApplication.translate("HumanMeansForm", u"coordination, public writer, sewing workshop", None))
        self.kind_label.setText(QCoreApplication.translate("HumanMeansForm", u"Who gives it", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("HumanMeansForm", u"Who gives it", None))
#endif // QT_CONFIG(accessibility)
        self.staff_id_label.setText(QCoreApplication.translate("HumanMeansForm", u"Someone of the team", None))
#if QT_CONFIG(accessibility)
        self.staff_id_combo.setAccessibleName(QCoreApplication.translate("HumanMeansForm", u"Someone of the team", None))
#endif // QT_CONFIG(accessibility)
        self.staff_id_help.setText(QCoreApplication.translate("HumanMeansForm", u"optional", None))
        self.fte_thousandths_label.setText(QCoreApplication.translate("HumanMeansForm", u"Full-time equivalent", None))
#if QT_CONFIG(accessibility)
        self.fte_thousandths_edit.setAccessibleName(QCoreApplication.translate("HumanMeansForm", u"Full-time equivalent", None))
#endif // QT_CONFIG(accessibility)
        self.fte_thousandths_help.setText(QCoreApplication.translate("HumanMeansForm", u"0,05 is one day a month", None))
        self.hours_label.setText(QCoreApplication.translate("HumanMeansForm", u"Hours in all", None))
#if QT_CONFIG(accessibility)
        self.hours_edit.setAccessibleName(QCoreApplication.translate("HumanMeansForm", u"Hours in all", None))
#endif // QT_CONFIG(accessibility)
        self.hours_edit.setSpecialValueText(QCoreApplication.translate("HumanMeansForm", u"Not stated", None))
        self.hours_help.setText(QCoreApplication.translate("HumanMeansForm", u"optional", None))
        self.provided_by_label.setText(QCoreApplication.translate("HumanMeansForm", u"Provided by", None))
#if QT_CONFIG(accessibility)
        self.provided_by_edit.setAccessibleName(QCoreApplication.translate("HumanMeansForm", u"Provided by", None))
#endif // QT_CONFIG(accessibility)
        self.provided_by_help.setText(QCoreApplication.translate("HumanMeansForm", u"optional; the employer of someone seconded", None))
        self.starts_on_label.setText(QCoreApplication.translate("HumanMeansForm", u"From", None))
#if QT_CONFIG(accessibility)
        self.starts_on_edit.setAccessibleName(QCoreApplication.translate("HumanMeansForm", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.ends_on_label.setText(QCoreApplication.translate("HumanMeansForm", u"Until", None))
#if QT_CONFIG(accessibility)
        self.ends_on_edit.setAccessibleName(QCoreApplication.translate("HumanMeansForm", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.project_id_label.setText(QCoreApplication.translate("HumanMeansForm", u"Project", None))
#if QT_CONFIG(accessibility)
        self.project_id_combo.setAccessibleName(QCoreApplication.translate("HumanMeansForm", u"Project", None))
#endif // QT_CONFIG(accessibility)
        self.project_id_help.setText(QCoreApplication.translate("HumanMeansForm", u"optional", None))
        self.remove_button.setText(QCoreApplication.translate("HumanMeansForm", u"Put in the bin", None))
        pass
    # retranslateUi

