# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attendance_home.ui'
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
from PySide6.QtWidgets import (QApplication, QSizePolicy, QStackedWidget, QVBoxLayout,
    QWidget)

from lierre_desktop.gui.components import PageHead

class Ui_AttendanceHome(object):
    def setupUi(self, AttendanceHome):
        if not AttendanceHome.objectName():
            AttendanceHome.setObjectName(u"AttendanceHome")
        self.home_layout = QVBoxLayout(AttendanceHome)
        self.home_layout.setSpacing(12)
        self.home_layout.setObjectName(u"home_layout")
        self.home_layout.setContentsMargins(0, 0, 0, 0)
        self.home_head = PageHead(AttendanceHome)
        self.home_head.setObjectName(u"home_head")

        self.home_layout.addWidget(self.home_head)

        self.view_stack = QStackedWidget(AttendanceHome)
        self.view_stack.setObjectName(u"view_stack")

        self.home_layout.addWidget(self.view_stack)


        self.retranslateUi(AttendanceHome)
    # setupUi

    def retranslateUi(self, AttendanceHome):
        pass
    # retranslateUi

