# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button, PassphraseEdit)
from lierre_desktop.gui.ivy import IvyPanel
from lierre_desktop.gui.navigation import StatusLine
class Ui_UnlockWindow(object):
    def setupUi(self, UnlockWindow):
        if not UnlockWindow.objectName():
            UnlockWindow.setObjectName(u"UnlockWindow")
        UnlockWindow.setWindowTitle(u"Lierre")
        self.window_layout = QHBoxLayout(UnlockWindow)
        self.window_layout.setSpacing(0)
        self.window_layout.setObjectName(u"window_layout")
        self.window_layout.setContentsMargins(0, 0, 0, 0)
        self.ivy = IvyPanel(UnlockWindow)
        self.ivy.setObjectName(u"ivy")
        self.ivy.setMinimumSize(QSize(0, 0))

        self.window_layout.addWidget(self.ivy)

        self.form_layout = QVBoxLayout()
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(24, 16, 24, 16)
        self.top_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.top_spacer)

        self.centre_layout = QHBoxLayout()
        self.centre_layout.setSpacing(0)
        self.centre_layout.setObjectName(u"centre_layout")
        self.left_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.centre_layout.addItem(self.left_spacer)

        self.form = QWidget(UnlockWindow)
        self.form.setObjectName(u"form")
        self.form.setMaximumSize(QSize(400, 16777215))
        self.fields_layout = QVBoxLayout(self.form)
        self.fields_layout.setSpacing(4)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(4, 0, 4, 0)
        self.logo_label = QLabel(self.form)
        self.logo_label.setObjectName(u"logo_label")

        self.fields_layout.addWidget(self.logo_label)

        self.logo_spacer = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.logo_spacer)

        self.title_label = QLabel(self.form)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"page_title")

        self.fields_layout.addWidget(self.title_label)

        self.title_spacer = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.title_spacer)

        self.alert = Alert(self.form)
        self.alert.setObjectName(u"alert")

        self.fields_layout.addWidget(self.alert)

        self.field_spacer = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.field_spacer)

        self.passphrase_label = QLabel(self.form)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"label")

        self.fields_layout.addWidget(self.passphrase_label)

        self.passphrase_edit = PassphraseEdit(self.form)
        self.passphrase_edit.setObjectName(u"passphrase_edit")

        self.fields_layout.addWidget(self.passphrase_edit)

        self.passphrase_help = QLabel(self.form)
        self.passphrase_help.setObjectName(u"passphrase_help")
        self.passphrase_help.setProperty(u"role", u"help")

        self.fields_layout.addWidget(self.passphrase_help)

        self.button_spacer = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.button_spacer)

        self.unlock_button = Button(self.form)
        self.unlock_button.setObjectName(u"unlock_button")
        self.unlock_button.setProperty(u"kind", u"primary")
        self.unlock_button.setProperty(u"icon_name", u"lock-simple")
        self.unlock_button.setProperty(u"keys", u"Enter")

        self.fields_layout.addWidget(self.unlock_button)

        self.restore_button = Button(self.form)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setProperty(u"kind", u"quiet")

        self.fields_layout.addWidget(self.restore_button)


        self.centre_layout.addWidget(self.form)

        self.right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.centre_layout.addItem(self.right_spacer)

        self.centre_layout.setStretch(0, 1)
        self.centre_layout.setStretch(1, 1000)
        self.centre_layout.setStretch(2, 1)

        self.form_layout.addLayout(self.centre_layout)

        self.bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.bottom_spacer)

        self.foot_layout = QHBoxLayout()
        self.foot_layout.setSpacing(24)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_left)

        self.offline_line = StatusLine(UnlockWindow)
        self.offline_line.setObjectName(u"offline_line")

        self.foot_layout.addWidget(self.offline_line)

        self.version_label = QLabel(UnlockWindow)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setProperty(u"role", u"caption")

        self.foot_layout.addWidget(self.version_label)

        self.foot_right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_right)


        self.form_layout.addLayout(self.foot_layout)


        self.window_layout.addLayout(self.form_layout)

        self.window_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(UnlockWindow)
    # setupUi

    def retranslateUi(self, UnlockWindow):
        self.title_label.setText(QCoreApplication.translate("UnlockWindow", u"Lierre is locked", None))
        self.passphrase_label.setText(QCoreApplication.translate("UnlockWindow", u"Passphrase", None))
#if QT_CONFIG(accessibility)
        self.passphrase_edit.setAccessibleName(QCoreApplication.translate("UnlockWindow", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.unlock_button.setText(QCoreApplication.translate("UnlockWindow", u"Unlock", None))
        self.restore_button.setText(QCoreApplication.translate("UnlockWindow", u"Restore a copy\u2026", None))
        pass
    # retranslateUi

