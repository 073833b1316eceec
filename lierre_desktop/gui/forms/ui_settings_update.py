# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_update.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button)

class Ui_SettingsUpdate(object):
    def setupUi(self, SettingsUpdate):
        if not SettingsUpdate.objectName():
            SettingsUpdate.setObjectName(u"SettingsUpdate")
        self.form_layout = QVBoxLayout(SettingsUpdate)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.update_card = QFrame(SettingsUpdate)
        self.update_card.setObjectName(u"update_card")
        self.update_card.setProperty(u"role", u"card")
        self.update_card_layout = QVBoxLayout(self.update_card)
        self.update_card_layout.setSpacing(12)
        self.update_card_layout.setObjectName(u"update_card_layout")
        self.update_card_layout.setContentsMargins(16, 12, 16, 16)
        self.update_card_title = QLabel(self.update_card)
        self.update_card_title.setObjectName(u"update_card_title")
        self.update_card_title.setProperty(u"role", u"card_title")

        self.update_card_layout.addWidget(self.update_card_title)

        self.update_text = QLabel(self.update_card)
        self.update_text.setObjectName(u"update_text")
        self.update_text.setWordWrap(True)

        self.update_card_layout.addWidget(self.update_text)

        self.reason_label = QLabel(self.update_card)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setWordWrap(True)
        self.reason_label.setProperty(u"role", u"quiet")

        self.update_card_layout.addWidget(self.reason_label)

        self.update_alert = Alert(self.update_card)
        self.update_alert.setObjectName(u"update_alert")

        self.update_card_layout.addWidget(self.update_alert)

        self.hash_part = QWidget(self.update_card)
        self.hash_part.setObjectName(u"hash_part")
        self.hash_layout = QVBoxLayout(self.hash_part)
        self.hash_layout.setSpacing(2)
        self.hash_layout.setObjectName(u"hash_layout")
        self.hash_layout.setContentsMargins(0, 0, 0, 0)
        self.hash_label = QLabel(self.hash_part)
        self.hash_label.setObjectName(u"hash_label")
        self.hash_label.setWordWrap(True)
        self.hash_label.setProperty(u"role", u"label")

        self.hash_layout.addWidget(self.hash_label)

        self.hash_edit = QLineEdit(self.hash_part)
        self.hash_edit.setObjectName(u"hash_edit")

        self.hash_layout.addWidget(self.hash_edit)

        self.hash_help = QLabel(self.hash_part)
        self.hash_help.setObjectName(u"hash_help")
        self.hash_help.setWordWrap(True)
        self.hash_help.setProperty(u"role", u"help")

        self.hash_layout.addWidget(self.hash_help)


        self.update_card_layout.addWidget(self.hash_part)

        self.update_line = QWidget(self.update_card)
        self.update_line.setObjectName(u"update_line")
        self.choose_button = Button(self.update_line)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setProperty(u"kind", u"secondary")
        self.choose_button.setProperty(u"icon_name", u"download-simple")
        self.check_button = Button(self.update_line)
        self.check_button.setObjectName(u"check_button")
        self.check_button.setProperty(u"kind", u"primary")
        self.check_button.setProperty(u"icon_name", u"shield-check")
        self.install_button = Button(self.update_line)
        self.install_button.setObjectName(u"install_button")
        self.install_button.setProperty(u"kind", u"primary")
        self.install_button.setProperty(u"icon_name", u"hard-drives")

        self.update_card_layout.addWidget(self.update_line)


        self.form_layout.addWidget(self.update_card)

#if QT_CONFIG(shortcut)
        self.hash_label.setBuddy(self.hash_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.hash_edit, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.check_button)
        QWidget.setTabOrder(self.check_button, self.install_button)

        self.retranslateUi(SettingsUpdate)
    # setupUi

    def retranslateUi(self, SettingsUpdate):
        self.update_card_title.setText(QCoreApplication.translate("SettingsUpdate", u"A newer Lierre", None))
        self.update_text.setText(QCoreApplication.translate("SettingsUpdate", u"Lierre never goes on the Internet. Get the new setup with a browser, from where Lierre is published, and the file that ends in .sha256 with it: Lierre checks that nothing was changed before it starts the setup.", None))
        self.hash_label.setText(QCoreApplication.translate("SettingsUpdate", u"Published SHA-256", None))
        self.hash_help.setText(QCoreApplication.translate("SettingsUpdate", u"64 characters, shown where the setup is published", None))
        self.choose_button.setText(QCoreApplication.translate("SettingsUpdate", u"Update Lierre\u2026", None))
        self.check_button.setText(QCoreApplication.translate("SettingsUpdate", u"Check the file", None))
        self.install_button.setText(QCoreApplication.translate("SettingsUpdate", u"Make a copy and install", None))
        pass
    # retranslateUi

