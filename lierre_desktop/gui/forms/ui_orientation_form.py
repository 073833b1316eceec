# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'orientation_form.ui'
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
    QLabel, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button, Combo)
from lierre_desktop.gui.components.date_edit import DateEdit
from lierre_desktop.gui.people.person_edit import PersonEdit

class Ui_OrientationForm(object):
    def setupUi(self, OrientationForm):
        if not OrientationForm.objectName():
            OrientationForm.setObjectName(u"OrientationForm")
        self.form_layout = QVBoxLayout(OrientationForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(OrientationForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(OrientationForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.participant_id_layout = QVBoxLayout()
        self.participant_id_layout.setSpacing(4)
        self.participant_id_layout.setObjectName(u"participant_id_layout")
        self.participant_id_layout.setContentsMargins(0, 0, 0, 0)
        self.participant_id_label = QLabel(OrientationForm)
        self.participant_id_label.setObjectName(u"participant_id_label")
        self.participant_id_label.setProperty(u"role", u"label")

        self.participant_id_layout.addWidget(self.participant_id_label)

        self.participant_id_edit = PersonEdit(OrientationForm)
        self.participant_id_edit.setObjectName(u"participant_id_edit")

        self.participant_id_layout.addWidget(self.participant_id_edit)

        self.participant_id_help = QLabel(OrientationForm)
        self.participant_id_help.setObjectName(u"participant_id_help")
        self.participant_id_help.setWordWrap(True)
        self.participant_id_help.setProperty(u"role", u"help")

        self.participant_id_layout.addWidget(self.participant_id_help)


        self.form_layout.addLayout(self.participant_id_layout)

        self.partner_id_layout = QVBoxLayout()
        self.partner_id_layout.setSpacing(4)
        self.partner_id_layout.setObjectName(u"partner_id_layout")
        self.partner_id_layout.setContentsMargins(0, 0, 0, 0)
        self.partner_id_label = QLabel(OrientationForm)
        self.partner_id_label.setObjectName(u"partner_id_label")
        self.partner_id_label.setProperty(u"role", u"label")

        self.partner_id_layout.addWidget(self.partner_id_label)

        self.partner_id_combo = Combo(OrientationForm)
        self.partner_id_combo.setObjectName(u"partner_id_combo")
        self.partner_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partner_id_combo.setMinimumContentsLength(8)

        self.partner_id_layout.addWidget(self.partner_id_combo)

        self.partner_id_help = QLabel(OrientationForm)
        self.partner_id_help.setObjectName(u"partner_id_help")
        self.partner_id_help.setWordWrap(True)
        self.partner_id_help.setProperty(u"role", u"help")

        self.partner_id_layout.addWidget(self.partner_id_help)


        self.form_layout.addLayout(self.partner_id_layout)

        self.contact_id_layout = QVBoxLayout()
        self.contact_id_layout.setSpacing(4)
        self.contact_id_layout.setObjectName(u"contact_id_layout")
        self.contact_id_layout.setContentsMargins(0, 0, 0, 0)
        self.contact_id_label = QLabel(OrientationForm)
        self.contact_id_label.setObjectName(u"contact_id_label")
        self.contact_id_label.setProperty(u"role", u"label")

        self.contact_id_layout.addWidget(self.contact_id_label)

        self.contact_id_combo = Combo(OrientationForm)
        self.contact_id_combo.setObjectName(u"contact_id_combo")
        self.contact_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.contact_id_combo.setMinimumContentsLength(8)

        self.contact_id_layout.addWidget(self.contact_id_combo)

        self.contact_id_help = QLabel(OrientationForm)
        self.contact_id_help.setObjectName(u"contact_id_help")
        self.contact_id_help.setWordWrap(True)
        self.contact_id_help.setProperty(u"role", u"help")

        self.contact_id_layout.addWidget(self.contact_id_help)


        self.form_layout.addLayout(self.contact_id_layout)

        self.made_on_line = QHBoxLayout()
        self.made_on_line.setSpacing(12)
        self.made_on_line.setObjectName(u"made_on_line")
        self.made_on_line.setContentsMargins(0, 0, 0, 0)
        self.made_on_layout = QVBoxLayout()
        self.made_on_layout.setSpacing(4)
        self.made_on_layout.setObjectName(u"made_on_layout")
        self.made_on_layout.setContentsMargins(0, 0, 0, 0)
        self.made_on_label = QLabel(OrientationForm)
        self.made_on_label.setObjectName(u"made_on_label")
        self.made_on_label.setProperty(u"role", u"label")

        self.made_on_layout.addWidget(self.made_on_label)

        self.made_on_edit = DateEdit(OrientationForm)
        self.made_on_edit.setObjectName(u"made_on_edit")

        self.made_on_layout.addWidget(self.made_on_edit)

        self.made_on_help = QLabel(OrientationForm)
        self.made_on_help.setObjectName(u"made_on_help")
        self.made_on_help.setWordWrap(True)
        self.made_on_help.setProperty(u"role", u"help")

        self.made_on_layout.addWidget(self.made_on_help)


        self.made_on_line.addLayout(self.made_on_layout)

        self.remind_on_layout = QVBoxLayout()
        self.remind_on_layout.setSpacing(4)
        self.remind_on_layout.setObjectName(u"remind_on_layout")
        self.remind_on_layout.setContentsMargins(0, 0, 0, 0)
        self.remind_on_label = QLabel(OrientationForm)
        self.remind_on_label.setObjectName(u"remind_on_label")
        self.remind_on_label.setProperty(u"role", u"label")

        self.remind_on_layout.addWidget(self.remind_on_label)

        self.remind_on_edit = DateEdit(OrientationForm)
        self.remind_on_edit.setObjectName(u"remind_on_edit")

        self.remind_on_layout.addWidget(self.remind_on_edit)

        self.remind_on_help = QLabel(OrientationForm)
        self.remind_on_help.setObjectName(u"remind_on_help")
        self.remind_on_help.setWordWrap(True)
        self.remind_on_help.setProperty(u"role", u"help")

        self.remind_on_layout.addWidget(self.remind_on_help)


        self.made_on_line.addLayout(self.remind_on_layout)

        self.made_on_line.setStretch(0, 1)
        self.made_on_line.setStretch(1, 1)

        self.form_layout.addLayout(self.made_on_line)

        self.motive_layout = QVBoxLayout()
        self.motive_layout.setSpacing(4)
        self.motive_layout.setObjectName(u"motive_layout")
        self.motive_layout.setContentsMargins(0, 0, 0, 0)
        self.motive_label = QLabel(OrientationForm)
        self.motive_label.setObjectName(u"motive_label")
        self.motive_label.setProperty(u"role", u"label")

        self.motive_layout.addWidget(self.motive_label)

        self.motive_edit = QPlainTextEdit(OrientationForm)
        self.motive_edit.setObjectName(u"motive_edit")
        self.motive_edit.setTabChangesFocus(True)
        self.motive_edit.setMinimumSize(QSize(0, 88))
        self.motive_edit.setMaximumSize(QSize(16777215, 158))

        self.motive_layout.addWidget(self.motive_edit)

        self.motive_help = QLabel(OrientationForm)
        self.motive_help.setObjectName(u"motive_help")
        self.motive_help.setWordWrap(True)
        self.motive_help.setProperty(u"role", u"help")

        self.motive_layout.addWidget(self.motive_help)


        self.form_layout.addLayout(self.motive_layout)

        self.consent_layout = QVBoxLayout()
        self.consent_layout.setSpacing(4)
        self.consent_layout.setObjectName(u"consent_layout")
        self.consent_layout.setContentsMargins(0, 0, 0, 0)
        self.consent_check = QCheckBox(OrientationForm)
        self.consent_check.setObjectName(u"consent_check")

        self.consent_layout.addWidget(self.consent_check)

        self.consent_help = QLabel(OrientationForm)
        self.consent_help.setObjectName(u"consent_help")
        self.consent_help.setWordWrap(True)
        self.consent_help.setProperty(u"role", u"help")

        self.consent_layout.addWidget(self.consent_help)


        self.form_layout.addLayout(self.consent_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(OrientationForm)
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
        self.participant_id_label.setBuddy(self.participant_id_edit)
        self.partner_id_label.setBuddy(self.partner_id_combo)
        self.contact_id_label.setBuddy(self.contact_id_combo)
        self.made_on_label.setBuddy(self.made_on_edit)
        self.remind_on_label.setBuddy(self.remind_on_edit)
        self.motive_label.setBuddy(self.motive_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.participant_id_edit, self.partner_id_combo)
        QWidget.setTabOrder(self.partner_id_combo, self.contact_id_combo)
        QWidget.setTabOrder(self.contact_id_combo, self.made_on_edit)
        QWidget.setTabOrder(self.made_on_edit, self.remind_on_edit)
        QWidget.setTabOrder(self.remind_on_edit, self.motive_edit)
        QWidget.setTabOrder(self.motive_edit, self.consent_check)
        QWidget.setTabOrder(self.consent_check, self.remove_button)

        self.retranslateUi(OrientationForm)
    # setupUi

    def retranslateUi(self, OrientationForm):
        self.participant_id_label.setText(QCoreApplication.translate("OrientationForm", u"Person", None))
#if QT_CONFIG(accessibility)
        self.participant_id_edit.setAccessibleName(QCoreApplication.translate("OrientationForm", u"Person", None))
#endif // QT_CONFIG(accessibility)
        self.participant_id_help.setText(QCoreApplication.translate("OrientationForm", u"type a name, or a phone", None))
        self.partner_id_label.setText(QCoreApplication.translate("OrientationForm", u"Partner", None))
#if QT_CONFIG(accessibility)
        self.partner_id_combo.setAccessibleName(QCoreApplication.translate("OrientationForm", u"Partner", None))
#endif // QT_CONFIG(accessibility)
        self.contact_id_label.setText(QCoreApplication.translate("OrientationForm", u"Contact there", None))
#if QT_CONFIG(accessibility)
        self.contact_id_combo.setAccessibleName(QCoreApplication.translate("OrientationForm", u"Contact there", None))
#endif // QT_CONFIG(accessibility)
        self.contact_id_help.setText(QCoreApplication.translate("OrientationForm", u"optional", None))
        self.made_on_label.setText(QCoreApplication.translate("OrientationForm", u"Made on", None))
#if QT_CONFIG(accessibility)
        self.made_on_edit.setAccessibleName(QCoreApplication.translate("OrientationForm", u"Made on", None))
#endif // QT_CONFIG(accessibility)
        self.made_on_help.setText(QCoreApplication.translate("OrientationForm", u"the day it was decided", None))
        self.remind_on_label.setText(QCoreApplication.translate("OrientationForm", u"Remind on", None))
#if QT_CONFIG(accessibility)
        self.remind_on_edit.setAccessibleName(QCoreApplication.translate("OrientationForm", u"Remind on", None))
#endif // QT_CONFIG(accessibility)
        self.remind_on_help.setText(QCoreApplication.translate("OrientationForm", u"15 days later if empty", None))
        self.motive_label.setText(QCoreApplication.translate("OrientationForm", u"What for", None))
#if QT_CONFIG(accessibility)
        self.motive_edit.setAccessibleName(QCoreApplication.translate("OrientationForm", u"What for", None))
#endif // QT_CONFIG(accessibility)
        self.motive_help.setText(QCoreApplication.translate("OrientationForm", u"in words that the person may read; no diagnosis", None))
        self.consent_check.setText(QCoreApplication.translate("OrientationForm", u"The person agrees to it", None))
        self.consent_help.setText(QCoreApplication.translate("OrientationForm", u"Without their agreement, no letter leaves.", None))
        self.remove_button.setText(QCoreApplication.translate("OrientationForm", u"Put in the bin", None))
        pass
    # retranslateUi

