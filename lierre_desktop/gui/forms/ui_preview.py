# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preview.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QListWidget, QListWidgetItem, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button, ElidedLabel)
class Ui_PreviewWindow(object):
    def setupUi(self, PreviewWindow):
        if not PreviewWindow.objectName():
            PreviewWindow.setObjectName(u"PreviewWindow")
        self.window_layout = QVBoxLayout(PreviewWindow)
        self.window_layout.setSpacing(0)
        self.window_layout.setObjectName(u"window_layout")
        self.window_layout.setContentsMargins(0, 0, 0, 0)
        self.topbar = QFrame(PreviewWindow)
        self.topbar.setObjectName(u"topbar")
        self.topbar.setMinimumSize(QSize(0, 56))
        self.topbar.setProperty(u"role", u"topbar")
        self.topbar_layout = QHBoxLayout(self.topbar)
        self.topbar_layout.setSpacing(8)
        self.topbar_layout.setObjectName(u"topbar_layout")
        self.topbar_layout.setContentsMargins(16, 8, 16, 8)
        self.title_label = ElidedLabel(self.topbar)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"card_title")

        self.topbar_layout.addWidget(self.title_label)

        self.bar_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.topbar_layout.addItem(self.bar_spacer)

        self.smaller_button = Button(self.topbar)
        self.smaller_button.setObjectName(u"smaller_button")
        self.smaller_button.setProperty(u"icon_name", u"magnifying-glass-minus")

        self.topbar_layout.addWidget(self.smaller_button)

        self.zoom_label = QLabel(self.topbar)
        self.zoom_label.setObjectName(u"zoom_label")
        self.zoom_label.setMinimumSize(QSize(52, 0))
        self.zoom_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom_label.setProperty(u"role", u"quiet")

        self.topbar_layout.addWidget(self.zoom_label)

        self.larger_button = Button(self.topbar)
        self.larger_button.setObjectName(u"larger_button")
        self.larger_button.setProperty(u"icon_name", u"magnifying-glass-plus")

        self.topbar_layout.addWidget(self.larger_button)

        self.save_button = Button(self.topbar)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"icon_name", u"download-simple")

        self.topbar_layout.addWidget(self.save_button)

        self.print_button = Button(self.topbar)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"kind", u"primary")
        self.print_button.setProperty(u"icon_name", u"printer")
        self.print_button.setProperty(u"keys", u"Ctrl+P")

        self.topbar_layout.addWidget(self.print_button)

        self.close_button = Button(self.topbar)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"kind", u"bare")
        self.close_button.setProperty(u"icon_name", u"x")

        self.topbar_layout.addWidget(self.close_button)


        self.window_layout.addWidget(self.topbar)

        self.alert = Alert(PreviewWindow)
        self.alert.setObjectName(u"alert")

        self.window_layout.addWidget(self.alert)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.page_list = QListWidget(PreviewWindow)
        self.page_list.setObjectName(u"page_list")
        self.page_list.setProperty(u"role", u"thumbnails")

        self.body_layout.addWidget(self.page_list)

        self.scroll_area = QScrollArea(PreviewWindow)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.page_label = QLabel()
        self.page_label.setObjectName(u"page_label")
        self.scroll_area.setWidget(self.page_label)

        self.body_layout.addWidget(self.scroll_area)


        self.window_layout.addLayout(self.body_layout)


        self.retranslateUi(PreviewWindow)
    # setupUi

    def retranslateUi(self, PreviewWindow):
#if QT_CONFIG(tooltip)
        self.smaller_button.setToolTip(QCoreApplication.translate("PreviewWindow", u"Smaller", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.smaller_button.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"Smaller", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.larger_button.setToolTip(QCoreApplication.translate("PreviewWindow", u"Larger", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.larger_button.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"Larger", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("PreviewWindow", u"Save as\u2026", None))
        self.print_button.setText(QCoreApplication.translate("PreviewWindow", u"Print", None))
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("PreviewWindow", u"Close (Escape)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.close_button.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"Close", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.page_list.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"Pages of the document", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scroll_area.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"Page", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

