# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_span.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button)
from lierre_desktop.gui.components.date_edit import DateEdit

class Ui_SettingsSpan(object):
    def setupUi(self, SettingsSpan):
        if not SettingsSpan.objectName():
            SettingsSpan.setObjectName(u"SettingsSpan")
        self.form_layout = QVBoxLayout(SettingsSpan)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(SettingsSpan)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(SettingsSpan)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(4)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(SettingsSpan)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"label")

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(SettingsSpan)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)

        self.name_help = QLabel(SettingsSpan)
        self.name_help.setObjectName(u"name_help")
        self.name_help.setWordWrap(True)
        self.name_help.setProperty(u"role", u"help")

        self.name_layout.addWidget(self.name_help)


        self.form_layout.addLayout(self.name_layout)

        self.days_layout = QHBoxLayout()
        self.days_layout.setSpacing(12)
        self.days_layout.setObjectName(u"days_layout")
        self.days_layout.setContentsMargins(0, 0, 0, 0)
        self.first_day_layout = QVBoxLayout()
        self.first_day_layout.setSpacing(4)
        self.first_day_layout.setObjectName(u"first_day_layout")
        self.first_day_layout.setContentsMargins(0, 0, 0, 0)
        self.first_day_label = QLabel(SettingsSpan)
        self.first_day_label.setObjectName(u"first_day_label")
        self.first_day_label.setProperty(u"role", u"label")

        self.first_day_layout.addWidget(self.first_day_label)

        self.first_day_edit = DateEdit(SettingsSpan)
        self.first_day_edit.setObjectName(u"first_day_edit")

        self.first_day_layout.addWidget(self.first_day_edit)

        self.first_day_help = QLabel(SettingsSpan)
        self.first_day_help.setObjectName(u"first_day_help")
        self.first_day_help.setWordWrap(True)
        self.first_day_help.setProperty(u"role", u"help")

        self.first_day_layout.addWidget(self.first_day_help)

        self.first_day_layout_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.first_day_layout.addItem(self.first_day_layout_spacer)


        self.days_layout.addLayout(self.first_day_layout)

        self.last_day_layout = QVBoxLayout()
        self.last_day_layout.setSpacing(4)
        self.last_day_layout.setObjectName(u"last_day_layout")
        self.last_day_layout.setContentsMargins(0, 0, 0, 0)
        self.last_day_label = QLabel(SettingsSpan)
        self.last_day_label.setObjectName(u"last_day_label")
        self.last_day_label.setProperty(u"role", u"label")

        self.last_day_layout.addWidget(self.last_day_label)

        self.last_day_edit = DateEdit(SettingsSpan)
        self.last_day_edit.setObjectName(u"last_day_edit")

        self.last_day_layout.addWidget(self.last_day_edit)

        self.last_day_help = QLabel(SettingsSpan)
        self.last_day_help.setObjectName(u"last_day_help")
        self.last_day_help.setWordWrap(True)
        self.last_day_help.setProperty(u"role", u"help")

        self.last_day_layout.addWidget(self.last_day_help)

        self.last_day_layout_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.last_day_layout.addItem(self.last_day_layout_spacer)


        self.days_layout.addLayout(self.last_day_layout)

        self.days_layout.setStretch(0, 1)
        self.days_layout.setStretch(1, 1)

        self.form_layout.addLayout(self.days_layout)

        self.sessions_alert = Alert(SettingsSpan)
        self.sessions_alert.setObjectName(u"sessions_alert")

        self.form_layout.addWidget(self.sessions_alert)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(SettingsSpan)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"kind", u"danger")
        self.remove_button.setProperty(u"icon_name", u"trash")

        self.remove_line.addWidget(self.remove_button)

        self.remove_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.remove_line.addItem(self.remove_line_spacer)


        self.form_layout.addLayout(self.remove_line)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

        self.form_layout.setStretch(6, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.first_day_label.setBuddy(self.first_day_edit)
        self.last_day_label.setBuddy(self.last_day_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.first_day_edit)
        QWidget.setTabOrder(self.first_day_edit, self.last_day_edit)
        QWidget.setTabOrder(self.last_day_edit, self.remove_button)

        self.retranslateUi(SettingsSpan)
    # setupUi

    def retranslateUi(self, SettingsSpan):
        self.name_label.setText(QCoreApplication.translate("SettingsSpan", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("SettingsSpan", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name_help.setText(QCoreApplication.translate("SettingsSpan", u"shown on the week and counted with the sessions skipped", None))
        self.first_day_label.setText(QCoreApplication.translate("SettingsSpan", u"First day", None))
#if QT_CONFIG(accessibility)
        self.first_day_edit.setAccessibleName(QCoreApplication.translate("SettingsSpan", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.last_day_label.setText(QCoreApplication.translate("SettingsSpan", u"Last day", None))
#if QT_CONFIG(accessibility)
        self.last_day_edit.setAccessibleName(QCoreApplication.translate("SettingsSpan", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.remove_button.setText(QCoreApplication.translate("SettingsSpan", u"Remove", None))
        pass
    # retranslateUi

