# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pathway_referral_form.ui'
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

class Ui_PathwayReferralForm(object):
    def setupUi(self, PathwayReferralForm):
        if not PathwayReferralForm.objectName():
            PathwayReferralForm.setObjectName(u"PathwayReferralForm")
        self.form_layout = QVBoxLayout(PathwayReferralForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(PathwayReferralForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(PathwayReferralForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.prescriber_layout = QVBoxLayout()
        self.prescriber_layout.setSpacing(4)
        self.prescriber_layout.setObjectName(u"prescriber_layout")
        self.prescriber_layout.setContentsMargins(0, 0, 0, 0)
        self.prescriber_label = QLabel(PathwayReferralForm)
        self.prescriber_label.setObjectName(u"prescriber_label")
        self.prescriber_label.setWordWrap(True)
        self.prescriber_label.setProperty(u"role", u"label")

        self.prescriber_layout.addWidget(self.prescriber_label)

        self.prescriber_combo = Combo(PathwayReferralForm)
        self.prescriber_combo.setObjectName(u"prescriber_combo")
        self.prescriber_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.prescriber_combo.setMinimumContentsLength(8)

        self.prescriber_layout.addWidget(self.prescriber_combo)

        self.prescriber_help = QLabel(PathwayReferralForm)
        self.prescriber_help.setObjectName(u"prescriber_help")
        self.prescriber_help.setWordWrap(True)
        self.prescriber_help.setProperty(u"role", u"help")

        self.prescriber_layout.addWidget(self.prescriber_help)


        self.form_layout.addLayout(self.prescriber_layout)

        self.partner_id_layout = QVBoxLayout()
        self.partner_id_layout.setSpacing(4)
        self.partner_id_layout.setObjectName(u"partner_id_layout")
        self.partner_id_layout.setContentsMargins(0, 0, 0, 0)
        self.partner_id_label = QLabel(PathwayReferralForm)
        self.partner_id_label.setObjectName(u"partner_id_label")
        self.partner_id_label.setWordWrap(True)
        self.partner_id_label.setProperty(u"role", u"label")

        self.partner_id_layout.addWidget(self.partner_id_label)

        self.partner_id_combo = Combo(PathwayReferralForm)
        self.partner_id_combo.setObjectName(u"partner_id_combo")
        self.partner_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partner_id_combo.setMinimumContentsLength(8)

        self.partner_id_layout.addWidget(self.partner_id_combo)

        self.partner_id_help = QLabel(PathwayReferralForm)
        self.partner_id_help.setObjectName(u"partner_id_help")
        self.partner_id_help.setWordWrap(True)
        self.partner_id_help.setProperty(u"role", u"help")

        self.partner_id_layout.addWidget(self.partner_id_help)


        self.form_layout.addLayout(self.partner_id_layout)

        self.contact_id_layout = QVBoxLayout()
        self.contact_id_layout.setSpacing(4)
        self.contact_id_layout.setObjectName(u"contact_id_layout")
        self.contact_id_layout.setContentsMargins(0, 0, 0, 0)
        self.contact_id_label = QLabel(PathwayReferralForm)
        self.contact_id_label.setObjectName(u"contact_id_label")
        self.contact_id_label.setWordWrap(True)
        self.contact_id_label.setProperty(u"role", u"label")

        self.contact_id_layout.addWidget(self.contact_id_label)

        self.contact_id_combo = Combo(PathwayReferralForm)
        self.contact_id_combo.setObjectName(u"contact_id_combo")
        self.contact_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.contact_id_combo.setMinimumContentsLength(8)

        self.contact_id_layout.addWidget(self.contact_id_combo)

        self.contact_id_help = QLabel(PathwayReferralForm)
        self.contact_id_help.setObjectName(u"contact_id_help")
        self.contact_id_help.setWordWrap(True)
        self.contact_id_help.setProperty(u"role", u"help")

        self.contact_id_layout.addWidget(self.contact_id_help)


        self.form_layout.addLayout(self.contact_id_layout)

        self.person_layout = QVBoxLayout()
        self.person_layout.setSpacing(4)
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(PathwayReferralForm)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setWordWrap(True)
        self.person_label.setProperty(u"role", u"label")

        self.person_layout.addWidget(self.person_label)

        self.person_edit = QLineEdit(PathwayReferralForm)
        self.person_edit.setObjectName(u"person_edit")

        self.person_layout.addWidget(self.person_edit)

        self.person_help = QLabel(PathwayReferralForm)
        self.person_help.setObjectName(u"person_help")
        self.person_help.setWordWrap(True)
        self.person_help.setProperty(u"role", u"help")

        self.person_layout.addWidget(self.person_help)


        self.form_layout.addLayout(self.person_layout)

        self.received_on_layout = QVBoxLayout()
        self.received_on_layout.setSpacing(4)
        self.received_on_layout.setObjectName(u"received_on_layout")
        self.received_on_layout.setContentsMargins(0, 0, 0, 0)
        self.received_on_label = QLabel(PathwayReferralForm)
        self.received_on_label.setObjectName(u"received_on_label")
        self.received_on_label.setWordWrap(True)
        self.received_on_label.setProperty(u"role", u"label")

        self.received_on_layout.addWidget(self.received_on_label)

        self.received_on_edit = DateEdit(PathwayReferralForm)
        self.received_on_edit.setObjectName(u"received_on_edit")

        self.received_on_layout.addWidget(self.received_on_edit)

        self.received_on_help = QLabel(PathwayReferralForm)
        self.received_on_help.setObjectName(u"received_on_help")
        self.received_on_help.setWordWrap(True)
        self.received_on_help.setProperty(u"role", u"help")

        self.received_on_layout.addWidget(self.received_on_help)


        self.form_layout.addLayout(self.received_on_layout)

        self.motive_layout = QVBoxLayout()
        self.motive_layout.setSpacing(4)
        self.motive_layout.setObjectName(u"motive_layout")
        self.motive_layout.setContentsMargins(0, 0, 0, 0)
        self.motive_label = QLabel(PathwayReferralForm)
        self.motive_label.setObjectName(u"motive_label")
        self.motive_label.setWordWrap(True)
        self.motive_label.setProperty(u"role", u"label")

        self.motive_layout.addWidget(self.motive_label)

        self.motive_edit = QPlainTextEdit(PathwayReferralForm)
        self.motive_edit.setObjectName(u"motive_edit")
        self.motive_edit.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.motive_edit.sizePolicy().hasHeightForWidth())
        self.motive_edit.setSizePolicy(sizePolicy)
        self.motive_edit.setMinimumSize(QSize(0, 72))
        self.motive_edit.setMaximumSize(QSize(16777215, 130))

        self.motive_layout.addWidget(self.motive_edit)

        self.motive_help = QLabel(PathwayReferralForm)
        self.motive_help.setObjectName(u"motive_help")
        self.motive_help.setWordWrap(True)
        self.motive_help.setProperty(u"role", u"help")

        self.motive_layout.addWidget(self.motive_help)


        self.form_layout.addLayout(self.motive_layout)

        self.answer_line = QHBoxLayout()
        self.answer_line.setSpacing(12)
        self.answer_line.setObjectName(u"answer_line")
        self.answer_line.setContentsMargins(0, 0, 0, 0)
        self.answer_layout = QVBoxLayout()
        self.answer_layout.setSpacing(4)
        self.answer_layout.setObjectName(u"answer_layout")
        self.answer_layout.setContentsMargins(0, 0, 0, 0)
        self.answer_label = QLabel(PathwayReferralForm)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setWordWrap(True)
        self.answer_label.setProperty(u"role", u"label")

        self.answer_layout.addWidget(self.answer_label)

        self.answer_combo = Combo(PathwayReferralForm)
        self.answer_combo.setObjectName(u"answer_combo")
        self.answer_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.answer_combo.setMinimumContentsLength(8)

        self.answer_layout.addWidget(self.answer_combo)

        self.answer_help = QLabel(PathwayReferralForm)
        self.answer_help.setObjectName(u"answer_help")
        self.answer_help.setWordWrap(True)
        self.answer_help.setProperty(u"role", u"help")

        self.answer_layout.addWidget(self.answer_help)

        self.answer_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.answer_layout.addItem(self.answer_spacer)


        self.answer_line.addLayout(self.answer_layout)

        self.answered_on_layout = QVBoxLayout()
        self.answered_on_layout.setSpacing(4)
        self.answered_on_layout.setObjectName(u"answered_on_layout")
        self.answered_on_layout.setContentsMargins(0, 0, 0, 0)
        self.answered_on_label = QLabel(PathwayReferralForm)
        self.answered_on_label.setObjectName(u"answered_on_label")
        self.answered_on_label.setWordWrap(True)
        self.answered_on_label.setProperty(u"role", u"label")

        self.answered_on_layout.addWidget(self.answered_on_label)

        self.answered_on_edit = DateEdit(PathwayReferralForm)
        self.answered_on_edit.setObjectName(u"answered_on_edit")

        self.answered_on_layout.addWidget(self.answered_on_edit)

        self.answered_on_help = QLabel(PathwayReferralForm)
        self.answered_on_help.setObjectName(u"answered_on_help")
        self.answered_on_help.setWordWrap(True)
        self.answered_on_help.setProperty(u"role", u"help")

        self.answered_on_layout.addWidget(self.answered_on_help)

        self.answered_on_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.answered_on_layout.addItem(self.answered_on_spacer)


        self.answer_line.addLayout(self.answered_on_layout)

        self.answer_line.setStretch(0, 1)
        self.answer_line.setStretch(1, 1)

        self.form_layout.addLayout(self.answer_line)

        self.answer_text_layout = QVBoxLayout()
        self.answer_text_layout.setSpacing(4)
        self.answer_text_layout.setObjectName(u"answer_text_layout")
        self.answer_text_layout.setContentsMargins(0, 0, 0, 0)
        self.answer_text_label = QLabel(PathwayReferralForm)
        self.answer_text_label.setObjectName(u"answer_text_label")
        self.answer_text_label.setWordWrap(True)
        self.answer_text_label.setProperty(u"role", u"label")

        self.answer_text_layout.addWidget(self.answer_text_label)

        self.answer_text_edit = QPlainTextEdit(PathwayReferralForm)
        self.answer_text_edit.setObjectName(u"answer_text_edit")
        self.answer_text_edit.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.answer_text_edit.sizePolicy().hasHeightForWidth())
        self.answer_text_edit.setSizePolicy(sizePolicy)
        self.answer_text_edit.setMinimumSize(QSize(0, 72))
        self.answer_text_edit.setMaximumSize(QSize(16777215, 90))

        self.answer_text_layout.addWidget(self.answer_text_edit)

        self.answer_text_help = QLabel(PathwayReferralForm)
        self.answer_text_help.setObjectName(u"answer_text_help")
        self.answer_text_help.setWordWrap(True)
        self.answer_text_help.setProperty(u"role", u"help")

        self.answer_text_layout.addWidget(self.answer_text_help)


        self.form_layout.addLayout(self.answer_text_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(PathwayReferralForm)
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
        self.prescriber_label.setBuddy(self.prescriber_combo)
        self.partner_id_label.setBuddy(self.partner_id_combo)
        self.contact_id_label.setBuddy(self.contact_id_combo)
        self.person_label.setBuddy(self.person_edit)
        self.received_on_label.setBuddy(self.received_on_edit)
        self.motive_label.setBuddy(self.motive_edit)
        self.answer_label.setBuddy(self.answer_combo)
        self.answered_on_label.setBuddy(self.answered_on_edit)
        self.answer_text_label.setBuddy(self.answer_text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.prescriber_combo, self.partner_id_combo)
        QWidget.setTabOrder(self.partner_id_combo, self.contact_id_combo)
        QWidget.setTabOrder(self.contact_id_combo, self.person_edit)
        QWidget.setTabOrder(self.person_edit, self.received_on_edit)
        QWidget.setTabOrder(self.received_on_edit, self.motive_edit)
        QWidget.setTabOrder(self.motive_edit, self.answer_combo)
        QWidget.setTabOrder(self.answer_combo, self.answered_on_edit)
        QWidget.setTabOrder(self.answered_on_edit, self.answer_text_edit)
        QWidget.setTabOrder(self.answer_text_edit, self.remove_button)

        self.retranslateUi(PathwayReferralForm)
    # setupUi

    def retranslateUi(self, PathwayReferralForm):
        self.prescriber_label.setText(QCoreApplication.translate("PathwayReferralForm", u"Who referred", None))
#if QT_CONFIG(accessibility)
        self.prescriber_combo.setAccessibleName(QCoreApplication.translate("PathwayReferralForm", u"Who referred", None))
#endif // QT_CONFIG(accessibility)
        self.partner_id_label.setText(QCoreApplication.translate("PathwayReferralForm", u"Structure", None))
#if QT_CONFIG(accessibility)
        self.partner_id_combo.setAccessibleName(QCoreApplication.translate("PathwayReferralForm", u"Structure", None))
#endif // QT_CONFIG(accessibility)
        self.partner_id_help.setText(QCoreApplication.translate("PathwayReferralForm", u"optional", None))
        self.contact_id_label.setText(QCoreApplication.translate("PathwayReferralForm", u"Contact there", None))
#if QT_CONFIG(accessibility)
        self.contact_id_combo.setAccessibleName(QCoreApplication.translate("PathwayReferralForm", u"Contact there", None))
#endif // QT_CONFIG(accessibility)
        self.contact_id_help.setText(QCoreApplication.translate("PathwayReferralForm", u"optional", None))
        self.person_label.setText(QCoreApplication.translate("PathwayReferralForm", u"Someone else", None))
#if QT_CONFIG(accessibility)
        self.person_edit.setAccessibleName(QCoreApplication.translate("PathwayReferralForm", u"Someone else", None))
#endif // QT_CONFIG(accessibility)
        self.person_help.setText(QCoreApplication.translate("PathwayReferralForm", u"who wrote, when no contact is noted", None))
        self.received_on_label.setText(QCoreApplication.translate("PathwayReferralForm", u"Received on", None))
#if QT_CONFIG(accessibility)
        self.received_on_edit.setAccessibleName(QCoreApplication.translate("PathwayReferralForm", u"Received on", None))
#endif // QT_CONFIG(accessibility)
        self.motive_label.setText(QCoreApplication.translate("PathwayReferralForm", u"Motive", None))
#if QT_CONFIG(accessibility)
        self.motive_edit.setAccessibleName(QCoreApplication.translate("PathwayReferralForm", u"Motive", None))
#endif // QT_CONFIG(accessibility)
        self.motive_help.setText(QCoreApplication.translate("PathwayReferralForm", u"in words that the person may read; no diagnosis", None))
        self.answer_label.setText(QCoreApplication.translate("PathwayReferralForm", u"Answer", None))
#if QT_CONFIG(accessibility)
        self.answer_combo.setAccessibleName(QCoreApplication.translate("PathwayReferralForm", u"Answer", None))
#endif // QT_CONFIG(accessibility)
        self.answered_on_label.setText(QCoreApplication.translate("PathwayReferralForm", u"Answered on", None))
#if QT_CONFIG(accessibility)
        self.answered_on_edit.setAccessibleName(QCoreApplication.translate("PathwayReferralForm", u"Answered on", None))
#endif // QT_CONFIG(accessibility)
        self.answer_text_label.setText(QCoreApplication.translate("PathwayReferralForm", u"What was answered", None))
#if QT_CONFIG(accessibility)
        self.answer_text_edit.setAccessibleName(QCoreApplication.translate("PathwayReferralForm", u"What was answered", None))
#endif // QT_CONFIG(accessibility)
        self.answer_text_help.setText(QCoreApplication.translate("PathwayReferralForm", u"optional", None))
        self.remove_button.setText(QCoreApplication.translate("PathwayReferralForm", u"Put in the bin", None))
        pass
    # retranslateUi

