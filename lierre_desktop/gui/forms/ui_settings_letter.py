# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_letter.ui'
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
    QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from lierre_desktop.gui.components import (Alert, Button, Card)
from lierre_desktop.gui.settings.word_choice import WordChoice

class Ui_SettingsLetter(object):
    def setupUi(self, SettingsLetter):
        if not SettingsLetter.objectName():
            SettingsLetter.setObjectName(u"SettingsLetter")
        self.form_layout = QVBoxLayout(SettingsLetter)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(SettingsLetter)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(SettingsLetter)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.subject_frame = QWidget(SettingsLetter)
        self.subject_frame.setObjectName(u"subject_frame")
        self.subject_layout = QVBoxLayout(self.subject_frame)
        self.subject_layout.setSpacing(4)
        self.subject_layout.setObjectName(u"subject_layout")
        self.subject_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(self.subject_frame)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setProperty(u"role", u"label")

        self.subject_layout.addWidget(self.subject_label)

        self.subject_edit = QLineEdit(self.subject_frame)
        self.subject_edit.setObjectName(u"subject_edit")
        self.subject_edit.setMaxLength(250)

        self.subject_layout.addWidget(self.subject_edit)

        self.subject_help = QLabel(self.subject_frame)
        self.subject_help.setObjectName(u"subject_help")
        self.subject_help.setWordWrap(True)
        self.subject_help.setProperty(u"role", u"help")

        self.subject_layout.addWidget(self.subject_help)


        self.form_layout.addWidget(self.subject_frame)

        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(4)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.body_label = QLabel(SettingsLetter)
        self.body_label.setObjectName(u"body_label")
        self.body_label.setProperty(u"role", u"label")

        self.body_layout.addWidget(self.body_label)

        self.body_edit = QPlainTextEdit(SettingsLetter)
        self.body_edit.setObjectName(u"body_edit")
        self.body_edit.setTabChangesFocus(True)
        self.body_edit.setMinimumSize(QSize(0, 200))

        self.body_layout.addWidget(self.body_edit)

        self.body_help = QLabel(SettingsLetter)
        self.body_help.setObjectName(u"body_help")
        self.body_help.setWordWrap(True)
        self.body_help.setProperty(u"role", u"help")

        self.body_layout.addWidget(self.body_help)


        self.form_layout.addLayout(self.body_layout)

        self.preview_layout = QVBoxLayout()
        self.preview_layout.setSpacing(4)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(0, 0, 0, 0)
        self.preview_label = QLabel(SettingsLetter)
        self.preview_label.setObjectName(u"preview_label")
        self.preview_label.setProperty(u"role", u"label")

        self.preview_layout.addWidget(self.preview_label)

        self.preview_card = Card(SettingsLetter)
        self.preview_card.setObjectName(u"preview_card")

        self.preview_layout.addWidget(self.preview_card)


        self.form_layout.addLayout(self.preview_layout)

        self.words_layout = QVBoxLayout()
        self.words_layout.setSpacing(4)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(SettingsLetter)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"role", u"label")

        self.words_layout.addWidget(self.words_label)

        self.words_help = QLabel(SettingsLetter)
        self.words_help.setObjectName(u"words_help")
        self.words_help.setWordWrap(True)
        self.words_help.setProperty(u"role", u"help")

        self.words_layout.addWidget(self.words_help)

        self.word_choice = WordChoice(SettingsLetter)
        self.word_choice.setObjectName(u"word_choice")

        self.words_layout.addWidget(self.word_choice)


        self.form_layout.addLayout(self.words_layout)

        self.reset_line = QHBoxLayout()
        self.reset_line.setSpacing(8)
        self.reset_line.setObjectName(u"reset_line")
        self.reset_line.setContentsMargins(0, 0, 0, 0)
        self.reset_button = Button(SettingsLetter)
        self.reset_button.setObjectName(u"reset_button")
        self.reset_button.setProperty(u"kind", u"secondary")
        self.reset_button.setProperty(u"icon_name", u"arrow-counter-clockwise")

        self.reset_line.addWidget(self.reset_button)

        self.reset_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reset_line.addItem(self.reset_spacer)


        self.form_layout.addLayout(self.reset_line)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

        self.form_layout.setStretch(7, 1)
#if QT_CONFIG(shortcut)
        self.subject_label.setBuddy(self.subject_edit)
        self.body_label.setBuddy(self.body_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.subject_edit, self.body_edit)
        QWidget.setTabOrder(self.body_edit, self.word_choice)
        QWidget.setTabOrder(self.word_choice, self.reset_button)

        self.retranslateUi(SettingsLetter)
    # setupUi

    def retranslateUi(self, SettingsLetter):
        self.subject_label.setText(QCoreApplication.translate("SettingsLetter", u"Subject", None))
#if QT_CONFIG(accessibility)
        self.subject_edit.setAccessibleName(QCoreApplication.translate("SettingsLetter", u"Subject", None))
#endif // QT_CONFIG(accessibility)
        self.body_label.setText(QCoreApplication.translate("SettingsLetter", u"Text", None))
#if QT_CONFIG(accessibility)
        self.body_edit.setAccessibleName(QCoreApplication.translate("SettingsLetter", u"Text", None))
#endif // QT_CONFIG(accessibility)
        self.body_help.setText(QCoreApplication.translate("SettingsLetter", u"A blank line begins a new paragraph.", None))
        self.preview_label.setText(QCoreApplication.translate("SettingsLetter", u"With an invented person", None))
        self.words_label.setText(QCoreApplication.translate("SettingsLetter", u"Words filled in for each letter", None))
        self.words_help.setText(QCoreApplication.translate("SettingsLetter", u"Press one to write it where the cursor is.", None))
#if QT_CONFIG(accessibility)
        self.word_choice.setAccessibleName(QCoreApplication.translate("SettingsLetter", u"Words filled in for each letter", None))
#endif // QT_CONFIG(accessibility)
        self.reset_button.setText(QCoreApplication.translate("SettingsLetter", u"Take the original text again", None))
        pass
    # retranslateUi

