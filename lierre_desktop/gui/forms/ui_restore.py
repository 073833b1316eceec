# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button, PassphraseEdit)
from lierre_desktop.gui.ivy import IvyPanel
class Ui_RestoreWindow(object):
    def setupUi(self, RestoreWindow):
        if not RestoreWindow.objectName():
            RestoreWindow.setObjectName(u"RestoreWindow")
        RestoreWindow.setWindowTitle(u"Lierre")
        self.window_layout = QHBoxLayout(RestoreWindow)
        self.window_layout.setSpacing(0)
        self.window_layout.setObjectName(u"window_layout")
        self.window_layout.setContentsMargins(0, 0, 0, 0)
        self.ivy = IvyPanel(RestoreWindow)
        self.ivy.setObjectName(u"ivy")

        self.window_layout.addWidget(self.ivy)

        self.scroll_area = QScrollArea(RestoreWindow)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrolled = QWidget()
        self.scrolled.setObjectName(u"scrolled")
        self.centre_layout = QHBoxLayout(self.scrolled)
        self.centre_layout.setSpacing(0)
        self.centre_layout.setObjectName(u"centre_layout")
        self.centre_layout.setContentsMargins(-1, 24, -1, 24)
        self.left_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.centre_layout.addItem(self.left_spacer)

        self.form = QWidget(self.scrolled)
        self.form.setObjectName(u"form")
        self.form.setMaximumSize(QSize(560, 16777215))
        self.fields_layout = QVBoxLayout(self.form)
        self.fields_layout.setSpacing(6)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(4, 0, 4, 0)
        self.top_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields_layout.addItem(self.top_spacer)

        self.logo_label = QLabel(self.form)
        self.logo_label.setObjectName(u"logo_label")

        self.fields_layout.addWidget(self.logo_label)

        self.logo_gap = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.logo_gap)

        self.title_label = QLabel(self.form)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"page_title")

        self.fields_layout.addWidget(self.title_label)

        self.intro_label = QLabel(self.form)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)
        self.intro_label.setProperty(u"role", u"quiet")

        self.fields_layout.addWidget(self.intro_label)

        self.intro_gap = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.intro_gap)

        self.alert = Alert(self.form)
        self.alert.setObjectName(u"alert")

        self.fields_layout.addWidget(self.alert)

        self.file_card = QFrame(self.form)
        self.file_card.setObjectName(u"file_card")
        self.file_card.setProperty(u"role", u"card")
        self.file_layout = QVBoxLayout(self.file_card)
        self.file_layout.setSpacing(2)
        self.file_layout.setObjectName(u"file_layout")
        self.file_layout.setContentsMargins(16, 12, 16, 12)
        self.file_when = QLabel(self.file_card)
        self.file_when.setObjectName(u"file_when")
        self.file_when.setWordWrap(True)
        self.file_when.setProperty(u"role", u"strong")

        self.file_layout.addWidget(self.file_when)

        self.file_detail = QLabel(self.file_card)
        self.file_detail.setObjectName(u"file_detail")
        self.file_detail.setWordWrap(True)
        self.file_detail.setProperty(u"role", u"help")

        self.file_layout.addWidget(self.file_detail)

        self.file_place = QLabel(self.file_card)
        self.file_place.setObjectName(u"file_place")
        self.file_place.setWordWrap(True)
        self.file_place.setProperty(u"role", u"help")

        self.file_layout.addWidget(self.file_place)


        self.fields_layout.addWidget(self.file_card)

        self.choose_layout = QHBoxLayout()
        self.choose_layout.setObjectName(u"choose_layout")
        self.choose_button = Button(self.form)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setProperty(u"kind", u"quiet")
        self.choose_button.setProperty(u"icon_name", u"hard-drives")

        self.choose_layout.addWidget(self.choose_button)

        self.choose_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choose_layout.addItem(self.choose_spacer)


        self.fields_layout.addLayout(self.choose_layout)

        self.passphrase_block = QWidget(self.form)
        self.passphrase_block.setObjectName(u"passphrase_block")
        self.passphrase_layout = QVBoxLayout(self.passphrase_block)
        self.passphrase_layout.setSpacing(4)
        self.passphrase_layout.setObjectName(u"passphrase_layout")
        self.passphrase_layout.setContentsMargins(0, 4, 0, 0)
        self.passphrase_label = QLabel(self.passphrase_block)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"label")

        self.passphrase_layout.addWidget(self.passphrase_label)

        self.passphrase_edit = PassphraseEdit(self.passphrase_block)
        self.passphrase_edit.setObjectName(u"passphrase_edit")

        self.passphrase_layout.addWidget(self.passphrase_edit)

        self.passphrase_help = QLabel(self.passphrase_block)
        self.passphrase_help.setObjectName(u"passphrase_help")
        self.passphrase_help.setWordWrap(True)
        self.passphrase_help.setProperty(u"role", u"help")

        self.passphrase_layout.addWidget(self.passphrase_help)


        self.fields_layout.addWidget(self.passphrase_block)

        self.found_card = QFrame(self.form)
        self.found_card.setObjectName(u"found_card")
        self.found_card.setProperty(u"role", u"card")
        self.found_layout = QGridLayout(self.found_card)
        self.found_layout.setObjectName(u"found_layout")
        self.found_layout.setHorizontalSpacing(16)
        self.found_layout.setVerticalSpacing(6)
        self.found_layout.setContentsMargins(16, 12, 16, 12)
        self.copy_head = QLabel(self.found_card)
        self.copy_head.setObjectName(u"copy_head")
        self.copy_head.setWordWrap(True)
        self.copy_head.setProperty(u"role", u"label")

        self.found_layout.addWidget(self.copy_head, 0, 1, 1, 1)

        self.here_head = QLabel(self.found_card)
        self.here_head.setObjectName(u"here_head")
        self.here_head.setWordWrap(True)
        self.here_head.setProperty(u"role", u"label")

        self.found_layout.addWidget(self.here_head, 0, 2, 1, 1)

        self.centre_label = QLabel(self.found_card)
        self.centre_label.setObjectName(u"centre_label")
        self.centre_label.setWordWrap(True)
        self.centre_label.setProperty(u"role", u"quiet")

        self.found_layout.addWidget(self.centre_label, 1, 0, 1, 1)

        self.centre_copy = QLabel(self.found_card)
        self.centre_copy.setObjectName(u"centre_copy")
        self.centre_copy.setWordWrap(True)

        self.found_layout.addWidget(self.centre_copy, 1, 1, 1, 1)

        self.centre_here = QLabel(self.found_card)
        self.centre_here.setObjectName(u"centre_here")
        self.centre_here.setWordWrap(True)

        self.found_layout.addWidget(self.centre_here, 1, 2, 1, 1)

        self.people_label = QLabel(self.found_card)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setWordWrap(True)
        self.people_label.setProperty(u"role", u"quiet")

        self.found_layout.addWidget(self.people_label, 2, 0, 1, 1)

        self.people_copy = QLabel(self.found_card)
        self.people_copy.setObjectName(u"people_copy")
        self.people_copy.setWordWrap(True)

        self.found_layout.addWidget(self.people_copy, 2, 1, 1, 1)

        self.people_here = QLabel(self.found_card)
        self.people_here.setObjectName(u"people_here")
        self.people_here.setWordWrap(True)

        self.found_layout.addWidget(self.people_here, 2, 2, 1, 1)

        self.sessions_label = QLabel(self.found_card)
        self.sessions_label.setObjectName(u"sessions_label")
        self.sessions_label.setWordWrap(True)
        self.sessions_label.setProperty(u"role", u"quiet")

        self.found_layout.addWidget(self.sessions_label, 3, 0, 1, 1)

        self.sessions_copy = QLabel(self.found_card)
        self.sessions_copy.setObjectName(u"sessions_copy")
        self.sessions_copy.setWordWrap(True)

        self.found_layout.addWidget(self.sessions_copy, 3, 1, 1, 1)

        self.sessions_here = QLabel(self.found_card)
        self.sessions_here.setObjectName(u"sessions_here")
        self.sessions_here.setWordWrap(True)

        self.found_layout.addWidget(self.sessions_here, 3, 2, 1, 1)

        self.interviews_label = QLabel(self.found_card)
        self.interviews_label.setObjectName(u"interviews_label")
        self.interviews_label.setWordWrap(True)
        self.interviews_label.setProperty(u"role", u"quiet")

        self.found_layout.addWidget(self.interviews_label, 4, 0, 1, 1)

        self.interviews_copy = QLabel(self.found_card)
        self.interviews_copy.setObjectName(u"interviews_copy")
        self.interviews_copy.setWordWrap(True)

        self.found_layout.addWidget(self.interviews_copy, 4, 1, 1, 1)

        self.interviews_here = QLabel(self.found_card)
        self.interviews_here.setObjectName(u"interviews_here")
        self.interviews_here.setWordWrap(True)

        self.found_layout.addWidget(self.interviews_here, 4, 2, 1, 1)

        self.changed_label = QLabel(self.found_card)
        self.changed_label.setObjectName(u"changed_label")
        self.changed_label.setWordWrap(True)
        self.changed_label.setProperty(u"role", u"quiet")

        self.found_layout.addWidget(self.changed_label, 5, 0, 1, 1)

        self.changed_copy = QLabel(self.found_card)
        self.changed_copy.setObjectName(u"changed_copy")
        self.changed_copy.setWordWrap(True)

        self.found_layout.addWidget(self.changed_copy, 5, 1, 1, 1)

        self.changed_here = QLabel(self.found_card)
        self.changed_here.setObjectName(u"changed_here")
        self.changed_here.setWordWrap(True)

        self.found_layout.addWidget(self.changed_here, 5, 2, 1, 1)

        self.found_layout.setColumnStretch(0, 1)
        self.found_layout.setColumnStretch(1, 1)
        self.found_layout.setColumnStretch(2, 1)

        self.fields_layout.addWidget(self.found_card)

        self.here_help = QLabel(self.form)
        self.here_help.setObjectName(u"here_help")
        self.here_help.setWordWrap(True)
        self.here_help.setProperty(u"role", u"help")

        self.fields_layout.addWidget(self.here_help)

        self.sure_alert = Alert(self.form)
        self.sure_alert.setObjectName(u"sure_alert")

        self.fields_layout.addWidget(self.sure_alert)

        self.button_gap = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.button_gap)

        self.go_button = Button(self.form)
        self.go_button.setObjectName(u"go_button")
        self.go_button.setProperty(u"kind", u"primary")
        self.go_button.setProperty(u"keys", u"Enter")

        self.fields_layout.addWidget(self.go_button)

        self.back_button = Button(self.form)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"kind", u"quiet")

        self.fields_layout.addWidget(self.back_button)

        self.bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields_layout.addItem(self.bottom_spacer)


        self.centre_layout.addWidget(self.form)

        self.right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.centre_layout.addItem(self.right_spacer)

        self.centre_layout.setStretch(0, 1)
        self.centre_layout.setStretch(1, 1000)
        self.centre_layout.setStretch(2, 1)
        self.scroll_area.setWidget(self.scrolled)

        self.window_layout.addWidget(self.scroll_area)

        self.window_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RestoreWindow)
    # setupUi

    def retranslateUi(self, RestoreWindow):
        self.title_label.setText(QCoreApplication.translate("RestoreWindow", u"Restore a copy", None))
        self.choose_button.setText(QCoreApplication.translate("RestoreWindow", u"Choose another copy\u2026", None))
        self.passphrase_label.setText(QCoreApplication.translate("RestoreWindow", u"Passphrase of the copy", None))
#if QT_CONFIG(accessibility)
        self.passphrase_edit.setAccessibleName(QCoreApplication.translate("RestoreWindow", u"Passphrase of the copy", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_help.setText(QCoreApplication.translate("RestoreWindow", u"The one you used on the day of the copy.", None))
        self.copy_head.setText(QCoreApplication.translate("RestoreWindow", u"In the copy", None))
        self.here_head.setText(QCoreApplication.translate("RestoreWindow", u"On this computer", None))
        self.centre_label.setText(QCoreApplication.translate("RestoreWindow", u"Centre", None))
        self.people_label.setText(QCoreApplication.translate("RestoreWindow", u"People", None))
        self.sessions_label.setText(QCoreApplication.translate("RestoreWindow", u"Sessions held", None))
        self.interviews_label.setText(QCoreApplication.translate("RestoreWindow", u"Interviews", None))
        self.changed_label.setText(QCoreApplication.translate("RestoreWindow", u"Last change", None))
        pass
    # retranslateUi

