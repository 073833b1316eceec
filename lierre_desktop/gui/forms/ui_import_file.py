# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_file.ui'
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
from lierre_desktop.gui.transfer.drop_zone import DropZone

class Ui_ImportFile(object):
    def setupUi(self, ImportFile):
        if not ImportFile.objectName():
            ImportFile.setObjectName(u"ImportFile")
        self.file_layout = QVBoxLayout(ImportFile)
        self.file_layout.setSpacing(16)
        self.file_layout.setObjectName(u"file_layout")
        self.file_layout.setContentsMargins(16, 12, 16, 16)
        self.whole_alert = Alert(ImportFile)
        self.whole_alert.setObjectName(u"whole_alert")

        self.file_layout.addWidget(self.whole_alert)

        self.drop_zone = DropZone(ImportFile)
        self.drop_zone.setObjectName(u"drop_zone")
        self.drop_layout = QVBoxLayout(self.drop_zone)
        self.drop_layout.setSpacing(8)
        self.drop_layout.setObjectName(u"drop_layout")
        self.drop_layout.setContentsMargins(16, 16, 16, 16)
        self.drop_label = QLabel(self.drop_zone)
        self.drop_label.setObjectName(u"drop_label")
        self.drop_label.setWordWrap(True)
        self.drop_label.setProperty(u"role", u"strong")

        self.drop_layout.addWidget(self.drop_label)

        self.drop_help = QLabel(self.drop_zone)
        self.drop_help.setObjectName(u"drop_help")
        self.drop_help.setWordWrap(True)
        self.drop_help.setProperty(u"role", u"help")

        self.drop_layout.addWidget(self.drop_help)

        self.choose_line = QHBoxLayout()
        self.choose_line.setSpacing(8)
        self.choose_line.setObjectName(u"choose_line")
        self.choose_line.setContentsMargins(0, 0, 0, 0)
        self.choose_button = Button(self.drop_zone)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setProperty(u"kind", u"primary")
        self.choose_button.setProperty(u"icon_name", u"file-arrow-up")

        self.choose_line.addWidget(self.choose_button)

        self.choose_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choose_line.addItem(self.choose_spacer)


        self.drop_layout.addLayout(self.choose_line)


        self.file_layout.addWidget(self.drop_zone)

        self.found_label = QLabel(ImportFile)
        self.found_label.setObjectName(u"found_label")
        self.found_label.setWordWrap(True)
        self.found_label.setProperty(u"role", u"quiet")

        self.file_layout.addWidget(self.found_label)

        self.kind_frame = QWidget(ImportFile)
        self.kind_frame.setObjectName(u"kind_frame")
        self.kind_layout = QVBoxLayout(self.kind_frame)
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_frame)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_segments = Segments(self.kind_frame)
        self.kind_segments.setObjectName(u"kind_segments")

        self.kind_layout.addWidget(self.kind_segments)

        self.kind_help = QLabel(self.kind_frame)
        self.kind_help.setObjectName(u"kind_help")
        self.kind_help.setWordWrap(True)
        self.kind_help.setProperty(u"role", u"help")

        self.kind_layout.addWidget(self.kind_help)


        self.file_layout.addWidget(self.kind_frame)

        self.sheet_frame = QWidget(ImportFile)
        self.sheet_frame.setObjectName(u"sheet_frame")
        self.sheet_layout = QVBoxLayout(self.sheet_frame)
        self.sheet_layout.setSpacing(4)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_layout.setContentsMargins(0, 0, 0, 0)
        self.sheet_label = QLabel(self.sheet_frame)
        self.sheet_label.setObjectName(u"sheet_label")
        self.sheet_label.setProperty(u"role", u"label")

        self.sheet_layout.addWidget(self.sheet_label)

        self.sheet_combo = Combo(self.sheet_frame)
        self.sheet_combo.setObjectName(u"sheet_combo")
        self.sheet_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sheet_combo.setMinimumContentsLength(8)

        self.sheet_layout.addWidget(self.sheet_combo)

        self.sheet_help = QLabel(self.sheet_frame)
        self.sheet_help.setObjectName(u"sheet_help")
        self.sheet_help.setWordWrap(True)
        self.sheet_help.setProperty(u"role", u"help")

        self.sheet_layout.addWidget(self.sheet_help)


        self.file_layout.addWidget(self.sheet_frame)

        self.whole_centre_alert = Alert(ImportFile)
        self.whole_centre_alert.setObjectName(u"whole_centre_alert")

        self.file_layout.addWidget(self.whole_centre_alert)

        self.file_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.file_layout.addItem(self.file_spacer)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_segments)
        self.sheet_label.setBuddy(self.sheet_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choose_button, self.kind_segments)
        QWidget.setTabOrder(self.kind_segments, self.sheet_combo)

        self.retranslateUi(ImportFile)
    # setupUi

    def retranslateUi(self, ImportFile):
        self.drop_label.setText(QCoreApplication.translate("ImportFile", u"Drop your file here: .xlsx, .ods or .csv", None))
        self.drop_help.setText(QCoreApplication.translate("ImportFile", u"It is only read: nothing is written before you say so, and the file itself stays as it is.", None))
        self.choose_button.setText(QCoreApplication.translate("ImportFile", u"Choose a file", None))
        self.kind_label.setText(QCoreApplication.translate("ImportFile", u"What it holds", None))
#if QT_CONFIG(accessibility)
        self.kind_segments.setAccessibleName(QCoreApplication.translate("ImportFile", u"What it holds", None))
#endif // QT_CONFIG(accessibility)
        self.sheet_label.setText(QCoreApplication.translate("ImportFile", u"Sheet of the file", None))
#if QT_CONFIG(accessibility)
        self.sheet_combo.setAccessibleName(QCoreApplication.translate("ImportFile", u"Sheet of the file", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

