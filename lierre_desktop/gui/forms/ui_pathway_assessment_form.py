# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pathway_assessment_form.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPlainTextEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button, Segments)
from lierre_desktop.gui.components.date_edit import DateEdit
from lierre_desktop.gui.pathway.barrier_grid import BarrierGrid

class Ui_PathwayAssessmentForm(object):
    def setupUi(self, PathwayAssessmentForm):
        if not PathwayAssessmentForm.objectName():
            PathwayAssessmentForm.setObjectName(u"PathwayAssessmentForm")
        self.form_layout = QVBoxLayout(PathwayAssessmentForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(PathwayAssessmentForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(PathwayAssessmentForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(PathwayAssessmentForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setWordWrap(True)
        self.kind_label.setProperty(u"role", u"label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_segments = Segments(PathwayAssessmentForm)
        self.kind_segments.setObjectName(u"kind_segments")

        self.kind_layout.addWidget(self.kind_segments)

        self.kind_help = QLabel(PathwayAssessmentForm)
        self.kind_help.setObjectName(u"kind_help")
        self.kind_help.setWordWrap(True)
        self.kind_help.setProperty(u"role", u"help")

        self.kind_layout.addWidget(self.kind_help)


        self.form_layout.addLayout(self.kind_layout)

        self.day_line = QHBoxLayout()
        self.day_line.setSpacing(12)
        self.day_line.setObjectName(u"day_line")
        self.day_line.setContentsMargins(0, 0, 0, 0)
        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(4)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(PathwayAssessmentForm)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setWordWrap(True)
        self.day_label.setProperty(u"role", u"label")

        self.day_layout.addWidget(self.day_label)

        self.day_edit = DateEdit(PathwayAssessmentForm)
        self.day_edit.setObjectName(u"day_edit")

        self.day_layout.addWidget(self.day_edit)

        self.day_help = QLabel(PathwayAssessmentForm)
        self.day_help.setObjectName(u"day_help")
        self.day_help.setWordWrap(True)
        self.day_help.setProperty(u"role", u"help")

        self.day_layout.addWidget(self.day_help)

        self.day_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.day_layout.addItem(self.day_spacer)


        self.day_line.addLayout(self.day_layout)

        self.next_review_on_layout = QVBoxLayout()
        self.next_review_on_layout.setSpacing(4)
        self.next_review_on_layout.setObjectName(u"next_review_on_layout")
        self.next_review_on_layout.setContentsMargins(0, 0, 0, 0)
        self.next_review_on_label = QLabel(PathwayAssessmentForm)
        self.next_review_on_label.setObjectName(u"next_review_on_label")
        self.next_review_on_label.setWordWrap(True)
        self.next_review_on_label.setProperty(u"role", u"label")

        self.next_review_on_layout.addWidget(self.next_review_on_label)

        self.next_review_on_edit = DateEdit(PathwayAssessmentForm)
        self.next_review_on_edit.setObjectName(u"next_review_on_edit")

        self.next_review_on_layout.addWidget(self.next_review_on_edit)

        self.next_review_on_help = QLabel(PathwayAssessmentForm)
        self.next_review_on_help.setObjectName(u"next_review_on_help")
        self.next_review_on_help.setWordWrap(True)
        self.next_review_on_help.setProperty(u"role", u"help")

        self.next_review_on_layout.addWidget(self.next_review_on_help)

        self.next_review_on_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.next_review_on_layout.addItem(self.next_review_on_spacer)


        self.day_line.addLayout(self.next_review_on_layout)

        self.day_line.setStretch(0, 1)
        self.day_line.setStretch(1, 1)

        self.form_layout.addLayout(self.day_line)

        self.barriers_layout = QVBoxLayout()
        self.barriers_layout.setSpacing(4)
        self.barriers_layout.setObjectName(u"barriers_layout")
        self.barriers_layout.setContentsMargins(0, 0, 0, 0)
        self.barriers_label = QLabel(PathwayAssessmentForm)
        self.barriers_label.setObjectName(u"barriers_label")
        self.barriers_label.setWordWrap(True)
        self.barriers_label.setProperty(u"role", u"label")

        self.barriers_layout.addWidget(self.barriers_label)

        self.barriers_grid = BarrierGrid(PathwayAssessmentForm)
        self.barriers_grid.setObjectName(u"barriers_grid")

        self.barriers_layout.addWidget(self.barriers_grid)

        self.barriers_help = QLabel(PathwayAssessmentForm)
        self.barriers_help.setObjectName(u"barriers_help")
        self.barriers_help.setWordWrap(True)
        self.barriers_help.setProperty(u"role", u"help")

        self.barriers_layout.addWidget(self.barriers_help)


        self.form_layout.addLayout(self.barriers_layout)

        self.strengths_layout = QVBoxLayout()
        self.strengths_layout.setSpacing(4)
        self.strengths_layout.setObjectName(u"strengths_layout")
        self.strengths_layout.setContentsMargins(0, 0, 0, 0)
        self.strengths_label = QLabel(PathwayAssessmentForm)
        self.strengths_label.setObjectName(u"strengths_label")
        self.strengths_label.setWordWrap(True)
        self.strengths_label.setProperty(u"role", u"label")

        self.strengths_layout.addWidget(self.strengths_label)

        self.strengths_edit = QPlainTextEdit(PathwayAssessmentForm)
        self.strengths_edit.setObjectName(u"strengths_edit")
        self.strengths_edit.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.strengths_edit.sizePolicy().hasHeightForWidth())
        self.strengths_edit.setSizePolicy(sizePolicy)
        self.strengths_edit.setMinimumSize(QSize(0, 72))
        self.strengths_edit.setMaximumSize(QSize(16777215, 130))

        self.strengths_layout.addWidget(self.strengths_edit)

        self.strengths_help = QLabel(PathwayAssessmentForm)
        self.strengths_help.setObjectName(u"strengths_help")
        self.strengths_help.setWordWrap(True)
        self.strengths_help.setProperty(u"role", u"help")

        self.strengths_layout.addWidget(self.strengths_help)


        self.form_layout.addLayout(self.strengths_layout)

        self.summary_layout = QVBoxLayout()
        self.summary_layout.setSpacing(4)
        self.summary_layout.setObjectName(u"summary_layout")
        self.summary_layout.setContentsMargins(0, 0, 0, 0)
        self.summary_label = QLabel(PathwayAssessmentForm)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)
        self.summary_label.setProperty(u"role", u"label")

        self.summary_layout.addWidget(self.summary_label)

        self.summary_edit = QPlainTextEdit(PathwayAssessmentForm)
        self.summary_edit.setObjectName(u"summary_edit")
        self.summary_edit.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.summary_edit.sizePolicy().hasHeightForWidth())
        self.summary_edit.setSizePolicy(sizePolicy)
        self.summary_edit.setMinimumSize(QSize(0, 72))
        self.summary_edit.setMaximumSize(QSize(16777215, 130))

        self.summary_layout.addWidget(self.summary_edit)

        self.summary_help = QLabel(PathwayAssessmentForm)
        self.summary_help.setObjectName(u"summary_help")
        self.summary_help.setWordWrap(True)
        self.summary_help.setProperty(u"role", u"help")

        self.summary_layout.addWidget(self.summary_help)


        self.form_layout.addLayout(self.summary_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(PathwayAssessmentForm)
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
        self.kind_label.setBuddy(self.kind_segments)
        self.day_label.setBuddy(self.day_edit)
        self.next_review_on_label.setBuddy(self.next_review_on_edit)
        self.barriers_label.setBuddy(self.barriers_grid)
        self.strengths_label.setBuddy(self.strengths_edit)
        self.summary_label.setBuddy(self.summary_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_segments, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.next_review_on_edit)
        QWidget.setTabOrder(self.next_review_on_edit, self.barriers_grid)
        QWidget.setTabOrder(self.barriers_grid, self.strengths_edit)
        QWidget.setTabOrder(self.strengths_edit, self.summary_edit)
        QWidget.setTabOrder(self.summary_edit, self.remove_button)

        self.retranslateUi(PathwayAssessmentForm)
    # setupUi

    def retranslateUi(self, PathwayAssessmentForm):
        self.kind_label.setText(QCoreApplication.translate("PathwayAssessmentForm", u"When", None))
#if QT_CONFIG(accessibility)
        self.kind_segments.setAccessibleName(QCoreApplication.translate("PathwayAssessmentForm", u"When", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("PathwayAssessmentForm", u"Day", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("PathwayAssessmentForm", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.next_review_on_label.setText(QCoreApplication.translate("PathwayAssessmentForm", u"Next review", None))
#if QT_CONFIG(accessibility)
        self.next_review_on_edit.setAccessibleName(QCoreApplication.translate("PathwayAssessmentForm", u"Next review", None))
#endif // QT_CONFIG(accessibility)
        self.barriers_label.setText(QCoreApplication.translate("PathwayAssessmentForm", u"Difficulties", None))
#if QT_CONFIG(accessibility)
        self.barriers_grid.setAccessibleName(QCoreApplication.translate("PathwayAssessmentForm", u"Difficulties", None))
#endif // QT_CONFIG(accessibility)
        self.barriers_help.setText(QCoreApplication.translate("PathwayAssessmentForm", u"arrows move, 1 to 5 set the state, I how much it weighs, P priority", None))
        self.strengths_label.setText(QCoreApplication.translate("PathwayAssessmentForm", u"Strengths", None))
#if QT_CONFIG(accessibility)
        self.strengths_edit.setAccessibleName(QCoreApplication.translate("PathwayAssessmentForm", u"Strengths", None))
#endif // QT_CONFIG(accessibility)
        self.strengths_help.setText(QCoreApplication.translate("PathwayAssessmentForm", u"what the person can lean on", None))
        self.summary_label.setText(QCoreApplication.translate("PathwayAssessmentForm", u"In a few words", None))
#if QT_CONFIG(accessibility)
        self.summary_edit.setAccessibleName(QCoreApplication.translate("PathwayAssessmentForm", u"In a few words", None))
#endif // QT_CONFIG(accessibility)
        self.summary_help.setText(QCoreApplication.translate("PathwayAssessmentForm", u"in words that the person may read; no diagnosis", None))
        self.remove_button.setText(QCoreApplication.translate("PathwayAssessmentForm", u"Put in the bin", None))
        pass
    # retranslateUi

