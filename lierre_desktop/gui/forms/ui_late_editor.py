# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'late_editor.ui'
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
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_LateEditor(object):
    def setupUi(self, LateEditor):
        if not LateEditor.objectName():
            LateEditor.setObjectName(u"LateEditor")
        LateEditor.setProperty(u"role", u"accented")
        self.editor_layout = QVBoxLayout(LateEditor)
        self.editor_layout.setSpacing(2)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(12, 4, 12, 6)
        self.hours_layout = QHBoxLayout()
        self.hours_layout.setSpacing(8)
        self.hours_layout.setObjectName(u"hours_layout")
        self.late_label = QLabel(LateEditor)
        self.late_label.setObjectName(u"late_label")

        self.hours_layout.addWidget(self.late_label)

        self.late_edit = QLineEdit(LateEditor)
        self.late_edit.setObjectName(u"late_edit")
        self.late_edit.setMaxLength(12)

        self.hours_layout.addWidget(self.late_edit)

        self.early_label = QLabel(LateEditor)
        self.early_label.setObjectName(u"early_label")

        self.hours_layout.addWidget(self.early_label)

        self.early_edit = QLineEdit(LateEditor)
        self.early_edit.setObjectName(u"early_edit")
        self.early_edit.setMaxLength(12)

        self.hours_layout.addWidget(self.early_edit)


        self.editor_layout.addLayout(self.hours_layout)

        self.hours_help = QLabel(LateEditor)
        self.hours_help.setObjectName(u"hours_help")
        self.hours_help.setWordWrap(True)
        self.hours_help.setProperty(u"role", u"help")

        self.editor_layout.addWidget(self.hours_help)

#if QT_CONFIG(shortcut)
        self.late_label.setBuddy(self.late_edit)
        self.early_label.setBuddy(self.early_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.late_edit, self.early_edit)

        self.retranslateUi(LateEditor)
    # setupUi

    def retranslateUi(self, LateEditor):
        self.late_label.setText(QCoreApplication.translate("LateEditor", u"arrival", None))
#if QT_CONFIG(accessibility)
        self.late_edit.setAccessibleName(QCoreApplication.translate("LateEditor", u"Arrival: minutes late, or the hour", None))
#endif // QT_CONFIG(accessibility)
        self.early_label.setText(QCoreApplication.translate("LateEditor", u"departure", None))
#if QT_CONFIG(accessibility)
        self.early_edit.setAccessibleName(QCoreApplication.translate("LateEditor", u"Departure: minutes before the end, or the hour", None))
#endif // QT_CONFIG(accessibility)
        self.hours_help.setText(QCoreApplication.translate("LateEditor", u"Minutes (20) or an hour (9h20), then Enter", None))
        pass
    # retranslateUi

