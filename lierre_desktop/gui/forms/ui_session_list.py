# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'session_list.ui'
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
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from lierre_desktop.gui.components import (ChoiceChip, Segments, Table)
from lierre_desktop.gui.components.date_edit import DateEdit

class Ui_SessionList(object):
    def setupUi(self, SessionList):
        if not SessionList.objectName():
            SessionList.setObjectName(u"SessionList")
        self.sessions_layout = QVBoxLayout(SessionList)
        self.sessions_layout.setSpacing(12)
        self.sessions_layout.setObjectName(u"sessions_layout")
        self.sessions_layout.setContentsMargins(0, 0, 0, 0)
        self.filter_layout = QHBoxLayout()
        self.filter_layout.setSpacing(8)
        self.filter_layout.setObjectName(u"filter_layout")
        self.span_segments = Segments(SessionList)
        self.span_segments.setObjectName(u"span_segments")

        self.filter_layout.addWidget(self.span_segments)

        self.day_edit = DateEdit(SessionList)
        self.day_edit.setObjectName(u"day_edit")
        self.day_edit.setMaximumSize(QSize(180, 16777215))

        self.filter_layout.addWidget(self.day_edit)

        self.workshop_chip = ChoiceChip(SessionList)
        self.workshop_chip.setObjectName(u"workshop_chip")

        self.filter_layout.addWidget(self.workshop_chip)

        self.filter_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_layout.addItem(self.filter_spacer)


        self.sessions_layout.addLayout(self.filter_layout)

        self.sessions_stack = QStackedWidget(SessionList)
        self.sessions_stack.setObjectName(u"sessions_stack")
        self.table_card = QFrame()
        self.table_card.setObjectName(u"table_card")
        self.table_card.setProperty(u"role", u"card")
        self.table_layout = QVBoxLayout(self.table_card)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(1, 1, 1, 1)
        self.sessions_table = Table(self.table_card)
        self.sessions_table.setObjectName(u"sessions_table")

        self.table_layout.addWidget(self.sessions_table)

        self.sessions_stack.addWidget(self.table_card)
        self.empty_card = QFrame()
        self.empty_card.setObjectName(u"empty_card")
        self.empty_card.setProperty(u"role", u"card")
        self.empty_layout = QVBoxLayout(self.empty_card)
        self.empty_layout.setObjectName(u"empty_layout")
        self.sessions_stack.addWidget(self.empty_card)

        self.sessions_layout.addWidget(self.sessions_stack)

        QWidget.setTabOrder(self.span_segments, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.workshop_chip)
        QWidget.setTabOrder(self.workshop_chip, self.sessions_table)

        self.retranslateUi(SessionList)
    # setupUi

    def retranslateUi(self, SessionList):
#if QT_CONFIG(accessibility)
        self.span_segments.setAccessibleName(QCoreApplication.translate("SessionList", u"Which sessions", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("SessionList", u"Day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sessions_table.setAccessibleName(QCoreApplication.translate("SessionList", u"Sessions", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

