# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_appearance.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import Segments

class Ui_SettingsAppearance(object):
    def setupUi(self, SettingsAppearance):
        if not SettingsAppearance.objectName():
            SettingsAppearance.setObjectName(u"SettingsAppearance")
        self.form_layout = QVBoxLayout(SettingsAppearance)
        self.form_layout.setSpacing(16)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 12, 12)
        self.language_card = QFrame(SettingsAppearance)
        self.language_card.setObjectName(u"language_card")
        self.language_card.setProperty(u"role", u"card")
        self.language_card_layout = QVBoxLayout(self.language_card)
        self.language_card_layout.setSpacing(12)
        self.language_card_layout.setObjectName(u"language_card_layout")
        self.language_card_layout.setContentsMargins(16, 12, 16, 16)
        self.language_card_title = QLabel(self.language_card)
        self.language_card_title.setObjectName(u"language_card_title")
        self.language_card_title.setProperty(u"role", u"card_title")

        self.language_card_layout.addWidget(self.language_card_title)

        self.language_layout = QVBoxLayout()
        self.language_layout.setSpacing(4)
        self.language_layout.setObjectName(u"language_layout")
        self.language_layout.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(self.language_card)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"label")

        self.language_layout.addWidget(self.language_label)

        self.language_line = QHBoxLayout()
        self.language_line.setSpacing(0)
        self.language_line.setObjectName(u"language_line")
        self.language_line.setContentsMargins(0, 0, 0, 0)
        self.language_choice = Segments(self.language_card)
        self.language_choice.setObjectName(u"language_choice")

        self.language_line.addWidget(self.language_choice)

        self.language_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.language_line.addItem(self.language_spacer)


        self.language_layout.addLayout(self.language_line)

        self.language_help = QLabel(self.language_card)
        self.language_help.setObjectName(u"language_help")
        self.language_help.setWordWrap(True)
        self.language_help.setProperty(u"role", u"help")

        self.language_layout.addWidget(self.language_help)


        self.language_card_layout.addLayout(self.language_layout)


        self.form_layout.addWidget(self.language_card)

        self.look_card = QFrame(SettingsAppearance)
        self.look_card.setObjectName(u"look_card")
        self.look_card.setProperty(u"role", u"card")
        self.look_card_layout = QVBoxLayout(self.look_card)
        self.look_card_layout.setSpacing(12)
        self.look_card_layout.setObjectName(u"look_card_layout")
        self.look_card_layout.setContentsMargins(16, 12, 16, 16)
        self.look_card_title = QLabel(self.look_card)
        self.look_card_title.setObjectName(u"look_card_title")
        self.look_card_title.setProperty(u"role", u"card_title")

        self.look_card_layout.addWidget(self.look_card_title)

        self.scheme_layout = QVBoxLayout()
        self.scheme_layout.setSpacing(4)
        self.scheme_layout.setObjectName(u"scheme_layout")
        self.scheme_layout.setContentsMargins(0, 0, 0, 0)
        self.scheme_label = QLabel(self.look_card)
        self.scheme_label.setObjectName(u"scheme_label")
        self.scheme_label.setProperty(u"role", u"label")

        self.scheme_layout.addWidget(self.scheme_label)

        self.scheme_line = QHBoxLayout()
        self.scheme_line.setSpacing(0)
        self.scheme_line.setObjectName(u"scheme_line")
        self.scheme_line.setContentsMargins(0, 0, 0, 0)
        self.scheme_choice = Segments(self.look_card)
        self.scheme_choice.setObjectName(u"scheme_choice")

        self.scheme_line.addWidget(self.scheme_choice)

        self.scheme_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.scheme_line.addItem(self.scheme_spacer)


        self.scheme_layout.addLayout(self.scheme_line)

        self.scheme_help = QLabel(self.look_card)
        self.scheme_help.setObjectName(u"scheme_help")
        self.scheme_help.setWordWrap(True)
        self.scheme_help.setProperty(u"role", u"help")

        self.scheme_layout.addWidget(self.scheme_help)


        self.look_card_layout.addLayout(self.scheme_layout)

        self.text_size_layout = QVBoxLayout()
        self.text_size_layout.setSpacing(4)
        self.text_size_layout.setObjectName(u"text_size_layout")
        self.text_size_layout.setContentsMargins(0, 0, 0, 0)
        self.text_size_label = QLabel(self.look_card)
        self.text_size_label.setObjectName(u"text_size_label")
        self.text_size_label.setProperty(u"role", u"label")

        self.text_size_layout.addWidget(self.text_size_label)

        self.text_size_line = QHBoxLayout()
        self.text_size_line.setSpacing(0)
        self.text_size_line.setObjectName(u"text_size_line")
        self.text_size_line.setContentsMargins(0, 0, 0, 0)
        self.text_size_choice = Segments(self.look_card)
        self.text_size_choice.setObjectName(u"text_size_choice")

        self.text_size_line.addWidget(self.text_size_choice)

        self.text_size_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.text_size_line.addItem(self.text_size_spacer)


        self.text_size_layout.addLayout(self.text_size_line)

        self.text_size_help = QLabel(self.look_card)
        self.text_size_help.setObjectName(u"text_size_help")
        self.text_size_help.setWordWrap(True)
        self.text_size_help.setProperty(u"role", u"help")

        self.text_size_layout.addWidget(self.text_size_help)


        self.look_card_layout.addLayout(self.text_size_layout)


        self.form_layout.addWidget(self.look_card)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

        self.form_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.language_label.setBuddy(self.language_choice)
        self.scheme_label.setBuddy(self.scheme_choice)
        self.text_size_label.setBuddy(self.text_size_choice)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsAppearance)
    # setupUi

    def retranslateUi(self, SettingsAppearance):
        self.language_card_title.setText(QCoreApplication.translate("SettingsAppearance", u"Language", None))
        self.language_label.setText(QCoreApplication.translate("SettingsAppearance", u"Language of the screen", None))
#if QT_CONFIG(accessibility)
        self.language_choice.setAccessibleName(QCoreApplication.translate("SettingsAppearance", u"Language of the screen", None))
#endif // QT_CONFIG(accessibility)
        self.language_help.setText(QCoreApplication.translate("SettingsAppearance", u"changes at once; that of the papers is chosen under Centre", None))
        self.look_card_title.setText(QCoreApplication.translate("SettingsAppearance", u"Appearance", None))
        self.scheme_label.setText(QCoreApplication.translate("SettingsAppearance", u"Colours", None))
#if QT_CONFIG(accessibility)
        self.scheme_choice.setAccessibleName(QCoreApplication.translate("SettingsAppearance", u"Colours", None))
#endif // QT_CONFIG(accessibility)
        self.scheme_help.setText(QCoreApplication.translate("SettingsAppearance", u"\u201cAs the computer\u201d follows its setting, and its high contrast too", None))
        self.text_size_label.setText(QCoreApplication.translate("SettingsAppearance", u"Text size", None))
#if QT_CONFIG(accessibility)
        self.text_size_choice.setAccessibleName(QCoreApplication.translate("SettingsAppearance", u"Text size", None))
#endif // QT_CONFIG(accessibility)
        self.text_size_help.setText(QCoreApplication.translate("SettingsAppearance", u"everything grows with the text", None))
        pass
    # retranslateUi

