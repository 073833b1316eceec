# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'welcome.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QRadioButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button, PassphraseEdit, ProgressLine,
    Segments)
from lierre_desktop.gui.ivy import IvyPanel
class Ui_WelcomeWindow(object):
    def setupUi(self, WelcomeWindow):
        if not WelcomeWindow.objectName():
            WelcomeWindow.setObjectName(u"WelcomeWindow")
        WelcomeWindow.setWindowTitle(u"Lierre")
        self.window_layout = QHBoxLayout(WelcomeWindow)
        self.window_layout.setSpacing(0)
        self.window_layout.setObjectName(u"window_layout")
        self.window_layout.setContentsMargins(0, 0, 0, 0)
        self.ivy = IvyPanel(WelcomeWindow)
        self.ivy.setObjectName(u"ivy")

        self.window_layout.addWidget(self.ivy)

        self.column_layout = QVBoxLayout()
        self.column_layout.setSpacing(0)
        self.column_layout.setObjectName(u"column_layout")
        self.scroll_area = QScrollArea(WelcomeWindow)
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
        self.form.setMaximumSize(QSize(460, 16777215))
        self.fields_layout = QVBoxLayout(self.form)
        self.fields_layout.setSpacing(5)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(4, 0, 4, 0)
        self.brand_layout = QHBoxLayout()
        self.brand_layout.setObjectName(u"brand_layout")
        self.logo_label = QLabel(self.form)
        self.logo_label.setObjectName(u"logo_label")

        self.brand_layout.addWidget(self.logo_label)

        self.brand_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.brand_layout.addItem(self.brand_spacer)

        self.language_segments = Segments(self.form)
        self.language_segments.setObjectName(u"language_segments")

        self.brand_layout.addWidget(self.language_segments)


        self.fields_layout.addLayout(self.brand_layout)

        self.brand_gap = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.brand_gap)

        self.title_label = QLabel(self.form)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"page_title")

        self.fields_layout.addWidget(self.title_label)

        self.intro_label = QLabel(self.form)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)
        self.intro_label.setProperty(u"role", u"quiet")

        self.fields_layout.addWidget(self.intro_label)

        self.place_box = QWidget(self.form)
        self.place_box.setObjectName(u"place_box")
        self.place_layout = QVBoxLayout(self.place_box)
        self.place_layout.setSpacing(5)
        self.place_layout.setObjectName(u"place_layout")
        self.place_layout.setContentsMargins(0, 0, 0, 0)
        self.place_alert = Alert(self.place_box)
        self.place_alert.setObjectName(u"place_alert")

        self.place_layout.addWidget(self.place_alert)

        self.anyway_check = QCheckBox(self.place_box)
        self.anyway_check.setObjectName(u"anyway_check")

        self.place_layout.addWidget(self.anyway_check)

        self.anyway_help = QLabel(self.place_box)
        self.anyway_help.setObjectName(u"anyway_help")
        self.anyway_help.setWordWrap(True)
        self.anyway_help.setProperty(u"role", u"help")

        self.place_layout.addWidget(self.anyway_help)


        self.fields_layout.addWidget(self.place_box)

        self.intro_gap = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.intro_gap)

        self.centre_label = QLabel(self.form)
        self.centre_label.setObjectName(u"centre_label")
        self.centre_label.setProperty(u"role", u"label")

        self.fields_layout.addWidget(self.centre_label)

        self.centre_edit = QLineEdit(self.form)
        self.centre_edit.setObjectName(u"centre_edit")

        self.fields_layout.addWidget(self.centre_edit)

        self.centre_help = QLabel(self.form)
        self.centre_help.setObjectName(u"centre_help")
        self.centre_help.setWordWrap(True)
        self.centre_help.setProperty(u"role", u"help")

        self.fields_layout.addWidget(self.centre_help)

        self.centre_gap = QSpacerItem(0, 3, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.centre_gap)

        self.coordinator_label = QLabel(self.form)
        self.coordinator_label.setObjectName(u"coordinator_label")
        self.coordinator_label.setProperty(u"role", u"label")

        self.fields_layout.addWidget(self.coordinator_label)

        self.coordinator_edit = QLineEdit(self.form)
        self.coordinator_edit.setObjectName(u"coordinator_edit")

        self.fields_layout.addWidget(self.coordinator_edit)

        self.coordinator_help = QLabel(self.form)
        self.coordinator_help.setObjectName(u"coordinator_help")
        self.coordinator_help.setWordWrap(True)
        self.coordinator_help.setProperty(u"role", u"help")

        self.fields_layout.addWidget(self.coordinator_help)

        self.coordinator_gap = QSpacerItem(0, 3, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.coordinator_gap)

        self.passphrase_label = QLabel(self.form)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"label")

        self.fields_layout.addWidget(self.passphrase_label)

        self.passphrase_edit = PassphraseEdit(self.form)
        self.passphrase_edit.setObjectName(u"passphrase_edit")

        self.fields_layout.addWidget(self.passphrase_edit)

        self.passphrase_help = QLabel(self.form)
        self.passphrase_help.setObjectName(u"passphrase_help")
        self.passphrase_help.setWordWrap(True)
        self.passphrase_help.setProperty(u"role", u"help")

        self.fields_layout.addWidget(self.passphrase_help)

        self.passphrase_gap = QSpacerItem(0, 3, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.passphrase_gap)

        self.again_label = QLabel(self.form)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"role", u"label")

        self.fields_layout.addWidget(self.again_label)

        self.again_edit = PassphraseEdit(self.form)
        self.again_edit.setObjectName(u"again_edit")

        self.fields_layout.addWidget(self.again_edit)

        self.again_help = QLabel(self.form)
        self.again_help.setObjectName(u"again_help")
        self.again_help.setWordWrap(True)
        self.again_help.setProperty(u"role", u"help")

        self.fields_layout.addWidget(self.again_help)

        self.again_gap = QSpacerItem(0, 3, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.again_gap)

        self.lost_alert = Alert(self.form)
        self.lost_alert.setObjectName(u"lost_alert")

        self.fields_layout.addWidget(self.lost_alert)

        self.model_gap = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.model_gap)

        self.model_label = QLabel(self.form)
        self.model_label.setObjectName(u"model_label")
        self.model_label.setProperty(u"role", u"label")

        self.fields_layout.addWidget(self.model_label)

        self.lierre_radio = QRadioButton(self.form)
        self.lierre_radio.setObjectName(u"lierre_radio")
        self.lierre_radio.setChecked(True)

        self.fields_layout.addWidget(self.lierre_radio)

        self.empty_radio = QRadioButton(self.form)
        self.empty_radio.setObjectName(u"empty_radio")
        self.empty_radio.setChecked(False)

        self.fields_layout.addWidget(self.empty_radio)

        self.copies_box = QWidget(self.form)
        self.copies_box.setObjectName(u"copies_box")
        self.copies_layout = QVBoxLayout(self.copies_box)
        self.copies_layout.setSpacing(5)
        self.copies_layout.setObjectName(u"copies_layout")
        self.copies_layout.setContentsMargins(0, 8, 0, 0)
        self.copies_label = QLabel(self.copies_box)
        self.copies_label.setObjectName(u"copies_label")
        self.copies_label.setProperty(u"role", u"label")

        self.copies_layout.addWidget(self.copies_label)

        self.copies_check = QCheckBox(self.copies_box)
        self.copies_check.setObjectName(u"copies_check")
        self.copies_check.setChecked(True)

        self.copies_layout.addWidget(self.copies_check)

        self.copies_line = QHBoxLayout()
        self.copies_line.setSpacing(8)
        self.copies_line.setObjectName(u"copies_line")
        self.copies_value = QLabel(self.copies_box)
        self.copies_value.setObjectName(u"copies_value")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.copies_value.sizePolicy().hasHeightForWidth())
        self.copies_value.setSizePolicy(sizePolicy)
        self.copies_value.setWordWrap(True)

        self.copies_line.addWidget(self.copies_value)

        self.copies_button = Button(self.copies_box)
        self.copies_button.setObjectName(u"copies_button")
        self.copies_button.setProperty(u"kind", u"secondary")

        self.copies_line.addWidget(self.copies_button)


        self.copies_layout.addLayout(self.copies_line)

        self.copies_help = QLabel(self.copies_box)
        self.copies_help.setObjectName(u"copies_help")
        self.copies_help.setWordWrap(True)
        self.copies_help.setProperty(u"role", u"help")

        self.copies_layout.addWidget(self.copies_help)


        self.fields_layout.addWidget(self.copies_box)

        self.bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields_layout.addItem(self.bottom_spacer)


        self.centre_layout.addWidget(self.form)

        self.right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.centre_layout.addItem(self.right_spacer)

        self.centre_layout.setStretch(0, 1)
        self.centre_layout.setStretch(1, 1000)
        self.centre_layout.setStretch(2, 1)
        self.scroll_area.setWidget(self.scrolled)

        self.column_layout.addWidget(self.scroll_area)

        self.foot = QFrame(WelcomeWindow)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"role", u"foot")
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setSpacing(0)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(-1, 12, -1, 12)
        self.foot_left_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_left_spacer)

        self.actions = QWidget(self.foot)
        self.actions.setObjectName(u"actions")
        self.actions.setMaximumSize(QSize(460, 16777215))
        self.actions_layout = QVBoxLayout(self.actions)
        self.actions_layout.setSpacing(5)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(4, 0, 4, 0)
        self.alert = Alert(self.actions)
        self.alert.setObjectName(u"alert")

        self.actions_layout.addWidget(self.alert)

        self.create_button = Button(self.actions)
        self.create_button.setObjectName(u"create_button")
        self.create_button.setProperty(u"kind", u"primary")
        self.create_button.setProperty(u"keys", u"Enter")

        self.actions_layout.addWidget(self.create_button)

        self.progress = ProgressLine(self.actions)
        self.progress.setObjectName(u"progress")

        self.actions_layout.addWidget(self.progress)

        self.ways_layout = QHBoxLayout()
        self.ways_layout.setObjectName(u"ways_layout")
        self.restore_button = Button(self.actions)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setProperty(u"kind", u"quiet")

        self.ways_layout.addWidget(self.restore_button)

        self.demo_button = Button(self.actions)
        self.demo_button.setObjectName(u"demo_button")
        self.demo_button.setProperty(u"kind", u"quiet")

        self.ways_layout.addWidget(self.demo_button)


        self.actions_layout.addLayout(self.ways_layout)


        self.foot_layout.addWidget(self.actions)

        self.foot_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_right_spacer)

        self.foot_layout.setStretch(0, 1)
        self.foot_layout.setStretch(1, 1000)
        self.foot_layout.setStretch(2, 1)

        self.column_layout.addWidget(self.foot)


        self.window_layout.addLayout(self.column_layout)

        self.window_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.centre_label.setBuddy(self.centre_edit)
        self.coordinator_label.setBuddy(self.coordinator_edit)
        self.passphrase_label.setBuddy(self.passphrase_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WelcomeWindow)
    # setupUi

    def retranslateUi(self, WelcomeWindow):
        self.title_label.setText(QCoreApplication.translate("WelcomeWindow", u"Create my centre", None))
        self.intro_label.setText(QCoreApplication.translate("WelcomeWindow", u"Everything stays on this computer, encrypted. The names can be changed later in the settings.", None))
        self.anyway_check.setText(QCoreApplication.translate("WelcomeWindow", u"Create here anyway", None))
        self.centre_label.setText(QCoreApplication.translate("WelcomeWindow", u"Name of the centre", None))
#if QT_CONFIG(accessibility)
        self.centre_edit.setAccessibleName(QCoreApplication.translate("WelcomeWindow", u"Name of the centre", None))
#endif // QT_CONFIG(accessibility)
        self.coordinator_label.setText(QCoreApplication.translate("WelcomeWindow", u"Your first name and surname", None))
#if QT_CONFIG(accessibility)
        self.coordinator_edit.setAccessibleName(QCoreApplication.translate("WelcomeWindow", u"Your first name and surname", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_label.setText(QCoreApplication.translate("WelcomeWindow", u"Passphrase", None))
#if QT_CONFIG(accessibility)
        self.passphrase_edit.setAccessibleName(QCoreApplication.translate("WelcomeWindow", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_help.setText(QCoreApplication.translate("WelcomeWindow", u"A sentence of a few words, easy to remember: seven words or more.", None))
        self.again_label.setText(QCoreApplication.translate("WelcomeWindow", u"The same passphrase, once more", None))
#if QT_CONFIG(accessibility)
        self.again_edit.setAccessibleName(QCoreApplication.translate("WelcomeWindow", u"The same passphrase, once more", None))
#endif // QT_CONFIG(accessibility)
        self.model_label.setText(QCoreApplication.translate("WelcomeWindow", u"To begin with", None))
        self.lierre_radio.setText(QCoreApplication.translate("WelcomeWindow", u"Le Lierre\u2019s timetable: its workshops, venues and hours", None))
        self.empty_radio.setText(QCoreApplication.translate("WelcomeWindow", u"An empty timetable, to fill in", None))
        self.copies_label.setText(QCoreApplication.translate("WelcomeWindow", u"Backup copies", None))
        self.copies_check.setText(QCoreApplication.translate("WelcomeWindow", u"Copy to another place too", None))
        self.copies_button.setText(QCoreApplication.translate("WelcomeWindow", u"Change\u2026", None))
#if QT_CONFIG(accessibility)
        self.copies_button.setAccessibleName(QCoreApplication.translate("WelcomeWindow", u"Change the folder of the copies\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.create_button.setText(QCoreApplication.translate("WelcomeWindow", u"Create my centre", None))
        self.restore_button.setText(QCoreApplication.translate("WelcomeWindow", u"Restore a copy\u2026", None))
#if QT_CONFIG(tooltip)
        self.restore_button.setToolTip(QCoreApplication.translate("WelcomeWindow", u"You already have a centre: bring a copy of it here.", None))
#endif // QT_CONFIG(tooltip)
        self.demo_button.setText(QCoreApplication.translate("WelcomeWindow", u"See the demo centre", None))
#if QT_CONFIG(tooltip)
        self.demo_button.setToolTip(QCoreApplication.translate("WelcomeWindow", u"A centre to look around in, whose people are all invented.", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

