# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'by_workshop.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QSizePolicy, QVBoxLayout, QWidget)

from lierre_desktop.gui.components.table import Table

class Ui_ByWorkshop(object):
    def setupUi(self, ByWorkshop):
        if not ByWorkshop.objectName():
            ByWorkshop.setObjectName(u"ByWorkshop")
        ByWorkshop.resize(900, 600)
        self.workshops_layout = QHBoxLayout(ByWorkshop)
        self.workshops_layout.setSpacing(16)
        self.workshops_layout.setObjectName(u"workshops_layout")
        self.workshops_layout.setContentsMargins(0, 0, 0, 0)
        self.workshops_card = QFrame(ByWorkshop)
        self.workshops_card.setObjectName(u"workshops_card")
        self.workshops_card.setProperty(u"role", u"card")
        self.workshops_card_layout = QVBoxLayout(self.workshops_card)
        self.workshops_card_layout.setSpacing(0)
        self.workshops_card_layout.setObjectName(u"workshops_card_layout")
        self.workshops_card_layout.setContentsMargins(1, 1, 1, 1)
        self.workshops_table = Table(self.workshops_card)
        self.workshops_table.setObjectName(u"workshops_table")

        self.workshops_card_layout.addWidget(self.workshops_table)


        self.workshops_layout.addWidget(self.workshops_card)

        self.lists_layout = QVBoxLayout()
        self.lists_layout.setSpacing(16)
        self.lists_layout.setObjectName(u"lists_layout")
        self.lists_layout.setStretch(0, 3)
        self.lists_layout.setStretch(1, 2)

        self.workshops_layout.addLayout(self.lists_layout)

        self.workshops_layout.setStretch(0, 9)
        self.workshops_layout.setStretch(1, 11)

        self.retranslateUi(ByWorkshop)
    # setupUi

    def retranslateUi(self, ByWorkshop):
#if QT_CONFIG(accessibility)
        self.workshops_table.setAccessibleName(QCoreApplication.translate("ByWorkshop", u"Workshops", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

