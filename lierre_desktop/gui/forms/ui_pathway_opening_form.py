# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pathway_opening_form.ui'
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

from lierre_desktop.gui.components import (Alert, Combo, NumberEdit)
from lierre_desktop.gui.components.date_edit import DateEdit

class Ui_PathwayOpeningForm(object):
    def setupUi(self, PathwayOpeningForm):
        if not PathwayOpeningForm.objectName():
            PathwayOpeningForm.setObjectName(u"PathwayOpeningForm")
        self.form_layout = QVBoxLayout(PathwayOpeningForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(PathwayOpeningForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(PathwayOpeningForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.state_layout = QVBoxLayout()
        self.state_layout.setSpacing(4)
        self.state_layout.setObjectName(u"state_layout")
        self.state_layout.setContentsMargins(0, 0, 0, 0)
        self.state_label = QLabel(PathwayOpeningForm)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setWordWrap(True)
        self.state_label.setProperty(u"role", u"label")

        self.state_layout.addWidget(self.state_label)

        self.state_combo = Combo(PathwayOpeningForm)
        self.state_combo.setObjectName(u"state_combo")
        self.state_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.state_combo.setMinimumContentsLength(8)

        self.state_layout.addWidget(self.state_combo)

        self.state_help = QLabel(PathwayOpeningForm)
        self.state_help.setObjectName(u"state_help")
        self.state_help.setWordWrap(True)
        self.state_help.setProperty(u"role", u"help")

        self.state_layout.addWidget(self.state_help)


        self.form_layout.addLayout(self.state_layout)

        self.opened_on_line = QHBoxLayout()
        self.opened_on_line.setSpacing(12)
        self.opened_on_line.setObjectName(u"opened_on_line")
        self.opened_on_line.setContentsMargins(0, 0, 0, 0)
        self.opened_on_layout = QVBoxLayout()
        self.opened_on_layout.setSpacing(4)
        self.opened_on_layout.setObjectName(u"opened_on_layout")
        self.opened_on_layout.setContentsMargins(0, 0, 0, 0)
        self.opened_on_label = QLabel(PathwayOpeningForm)
        self.opened_on_label.setObjectName(u"opened_on_label")
        self.opened_on_label.setWordWrap(True)
        self.opened_on_label.setProperty(u"role", u"label")

        self.opened_on_layout.addWidget(self.opened_on_label)

        self.opened_on_edit = DateEdit(PathwayOpeningForm)
        self.opened_on_edit.setObjectName(u"opened_on_edit")

        self.opened_on_layout.addWidget(self.opened_on_edit)

        self.opened_on_help = QLabel(PathwayOpeningForm)
        self.opened_on_help.setObjectName(u"opened_on_help")
        self.opened_on_help.setWordWrap(True)
        self.opened_on_help.setProperty(u"role", u"help")

        self.opened_on_layout.addWidget(self.opened_on_help)

        self.opened_on_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.opened_on_layout.addItem(self.opened_on_spacer)


        self.opened_on_line.addLayout(self.opened_on_layout)

        self.review_months_layout = QVBoxLayout()
        self.review_months_layout.setSpacing(4)
        self.review_months_layout.setObjectName(u"review_months_layout")
        self.review_months_layout.setContentsMargins(0, 0, 0, 0)
        self.review_months_label = QLabel(PathwayOpeningForm)
        self.review_months_label.setObjectName(u"review_months_label")
        self.review_months_label.setWordWrap(True)
        self.review_months_label.setProperty(u"role", u"label")

        self.review_months_layout.addWidget(self.review_months_label)

        self.review_months_spin = NumberEdit(PathwayOpeningForm)
        self.review_months_spin.setObjectName(u"review_months_spin")
        self.review_months_spin.setMinimum(1)
        self.review_months_spin.setMaximum(24)

        self.review_months_layout.addWidget(self.review_months_spin)

        self.review_months_help = QLabel(PathwayOpeningForm)
        self.review_months_help.setObjectName(u"review_months_help")
        self.review_months_help.setWordWrap(True)
        self.review_months_help.setProperty(u"role", u"help")

        self.review_months_layout.addWidget(self.review_months_help)

        self.review_months_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.review_months_layout.addItem(self.review_months_spacer)


        self.opened_on_line.addLayout(self.review_months_layout)

        self.opened_on_line.setStretch(0, 1)
        self.opened_on_line.setStretch(1, 1)

        self.form_layout.addLayout(self.opened_on_line)

        self.referral_frame = QWidget(PathwayOpeningForm)
        self.referral_frame.setObjectName(u"referral_frame")
        self.referral_frame_layout = QVBoxLayout(self.referral_frame)
        self.referral_frame_layout.setSpacing(12)
        self.referral_frame_layout.setObjectName(u"referral_frame_layout")
        self.referral_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.prescriber_layout = QVBoxLayout()
        self.prescriber_layout.setSpacing(4)
        self.prescriber_layout.setObjectName(u"prescriber_layout")
        self.prescriber_layout.setContentsMargins(0, 0, 0, 0)
        self.prescriber_label = QLabel(self.referral_frame)
        self.prescriber_label.setObjectName(u"prescriber_label")
        self.prescriber_label.setWordWrap(True)
        self.prescriber_label.setProperty(u"role", u"label")

        self.prescriber_layout.addWidget(self.prescriber_label)

        self.prescriber_combo = Combo(self.referral_frame)
        self.prescriber_combo.setObjectName(u"prescriber_combo")
        self.prescriber_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.prescriber_combo.setMinimumContentsLength(8)

        self.prescriber_layout.addWidget(self.prescriber_combo)

        self.prescriber_help = QLabel(self.referral_frame)
        self.prescriber_help.setObjectName(u"prescriber_help")
        self.prescriber_help.setWordWrap(True)
        self.prescriber_help.setProperty(u"role", u"help")

        self.prescriber_layout.addWidget(self.prescriber_help)


        self.referral_frame_layout.addLayout(self.prescriber_layout)

        self.partner_id_layout = QVBoxLayout()
        self.partner_id_layout.setSpacing(4)
        self.partner_id_layout.setObjectName(u"partner_id_layout")
        self.partner_id_layout.setContentsMargins(0, 0, 0, 0)
        self.partner_id_label = QLabel(self.referral_frame)
        self.partner_id_label.setObjectName(u"partner_id_label")
        self.partner_id_label.setWordWrap(True)
        self.partner_id_label.setProperty(u"role", u"label")

        self.partner_id_layout.addWidget(self.partner_id_label)

        self.partner_id_combo = Combo(self.referral_frame)
        self.partner_id_combo.setObjectName(u"partner_id_combo")
        self.partner_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partner_id_combo.setMinimumContentsLength(8)

        self.partner_id_layout.addWidget(self.partner_id_combo)

        self.partner_id_help = QLabel(self.referral_frame)
        self.partner_id_help.setObjectName(u"partner_id_help")
        self.partner_id_help.setWordWrap(True)
        self.partner_id_help.setProperty(u"role", u"help")

        self.partner_id_layout.addWidget(self.partner_id_help)


        self.referral_frame_layout.addLayout(self.partner_id_layout)

        self.contact_id_layout = QVBoxLayout()
        self.contact_id_layout.setSpacing(4)
        self.contact_id_layout.setObjectName(u"contact_id_layout")
        self.contact_id_layout.setContentsMargins(0, 0, 0, 0)
        self.contact_id_label = QLabel(self.referral_frame)
        self.contact_id_label.setObjectName(u"contact_id_label")
        self.contact_id_label.setWordWrap(True)
        self.contact_id_label.setProperty(u"role", u"label")

        self.contact_id_layout.addWidget(self.contact_id_label)

        self.contact_id_combo = Combo(self.referral_frame)
        self.contact_id_combo.setObjectName(u"contact_id_combo")
        self.contact_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.contact_id_combo.setMinimumContentsLength(8)

        self.contact_id_layout.addWidget(self.contact_id_combo)

        self.contact_id_help = QLabel(self.referral_frame)
        self.contact_id_help.setObjectName(u"contact_id_help")
        self.contact_id_help.setWordWrap(True)
        self.contact_id_help.setProperty(u"role", u"help")

        self.contact_id_layout.addWidget(self.contact_id_help)


        self.referral_frame_layout.addLayout(self.contact_id_layout)

        self.person_layout = QVBoxLayout()
        self.person_layout.setSpacing(4)
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.referral_frame)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setWordWrap(True)
        self.person_label.setProperty(u"role", u"label")

        self.person_layout.addWidget(self.person_label)

        self.person_edit = QLineEdit(self.referral_frame)
        self.person_edit.setObjectName(u"person_edit")

        self.person_layout.addWidget(self.person_edit)

        self.person_help = QLabel(self.referral_frame)
        self.person_help.setObjectName(u"person_help")
        self.person_help.setWordWrap(True)
        self.person_help.setProperty(u"role", u"help")

        self.person_layout.addWidget(self.person_help)


        self.referral_frame_layout.addLayout(self.person_layout)

        self.motive_layout = QVBoxLayout()
        self.motive_layout.setSpacing(4)
        self.motive_layout.setObjectName(u"motive_layout")
        self.motive_layout.setContentsMargins(0, 0, 0, 0)
        self.motive_label = QLabel(self.referral_frame)
        self.motive_label.setObjectName(u"motive_label")
        self.motive_label.setWordWrap(True)
        self.motive_label.setProperty(u"role", u"label")

        self.motive_layout.addWidget(self.motive_label)

        self.motive_edit = QPlainTextEdit(self.referral_frame)
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

        self.motive_help = QLabel(self.referral_frame)
        self.motive_help.setObjectName(u"motive_help")
        self.motive_help.setWordWrap(True)
        self.motive_help.setProperty(u"role", u"help")

        self.motive_layout.addWidget(self.motive_help)


        self.referral_frame_layout.addLayout(self.motive_layout)


        self.form_layout.addWidget(self.referral_frame)

        self.own_words_layout = QVBoxLayout()
        self.own_words_layout.setSpacing(4)
        self.own_words_layout.setObjectName(u"own_words_layout")
        self.own_words_layout.setContentsMargins(0, 0, 0, 0)
        self.own_words_label = QLabel(PathwayOpeningForm)
        self.own_words_label.setObjectName(u"own_words_label")
        self.own_words_label.setWordWrap(True)
        self.own_words_label.setProperty(u"role", u"label")

        self.own_words_layout.addWidget(self.own_words_label)

        self.own_words_edit = QPlainTextEdit(PathwayOpeningForm)
        self.own_words_edit.setObjectName(u"own_words_edit")
        self.own_words_edit.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.own_words_edit.sizePolicy().hasHeightForWidth())
        self.own_words_edit.setSizePolicy(sizePolicy)
        self.own_words_edit.setMinimumSize(QSize(0, 72))
        self.own_words_edit.setMaximumSize(QSize(16777215, 130))

        self.own_words_layout.addWidget(self.own_words_edit)

        self.own_words_help = QLabel(PathwayOpeningForm)
        self.own_words_help.setObjectName(u"own_words_help")
        self.own_words_help.setWordWrap(True)
        self.own_words_help.setProperty(u"role", u"help")

        self.own_words_layout.addWidget(self.own_words_help)


        self.form_layout.addLayout(self.own_words_layout)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

#if QT_CONFIG(shortcut)
        self.state_label.setBuddy(self.state_combo)
        self.opened_on_label.setBuddy(self.opened_on_edit)
        self.review_months_label.setBuddy(self.review_months_spin)
        self.prescriber_label.setBuddy(self.prescriber_combo)
        self.partner_id_label.setBuddy(self.partner_id_combo)
        self.contact_id_label.setBuddy(self.contact_id_combo)
        self.person_label.setBuddy(self.person_edit)
        self.motive_label.setBuddy(self.motive_edit)
        self.own_words_label.setBuddy(self.own_words_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.state_combo, self.opened_on_edit)
        QWidget.setTabOrder(self.opened_on_edit, self.review_months_spin)
        QWidget.setTabOrder(self.review_months_spin, self.prescriber_combo)
        QWidget.setTabOrder(self.prescriber_combo, self.partner_id_combo)
        QWidget.setTabOrder(self.partner_id_combo, self.contact_id_combo)
        QWidget.setTabOrder(self.contact_id_combo, self.person_edit)
        QWidget.setTabOrder(self.person_edit, self.motive_edit)
        QWidget.setTabOrder(self.motive_edit, self.own_words_edit)

        self.retranslateUi(PathwayOpeningForm)
    # setupUi

    def retranslateUi(self, PathwayOpeningForm):
        self.state_label.setText(QCoreApplication.translate("PathwayOpeningForm", u"How it begins", None))
#if QT_CONFIG(accessibility)
        self.state_combo.setAccessibleName(QCoreApplication.translate("PathwayOpeningForm", u"How it begins", None))
#endif // QT_CONFIG(accessibility)
        self.opened_on_label.setText(QCoreApplication.translate("PathwayOpeningForm", u"First day", None))
#if QT_CONFIG(accessibility)
        self.opened_on_edit.setAccessibleName(QCoreApplication.translate("PathwayOpeningForm", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.opened_on_help.setText(QCoreApplication.translate("PathwayOpeningForm", u"referral received, or first meeting", None))
        self.review_months_label.setText(QCoreApplication.translate("PathwayOpeningForm", u"Months between reviews", None))
#if QT_CONFIG(accessibility)
        self.review_months_spin.setAccessibleName(QCoreApplication.translate("PathwayOpeningForm", u"Months between reviews", None))
#endif // QT_CONFIG(accessibility)
        self.prescriber_label.setText(QCoreApplication.translate("PathwayOpeningForm", u"Who referred", None))
#if QT_CONFIG(accessibility)
        self.prescriber_combo.setAccessibleName(QCoreApplication.translate("PathwayOpeningForm", u"Who referred", None))
#endif // QT_CONFIG(accessibility)
        self.partner_id_label.setText(QCoreApplication.translate("PathwayOpeningForm", u"Structure", None))
#if QT_CONFIG(accessibility)
        self.partner_id_combo.setAccessibleName(QCoreApplication.translate("PathwayOpeningForm", u"Structure", None))
#endif // QT_CONFIG(accessibility)
        self.partner_id_help.setText(QCoreApplication.translate("PathwayOpeningForm", u"optional", None))
        self.contact_id_label.setText(QCoreApplication.translate("PathwayOpeningForm", u"Contact there", None))
#if QT_CONFIG(accessibility)
        self.contact_id_combo.setAccessibleName(QCoreApplication.translate("PathwayOpeningForm", u"Contact there", None))
#endif // QT_CONFIG(accessibility)
        self.contact_id_help.setText(QCoreApplication.translate("PathwayOpeningForm", u"optional", None))
        self.person_label.setText(QCoreApplication.translate("PathwayOpeningForm", u"Someone else", None))
#if QT_CONFIG(accessibility)
        self.person_edit.setAccessibleName(QCoreApplication.translate("PathwayOpeningForm", u"Someone else", None))
#endif // QT_CONFIG(accessibility)
        self.person_help.setText(QCoreApplication.translate("PathwayOpeningForm", u"who wrote, when no contact is noted", None))
        self.motive_label.setText(QCoreApplication.translate("PathwayOpeningForm", u"Motive", None))
#if QT_CONFIG(accessibility)
        self.motive_edit.setAccessibleName(QCoreApplication.translate("PathwayOpeningForm", u"Motive", None))
#endif // QT_CONFIG(accessibility)
        self.motive_help.setText(QCoreApplication.translate("PathwayOpeningForm", u"in words that the person may read; no diagnosis", None))
        self.own_words_label.setText(QCoreApplication.translate("PathwayOpeningForm", u"What the person says of it", None))
#if QT_CONFIG(accessibility)
        self.own_words_edit.setAccessibleName(QCoreApplication.translate("PathwayOpeningForm", u"What the person says of it", None))
#endif // QT_CONFIG(accessibility)
        self.own_words_help.setText(QCoreApplication.translate("PathwayOpeningForm", u"optional, in their own words", None))
        pass
    # retranslateUi

