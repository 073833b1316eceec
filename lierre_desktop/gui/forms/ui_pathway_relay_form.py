# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pathway_relay_form.ui'
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
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button, Combo)
from lierre_desktop.gui.components.date_edit import DateEdit

class Ui_PathwayRelayForm(object):
    def setupUi(self, PathwayRelayForm):
        if not PathwayRelayForm.objectName():
            PathwayRelayForm.setObjectName(u"PathwayRelayForm")
        self.form_layout = QVBoxLayout(PathwayRelayForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(PathwayRelayForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(PathwayRelayForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.partner_id_layout = QVBoxLayout()
        self.partner_id_layout.setSpacing(4)
        self.partner_id_layout.setObjectName(u"partner_id_layout")
        self.partner_id_layout.setContentsMargins(0, 0, 0, 0)
        self.partner_id_label = QLabel(PathwayRelayForm)
        self.partner_id_label.setObjectName(u"partner_id_label")
        self.partner_id_label.setWordWrap(True)
        self.partner_id_label.setProperty(u"role", u"label")

        self.partner_id_layout.addWidget(self.partner_id_label)

        self.partner_id_combo = Combo(PathwayRelayForm)
        self.partner_id_combo.setObjectName(u"partner_id_combo")
        self.partner_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partner_id_combo.setMinimumContentsLength(8)

        self.partner_id_layout.addWidget(self.partner_id_combo)

        self.partner_id_help = QLabel(PathwayRelayForm)
        self.partner_id_help.setObjectName(u"partner_id_help")
        self.partner_id_help.setWordWrap(True)
        self.partner_id_help.setProperty(u"role", u"help")

        self.partner_id_layout.addWidget(self.partner_id_help)


        self.form_layout.addLayout(self.partner_id_layout)

        self.contact_id_layout = QVBoxLayout()
        self.contact_id_layout.setSpacing(4)
        self.contact_id_layout.setObjectName(u"contact_id_layout")
        self.contact_id_layout.setContentsMargins(0, 0, 0, 0)
        self.contact_id_label = QLabel(PathwayRelayForm)
        self.contact_id_label.setObjectName(u"contact_id_label")
        self.contact_id_label.setWordWrap(True)
        self.contact_id_label.setProperty(u"role", u"label")

        self.contact_id_layout.addWidget(self.contact_id_label)

        self.contact_id_combo = Combo(PathwayRelayForm)
        self.contact_id_combo.setObjectName(u"contact_id_combo")
        self.contact_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.contact_id_combo.setMinimumContentsLength(8)

        self.contact_id_layout.addWidget(self.contact_id_combo)

        self.contact_id_help = QLabel(PathwayRelayForm)
        self.contact_id_help.setObjectName(u"contact_id_help")
        self.contact_id_help.setWordWrap(True)
        self.contact_id_help.setProperty(u"role", u"help")

        self.contact_id_layout.addWidget(self.contact_id_help)


        self.form_layout.addLayout(self.contact_id_layout)

        self.worker_layout = QVBoxLayout()
        self.worker_layout.setSpacing(4)
        self.worker_layout.setObjectName(u"worker_layout")
        self.worker_layout.setContentsMargins(0, 0, 0, 0)
        self.worker_label = QLabel(PathwayRelayForm)
        self.worker_label.setObjectName(u"worker_label")
        self.worker_label.setWordWrap(True)
        self.worker_label.setProperty(u"role", u"label")

        self.worker_layout.addWidget(self.worker_label)

        self.worker_edit = QLineEdit(PathwayRelayForm)
        self.worker_edit.setObjectName(u"worker_edit")

        self.worker_layout.addWidget(self.worker_edit)

        self.worker_help = QLabel(PathwayRelayForm)
        self.worker_help.setObjectName(u"worker_help")
        self.worker_help.setWordWrap(True)
        self.worker_help.setProperty(u"role", u"help")

        self.worker_layout.addWidget(self.worker_help)


        self.form_layout.addLayout(self.worker_layout)

        self.decided_on_line = QHBoxLayout()
        self.decided_on_line.setSpacing(12)
        self.decided_on_line.setObjectName(u"decided_on_line")
        self.decided_on_line.setContentsMargins(0, 0, 0, 0)
        self.decided_on_layout = QVBoxLayout()
        self.decided_on_layout.setSpacing(4)
        self.decided_on_layout.setObjectName(u"decided_on_layout")
        self.decided_on_layout.setContentsMargins(0, 0, 0, 0)
        self.decided_on_label = QLabel(PathwayRelayForm)
        self.decided_on_label.setObjectName(u"decided_on_label")
        self.decided_on_label.setWordWrap(True)
        self.decided_on_label.setProperty(u"role", u"label")

        self.decided_on_layout.addWidget(self.decided_on_label)

        self.decided_on_edit = DateEdit(PathwayRelayForm)
        self.decided_on_edit.setObjectName(u"decided_on_edit")

        self.decided_on_layout.addWidget(self.decided_on_edit)

        self.decided_on_help = QLabel(PathwayRelayForm)
        self.decided_on_help.setObjectName(u"decided_on_help")
        self.decided_on_help.setWordWrap(True)
        self.decided_on_help.setProperty(u"role", u"help")

        self.decided_on_layout.addWidget(self.decided_on_help)

        self.decided_on_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.decided_on_layout.addItem(self.decided_on_spacer)


        self.decided_on_line.addLayout(self.decided_on_layout)

        self.meeting_on_layout = QVBoxLayout()
        self.meeting_on_layout.setSpacing(4)
        self.meeting_on_layout.setObjectName(u"meeting_on_layout")
        self.meeting_on_layout.setContentsMargins(0, 0, 0, 0)
        self.meeting_on_label = QLabel(PathwayRelayForm)
        self.meeting_on_label.setObjectName(u"meeting_on_label")
        self.meeting_on_label.setWordWrap(True)
        self.meeting_on_label.setProperty(u"role", u"label")

        self.meeting_on_layout.addWidget(self.meeting_on_label)

        self.meeting_on_edit = DateEdit(PathwayRelayForm)
        self.meeting_on_edit.setObjectName(u"meeting_on_edit")

        self.meeting_on_layout.addWidget(self.meeting_on_edit)

        self.meeting_on_help = QLabel(PathwayRelayForm)
        self.meeting_on_help.setObjectName(u"meeting_on_help")
        self.meeting_on_help.setWordWrap(True)
        self.meeting_on_help.setProperty(u"role", u"help")

        self.meeting_on_layout.addWidget(self.meeting_on_help)

        self.meeting_on_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.meeting_on_layout.addItem(self.meeting_on_spacer)


        self.decided_on_line.addLayout(self.meeting_on_layout)

        self.decided_on_line.setStretch(0, 1)
        self.decided_on_line.setStretch(1, 1)

        self.form_layout.addLayout(self.decided_on_line)

        self.passed_on_layout = QVBoxLayout()
        self.passed_on_layout.setSpacing(4)
        self.passed_on_layout.setObjectName(u"passed_on_layout")
        self.passed_on_layout.setContentsMargins(0, 0, 0, 0)
        self.passed_on_label = QLabel(PathwayRelayForm)
        self.passed_on_label.setObjectName(u"passed_on_label")
        self.passed_on_label.setWordWrap(True)
        self.passed_on_label.setProperty(u"role", u"label")

        self.passed_on_layout.addWidget(self.passed_on_label)

        self.passed_on_edit = QPlainTextEdit(PathwayRelayForm)
        self.passed_on_edit.setObjectName(u"passed_on_edit")
        self.passed_on_edit.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.passed_on_edit.sizePolicy().hasHeightForWidth())
        self.passed_on_edit.setSizePolicy(sizePolicy)
        self.passed_on_edit.setMinimumSize(QSize(0, 72))
        self.passed_on_edit.setMaximumSize(QSize(16777215, 180))

        self.passed_on_layout.addWidget(self.passed_on_edit)

        self.passed_on_help = QLabel(PathwayRelayForm)
        self.passed_on_help.setObjectName(u"passed_on_help")
        self.passed_on_help.setWordWrap(True)
        self.passed_on_help.setProperty(u"role", u"help")

        self.passed_on_layout.addWidget(self.passed_on_help)


        self.form_layout.addLayout(self.passed_on_layout)

        self.agreed_layout = QVBoxLayout()
        self.agreed_layout.setSpacing(4)
        self.agreed_layout.setObjectName(u"agreed_layout")
        self.agreed_layout.setContentsMargins(0, 0, 0, 0)
        self.agreed_check = QCheckBox(PathwayRelayForm)
        self.agreed_check.setObjectName(u"agreed_check")

        self.agreed_layout.addWidget(self.agreed_check)

        self.agreed_help = QLabel(PathwayRelayForm)
        self.agreed_help.setObjectName(u"agreed_help")
        self.agreed_help.setWordWrap(True)
        self.agreed_help.setProperty(u"role", u"help")

        self.agreed_layout.addWidget(self.agreed_help)


        self.form_layout.addLayout(self.agreed_layout)

        self.done_on_layout = QVBoxLayout()
        self.done_on_layout.setSpacing(4)
        self.done_on_layout.setObjectName(u"done_on_layout")
        self.done_on_layout.setContentsMargins(0, 0, 0, 0)
        self.done_on_label = QLabel(PathwayRelayForm)
        self.done_on_label.setObjectName(u"done_on_label")
        self.done_on_label.setWordWrap(True)
        self.done_on_label.setProperty(u"role", u"label")

        self.done_on_layout.addWidget(self.done_on_label)

        self.done_on_edit = DateEdit(PathwayRelayForm)
        self.done_on_edit.setObjectName(u"done_on_edit")

        self.done_on_layout.addWidget(self.done_on_edit)

        self.done_on_help = QLabel(PathwayRelayForm)
        self.done_on_help.setObjectName(u"done_on_help")
        self.done_on_help.setWordWrap(True)
        self.done_on_help.setProperty(u"role", u"help")

        self.done_on_layout.addWidget(self.done_on_help)


        self.form_layout.addLayout(self.done_on_layout)

        self.feedback_layout = QVBoxLayout()
        self.feedback_layout.setSpacing(4)
        self.feedback_layout.setObjectName(u"feedback_layout")
        self.feedback_layout.setContentsMargins(0, 0, 0, 0)
        self.feedback_label = QLabel(PathwayRelayForm)
        self.feedback_label.setObjectName(u"feedback_label")
        self.feedback_label.setWordWrap(True)
        self.feedback_label.setProperty(u"role", u"label")

        self.feedback_layout.addWidget(self.feedback_label)

        self.feedback_edit = QPlainTextEdit(PathwayRelayForm)
        self.feedback_edit.setObjectName(u"feedback_edit")
        self.feedback_edit.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.feedback_edit.sizePolicy().hasHeightForWidth())
        self.feedback_edit.setSizePolicy(sizePolicy)
        self.feedback_edit.setMinimumSize(QSize(0, 72))
        self.feedback_edit.setMaximumSize(QSize(16777215, 130))

        self.feedback_layout.addWidget(self.feedback_edit)

        self.feedback_help = QLabel(PathwayRelayForm)
        self.feedback_help.setObjectName(u"feedback_help")
        self.feedback_help.setWordWrap(True)
        self.feedback_help.setProperty(u"role", u"help")

        self.feedback_layout.addWidget(self.feedback_help)


        self.form_layout.addLayout(self.feedback_layout)

        self.feedback_on_layout = QVBoxLayout()
        self.feedback_on_layout.setSpacing(4)
        self.feedback_on_layout.setObjectName(u"feedback_on_layout")
        self.feedback_on_layout.setContentsMargins(0, 0, 0, 0)
        self.feedback_on_label = QLabel(PathwayRelayForm)
        self.feedback_on_label.setObjectName(u"feedback_on_label")
        self.feedback_on_label.setWordWrap(True)
        self.feedback_on_label.setProperty(u"role", u"label")

        self.feedback_on_layout.addWidget(self.feedback_on_label)

        self.feedback_on_edit = DateEdit(PathwayRelayForm)
        self.feedback_on_edit.setObjectName(u"feedback_on_edit")

        self.feedback_on_layout.addWidget(self.feedback_on_edit)

        self.feedback_on_help = QLabel(PathwayRelayForm)
        self.feedback_on_help.setObjectName(u"feedback_on_help")
        self.feedback_on_help.setWordWrap(True)
        self.feedback_on_help.setProperty(u"role", u"help")

        self.feedback_on_layout.addWidget(self.feedback_on_help)


        self.form_layout.addLayout(self.feedback_on_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(PathwayRelayForm)
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
        self.partner_id_label.setBuddy(self.partner_id_combo)
        self.contact_id_label.setBuddy(self.contact_id_combo)
        self.worker_label.setBuddy(self.worker_edit)
        self.decided_on_label.setBuddy(self.decided_on_edit)
        self.meeting_on_label.setBuddy(self.meeting_on_edit)
        self.passed_on_label.setBuddy(self.passed_on_edit)
        self.done_on_label.setBuddy(self.done_on_edit)
        self.feedback_label.setBuddy(self.feedback_edit)
        self.feedback_on_label.setBuddy(self.feedback_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.partner_id_combo, self.contact_id_combo)
        QWidget.setTabOrder(self.contact_id_combo, self.worker_edit)
        QWidget.setTabOrder(self.worker_edit, self.decided_on_edit)
        QWidget.setTabOrder(self.decided_on_edit, self.meeting_on_edit)
        QWidget.setTabOrder(self.meeting_on_edit, self.passed_on_edit)
        QWidget.setTabOrder(self.passed_on_edit, self.agreed_check)
        QWidget.setTabOrder(self.agreed_check, self.done_on_edit)
        QWidget.setTabOrder(self.done_on_edit, self.feedback_edit)
        QWidget.setTabOrder(self.feedback_edit, self.feedback_on_edit)
        QWidget.setTabOrder(self.feedback_on_edit, self.remove_button)

        self.retranslateUi(PathwayRelayForm)
    # setupUi

    def retranslateUi(self, PathwayRelayForm):
        self.partner_id_label.setText(QCoreApplication.translate("PathwayRelayForm", u"Structure that takes over", None))
#if QT_CONFIG(accessibility)
        self.partner_id_combo.setAccessibleName(QCoreApplication.translate("PathwayRelayForm", u"Structure that takes over", None))
#endif // QT_CONFIG(accessibility)
        self.partner_id_help.setText(QCoreApplication.translate("PathwayRelayForm", u"optional", None))
        self.contact_id_label.setText(QCoreApplication.translate("PathwayRelayForm", u"Contact there", None))
#if QT_CONFIG(accessibility)
        self.contact_id_combo.setAccessibleName(QCoreApplication.translate("PathwayRelayForm", u"Contact there", None))
#endif // QT_CONFIG(accessibility)
        self.contact_id_help.setText(QCoreApplication.translate("PathwayRelayForm", u"optional", None))
        self.worker_label.setText(QCoreApplication.translate("PathwayRelayForm", u"Worker who takes over", None))
#if QT_CONFIG(accessibility)
        self.worker_edit.setAccessibleName(QCoreApplication.translate("PathwayRelayForm", u"Worker who takes over", None))
#endif // QT_CONFIG(accessibility)
        self.worker_help.setText(QCoreApplication.translate("PathwayRelayForm", u"when no contact is noted", None))
        self.decided_on_label.setText(QCoreApplication.translate("PathwayRelayForm", u"Decided on", None))
#if QT_CONFIG(accessibility)
        self.decided_on_edit.setAccessibleName(QCoreApplication.translate("PathwayRelayForm", u"Decided on", None))
#endif // QT_CONFIG(accessibility)
        self.meeting_on_label.setText(QCoreApplication.translate("PathwayRelayForm", u"First meeting on", None))
#if QT_CONFIG(accessibility)
        self.meeting_on_edit.setAccessibleName(QCoreApplication.translate("PathwayRelayForm", u"First meeting on", None))
#endif // QT_CONFIG(accessibility)
        self.meeting_on_help.setText(QCoreApplication.translate("PathwayRelayForm", u"optional", None))
        self.passed_on_label.setText(QCoreApplication.translate("PathwayRelayForm", u"What is passed on", None))
#if QT_CONFIG(accessibility)
        self.passed_on_edit.setAccessibleName(QCoreApplication.translate("PathwayRelayForm", u"What is passed on", None))
#endif // QT_CONFIG(accessibility)
        self.passed_on_help.setText(QCoreApplication.translate("PathwayRelayForm", u"read with the person before it leaves", None))
        self.agreed_check.setText(QCoreApplication.translate("PathwayRelayForm", u"The person has read it and agrees", None))
        self.done_on_label.setText(QCoreApplication.translate("PathwayRelayForm", u"Handed over on", None))
#if QT_CONFIG(accessibility)
        self.done_on_edit.setAccessibleName(QCoreApplication.translate("PathwayRelayForm", u"Handed over on", None))
#endif // QT_CONFIG(accessibility)
        self.done_on_help.setText(QCoreApplication.translate("PathwayRelayForm", u"optional", None))
        self.feedback_label.setText(QCoreApplication.translate("PathwayRelayForm", u"News received since", None))
#if QT_CONFIG(accessibility)
        self.feedback_edit.setAccessibleName(QCoreApplication.translate("PathwayRelayForm", u"News received since", None))
#endif // QT_CONFIG(accessibility)
        self.feedback_help.setText(QCoreApplication.translate("PathwayRelayForm", u"optional", None))
        self.feedback_on_label.setText(QCoreApplication.translate("PathwayRelayForm", u"Day of this news", None))
#if QT_CONFIG(accessibility)
        self.feedback_on_edit.setAccessibleName(QCoreApplication.translate("PathwayRelayForm", u"Day of this news", None))
#endif // QT_CONFIG(accessibility)
        self.remove_button.setText(QCoreApplication.translate("PathwayRelayForm", u"Put in the bin", None))
        pass
    # retranslateUi

