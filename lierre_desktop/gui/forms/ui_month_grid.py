# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'month_grid.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from lierre_desktop.gui.attendance.grid_table import GridTable
from lierre_desktop.gui.attendance.key_bar import KeyBar
from lierre_desktop.gui.components import (Alert, Button, Combo)

class Ui_MonthGridView(object):
    def setupUi(self, MonthGridView):
        if not MonthGridView.objectName():
            MonthGridView.setObjectName(u"MonthGridView")
        self.month_layout = QVBoxLayout(MonthGridView)
        self.month_layout.setSpacing(12)
        self.month_layout.setObjectName(u"month_layout")
        self.month_layout.setContentsMargins(0, 0, 0, 0)
        self.choice_layout = QHBoxLayout()
        self.choice_layout.setSpacing(8)
        self.choice_layout.setObjectName(u"choice_layout")
        self.workshop_combo = Combo(MonthGridView)
        self.workshop_combo.setObjectName(u"workshop_combo")
        self.workshop_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.workshop_combo.setMinimumContentsLength(18)

        self.choice_layout.addWidget(self.workshop_combo)

        self.previous_button = Button(MonthGridView)
        self.previous_button.setObjectName(u"previous_button")
        self.previous_button.setProperty(u"icon_name", u"caret-left")

        self.choice_layout.addWidget(self.previous_button)

        self.month_label = QLabel(MonthGridView)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setText(u"")
        self.month_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.month_label.setProperty(u"role", u"strong")

        self.choice_layout.addWidget(self.month_label)

        self.next_button = Button(MonthGridView)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"icon_name", u"caret-right")

        self.choice_layout.addWidget(self.next_button)

        self.choice_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_layout.addItem(self.choice_spacer)

        self.print_button = Button(MonthGridView)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"icon_name", u"printer")
        self.print_button.setProperty(u"keys", u"Ctrl+P")

        self.choice_layout.addWidget(self.print_button)


        self.month_layout.addLayout(self.choice_layout)

        self.grid_stack = QStackedWidget(MonthGridView)
        self.grid_stack.setObjectName(u"grid_stack")
        self.grid_card = QFrame()
        self.grid_card.setObjectName(u"grid_card")
        self.grid_card.setProperty(u"role", u"card")
        self.grid_layout = QVBoxLayout(self.grid_card)
        self.grid_layout.setSpacing(0)
        self.grid_layout.setObjectName(u"grid_layout")
        self.grid_layout.setContentsMargins(1, 1, 1, 1)
        self.grid_table = GridTable(self.grid_card)
        self.grid_table.setObjectName(u"grid_table")

        self.grid_layout.addWidget(self.grid_table)

        self.message_bar = QWidget(self.grid_card)
        self.message_bar.setObjectName(u"message_bar")
        self.message_layout = QVBoxLayout(self.message_bar)
        self.message_layout.setObjectName(u"message_layout")
        self.message_layout.setContentsMargins(12, 8, 12, 8)
        self.message_alert = Alert(self.message_bar)
        self.message_alert.setObjectName(u"message_alert")

        self.message_layout.addWidget(self.message_alert)


        self.grid_layout.addWidget(self.message_bar)

        self.key_bar = KeyBar(self.grid_card)
        self.key_bar.setObjectName(u"key_bar")

        self.grid_layout.addWidget(self.key_bar)

        self.grid_stack.addWidget(self.grid_card)
        self.empty_card = QFrame()
        self.empty_card.setObjectName(u"empty_card")
        self.empty_card.setProperty(u"role", u"card")
        self.empty_layout = QVBoxLayout(self.empty_card)
        self.empty_layout.setObjectName(u"empty_layout")
        self.grid_stack.addWidget(self.empty_card)

        self.month_layout.addWidget(self.grid_stack)

        QWidget.setTabOrder(self.grid_table, self.workshop_combo)
        QWidget.setTabOrder(self.workshop_combo, self.previous_button)
        QWidget.setTabOrder(self.previous_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.print_button)

        self.retranslateUi(MonthGridView)
    # setupUi

    def retranslateUi(self, MonthGridView):
#if QT_CONFIG(accessibility)
        self.workshop_combo.setAccessibleName(QCoreApplication.translate("MonthGridView", u"Workshop", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("MonthGridView", u"Previous month", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("MonthGridView", u"Previous month", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("MonthGridView", u"Next month", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("MonthGridView", u"Next month", None))
#endif // QT_CONFIG(tooltip)
        self.print_button.setText(QCoreApplication.translate("MonthGridView", u"Print the month\u2019s sheet", None))
#if QT_CONFIG(accessibility)
        self.grid_table.setAccessibleName(QCoreApplication.translate("MonthGridView", u"Month grid", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

