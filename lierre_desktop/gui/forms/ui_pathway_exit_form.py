# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pathway_exit_form.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Combo)
from lierre_desktop.gui.components.date_edit import DateEdit

class Ui_PathwayExitForm(object):
    def setupUi(self, PathwayExitForm):
        if not PathwayExitForm.objectName():
            PathwayExitForm.setObjectName(u"PathwayExitForm")
        self.form_layout = QVBoxLayout(PathwayExitForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(PathwayExitForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(PathwayExitForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.state_layout = QVBoxLayout()
        self.state_layout.setSpacing(4)
        self.state_layout.setObjectName(u"state_layout")
        self.state_layout.setContentsMargins(0, 0, 0, 0)
        self.state_label = QLabel(PathwayExitForm)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setWordWrap(True)
        self.state_label.setProperty(u"role", u"label")

        self.state_layout.addWidget(self.state_label)

        self.state_combo = Combo(PathwayExitForm)
        self.state_combo.setObjectName(u"state_combo")
        self.state_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.state_combo.setMinimumContentsLength(8)

        self.state_layout.addWidget(self.state_combo)

        self.state_help = QLabel(PathwayExitForm)
        self.state_help.setObjectName(u"state_help")
        self.state_help.setWordWrap(True)
        self.state_help.setProperty(u"role", u"help")

        self.state_layout.addWidget(self.state_help)


        self.form_layout.addLayout(self.state_layout)

        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(4)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(PathwayExitForm)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setWordWrap(True)
        self.day_label.setProperty(u"role", u"label")

        self.day_layout.addWidget(self.day_label)

        self.day_edit = DateEdit(PathwayExitForm)
        self.day_edit.setObjectName(u"day_edit")

        self.day_layout.addWidget(self.day_edit)

        self.day_help = QLabel(PathwayExitForm)
        self.day_help.setObjectName(u"day_help")
        self.day_help.setWordWrap(True)
        self.day_help.setProperty(u"role", u"help")

        self.day_layout.addWidget(self.day_help)


        self.form_layout.addLayout(self.day_layout)

        self.enrolments_frame = QWidget(PathwayExitForm)
        self.enrolments_frame.setObjectName(u"enrolments_frame")
        self.enrolments_frame_layout = QVBoxLayout(self.enrolments_frame)
        self.enrolments_frame_layout.setSpacing(12)
        self.enrolments_frame_layout.setObjectName(u"enrolments_frame_layout")
        self.enrolments_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.also_end_layout = QVBoxLayout()
        self.also_end_layout.setSpacing(4)
        self.also_end_layout.setObjectName(u"also_end_layout")
        self.also_end_layout.setContentsMargins(0, 0, 0, 0)
        self.also_end_check = QCheckBox(self.enrolments_frame)
        self.also_end_check.setObjectName(u"also_end_check")

        self.also_end_layout.addWidget(self.also_end_check)

        self.also_end_help = QLabel(self.enrolments_frame)
        self.also_end_help.setObjectName(u"also_end_help")
        self.also_end_help.setWordWrap(True)
        self.also_end_help.setProperty(u"role", u"help")

        self.also_end_layout.addWidget(self.also_end_help)


        self.enrolments_frame_layout.addLayout(self.also_end_layout)


        self.form_layout.addWidget(self.enrolments_frame)

        self.exit_kind_layout = QVBoxLayout()
        self.exit_kind_layout.setSpacing(4)
        self.exit_kind_layout.setObjectName(u"exit_kind_layout")
        self.exit_kind_layout.setContentsMargins(0, 0, 0, 0)
        self.exit_kind_label = QLabel(PathwayExitForm)
        self.exit_kind_label.setObjectName(u"exit_kind_label")
        self.exit_kind_label.setWordWrap(True)
        self.exit_kind_label.setProperty(u"role", u"label")

        self.exit_kind_layout.addWidget(self.exit_kind_label)

        self.exit_kind_combo = Combo(PathwayExitForm)
        self.exit_kind_combo.setObjectName(u"exit_kind_combo")
        self.exit_kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.exit_kind_combo.setMinimumContentsLength(8)

        self.exit_kind_layout.addWidget(self.exit_kind_combo)

        self.exit_kind_help = QLabel(PathwayExitForm)
        self.exit_kind_help.setObjectName(u"exit_kind_help")
        self.exit_kind_help.setWordWrap(True)
        self.exit_kind_help.setProperty(u"role", u"help")

        self.exit_kind_layout.addWidget(self.exit_kind_help)


        self.form_layout.addLayout(self.exit_kind_layout)

        self.results_label = QLabel(PathwayExitForm)
        self.results_label.setObjectName(u"results_label")
        self.results_label.setTextFormat(Qt.TextFormat.PlainText)
        self.results_label.setWordWrap(True)
        self.results_label.setProperty(u"role", u"quiet")

        self.form_layout.addWidget(self.results_label)

        self.exit_motive_layout = QVBoxLayout()
        self.exit_motive_layout.setSpacing(4)
        self.exit_motive_layout.setObjectName(u"exit_motive_layout")
        self.exit_motive_layout.setContentsMargins(0, 0, 0, 0)
        self.exit_motive_label = QLabel(PathwayExitForm)
        self.exit_motive_label.setObjectName(u"exit_motive_label")
        self.exit_motive_label.setWordWrap(True)
        self.exit_motive_label.setProperty(u"role", u"label")

        self.exit_motive_layout.addWidget(self.exit_motive_label)

        self.exit_motive_edit = QLineEdit(PathwayExitForm)
        self.exit_motive_edit.setObjectName(u"exit_motive_edit")

        self.exit_motive_layout.addWidget(self.exit_motive_edit)

        self.exit_motive_help = QLabel(PathwayExitForm)
        self.exit_motive_help.setObjectName(u"exit_motive_help")
        self.exit_motive_help.setWordWrap(True)
        self.exit_motive_help.setProperty(u"role", u"help")

        self.exit_motive_layout.addWidget(self.exit_motive_help)


        self.form_layout.addLayout(self.exit_motive_layout)

        self.exit_review_layout = QVBoxLayout()
        self.exit_review_layout.setSpacing(4)
        self.exit_review_layout.setObjectName(u"exit_review_layout")
        self.exit_review_layout.setContentsMargins(0, 0, 0, 0)
        self.exit_review_label = QLabel(PathwayExitForm)
        self.exit_review_label.setObjectName(u"exit_review_label")
        self.exit_review_label.setWordWrap(True)
        self.exit_review_label.setProperty(u"role", u"label")

        self.exit_review_layout.addWidget(self.exit_review_label)

        self.exit_review_edit = QPlainTextEdit(PathwayExitForm)
        self.exit_review_edit.setObjectName(u"exit_review_edit")
        self.exit_review_edit.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.exit_review_edit.sizePolicy().hasHeightForWidth())
        self.exit_review_edit.setSizePolicy(sizePolicy)
        self.exit_review_edit.setMinimumSize(QSize(0, 72))
        self.exit_review_edit.setMaximumSize(QSize(16777215, 180))

        self.exit_review_layout.addWidget(self.exit_review_edit)

        self.exit_review_help = QLabel(PathwayExitForm)
        self.exit_review_help.setObjectName(u"exit_review_help")
        self.exit_review_help.setWordWrap(True)
        self.exit_review_help.setProperty(u"role", u"help")

        self.exit_review_layout.addWidget(self.exit_review_help)


        self.form_layout.addLayout(self.exit_review_layout)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

#if QT_CONFIG(shortcut)
        self.state_label.setBuddy(self.state_combo)
        self.day_label.setBuddy(self.day_edit)
        self.exit_kind_label.setBuddy(self.exit_kind_combo)
        self.exit_motive_label.setBuddy(self.exit_motive_edit)
        self.exit_review_label.setBuddy(self.exit_review_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.state_combo, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.also_end_check)
        QWidget.setTabOrder(self.also_end_check, self.exit_kind_combo)
        QWidget.setTabOrder(self.exit_kind_combo, self.exit_motive_edit)
        QWidget.setTabOrder(self.exit_motive_edit, self.exit_review_edit)

        self.retranslateUi(PathwayExitForm)
    # setupUi

    def retranslateUi(self, PathwayExitForm):
        self.state_label.setText(QCoreApplication.translate("PathwayExitForm", u"How the pathway ends", None))
#if QT_CONFIG(accessibility)
        self.state_combo.setAccessibleName(QCoreApplication.translate("PathwayExitForm", u"How the pathway ends", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("PathwayExitForm", u"Last day", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("PathwayExitForm", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.also_end_check.setText(QCoreApplication.translate("PathwayExitForm", u"End all of it the same day", None))
        self.exit_kind_label.setText(QCoreApplication.translate("PathwayExitForm", u"Outcome", None))
#if QT_CONFIG(accessibility)
        self.exit_kind_combo.setAccessibleName(QCoreApplication.translate("PathwayExitForm", u"Outcome", None))
#endif // QT_CONFIG(accessibility)
        self.exit_motive_label.setText(QCoreApplication.translate("PathwayExitForm", u"Motive", None))
#if QT_CONFIG(accessibility)
        self.exit_motive_edit.setAccessibleName(QCoreApplication.translate("PathwayExitForm", u"Motive", None))
#endif // QT_CONFIG(accessibility)
        self.exit_motive_help.setText(QCoreApplication.translate("PathwayExitForm", u"in words that the person may read; no diagnosis", None))
        self.exit_review_label.setText(QCoreApplication.translate("PathwayExitForm", u"Closing review", None))
#if QT_CONFIG(accessibility)
        self.exit_review_edit.setAccessibleName(QCoreApplication.translate("PathwayExitForm", u"Closing review", None))
#endif // QT_CONFIG(accessibility)
        self.exit_review_help.setText(QCoreApplication.translate("PathwayExitForm", u"read with the person", None))
        pass
    # retranslateUi

