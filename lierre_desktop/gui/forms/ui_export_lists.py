# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_lists.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button, Combo, Segments)
from lierre_desktop.gui.components.date_edit import DateEdit

class Ui_ExportLists(object):
    def setupUi(self, ExportLists):
        if not ExportLists.objectName():
            ExportLists.setObjectName(u"ExportLists")
        self.export_layout = QVBoxLayout(ExportLists)
        self.export_layout.setSpacing(16)
        self.export_layout.setObjectName(u"export_layout")
        self.export_layout.setContentsMargins(16, 12, 16, 16)
        self.whole_alert = Alert(ExportLists)
        self.whole_alert.setObjectName(u"whole_alert")

        self.export_layout.addWidget(self.whole_alert)

        self.list_layout = QVBoxLayout()
        self.list_layout.setSpacing(4)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.list_label = QLabel(ExportLists)
        self.list_label.setObjectName(u"list_label")
        self.list_label.setProperty(u"role", u"label")

        self.list_layout.addWidget(self.list_label)

        self.list_combo = Combo(ExportLists)
        self.list_combo.setObjectName(u"list_combo")
        self.list_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list_combo.setMinimumContentsLength(8)

        self.list_layout.addWidget(self.list_combo)

        self.list_help = QLabel(ExportLists)
        self.list_help.setObjectName(u"list_help")
        self.list_help.setWordWrap(True)
        self.list_help.setProperty(u"role", u"help")

        self.list_layout.addWidget(self.list_help)


        self.export_layout.addLayout(self.list_layout)

        self.days_frame = QWidget(ExportLists)
        self.days_frame.setObjectName(u"days_frame")
        self.days_column = QVBoxLayout(self.days_frame)
        self.days_column.setSpacing(4)
        self.days_column.setObjectName(u"days_column")
        self.days_column.setContentsMargins(0, 0, 0, 0)
        self.days_line = QHBoxLayout()
        self.days_line.setSpacing(12)
        self.days_line.setObjectName(u"days_line")
        self.days_line.setContentsMargins(0, 0, 0, 0)
        self.first_layout = QVBoxLayout()
        self.first_layout.setSpacing(4)
        self.first_layout.setObjectName(u"first_layout")
        self.first_layout.setContentsMargins(0, 0, 0, 0)
        self.first_label = QLabel(self.days_frame)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setProperty(u"role", u"label")

        self.first_layout.addWidget(self.first_label)

        self.first_edit = DateEdit(self.days_frame)
        self.first_edit.setObjectName(u"first_edit")

        self.first_layout.addWidget(self.first_edit)

        self.first_help = QLabel(self.days_frame)
        self.first_help.setObjectName(u"first_help")
        self.first_help.setWordWrap(True)
        self.first_help.setProperty(u"role", u"help")

        self.first_layout.addWidget(self.first_help)


        self.days_line.addLayout(self.first_layout)

        self.last_layout = QVBoxLayout()
        self.last_layout.setSpacing(4)
        self.last_layout.setObjectName(u"last_layout")
        self.last_layout.setContentsMargins(0, 0, 0, 0)
        self.last_label = QLabel(self.days_frame)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setProperty(u"role", u"label")

        self.last_layout.addWidget(self.last_label)

        self.last_edit = DateEdit(self.days_frame)
        self.last_edit.setObjectName(u"last_edit")

        self.last_layout.addWidget(self.last_edit)

        self.last_help = QLabel(self.days_frame)
        self.last_help.setObjectName(u"last_help")
        self.last_help.setWordWrap(True)
        self.last_help.setProperty(u"role", u"help")

        self.last_layout.addWidget(self.last_help)


        self.days_line.addLayout(self.last_layout)

        self.days_line.setStretch(0, 1)
        self.days_line.setStretch(1, 1)

        self.days_column.addLayout(self.days_line)


        self.export_layout.addWidget(self.days_frame)

        self.format_layout = QVBoxLayout()
        self.format_layout.setSpacing(4)
        self.format_layout.setObjectName(u"format_layout")
        self.format_layout.setContentsMargins(0, 0, 0, 0)
        self.format_label = QLabel(ExportLists)
        self.format_label.setObjectName(u"format_label")
        self.format_label.setProperty(u"role", u"label")

        self.format_layout.addWidget(self.format_label)

        self.format_segments = Segments(ExportLists)
        self.format_segments.setObjectName(u"format_segments")

        self.format_layout.addWidget(self.format_segments)

        self.format_help = QLabel(ExportLists)
        self.format_help.setObjectName(u"format_help")
        self.format_help.setWordWrap(True)
        self.format_help.setProperty(u"role", u"help")

        self.format_layout.addWidget(self.format_help)


        self.export_layout.addLayout(self.format_layout)

        self.open_alert = Alert(ExportLists)
        self.open_alert.setObjectName(u"open_alert")

        self.export_layout.addWidget(self.open_alert)

        self.export_line = QHBoxLayout()
        self.export_line.setSpacing(8)
        self.export_line.setObjectName(u"export_line")
        self.export_line.setContentsMargins(0, 0, 0, 0)
        self.export_button = Button(ExportLists)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setProperty(u"kind", u"primary")
        self.export_button.setProperty(u"icon_name", u"export")

        self.export_line.addWidget(self.export_button)

        self.export_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.export_line.addItem(self.export_spacer)


        self.export_layout.addLayout(self.export_line)

        self.export_bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.export_layout.addItem(self.export_bottom)

#if QT_CONFIG(shortcut)
        self.list_label.setBuddy(self.list_combo)
        self.first_label.setBuddy(self.first_edit)
        self.last_label.setBuddy(self.last_edit)
        self.format_label.setBuddy(self.format_segments)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.list_combo, self.first_edit)
        QWidget.setTabOrder(self.first_edit, self.last_edit)
        QWidget.setTabOrder(self.last_edit, self.format_segments)
        QWidget.setTabOrder(self.format_segments, self.export_button)

        self.retranslateUi(ExportLists)
    # setupUi

    def retranslateUi(self, ExportLists):
        self.list_label.setText(QCoreApplication.translate("ExportLists", u"What to take out", None))
#if QT_CONFIG(accessibility)
        self.list_combo.setAccessibleName(QCoreApplication.translate("ExportLists", u"What to take out", None))
#endif // QT_CONFIG(accessibility)
        self.first_label.setText(QCoreApplication.translate("ExportLists", u"From", None))
#if QT_CONFIG(accessibility)
        self.first_edit.setAccessibleName(QCoreApplication.translate("ExportLists", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.first_help.setText(QCoreApplication.translate("ExportLists", u"optional: since the beginning", None))
        self.last_label.setText(QCoreApplication.translate("ExportLists", u"Until", None))
#if QT_CONFIG(accessibility)
        self.last_edit.setAccessibleName(QCoreApplication.translate("ExportLists", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.last_help.setText(QCoreApplication.translate("ExportLists", u"optional: until today", None))
        self.format_label.setText(QCoreApplication.translate("ExportLists", u"File format", None))
#if QT_CONFIG(accessibility)
        self.format_segments.setAccessibleName(QCoreApplication.translate("ExportLists", u"File format", None))
#endif // QT_CONFIG(accessibility)
        self.format_help.setText(QCoreApplication.translate("ExportLists", u"any spreadsheet opens .xlsx; .ods is that of LibreOffice; .csv is plain text", None))
        self.export_button.setText(QCoreApplication.translate("ExportLists", u"Export", None))
        pass
    # retranslateUi

