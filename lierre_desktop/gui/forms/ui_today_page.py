# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today_page.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout,
    QWidget)

from lierre_desktop.gui.components import (Card, PageHead)

class Ui_TodayPage(object):
    def setupUi(self, TodayPage):
        if not TodayPage.objectName():
            TodayPage.setObjectName(u"TodayPage")
        self.today_layout = QVBoxLayout(TodayPage)
        self.today_layout.setSpacing(16)
        self.today_layout.setObjectName(u"today_layout")
        self.today_layout.setContentsMargins(0, 0, 0, 0)
        self.today_head = PageHead(TodayPage)
        self.today_head.setObjectName(u"today_head")

        self.today_layout.addWidget(self.today_head)

        self.first_steps_card = Card(TodayPage)
        self.first_steps_card.setObjectName(u"first_steps_card")

        self.today_layout.addWidget(self.first_steps_card)

        self.columns_layout = QHBoxLayout()
        self.columns_layout.setSpacing(16)
        self.columns_layout.setObjectName(u"columns_layout")
        self.sessions_layout = QVBoxLayout()
        self.sessions_layout.setSpacing(16)
        self.sessions_layout.setObjectName(u"sessions_layout")
        self.day_card = Card(TodayPage)
        self.day_card.setObjectName(u"day_card")

        self.sessions_layout.addWidget(self.day_card)

        self.drafts_card = Card(TodayPage)
        self.drafts_card.setObjectName(u"drafts_card")

        self.sessions_layout.addWidget(self.drafts_card)

        self.enter_card = Card(TodayPage)
        self.enter_card.setObjectName(u"enter_card")

        self.sessions_layout.addWidget(self.enter_card)

        self.sessions_layout.setStretch(2, 1)

        self.columns_layout.addLayout(self.sessions_layout)

        self.awaits_card = Card(TodayPage)
        self.awaits_card.setObjectName(u"awaits_card")

        self.columns_layout.addWidget(self.awaits_card)

        self.columns_layout.setStretch(0, 676)
        self.columns_layout.setStretch(1, 414)

        self.today_layout.addLayout(self.columns_layout)

        self.ahead_card = Card(TodayPage)
        self.ahead_card.setObjectName(u"ahead_card")

        self.today_layout.addWidget(self.ahead_card)

        self.today_layout.setStretch(1, 1)
        self.today_layout.setStretch(2, 1)

        self.retranslateUi(TodayPage)
    # setupUi

    def retranslateUi(self, TodayPage):
        pass
    # retranslateUi

