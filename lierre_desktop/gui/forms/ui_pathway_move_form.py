# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pathway_move_form.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QPlainTextEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import Alert
from lierre_desktop.gui.components.date_edit import DateEdit

class Ui_PathwayMoveForm(object):
    def setupUi(self, PathwayMoveForm):
        if not PathwayMoveForm.objectName():
            PathwayMoveForm.setObjectName(u"PathwayMoveForm")
        self.form_layout = QVBoxLayout(PathwayMoveForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(PathwayMoveForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(PathwayMoveForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.about_label = QLabel(PathwayMoveForm)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)
        self.about_label.setProperty(u"role", u"quiet")

        self.form_layout.addWidget(self.about_label)

        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(4)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(PathwayMoveForm)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setWordWrap(True)
        self.day_label.setProperty(u"role", u"label")

        self.day_layout.addWidget(self.day_label)

        self.day_edit = DateEdit(PathwayMoveForm)
        self.day_edit.setObjectName(u"day_edit")

        self.day_layout.addWidget(self.day_edit)

        self.day_help = QLabel(PathwayMoveForm)
        self.day_help.setObjectName(u"day_help")
        self.day_help.setWordWrap(True)
        self.day_help.setProperty(u"role", u"help")

        self.day_layout.addWidget(self.day_help)


        self.form_layout.addLayout(self.day_layout)

        self.review_on_layout = QVBoxLayout()
        self.review_on_layout.setSpacing(4)
        self.review_on_layout.setObjectName(u"review_on_layout")
        self.review_on_layout.setContentsMargins(0, 0, 0, 0)
        self.review_on_label = QLabel(PathwayMoveForm)
        self.review_on_label.setObjectName(u"review_on_label")
        self.review_on_label.setWordWrap(True)
        self.review_on_label.setProperty(u"role", u"label")

        self.review_on_layout.addWidget(self.review_on_label)

        self.review_on_edit = DateEdit(PathwayMoveForm)
        self.review_on_edit.setObjectName(u"review_on_edit")

        self.review_on_layout.addWidget(self.review_on_edit)

        self.review_on_help = QLabel(PathwayMoveForm)
        self.review_on_help.setObjectName(u"review_on_help")
        self.review_on_help.setWordWrap(True)
        self.review_on_help.setProperty(u"role", u"help")

        self.review_on_layout.addWidget(self.review_on_help)


        self.form_layout.addLayout(self.review_on_layout)

        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(4)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(PathwayMoveForm)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setWordWrap(True)
        self.reason_label.setProperty(u"role", u"label")

        self.reason_layout.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(PathwayMoveForm)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.reason_edit.sizePolicy().hasHeightForWidth())
        self.reason_edit.setSizePolicy(sizePolicy)
        self.reason_edit.setMinimumSize(QSize(0, 72))
        self.reason_edit.setMaximumSize(QSize(16777215, 90))

        self.reason_layout.addWidget(self.reason_edit)

        self.reason_help = QLabel(PathwayMoveForm)
        self.reason_help.setObjectName(u"reason_help")
        self.reason_help.setWordWrap(True)
        self.reason_help.setProperty(u"role", u"help")

        self.reason_layout.addWidget(self.reason_help)


        self.form_layout.addLayout(self.reason_layout)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_edit)
        self.review_on_label.setBuddy(self.review_on_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_edit, self.review_on_edit)
        QWidget.setTabOrder(self.review_on_edit, self.reason_edit)

        self.retranslateUi(PathwayMoveForm)
    # setupUi

    def retranslateUi(self, PathwayMoveForm):
        self.day_label.setText(QCoreApplication.translate("PathwayMoveForm", u"Since", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("PathwayMoveForm", u"Since", None))
#endif // QT_CONFIG(accessibility)
        self.review_on_label.setText(QCoreApplication.translate("PathwayMoveForm", u"Look at it again on", None))
#if QT_CONFIG(accessibility)
        self.review_on_edit.setAccessibleName(QCoreApplication.translate("PathwayMoveForm", u"Look at it again on", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("PathwayMoveForm", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("PathwayMoveForm", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.reason_help.setText(QCoreApplication.translate("PathwayMoveForm", u"in words that the person may read; no diagnosis", None))
        pass
    # retranslateUi

