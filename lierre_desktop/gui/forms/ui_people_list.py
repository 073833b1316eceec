# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people_list.ui'
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
    QLineEdit, QSizePolicy, QStackedWidget, QVBoxLayout,
    QWidget)

from lierre_desktop.gui.components.table import Table

class Ui_PeopleList(object):
    def setupUi(self, PeopleList):
        if not PeopleList.objectName():
            PeopleList.setObjectName(u"PeopleList")
        PeopleList.resize(900, 600)
        self.people_layout = QVBoxLayout(PeopleList)
        self.people_layout.setSpacing(12)
        self.people_layout.setObjectName(u"people_layout")
        self.people_layout.setContentsMargins(0, 0, 0, 0)
        self.filter_bar = QWidget(PeopleList)
        self.filter_bar.setObjectName(u"filter_bar")
        self.filter_layout = QHBoxLayout(self.filter_bar)
        self.filter_layout.setSpacing(12)
        self.filter_layout.setObjectName(u"filter_layout")
        self.filter_layout.setContentsMargins(0, 0, 0, 0)
        self.search_edit = QLineEdit(self.filter_bar)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)
        self.search_edit.setProperty(u"role", u"iconed")

        self.filter_layout.addWidget(self.search_edit)

        self.chips_bar = QWidget(self.filter_bar)
        self.chips_bar.setObjectName(u"chips_bar")

        self.filter_layout.addWidget(self.chips_bar)

        self.filter_layout.setStretch(1, 1)

        self.people_layout.addWidget(self.filter_bar)

        self.people_stack = QStackedWidget(PeopleList)
        self.people_stack.setObjectName(u"people_stack")
        self.table_card = QFrame()
        self.table_card.setObjectName(u"table_card")
        self.table_card.setProperty(u"role", u"card")
        self.table_layout = QVBoxLayout(self.table_card)
        self.table_layout.setSpacing(0)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(1, 1, 1, 1)
        self.people_table = Table(self.table_card)
        self.people_table.setObjectName(u"people_table")

        self.table_layout.addWidget(self.people_table)

        self.people_stack.addWidget(self.table_card)

        self.people_layout.addWidget(self.people_stack)

        QWidget.setTabOrder(self.search_edit, self.people_table)

        self.retranslateUi(PeopleList)
    # setupUi

    def retranslateUi(self, PeopleList):
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("PeopleList", u"Find a person in the list", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("PeopleList", u"Last name, first name or phone", None))
#if QT_CONFIG(accessibility)
        self.people_table.setAccessibleName(QCoreApplication.translate("PeopleList", u"People", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

