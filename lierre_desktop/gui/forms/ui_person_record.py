# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_record.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QSizePolicy,
    QStackedWidget, QVBoxLayout, QWidget)

from lierre_desktop.gui.components.avatar import Avatar
from lierre_desktop.gui.components.buttons import Button
from lierre_desktop.gui.components.labels import ElidedLabel
from lierre_desktop.gui.components.tabs import Tabs
from lierre_desktop.gui.people.next_action_bar import NextActionBar

class Ui_PersonRecord(object):
    def setupUi(self, PersonRecord):
        if not PersonRecord.objectName():
            PersonRecord.setObjectName(u"PersonRecord")
        PersonRecord.resize(1106, 680)
        self.record_layout = QVBoxLayout(PersonRecord)
        self.record_layout.setSpacing(12)
        self.record_layout.setObjectName(u"record_layout")
        self.record_layout.setContentsMargins(0, 0, 0, 0)
        self.head_grid = QGridLayout()
        self.head_grid.setObjectName(u"head_grid")
        self.head_grid.setHorizontalSpacing(12)
        self.head_grid.setVerticalSpacing(8)
        self.person_layout = QHBoxLayout()
        self.person_layout.setSpacing(12)
        self.person_layout.setObjectName(u"person_layout")
        self.back_button = Button(PersonRecord)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"kind", u"quiet")
        self.back_button.setProperty(u"icon_name", u"arrow-left")

        self.person_layout.addWidget(self.back_button)

        self.portrait = Avatar(PersonRecord)
        self.portrait.setObjectName(u"portrait")

        self.person_layout.addWidget(self.portrait)

        self.names_layout = QVBoxLayout()
        self.names_layout.setSpacing(2)
        self.names_layout.setObjectName(u"names_layout")
        self.name_layout = QHBoxLayout()
        self.name_layout.setSpacing(12)
        self.name_layout.setObjectName(u"name_layout")
        self.name_label = ElidedLabel(PersonRecord)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"page_title")

        self.name_layout.addWidget(self.name_label)

        self.script_label = ElidedLabel(PersonRecord)
        self.script_label.setObjectName(u"script_label")
        self.script_label.setProperty(u"role", u"quiet")

        self.name_layout.addWidget(self.script_label)

        self.name_layout.setStretch(1, 1)

        self.names_layout.addLayout(self.name_layout)

        self.facts_label = ElidedLabel(PersonRecord)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setProperty(u"role", u"quiet")

        self.names_layout.addWidget(self.facts_label)


        self.person_layout.addLayout(self.names_layout)

        self.person_layout.setStretch(2, 1)

        self.head_grid.addLayout(self.person_layout, 0, 0, 1, 1)

        self.standing_panel = QWidget(PersonRecord)
        self.standing_panel.setObjectName(u"standing_panel")
        self.standing_layout = QVBoxLayout(self.standing_panel)
        self.standing_layout.setSpacing(4)
        self.standing_layout.setObjectName(u"standing_layout")
        self.standing_layout.setContentsMargins(0, 0, 0, 0)
        self.badges_layout = QHBoxLayout()
        self.badges_layout.setSpacing(8)
        self.badges_layout.setObjectName(u"badges_layout")

        self.standing_layout.addLayout(self.badges_layout)

        self.standing_label = ElidedLabel(self.standing_panel)
        self.standing_label.setObjectName(u"standing_label")
        self.standing_label.setProperty(u"role", u"quiet")

        self.standing_layout.addWidget(self.standing_label)


        self.head_grid.addWidget(self.standing_panel, 0, 1, 1, 1)

        self.actions_layout = QHBoxLayout()
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.print_button = Button(PersonRecord)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"kind", u"secondary")
        self.print_button.setProperty(u"icon_name", u"printer")

        self.actions_layout.addWidget(self.print_button)

        self.more_button = Button(PersonRecord)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setProperty(u"kind", u"secondary")
        self.more_button.setProperty(u"icon_name", u"dots-three-vertical")

        self.actions_layout.addWidget(self.more_button)


        self.head_grid.addLayout(self.actions_layout, 0, 2, 1, 1)

        self.head_grid.setColumnStretch(0, 1)

        self.record_layout.addLayout(self.head_grid)

        self.next_bar = NextActionBar(PersonRecord)
        self.next_bar.setObjectName(u"next_bar")

        self.record_layout.addWidget(self.next_bar)

        self.tabs = Tabs(PersonRecord)
        self.tabs.setObjectName(u"tabs")

        self.record_layout.addWidget(self.tabs)

        self.tab_stack = QStackedWidget(PersonRecord)
        self.tab_stack.setObjectName(u"tab_stack")

        self.record_layout.addWidget(self.tab_stack)

        self.record_layout.setStretch(3, 1)
        QWidget.setTabOrder(self.back_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.more_button)

        self.retranslateUi(PersonRecord)
    # setupUi

    def retranslateUi(self, PersonRecord):
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("PersonRecord", u"Back to the list (Esc)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.back_button.setAccessibleName(QCoreApplication.translate("PersonRecord", u"Back to the list", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("PersonRecord", u"Print this person's timetable", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.print_button.setAccessibleName(QCoreApplication.translate("PersonRecord", u"Print this person's timetable", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.more_button.setAccessibleName(QCoreApplication.translate("PersonRecord", u"Other gestures", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more_button.setToolTip(QCoreApplication.translate("PersonRecord", u"Other gestures", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

