# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_term.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button, Combo)

class Ui_SettingsTerm(object):
    def setupUi(self, SettingsTerm):
        if not SettingsTerm.objectName():
            SettingsTerm.setObjectName(u"SettingsTerm")
        self.form_layout = QVBoxLayout(SettingsTerm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(SettingsTerm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(SettingsTerm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.usage_label = QLabel(SettingsTerm)
        self.usage_label.setObjectName(u"usage_label")
        self.usage_label.setWordWrap(True)
        self.usage_label.setProperty(u"role", u"quiet")

        self.form_layout.addWidget(self.usage_label)

        self.label_fr_layout = QVBoxLayout()
        self.label_fr_layout.setSpacing(4)
        self.label_fr_layout.setObjectName(u"label_fr_layout")
        self.label_fr_layout.setContentsMargins(0, 0, 0, 0)
        self.label_fr_label = QLabel(SettingsTerm)
        self.label_fr_label.setObjectName(u"label_fr_label")
        self.label_fr_label.setProperty(u"role", u"label")

        self.label_fr_layout.addWidget(self.label_fr_label)

        self.label_fr_edit = QLineEdit(SettingsTerm)
        self.label_fr_edit.setObjectName(u"label_fr_edit")

        self.label_fr_layout.addWidget(self.label_fr_edit)

        self.label_fr_help = QLabel(SettingsTerm)
        self.label_fr_help.setObjectName(u"label_fr_help")
        self.label_fr_help.setWordWrap(True)
        self.label_fr_help.setProperty(u"role", u"help")

        self.label_fr_layout.addWidget(self.label_fr_help)


        self.form_layout.addLayout(self.label_fr_layout)

        self.label_en_layout = QVBoxLayout()
        self.label_en_layout.setSpacing(4)
        self.label_en_layout.setObjectName(u"label_en_layout")
        self.label_en_layout.setContentsMargins(0, 0, 0, 0)
        self.label_en_label = QLabel(SettingsTerm)
        self.label_en_label.setObjectName(u"label_en_label")
        self.label_en_label.setProperty(u"role", u"label")

        self.label_en_layout.addWidget(self.label_en_label)

        self.label_en_edit = QLineEdit(SettingsTerm)
        self.label_en_edit.setObjectName(u"label_en_edit")

        self.label_en_layout.addWidget(self.label_en_edit)

        self.label_en_help = QLabel(SettingsTerm)
        self.label_en_help.setObjectName(u"label_en_help")
        self.label_en_help.setWordWrap(True)
        self.label_en_help.setProperty(u"role", u"help")

        self.label_en_layout.addWidget(self.label_en_help)


        self.form_layout.addLayout(self.label_en_layout)

        self.family_frame = QWidget(SettingsTerm)
        self.family_frame.setObjectName(u"family_frame")
        self.family_layout = QVBoxLayout(self.family_frame)
        self.family_layout.setSpacing(4)
        self.family_layout.setObjectName(u"family_layout")
        self.family_layout.setContentsMargins(0, 0, 0, 0)
        self.family_label = QLabel(self.family_frame)
        self.family_label.setObjectName(u"family_label")
        self.family_label.setProperty(u"role", u"label")

        self.family_layout.addWidget(self.family_label)

        self.family_combo = Combo(self.family_frame)
        self.family_combo.setObjectName(u"family_combo")
        self.family_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.family_combo.setMinimumContentsLength(8)

        self.family_layout.addWidget(self.family_combo)

        self.family_help = QLabel(self.family_frame)
        self.family_help.setObjectName(u"family_help")
        self.family_help.setWordWrap(True)
        self.family_help.setProperty(u"role", u"help")

        self.family_layout.addWidget(self.family_help)


        self.form_layout.addWidget(self.family_frame)

        self.sensitive_frame = QWidget(SettingsTerm)
        self.sensitive_frame.setObjectName(u"sensitive_frame")
        self.sensitive_layout = QVBoxLayout(self.sensitive_frame)
        self.sensitive_layout.setSpacing(4)
        self.sensitive_layout.setObjectName(u"sensitive_layout")
        self.sensitive_layout.setContentsMargins(0, 0, 0, 0)
        self.sensitive_check = QCheckBox(self.sensitive_frame)
        self.sensitive_check.setObjectName(u"sensitive_check")

        self.sensitive_layout.addWidget(self.sensitive_check)

        self.sensitive_help = QLabel(self.sensitive_frame)
        self.sensitive_help.setObjectName(u"sensitive_help")
        self.sensitive_help.setWordWrap(True)
        self.sensitive_help.setProperty(u"role", u"help")

        self.sensitive_layout.addWidget(self.sensitive_help)


        self.form_layout.addWidget(self.sensitive_frame)

        self.merge_frame = QWidget(SettingsTerm)
        self.merge_frame.setObjectName(u"merge_frame")
        self.merge_layout = QVBoxLayout(self.merge_frame)
        self.merge_layout.setSpacing(4)
        self.merge_layout.setObjectName(u"merge_layout")
        self.merge_layout.setContentsMargins(0, 0, 0, 0)
        self.merge_label = QLabel(self.merge_frame)
        self.merge_label.setObjectName(u"merge_label")
        self.merge_label.setProperty(u"role", u"label")

        self.merge_layout.addWidget(self.merge_label)

        self.merge_combo = Combo(self.merge_frame)
        self.merge_combo.setObjectName(u"merge_combo")
        self.merge_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.merge_combo.setMinimumContentsLength(8)

        self.merge_layout.addWidget(self.merge_combo)

        self.merge_help = QLabel(self.merge_frame)
        self.merge_help.setObjectName(u"merge_help")
        self.merge_help.setWordWrap(True)
        self.merge_help.setProperty(u"role", u"help")

        self.merge_layout.addWidget(self.merge_help)

        self.merge_line = QHBoxLayout()
        self.merge_line.setSpacing(8)
        self.merge_line.setObjectName(u"merge_line")
        self.merge_line.setContentsMargins(0, 0, 0, 0)
        self.merge_button = Button(self.merge_frame)
        self.merge_button.setObjectName(u"merge_button")
        self.merge_button.setProperty(u"kind", u"secondary")

        self.merge_line.addWidget(self.merge_button)

        self.merge_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.merge_line.addItem(self.merge_line_spacer)


        self.merge_layout.addLayout(self.merge_line)


        self.form_layout.addWidget(self.merge_frame)

        self.kept_label = QLabel(SettingsTerm)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setWordWrap(True)
        self.kept_label.setProperty(u"role", u"help")

        self.form_layout.addWidget(self.kept_label)

        self.leave_line = QHBoxLayout()
        self.leave_line.setSpacing(8)
        self.leave_line.setObjectName(u"leave_line")
        self.leave_line.setContentsMargins(0, 0, 0, 0)
        self.retire_button = Button(SettingsTerm)
        self.retire_button.setObjectName(u"retire_button")
        self.retire_button.setProperty(u"kind", u"danger")
        self.retire_button.setProperty(u"icon_name", u"tray")

        self.leave_line.addWidget(self.retire_button)

        self.restore_button = Button(SettingsTerm)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setProperty(u"kind", u"secondary")
        self.restore_button.setProperty(u"icon_name", u"arrow-counter-clockwise")

        self.leave_line.addWidget(self.restore_button)

        self.leave_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.leave_line.addItem(self.leave_line_spacer)


        self.form_layout.addLayout(self.leave_line)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

        self.form_layout.setStretch(10, 1)
#if QT_CONFIG(shortcut)
        self.label_fr_label.setBuddy(self.label_fr_edit)
        self.label_en_label.setBuddy(self.label_en_edit)
        self.family_label.setBuddy(self.family_combo)
        self.merge_label.setBuddy(self.merge_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.label_fr_edit, self.label_en_edit)
        QWidget.setTabOrder(self.label_en_edit, self.family_combo)
        QWidget.setTabOrder(self.family_combo, self.sensitive_check)
        QWidget.setTabOrder(self.sensitive_check, self.merge_combo)
        QWidget.setTabOrder(self.merge_combo, self.merge_button)
        QWidget.setTabOrder(self.merge_button, self.retire_button)
        QWidget.setTabOrder(self.retire_button, self.restore_button)

        self.retranslateUi(SettingsTerm)
    # setupUi

    def retranslateUi(self, SettingsTerm):
        self.label_fr_label.setText(QCoreApplication.translate("SettingsTerm", u"In French", None))
#if QT_CONFIG(accessibility)
        self.label_fr_edit.setAccessibleName(QCoreApplication.translate("SettingsTerm", u"In French", None))
#endif // QT_CONFIG(accessibility)
        self.label_fr_help.setText(QCoreApplication.translate("SettingsTerm", u"as it reads on papers and in reports", None))
        self.label_en_label.setText(QCoreApplication.translate("SettingsTerm", u"In English", None))
#if QT_CONFIG(accessibility)
        self.label_en_edit.setAccessibleName(QCoreApplication.translate("SettingsTerm", u"In English", None))
#endif // QT_CONFIG(accessibility)
        self.label_en_help.setText(QCoreApplication.translate("SettingsTerm", u"optional: the French words stand for it", None))
        self.family_label.setText(QCoreApplication.translate("SettingsTerm", u"Counts as", None))
#if QT_CONFIG(accessibility)
        self.family_combo.setAccessibleName(QCoreApplication.translate("SettingsTerm", u"Counts as", None))
#endif // QT_CONFIG(accessibility)
        self.family_help.setText(QCoreApplication.translate("SettingsTerm", u"in the reports; it stays as it is once the term is added", None))
        self.sensitive_check.setText(QCoreApplication.translate("SettingsTerm", u"Never named on papers that leave the centre", None))
        self.sensitive_help.setText(QCoreApplication.translate("SettingsTerm", u"its name alone says something about the person", None))
        self.merge_label.setText(QCoreApplication.translate("SettingsTerm", u"Merge into", None))
#if QT_CONFIG(accessibility)
        self.merge_combo.setAccessibleName(QCoreApplication.translate("SettingsTerm", u"Merge into", None))
#endif // QT_CONFIG(accessibility)
        self.merge_button.setText(QCoreApplication.translate("SettingsTerm", u"Merge", None))
        self.kept_label.setText(QCoreApplication.translate("SettingsTerm", u"Lierre itself relies on this term: you can rename it, not retire it nor merge it.", None))
        self.retire_button.setText(QCoreApplication.translate("SettingsTerm", u"Retire", None))
        self.restore_button.setText(QCoreApplication.translate("SettingsTerm", u"Use again", None))
        pass
    # retranslateUi

