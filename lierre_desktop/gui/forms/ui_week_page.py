# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'week_page.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button, ChoiceChip, PageHead,
    Segments)
from lierre_desktop.gui.week.toolbar import Toolbar

class Ui_WeekPage(object):
    def setupUi(self, WeekPage):
        if not WeekPage.objectName():
            WeekPage.setObjectName(u"WeekPage")
        self.page_layout = QVBoxLayout(WeekPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.page_head = PageHead(WeekPage)
        self.page_head.setObjectName(u"page_head")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.page_head.sizePolicy().hasHeightForWidth())
        self.page_head.setSizePolicy(sizePolicy)

        self.page_layout.addWidget(self.page_head)

        self.toolbar = Toolbar(WeekPage)
        self.toolbar.setObjectName(u"toolbar")
        self.toolbar_layout = QHBoxLayout(self.toolbar)
        self.toolbar_layout.setSpacing(8)
        self.toolbar_layout.setObjectName(u"toolbar_layout")
        self.toolbar_layout.setContentsMargins(0, 0, 0, 0)
        self.moves_layout = QHBoxLayout()
        self.moves_layout.setSpacing(8)
        self.moves_layout.setObjectName(u"moves_layout")
        self.previous_button = Button(self.toolbar)
        self.previous_button.setObjectName(u"previous_button")
        self.previous_button.setProperty(u"icon_name", u"caret-left")

        self.moves_layout.addWidget(self.previous_button)

        self.next_button = Button(self.toolbar)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"icon_name", u"caret-right")

        self.moves_layout.addWidget(self.next_button)

        self.today_button = Button(self.toolbar)
        self.today_button.setObjectName(u"today_button")

        self.moves_layout.addWidget(self.today_button)

        self.day_button = Button(self.toolbar)
        self.day_button.setObjectName(u"day_button")
        self.day_button.setProperty(u"icon_name", u"calendar-blank")

        self.moves_layout.addWidget(self.day_button)

        self.views_spacer = QSpacerItem(2, 8, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.moves_layout.addItem(self.views_spacer)

        self.view_segments = Segments(self.toolbar)
        self.view_segments.setObjectName(u"view_segments")

        self.moves_layout.addWidget(self.view_segments)

        self.moves_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.moves_layout.addItem(self.moves_spacer)


        self.toolbar_layout.addLayout(self.moves_layout)

        self.filters_layout = QHBoxLayout()
        self.filters_layout.setSpacing(8)
        self.filters_layout.setObjectName(u"filters_layout")
        self.venue_chip = ChoiceChip(self.toolbar)
        self.venue_chip.setObjectName(u"venue_chip")

        self.filters_layout.addWidget(self.venue_chip)

        self.staff_chip = ChoiceChip(self.toolbar)
        self.staff_chip.setObjectName(u"staff_chip")

        self.filters_layout.addWidget(self.staff_chip)

        self.theme_chip = ChoiceChip(self.toolbar)
        self.theme_chip.setObjectName(u"theme_chip")

        self.filters_layout.addWidget(self.theme_chip)


        self.toolbar_layout.addLayout(self.filters_layout)


        self.page_layout.addWidget(self.toolbar)

        self.notice_alert = Alert(WeekPage)
        self.notice_alert.setObjectName(u"notice_alert")

        self.page_layout.addWidget(self.notice_alert)

        self.view_stack = QStackedWidget(WeekPage)
        self.view_stack.setObjectName(u"view_stack")

        self.page_layout.addWidget(self.view_stack)

        self.page_layout.setStretch(3, 1)

        self.retranslateUi(WeekPage)
    # setupUi

    def retranslateUi(self, WeekPage):
        self.today_button.setText(QCoreApplication.translate("WeekPage", u"Today", None))
#if QT_CONFIG(accessibility)
        self.view_segments.setAccessibleName(QCoreApplication.translate("WeekPage", u"What is shown", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

