# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'roll_call.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.attendance.key_bar import KeyBar
from lierre_desktop.gui.attendance.roll_list import RollList
from lierre_desktop.gui.attendance.roll_side import RollSide
from lierre_desktop.gui.attendance.walk_in import WalkInBar
from lierre_desktop.gui.components import (Alert, Button, ElidedLabel, PageHead,
    SidePanel)

class Ui_RollCall(object):
    def setupUi(self, RollCall):
        if not RollCall.objectName():
            RollCall.setObjectName(u"RollCall")
        self.roll_layout = QVBoxLayout(RollCall)
        self.roll_layout.setSpacing(16)
        self.roll_layout.setObjectName(u"roll_layout")
        self.roll_layout.setContentsMargins(0, 0, 0, 0)
        self.roll_head = PageHead(RollCall)
        self.roll_head.setObjectName(u"roll_head")

        self.roll_layout.addWidget(self.roll_head)

        self.columns_layout = QHBoxLayout()
        self.columns_layout.setSpacing(16)
        self.columns_layout.setObjectName(u"columns_layout")
        self.list_card = QFrame(RollCall)
        self.list_card.setObjectName(u"list_card")
        self.list_card.setProperty(u"role", u"card")
        self.list_layout = QVBoxLayout(self.list_card)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(1, 1, 1, 1)
        self.roll_list = RollList(self.list_card)
        self.roll_list.setObjectName(u"roll_list")

        self.list_layout.addWidget(self.roll_list)

        self.walk_in_bar = WalkInBar(self.list_card)
        self.walk_in_bar.setObjectName(u"walk_in_bar")

        self.list_layout.addWidget(self.walk_in_bar)

        self.list_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.list_layout.addItem(self.list_spacer)

        self.message_bar = QWidget(self.list_card)
        self.message_bar.setObjectName(u"message_bar")
        self.message_layout = QVBoxLayout(self.message_bar)
        self.message_layout.setObjectName(u"message_layout")
        self.message_layout.setContentsMargins(12, 8, 12, 8)
        self.message_alert = Alert(self.message_bar)
        self.message_alert.setObjectName(u"message_alert")

        self.message_layout.addWidget(self.message_alert)


        self.list_layout.addWidget(self.message_bar)

        self.key_bar = KeyBar(self.list_card)
        self.key_bar.setObjectName(u"key_bar")

        self.list_layout.addWidget(self.key_bar)


        self.columns_layout.addWidget(self.list_card)

        self.roll_side = RollSide(RollCall)
        self.roll_side.setObjectName(u"roll_side")

        self.columns_layout.addWidget(self.roll_side)

        self.side_panel = SidePanel(RollCall)
        self.side_panel.setObjectName(u"side_panel")

        self.columns_layout.addWidget(self.side_panel)

        self.columns_layout.setStretch(0, 1)

        self.roll_layout.addLayout(self.columns_layout)

        self.narrow_strip = QFrame(RollCall)
        self.narrow_strip.setObjectName(u"narrow_strip")
        self.narrow_strip.setProperty(u"role", u"card")
        self.narrow_layout = QHBoxLayout(self.narrow_strip)
        self.narrow_layout.setSpacing(8)
        self.narrow_layout.setObjectName(u"narrow_layout")
        self.narrow_layout.setContentsMargins(16, 8, 8, 8)
        self.narrow_label = ElidedLabel(self.narrow_strip)
        self.narrow_label.setObjectName(u"narrow_label")
        self.narrow_label.setProperty(u"role", u"strong")

        self.narrow_layout.addWidget(self.narrow_label)

        self.narrow_side_button = Button(self.narrow_strip)
        self.narrow_side_button.setObjectName(u"narrow_side_button")
        self.narrow_side_button.setProperty(u"icon_name", u"file-text")

        self.narrow_layout.addWidget(self.narrow_side_button)

        self.narrow_close_button = Button(self.narrow_strip)
        self.narrow_close_button.setObjectName(u"narrow_close_button")
        self.narrow_close_button.setProperty(u"kind", u"primary")
        self.narrow_close_button.setProperty(u"icon_name", u"lock-simple")

        self.narrow_layout.addWidget(self.narrow_close_button)

        self.narrow_layout.setStretch(0, 1)

        self.roll_layout.addWidget(self.narrow_strip)

        QWidget.setTabOrder(self.roll_list, self.narrow_side_button)
        QWidget.setTabOrder(self.narrow_side_button, self.narrow_close_button)

        self.retranslateUi(RollCall)
    # setupUi

    def retranslateUi(self, RollCall):
#if QT_CONFIG(accessibility)
        self.roll_list.setAccessibleName(QCoreApplication.translate("RollCall", u"Roll call", None))
#endif // QT_CONFIG(accessibility)
        self.narrow_close_button.setText(QCoreApplication.translate("RollCall", u"Close the session", None))
        pass
    # retranslateUi

