# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pathway_contract_form.ui'
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
from lierre_desktop.gui.pathway.hours_edit import HoursEdit

class Ui_PathwayContractForm(object):
    def setupUi(self, PathwayContractForm):
        if not PathwayContractForm.objectName():
            PathwayContractForm.setObjectName(u"PathwayContractForm")
        self.form_layout = QVBoxLayout(PathwayContractForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(PathwayContractForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(PathwayContractForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.about_label = QLabel(PathwayContractForm)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)
        self.about_label.setProperty(u"role", u"quiet")

        self.form_layout.addWidget(self.about_label)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(PathwayContractForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setWordWrap(True)
        self.kind_label.setProperty(u"role", u"label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = Combo(PathwayContractForm)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_combo.setMinimumContentsLength(8)

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_help = QLabel(PathwayContractForm)
        self.kind_help.setObjectName(u"kind_help")
        self.kind_help.setWordWrap(True)
        self.kind_help.setProperty(u"role", u"help")

        self.kind_layout.addWidget(self.kind_help)


        self.form_layout.addLayout(self.kind_layout)

        self.starts_on_line = QHBoxLayout()
        self.starts_on_line.setSpacing(12)
        self.starts_on_line.setObjectName(u"starts_on_line")
        self.starts_on_line.setContentsMargins(0, 0, 0, 0)
        self.starts_on_layout = QVBoxLayout()
        self.starts_on_layout.setSpacing(4)
        self.starts_on_layout.setObjectName(u"starts_on_layout")
        self.starts_on_layout.setContentsMargins(0, 0, 0, 0)
        self.starts_on_label = QLabel(PathwayContractForm)
        self.starts_on_label.setObjectName(u"starts_on_label")
        self.starts_on_label.setWordWrap(True)
        self.starts_on_label.setProperty(u"role", u"label")

        self.starts_on_layout.addWidget(self.starts_on_label)

        self.starts_on_edit = DateEdit(PathwayContractForm)
        self.starts_on_edit.setObjectName(u"starts_on_edit")

        self.starts_on_layout.addWidget(self.starts_on_edit)

        self.starts_on_help = QLabel(PathwayContractForm)
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
        self.ends_on_label = QLabel(PathwayContractForm)
        self.ends_on_label.setObjectName(u"ends_on_label")
        self.ends_on_label.setWordWrap(True)
        self.ends_on_label.setProperty(u"role", u"label")

        self.ends_on_layout.addWidget(self.ends_on_label)

        self.ends_on_edit = DateEdit(PathwayContractForm)
        self.ends_on_edit.setObjectName(u"ends_on_edit")

        self.ends_on_layout.addWidget(self.ends_on_edit)

        self.ends_on_help = QLabel(PathwayContractForm)
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

        self.signed_on_layout = QVBoxLayout()
        self.signed_on_layout.setSpacing(4)
        self.signed_on_layout.setObjectName(u"signed_on_layout")
        self.signed_on_layout.setContentsMargins(0, 0, 0, 0)
        self.signed_on_label = QLabel(PathwayContractForm)
        self.signed_on_label.setObjectName(u"signed_on_label")
        self.signed_on_label.setWordWrap(True)
        self.signed_on_label.setProperty(u"role", u"label")

        self.signed_on_layout.addWidget(self.signed_on_label)

        self.signed_on_edit = DateEdit(PathwayContractForm)
        self.signed_on_edit.setObjectName(u"signed_on_edit")

        self.signed_on_layout.addWidget(self.signed_on_edit)

        self.signed_on_help = QLabel(PathwayContractForm)
        self.signed_on_help.setObjectName(u"signed_on_help")
        self.signed_on_help.setWordWrap(True)
        self.signed_on_help.setProperty(u"role", u"help")

        self.signed_on_layout.addWidget(self.signed_on_help)


        self.form_layout.addLayout(self.signed_on_layout)

        self.exempt_layout = QVBoxLayout()
        self.exempt_layout.setSpacing(4)
        self.exempt_layout.setObjectName(u"exempt_layout")
        self.exempt_layout.setContentsMargins(0, 0, 0, 0)
        self.exempt_check = QCheckBox(PathwayContractForm)
        self.exempt_check.setObjectName(u"exempt_check")

        self.exempt_layout.addWidget(self.exempt_check)

        self.exempt_help = QLabel(PathwayContractForm)
        self.exempt_help.setObjectName(u"exempt_help")
        self.exempt_help.setWordWrap(True)
        self.exempt_help.setProperty(u"role", u"help")

        self.exempt_layout.addWidget(self.exempt_help)


        self.form_layout.addLayout(self.exempt_layout)

        self.hours_frame = QWidget(PathwayContractForm)
        self.hours_frame.setObjectName(u"hours_frame")
        self.hours_frame_layout = QVBoxLayout(self.hours_frame)
        self.hours_frame_layout.setSpacing(12)
        self.hours_frame_layout.setObjectName(u"hours_frame_layout")
        self.hours_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.weekly_minutes_layout = QVBoxLayout()
        self.weekly_minutes_layout.setSpacing(4)
        self.weekly_minutes_layout.setObjectName(u"weekly_minutes_layout")
        self.weekly_minutes_layout.setContentsMargins(0, 0, 0, 0)
        self.weekly_minutes_label = QLabel(self.hours_frame)
        self.weekly_minutes_label.setObjectName(u"weekly_minutes_label")
        self.weekly_minutes_label.setWordWrap(True)
        self.weekly_minutes_label.setProperty(u"role", u"label")

        self.weekly_minutes_layout.addWidget(self.weekly_minutes_label)

        self.weekly_minutes_spin = HoursEdit(self.hours_frame)
        self.weekly_minutes_spin.setObjectName(u"weekly_minutes_spin")

        self.weekly_minutes_layout.addWidget(self.weekly_minutes_spin)

        self.weekly_minutes_help = QLabel(self.hours_frame)
        self.weekly_minutes_help.setObjectName(u"weekly_minutes_help")
        self.weekly_minutes_help.setWordWrap(True)
        self.weekly_minutes_help.setProperty(u"role", u"help")

        self.weekly_minutes_layout.addWidget(self.weekly_minutes_help)


        self.hours_frame_layout.addLayout(self.weekly_minutes_layout)


        self.form_layout.addWidget(self.hours_frame)

        self.exempt_frame = QWidget(PathwayContractForm)
        self.exempt_frame.setObjectName(u"exempt_frame")
        self.exempt_frame_layout = QVBoxLayout(self.exempt_frame)
        self.exempt_frame_layout.setSpacing(12)
        self.exempt_frame_layout.setObjectName(u"exempt_frame_layout")
        self.exempt_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.exempt_reason_layout = QVBoxLayout()
        self.exempt_reason_layout.setSpacing(4)
        self.exempt_reason_layout.setObjectName(u"exempt_reason_layout")
        self.exempt_reason_layout.setContentsMargins(0, 0, 0, 0)
        self.exempt_reason_label = QLabel(self.exempt_frame)
        self.exempt_reason_label.setObjectName(u"exempt_reason_label")
        self.exempt_reason_label.setWordWrap(True)
        self.exempt_reason_label.setProperty(u"role", u"label")

        self.exempt_reason_layout.addWidget(self.exempt_reason_label)

        self.exempt_reason_edit = QLineEdit(self.exempt_frame)
        self.exempt_reason_edit.setObjectName(u"exempt_reason_edit")

        self.exempt_reason_layout.addWidget(self.exempt_reason_edit)

        self.exempt_reason_help = QLabel(self.exempt_frame)
        self.exempt_reason_help.setObjectName(u"exempt_reason_help")
        self.exempt_reason_help.setWordWrap(True)
        self.exempt_reason_help.setProperty(u"role", u"help")

        self.exempt_reason_layout.addWidget(self.exempt_reason_help)


        self.exempt_frame_layout.addLayout(self.exempt_reason_layout)


        self.form_layout.addWidget(self.exempt_frame)

        self.objectives_layout = QVBoxLayout()
        self.objectives_layout.setSpacing(4)
        self.objectives_layout.setObjectName(u"objectives_layout")
        self.objectives_layout.setContentsMargins(0, 0, 0, 0)
        self.objectives_label = QLabel(PathwayContractForm)
        self.objectives_label.setObjectName(u"objectives_label")
        self.objectives_label.setWordWrap(True)
        self.objectives_label.setProperty(u"role", u"label")

        self.objectives_layout.addWidget(self.objectives_label)

        self.objectives_edit = QPlainTextEdit(PathwayContractForm)
        self.objectives_edit.setObjectName(u"objectives_edit")
        self.objectives_edit.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.objectives_edit.sizePolicy().hasHeightForWidth())
        self.objectives_edit.setSizePolicy(sizePolicy)
        self.objectives_edit.setMinimumSize(QSize(0, 72))
        self.objectives_edit.setMaximumSize(QSize(16777215, 180))

        self.objectives_layout.addWidget(self.objectives_edit)

        self.objectives_help = QLabel(PathwayContractForm)
        self.objectives_help.setObjectName(u"objectives_help")
        self.objectives_help.setWordWrap(True)
        self.objectives_help.setProperty(u"role", u"help")

        self.objectives_layout.addWidget(self.objectives_help)


        self.form_layout.addLayout(self.objectives_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(PathwayContractForm)
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
        self.starts_on_label.setBuddy(self.starts_on_edit)
        self.ends_on_label.setBuddy(self.ends_on_edit)
        self.signed_on_label.setBuddy(self.signed_on_edit)
        self.weekly_minutes_label.setBuddy(self.weekly_minutes_spin)
        self.exempt_reason_label.setBuddy(self.exempt_reason_edit)
        self.objectives_label.setBuddy(self.objectives_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.starts_on_edit)
        QWidget.setTabOrder(self.starts_on_edit, self.ends_on_edit)
        QWidget.setTabOrder(self.ends_on_edit, self.signed_on_edit)
        QWidget.setTabOrder(self.signed_on_edit, self.exempt_check)
        QWidget.setTabOrder(self.exempt_check, self.weekly_minutes_spin)
        QWidget.setTabOrder(self.weekly_minutes_spin, self.exempt_reason_edit)
        QWidget.setTabOrder(self.exempt_reason_edit, self.objectives_edit)
        QWidget.setTabOrder(self.objectives_edit, self.remove_button)

        self.retranslateUi(PathwayContractForm)
    # setupUi

    def retranslateUi(self, PathwayContractForm):
        self.kind_label.setText(QCoreApplication.translate("PathwayContractForm", u"Kind of contract", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("PathwayContractForm", u"Kind of contract", None))
#endif // QT_CONFIG(accessibility)
        self.starts_on_label.setText(QCoreApplication.translate("PathwayContractForm", u"First day", None))
#if QT_CONFIG(accessibility)
        self.starts_on_edit.setAccessibleName(QCoreApplication.translate("PathwayContractForm", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.ends_on_label.setText(QCoreApplication.translate("PathwayContractForm", u"Last day", None))
#if QT_CONFIG(accessibility)
        self.ends_on_edit.setAccessibleName(QCoreApplication.translate("PathwayContractForm", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.signed_on_label.setText(QCoreApplication.translate("PathwayContractForm", u"Signed on", None))
#if QT_CONFIG(accessibility)
        self.signed_on_edit.setAccessibleName(QCoreApplication.translate("PathwayContractForm", u"Signed on", None))
#endif // QT_CONFIG(accessibility)
        self.signed_on_help.setText(QCoreApplication.translate("PathwayContractForm", u"optional", None))
        self.exempt_check.setText(QCoreApplication.translate("PathwayContractForm", u"No hours asked", None))
        self.weekly_minutes_label.setText(QCoreApplication.translate("PathwayContractForm", u"Hours a week agreed", None))
#if QT_CONFIG(accessibility)
        self.weekly_minutes_spin.setAccessibleName(QCoreApplication.translate("PathwayContractForm", u"Hours a week agreed", None))
#endif // QT_CONFIG(accessibility)
        self.weekly_minutes_help.setText(QCoreApplication.translate("PathwayContractForm", u"as agreed with the person: 15, or 7 h 30", None))
        self.exempt_reason_label.setText(QCoreApplication.translate("PathwayContractForm", u"Why no hours are asked", None))
#if QT_CONFIG(accessibility)
        self.exempt_reason_edit.setAccessibleName(QCoreApplication.translate("PathwayContractForm", u"Why no hours are asked", None))
#endif // QT_CONFIG(accessibility)
        self.exempt_reason_help.setText(QCoreApplication.translate("PathwayContractForm", u"without diagnosis", None))
        self.objectives_label.setText(QCoreApplication.translate("PathwayContractForm", u"Objectives of the contract", None))
#if QT_CONFIG(accessibility)
        self.objectives_edit.setAccessibleName(QCoreApplication.translate("PathwayContractForm", u"Objectives of the contract", None))
#endif // QT_CONFIG(accessibility)
        self.objectives_help.setText(QCoreApplication.translate("PathwayContractForm", u"in words that the person may read; no diagnosis", None))
        self.remove_button.setText(QCoreApplication.translate("PathwayContractForm", u"Put in the bin", None))
        pass
    # retranslateUi

