# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sheet_register.ui'
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

from lierre_desktop.gui.components import (Alert, Button, ChoiceChip, ElidedLabel,
    Segments, Table)

class Ui_SheetRegister(object):
    def setupUi(self, SheetRegister):
        if not SheetRegister.objectName():
            SheetRegister.setObjectName(u"SheetRegister")
        self.register_layout = QVBoxLayout(SheetRegister)
        self.register_layout.setSpacing(12)
        self.register_layout.setObjectName(u"register_layout")
        self.register_layout.setContentsMargins(0, 0, 0, 0)
        self.filter_layout = QHBoxLayout()
        self.filter_layout.setSpacing(8)
        self.filter_layout.setObjectName(u"filter_layout")
        self.which_segments = Segments(SheetRegister)
        self.which_segments.setObjectName(u"which_segments")

        self.filter_layout.addWidget(self.which_segments)

        self.workshop_chip = ChoiceChip(SheetRegister)
        self.workshop_chip.setObjectName(u"workshop_chip")

        self.filter_layout.addWidget(self.workshop_chip)

        self.filter_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_layout.addItem(self.filter_spacer)


        self.register_layout.addLayout(self.filter_layout)

        self.message_alert = Alert(SheetRegister)
        self.message_alert.setObjectName(u"message_alert")

        self.register_layout.addWidget(self.message_alert)

        self.sheets_stack = QStackedWidget(SheetRegister)
        self.sheets_stack.setObjectName(u"sheets_stack")
        self.table_card = QFrame()
        self.table_card.setObjectName(u"table_card")
        self.table_card.setProperty(u"role", u"card")
        self.table_layout = QVBoxLayout(self.table_card)
        self.table_layout.setSpacing(0)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(1, 1, 1, 1)
        self.sheets_table = Table(self.table_card)
        self.sheets_table.setObjectName(u"sheets_table")

        self.table_layout.addWidget(self.sheets_table)

        self.gestures_bar = QFrame(self.table_card)
        self.gestures_bar.setObjectName(u"gestures_bar")
        self.gestures_bar.setProperty(u"role", u"foot")
        self.gestures_layout = QHBoxLayout(self.gestures_bar)
        self.gestures_layout.setSpacing(8)
        self.gestures_layout.setObjectName(u"gestures_layout")
        self.gestures_layout.setContentsMargins(12, 10, 12, 10)
        self.chosen_label = ElidedLabel(self.gestures_bar)
        self.chosen_label.setObjectName(u"chosen_label")
        self.chosen_label.setProperty(u"role", u"quiet")

        self.gestures_layout.addWidget(self.chosen_label)

        self.roll_button = Button(self.gestures_bar)
        self.roll_button.setObjectName(u"roll_button")
        self.roll_button.setProperty(u"icon_name", u"clipboard-text")

        self.gestures_layout.addWidget(self.roll_button)

        self.print_button = Button(self.gestures_bar)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"icon_name", u"printer")
        self.print_button.setProperty(u"keys", u"Ctrl+P")

        self.gestures_layout.addWidget(self.print_button)

        self.returned_button = Button(self.gestures_bar)
        self.returned_button.setObjectName(u"returned_button")
        self.returned_button.setProperty(u"kind", u"primary")
        self.returned_button.setProperty(u"icon_name", u"check")
        self.returned_button.setProperty(u"keys", u"Enter")

        self.gestures_layout.addWidget(self.returned_button)

        self.gestures_layout.setStretch(0, 1)

        self.table_layout.addWidget(self.gestures_bar)

        self.sheets_stack.addWidget(self.table_card)
        self.empty_card = QFrame()
        self.empty_card.setObjectName(u"empty_card")
        self.empty_card.setProperty(u"role", u"card")
        self.empty_layout = QVBoxLayout(self.empty_card)
        self.empty_layout.setObjectName(u"empty_layout")
        self.sheets_stack.addWidget(self.empty_card)

        self.register_layout.addWidget(self.sheets_stack)

        QWidget.setTabOrder(self.which_segments, self.workshop_chip)
        QWidget.setTabOrder(self.workshop_chip, self.sheets_table)
        QWidget.setTabOrder(self.sheets_table, self.roll_button)
        QWidget.setTabOrder(self.roll_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.returned_button)

        self.retranslateUi(SheetRegister)
    # setupUi

    def retranslateUi(self, SheetRegister):
#if QT_CONFIG(accessibility)
        self.which_segments.setAccessibleName(QCoreApplication.translate("SheetRegister", u"Which sheets", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sheets_table.setAccessibleName(QCoreApplication.translate("SheetRegister", u"Sign-in sheets", None))
#endif // QT_CONFIG(accessibility)
        self.roll_button.setText(QCoreApplication.translate("SheetRegister", u"Open the session", None))
        self.print_button.setText(QCoreApplication.translate("SheetRegister", u"Print again", None))
        self.returned_button.setText(QCoreApplication.translate("SheetRegister", u"Mark as come back signed", None))
        pass
    # retranslateUi

