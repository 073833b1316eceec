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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from lierre_desktop.gui.components.buttons import Button
from lierre_desktop.gui.components.labels import (ElidedLabel, Portrait)

class Ui_PersonRecord(object):
    def setupUi(self, PersonRecord):
        if not PersonRecord.objectName():
            PersonRecord.setObjectName(u"PersonRecord")
        PersonRecord.resize(900, 600)
        self.record_layout = QVBoxLayout(PersonRecord)
        self.record_layout.setSpacing(12)
        self.record_layout.setObjectName(u"record_layout")
        self.record_layout.setContentsMargins(0, 0, 0, 0)
        self.back_layout = QHBoxLayout()
        self.back_layout.setSpacing(8)
        self.back_layout.setObjectName(u"back_layout")
        self.back_button = Button(PersonRecord)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"kind", u"quiet")
        self.back_button.setProperty(u"icon_name", u"arrow-left")
        self.back_button.setProperty(u"keys", u"Esc")

        self.back_layout.addWidget(self.back_button)

        self.back_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.back_layout.addItem(self.back_spacer)


        self.record_layout.addLayout(self.back_layout)

        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(16)
        self.head_layout.setObjectName(u"head_layout")
        self.person_layout = QHBoxLayout()
        self.person_layout.setSpacing(16)
        self.person_layout.setObjectName(u"person_layout")
        self.portrait = Portrait(PersonRecord)
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

        self.facts_label = QLabel(PersonRecord)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setText(u"")
        self.facts_label.setTextFormat(Qt.TextFormat.PlainText)
        self.facts_label.setWordWrap(True)
        self.facts_label.setProperty(u"role", u"quiet")

        self.names_layout.addWidget(self.facts_label)


        self.person_layout.addLayout(self.names_layout)

        self.person_layout.setStretch(1, 1)

        self.head_layout.addLayout(self.person_layout)

        self.actions_layout = QHBoxLayout()
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.print_button = Button(PersonRecord)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"kind", u"secondary")
        self.print_button.setProperty(u"icon_name", u"printer")
        self.print_button.setProperty(u"keys", u"Ctrl+P")

        self.actions_layout.addWidget(self.print_button)

        self.more_button = Button(PersonRecord)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setProperty(u"kind", u"secondary")
        self.more_button.setProperty(u"icon_name", u"dots-three-vertical")

        self.actions_layout.addWidget(self.more_button)

        self.actions_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.actions_spacer)


        self.head_layout.addLayout(self.actions_layout)


        self.record_layout.addLayout(self.head_layout)

        self.cards_scroll = QScrollArea(PersonRecord)
        self.cards_scroll.setObjectName(u"cards_scroll")
        self.cards_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.cards_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards_scroll.setWidgetResizable(True)
        self.cards_holder = QWidget()
        self.cards_holder.setObjectName(u"cards_holder")
        self.cards_layout = QHBoxLayout(self.cards_holder)
        self.cards_layout.setSpacing(16)
        self.cards_layout.setObjectName(u"cards_layout")
        self.cards_layout.setContentsMargins(0, 0, 0, 0)
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(16)
        self.left_layout.setObjectName(u"left_layout")

        self.cards_layout.addLayout(self.left_layout)

        self.right_layout = QVBoxLayout()
        self.right_layout.setSpacing(16)
        self.right_layout.setObjectName(u"right_layout")

        self.cards_layout.addLayout(self.right_layout)

        self.cards_layout.setStretch(1, 1)
        self.cards_scroll.setWidget(self.cards_holder)

        self.record_layout.addWidget(self.cards_scroll)

        QWidget.setTabOrder(self.back_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.more_button)

        self.retranslateUi(PersonRecord)
    # setupUi

    def retranslateUi(self, PersonRecord):
        self.back_button.setText(QCoreApplication.translate("PersonRecord", u"People", None))
        self.print_button.setText(QCoreApplication.translate("PersonRecord", u"Print this person's timetable", None))
#if QT_CONFIG(accessibility)
        self.more_button.setAccessibleName(QCoreApplication.translate("PersonRecord", u"Other gestures", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more_button.setToolTip(QCoreApplication.translate("PersonRecord", u"Other gestures", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

