# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'funding_form.ui'
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

class Ui_FundingForm(object):
    def setupUi(self, FundingForm):
        if not FundingForm.objectName():
            FundingForm.setObjectName(u"FundingForm")
        self.form_layout = QVBoxLayout(FundingForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(FundingForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(FundingForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.funder_layout = QVBoxLayout()
        self.funder_layout.setSpacing(4)
        self.funder_layout.setObjectName(u"funder_layout")
        self.funder_layout.setContentsMargins(0, 0, 0, 0)
        self.funder_label = QLabel(FundingForm)
        self.funder_label.setObjectName(u"funder_label")
        self.funder_label.setProperty(u"role", u"label")

        self.funder_layout.addWidget(self.funder_label)

        self.funder_edit = QLineEdit(FundingForm)
        self.funder_edit.setObjectName(u"funder_edit")

        self.funder_layout.addWidget(self.funder_edit)

        self.funder_help = QLabel(FundingForm)
        self.funder_help.setObjectName(u"funder_help")
        self.funder_help.setWordWrap(True)
        self.funder_help.setProperty(u"role", u"help")

        self.funder_layout.addWidget(self.funder_help)


        self.form_layout.addLayout(self.funder_layout)

        self.amount_cents_line = QHBoxLayout()
        self.amount_cents_line.setSpacing(12)
        self.amount_cents_line.setObjectName(u"amount_cents_line")
        self.amount_cents_line.setContentsMargins(0, 0, 0, 0)
        self.amount_cents_layout = QVBoxLayout()
        self.amount_cents_layout.setSpacing(4)
        self.amount_cents_layout.setObjectName(u"amount_cents_layout")
        self.amount_cents_layout.setContentsMargins(0, 0, 0, 0)
        self.amount_cents_label = QLabel(FundingForm)
        self.amount_cents_label.setObjectName(u"amount_cents_label")
        self.amount_cents_label.setProperty(u"role", u"label")

        self.amount_cents_layout.addWidget(self.amount_cents_label)

        self.amount_cents_edit = QLineEdit(FundingForm)
        self.amount_cents_edit.setObjectName(u"amount_cents_edit")

        self.amount_cents_layout.addWidget(self.amount_cents_edit)

        self.amount_cents_help = QLabel(FundingForm)
        self.amount_cents_help.setObjectName(u"amount_cents_help")
        self.amount_cents_help.setWordWrap(True)
        self.amount_cents_help.setProperty(u"role", u"help")

        self.amount_cents_layout.addWidget(self.amount_cents_help)


        self.amount_cents_line.addLayout(self.amount_cents_layout)

        self.realised_cents_layout = QVBoxLayout()
        self.realised_cents_layout.setSpacing(4)
        self.realised_cents_layout.setObjectName(u"realised_cents_layout")
        self.realised_cents_layout.setContentsMargins(0, 0, 0, 0)
        self.realised_cents_label = QLabel(FundingForm)
        self.realised_cents_label.setObjectName(u"realised_cents_label")
        self.realised_cents_label.setProperty(u"role", u"label")

        self.realised_cents_layout.addWidget(self.realised_cents_label)

        self.realised_cents_edit = QLineEdit(FundingForm)
        self.realised_cents_edit.setObjectName(u"realised_cents_edit")

        self.realised_cents_layout.addWidget(self.realised_cents_edit)

        self.realised_cents_help = QLabel(FundingForm)
        self.realised_cents_help.setObjectName(u"realised_cents_help")
        self.realised_cents_help.setWordWrap(True)
        self.realised_cents_help.setProperty(u"role", u"help")

        self.realised_cents_layout.addWidget(self.realised_cents_help)


        self.amount_cents_line.addLayout(self.realised_cents_layout)

        self.amount_cents_line.setStretch(0, 1)
        self.amount_cents_line.setStretch(1, 1)

        self.form_layout.addLayout(self.amount_cents_line)

        self.starts_on_line = QHBoxLayout()
        self.starts_on_line.setSpacing(12)
        self.starts_on_line.setObjectName(u"starts_on_line")
        self.starts_on_line.setContentsMargins(0, 0, 0, 0)
        self.starts_on_layout = QVBoxLayout()
        self.starts_on_layout.setSpacing(4)
        self.starts_on_layout.setObjectName(u"starts_on_layout")
        self.starts_on_layout.setContentsMargins(0, 0, 0, 0)
        self.starts_on_label = QLabel(FundingForm)
        self.starts_on_label.setObjectName(u"starts_on_label")
        self.starts_on_label.setProperty(u"role", u"label")

        self.starts_on_layout.addWidget(self.starts_on_label)

        self.starts_on_edit = DateEdit(FundingForm)
        self.starts_on_edit.setObjectName(u"starts_on_edit")

        self.starts_on_layout.addWidget(self.starts_on_edit)

        self.starts_on_help = QLabel(FundingForm)
        self.starts_on_help.setObjectName(u"starts_on_help")
        self.starts_on_help.setWordWrap(True)
        self.starts_on_help.setProperty(u"role", u"help")

        self.starts_on_layout.addWidget(self.starts_on_help)


        self.starts_on_line.addLayout(self.starts_on_layout)

        self.ends_on_layout = QVBoxLayout()
        self.ends_on_layout.setSpacing(4)
        self.ends_on_layout.setObjectName(u"ends_on_layout")
        self.ends_on_layout.setContentsMargins(0, 0, 0, 0)
        self.ends_on_label = QLabel(FundingForm)
        self.ends_on_label.setObjectName(u"ends_on_label")
        self.ends_on_label.setProperty(u"role", u"label")

        self.ends_on_layout.addWidget(self.ends_on_label)

        self.ends_on_edit = DateEdit(FundingForm)
        self.ends_on_edit.setObjectName(u"ends_on_edit")

        self.ends_on_layout.addWidget(self.ends_on_edit)

        self.ends_on_help = QLabel(FundingForm)
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
        self.project_id_label = QLabel(FundingForm)
        self.project_id_label.setObjectName(u"project_id_label")
        self.project_id_label.setProperty(u"role", u"label")

        self.project_id_layout.addWidget(self.project_id_label)

        self.project_id_combo = Combo(FundingForm)
        self.project_id_combo.setObjectName(u"project_id_combo")
        self.project_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.project_id_combo.setMinimumContentsLength(8)

        self.project_id_layout.addWidget(self.project_id_combo)

        self.project_id_help = QLabel(FundingForm)
        self.project_id_help.setObjectName(u"project_id_help")
        self.project_id_help.setWordWrap(True)
        self.project_id_help.setProperty(u"role", u"help")

        self.project_id_layout.addWidget(self.project_id_help)


        self.form_layout.addLayout(self.project_id_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(4)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(FundingForm)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"label")

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QLineEdit(FundingForm)
        self.note_edit.setObjectName(u"note_edit")

        self.note_layout.addWidget(self.note_edit)

        self.note_help = QLabel(FundingForm)
        self.note_help.setObjectName(u"note_help")
        self.note_help.setWordWrap(True)
        self.note_help.setProperty(u"role", u"help")

        self.note_layout.addWidget(self.note_help)


        self.form_layout.addLayout(self.note_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(FundingForm)
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
        self.funder_label.setBuddy(self.funder_edit)
        self.amount_cents_label.setBuddy(self.amount_cents_edit)
        self.realised_cents_label.setBuddy(self.realised_cents_edit)
        self.starts_on_label.setBuddy(self.starts_on_edit)
        self.ends_on_label.setBuddy(self.ends_on_edit)
        self.project_id_label.setBuddy(self.project_id_combo)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.funder_edit, self.amount_cents_edit)
        QWidget.setTabOrder(self.amount_cents_edit, self.realised_cents_edit)
        QWidget.setTabOrder(self.realised_cents_edit, self.starts_on_edit)
        QWidget.setTabOrder(self.starts_on_edit, self.ends_on_edit)
        QWidget.setTabOrder(self.ends_on_edit, self.project_id_combo)
        QWidget.setTabOrder(self.project_id_combo, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.remove_button)

        self.retranslateUi(FundingForm)
    # setupUi

    def retranslateUi(self, FundingForm):
        self.funder_label.setText(QCoreApplication.translate("FundingForm", u"Funder", None))
#if QT_CONFIG(accessibility)
        self.funder_edit.setAccessibleName(QCoreApplication.translate("FundingForm", u"Funder", None))
#endif // QT_CONFIG(accessibility)
        self.funder_help.setText(QCoreApplication.translate("FundingForm", u"the State, the d\u00e9partement, a foundation", None))
        self.amount_cents_label.setText(QCoreApplication.translate("FundingForm", u"Planned, in euros", None))
#if QT_CONFIG(accessibility)
        self.amount_cents_edit.setAccessibleName(QCoreApplication.translate("FundingForm", u"Planned, in euros", None))
#endif // QT_CONFIG(accessibility)
        self.amount_cents_help.setText(QCoreApplication.translate("FundingForm", u"over the whole period", None))
        self.realised_cents_label.setText(QCoreApplication.translate("FundingForm", u"Realised, in euros", None))
#if QT_CONFIG(accessibility)
        self.realised_cents_edit.setAccessibleName(QCoreApplication.translate("FundingForm", u"Realised, in euros", None))
#endif // QT_CONFIG(accessibility)
        self.realised_cents_help.setText(QCoreApplication.translate("FundingForm", u"empty until known", None))
        self.starts_on_label.setText(QCoreApplication.translate("FundingForm", u"From", None))
#if QT_CONFIG(accessibility)
        self.starts_on_edit.setAccessibleName(QCoreApplication.translate("FundingForm", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.ends_on_label.setText(QCoreApplication.translate("FundingForm", u"Until", None))
#if QT_CONFIG(accessibility)
        self.ends_on_edit.setAccessibleName(QCoreApplication.translate("FundingForm", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.project_id_label.setText(QCoreApplication.translate("FundingForm", u"Project", None))
#if QT_CONFIG(accessibility)
        self.project_id_combo.setAccessibleName(QCoreApplication.translate("FundingForm", u"Project", None))
#endif // QT_CONFIG(accessibility)
        self.project_id_help.setText(QCoreApplication.translate("FundingForm", u"optional", None))
        self.note_label.setText(QCoreApplication.translate("FundingForm", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("FundingForm", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.note_help.setText(QCoreApplication.translate("FundingForm", u"optional; reference of the agreement", None))
        self.remove_button.setText(QCoreApplication.translate("FundingForm", u"Put in the bin", None))
        pass
    # retranslateUi

