# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from lierre_desktop.gui.components import (Button, ElidedLabel, Portrait)
from lierre_desktop.gui.navigation import (InterviewButton, StatusLine)
from lierre_desktop.gui.search import SearchEdit
class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        self.window_layout = QHBoxLayout(MainWindow)
        self.window_layout.setSpacing(0)
        self.window_layout.setObjectName(u"window_layout")
        self.window_layout.setContentsMargins(0, 0, 0, 0)
        self.sidebar = QFrame(MainWindow)
        self.sidebar.setObjectName(u"sidebar")
        self.sidebar.setProperty(u"role", u"sidebar")
        self.sidebar_layout = QVBoxLayout(self.sidebar)
        self.sidebar_layout.setSpacing(2)
        self.sidebar_layout.setObjectName(u"sidebar_layout")
        self.sidebar_layout.setContentsMargins(8, 8, 8, 12)
        self.brand_layout = QHBoxLayout()
        self.brand_layout.setSpacing(9)
        self.brand_layout.setObjectName(u"brand_layout")
        self.brand_layout.setContentsMargins(8, -1, 8, 14)
        self.logo_label = QLabel(self.sidebar)
        self.logo_label.setObjectName(u"logo_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.logo_label.sizePolicy().hasHeightForWidth())
        self.logo_label.setSizePolicy(sizePolicy)

        self.brand_layout.addWidget(self.logo_label)

        self.names_layout = QVBoxLayout()
        self.names_layout.setSpacing(0)
        self.names_layout.setObjectName(u"names_layout")
        self.app_label = QLabel(self.sidebar)
        self.app_label.setObjectName(u"app_label")
        self.app_label.setText(u"Lierre")
        self.app_label.setProperty(u"role", u"card_title")

        self.names_layout.addWidget(self.app_label)

        self.centre_label = ElidedLabel(self.sidebar)
        self.centre_label.setObjectName(u"centre_label")
        self.centre_label.setProperty(u"role", u"caption")

        self.names_layout.addWidget(self.centre_label)


        self.brand_layout.addLayout(self.names_layout)


        self.sidebar_layout.addLayout(self.brand_layout)

        self.pages_layout = QVBoxLayout()
        self.pages_layout.setSpacing(2)
        self.pages_layout.setObjectName(u"pages_layout")

        self.sidebar_layout.addLayout(self.pages_layout)

        self.tools_rule_layout = QVBoxLayout()
        self.tools_rule_layout.setObjectName(u"tools_rule_layout")
        self.tools_rule_layout.setContentsMargins(8, 8, 8, 8)
        self.tools_rule = QFrame(self.sidebar)
        self.tools_rule.setObjectName(u"tools_rule")
        self.tools_rule.setMinimumSize(QSize(0, 1))
        self.tools_rule.setMaximumSize(QSize(16777215, 1))
        self.tools_rule.setProperty(u"role", u"rule")

        self.tools_rule_layout.addWidget(self.tools_rule)


        self.sidebar_layout.addLayout(self.tools_rule_layout)

        self.tools_layout = QVBoxLayout()
        self.tools_layout.setSpacing(2)
        self.tools_layout.setObjectName(u"tools_layout")

        self.sidebar_layout.addLayout(self.tools_layout)

        self.sidebar_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sidebar_layout.addItem(self.sidebar_spacer)

        self.status_rule_layout = QVBoxLayout()
        self.status_rule_layout.setObjectName(u"status_rule_layout")
        self.status_rule_layout.setContentsMargins(8, 8, 8, 0)
        self.status_rule = QFrame(self.sidebar)
        self.status_rule.setObjectName(u"status_rule")
        self.status_rule.setMinimumSize(QSize(0, 1))
        self.status_rule.setMaximumSize(QSize(16777215, 1))
        self.status_rule.setProperty(u"role", u"rule")

        self.status_rule_layout.addWidget(self.status_rule)


        self.sidebar_layout.addLayout(self.status_rule_layout)

        self.status_layout = QVBoxLayout()
        self.status_layout.setSpacing(4)
        self.status_layout.setObjectName(u"status_layout")
        self.status_layout.setContentsMargins(8, 8, 8, -1)
        self.saved_line = StatusLine(self.sidebar)
        self.saved_line.setObjectName(u"saved_line")

        self.status_layout.addWidget(self.saved_line)

        self.backup_line = StatusLine(self.sidebar)
        self.backup_line.setObjectName(u"backup_line")

        self.status_layout.addWidget(self.backup_line)


        self.sidebar_layout.addLayout(self.status_layout)


        self.window_layout.addWidget(self.sidebar)

        self.content_layout = QVBoxLayout()
        self.content_layout.setSpacing(0)
        self.content_layout.setObjectName(u"content_layout")
        self.topbar = QFrame(MainWindow)
        self.topbar.setObjectName(u"topbar")
        self.topbar.setMinimumSize(QSize(0, 56))
        self.topbar.setProperty(u"role", u"topbar")
        self.topbar_layout = QHBoxLayout(self.topbar)
        self.topbar_layout.setSpacing(8)
        self.topbar_layout.setObjectName(u"topbar_layout")
        self.topbar_layout.setContentsMargins(24, 8, 24, 8)
        self.search_edit = SearchEdit(self.topbar)
        self.search_edit.setObjectName(u"search_edit")

        self.topbar_layout.addWidget(self.search_edit)

        self.topbar_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.topbar_layout.addItem(self.topbar_spacer)

        self.interview_button = InterviewButton(self.topbar)
        self.interview_button.setObjectName(u"interview_button")
        self.interview_button.setProperty(u"kind", u"secondary")
        self.interview_button.setProperty(u"icon_name", u"note-pencil")

        self.topbar_layout.addWidget(self.interview_button)

        self.discreet_button = Button(self.topbar)
        self.discreet_button.setObjectName(u"discreet_button")
        self.discreet_button.setProperty(u"kind", u"bare")

        self.topbar_layout.addWidget(self.discreet_button)

        self.user_portrait = Portrait(self.topbar)
        self.user_portrait.setObjectName(u"user_portrait")

        self.topbar_layout.addWidget(self.user_portrait)

        self.topbar_layout.setStretch(0, 1000)
        self.topbar_layout.setStretch(1, 1)

        self.content_layout.addWidget(self.topbar)

        self.page_stack = QStackedWidget(MainWindow)
        self.page_stack.setObjectName(u"page_stack")

        self.content_layout.addWidget(self.page_stack)


        self.window_layout.addLayout(self.content_layout)


        self.retranslateUi(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
#if QT_CONFIG(accessibility)
        self.sidebar.setAccessibleName(QCoreApplication.translate("MainWindow", u"Pages", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("MainWindow", u"Find a person, a workshop, a page\u2026", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("MainWindow", u"Find a person, a workshop, a page", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

