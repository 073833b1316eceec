# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'session_cancel.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from lierre_desktop.gui.components import Alert

class Ui_CancelForm(object):
    def setupUi(self, CancelForm):
        if not CancelForm.objectName():
            CancelForm.setObjectName(u"CancelForm")
        self.cancel_layout = QVBoxLayout(CancelForm)
        self.cancel_layout.setSpacing(12)
        self.cancel_layout.setObjectName(u"cancel_layout")
        self.cancel_layout.setContentsMargins(16, 4, 16, 16)
        self.session_label = QLabel(CancelForm)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setWordWrap(True)

        self.cancel_layout.addWidget(self.session_label)

        self.cause_label = QLabel(CancelForm)
        self.cause_label.setObjectName(u"cause_label")
        self.cause_label.setProperty(u"role", u"label")

        self.cancel_layout.addWidget(self.cause_label)

        self.causes_holder = QWidget(CancelForm)
        self.causes_holder.setObjectName(u"causes_holder")

        self.cancel_layout.addWidget(self.causes_holder)

        self.cause_message = QLabel(CancelForm)
        self.cause_message.setObjectName(u"cause_message")
        self.cause_message.setWordWrap(True)
        self.cause_message.setProperty(u"role", u"help")

        self.cancel_layout.addWidget(self.cause_message)

        self.people_label = QLabel(CancelForm)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setWordWrap(True)
        self.people_label.setProperty(u"role", u"quiet")

        self.cancel_layout.addWidget(self.people_label)

        self.refusal_alert = Alert(CancelForm)
        self.refusal_alert.setObjectName(u"refusal_alert")

        self.cancel_layout.addWidget(self.refusal_alert)

        self.cancel_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cancel_layout.addItem(self.cancel_spacer)


        self.retranslateUi(CancelForm)
    # setupUi

    def retranslateUi(self, CancelForm):
        self.cause_label.setText(QCoreApplication.translate("CancelForm", u"Why it is cancelled", None))
#if QT_CONFIG(accessibility)
        self.causes_holder.setAccessibleName(QCoreApplication.translate("CancelForm", u"Why it is cancelled", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

