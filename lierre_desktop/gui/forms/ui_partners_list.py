# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'partners_list.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHeaderView, QLineEdit,
    QSizePolicy, QStackedWidget, QVBoxLayout, QWidget)

from lierre_desktop.gui.components.table import Table

class Ui_PartnersList(object):
    def setupUi(self, PartnersList):
        if not PartnersList.objectName():
            PartnersList.setObjectName(u"PartnersList")
        PartnersList.resize(900, 600)
        self.partners_layout = QVBoxLayout(PartnersList)
        self.partners_layout.setSpacing(12)
        self.partners_layout.setObjectName(u"partners_layout")
        self.partners_layout.setContentsMargins(0, 0, 0, 0)
        self.filter_bar = QWidget(PartnersList)
        self.filter_bar.setObjectName(u"filter_bar")
        self.filter_layout = QVBoxLayout(self.filter_bar)
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


        self.partners_layout.addWidget(self.filter_bar)

        self.partners_stack = QStackedWidget(PartnersList)
        self.partners_stack.setObjectName(u"partners_stack")
        self.table_card = QFrame()
        self.table_card.setObjectName(u"table_card")
        self.table_card.setProperty(u"role", u"card")
        self.table_layout = QVBoxLayout(self.table_card)
        self.table_layout.setSpacing(0)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(1, 1, 1, 1)
        self.partners_table = Table(self.table_card)
        self.partners_table.setObjectName(u"partners_table")

        self.table_layout.addWidget(self.partners_table)

        self.partners_stack.addWidget(self.table_card)

        self.partners_layout.addWidget(self.partners_stack)

        self.partners_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.search_edit, self.partners_table)

        self.retranslateUi(PartnersList)
    # setupUi

    def retranslateUi(self, PartnersList):
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("PartnersList", u"Find a partner in the list", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("PartnersList", u"Name or town", None))
#if QT_CONFIG(accessibility)
        self.partners_table.setAccessibleName(QCoreApplication.translate("PartnersList", u"Partners", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

