# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'living_place_form.ui'
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
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button, Combo)
from lierre_desktop.gui.components.date_edit import DateEdit

class Ui_LivingPlaceForm(object):
    def setupUi(self, LivingPlaceForm):
        if not LivingPlaceForm.objectName():
            LivingPlaceForm.setObjectName(u"LivingPlaceForm")
        self.form_layout = QVBoxLayout(LivingPlaceForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(LivingPlaceForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(LivingPlaceForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(4)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(LivingPlaceForm)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"label")

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(LivingPlaceForm)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)

        self.name_help = QLabel(LivingPlaceForm)
        self.name_help.setObjectName(u"name_help")
        self.name_help.setWordWrap(True)
        self.name_help.setProperty(u"role", u"help")

        self.name_layout.addWidget(self.name_help)


        self.form_layout.addLayout(self.name_layout)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(LivingPlaceForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = Combo(LivingPlaceForm)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_combo.setMinimumContentsLength(8)

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_help = QLabel(LivingPlaceForm)
        self.kind_help.setObjectName(u"kind_help")
        self.kind_help.setWordWrap(True)
        self.kind_help.setProperty(u"role", u"help")

        self.kind_layout.addWidget(self.kind_help)


        self.form_layout.addLayout(self.kind_layout)

        self.address_layout = QVBoxLayout()
        self.address_layout.setSpacing(4)
        self.address_layout.setObjectName(u"address_layout")
        self.address_layout.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(LivingPlaceForm)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"label")

        self.address_layout.addWidget(self.address_label)

        self.address_edit = QLineEdit(LivingPlaceForm)
        self.address_edit.setObjectName(u"address_edit")

        self.address_layout.addWidget(self.address_edit)

        self.address_help = QLabel(LivingPlaceForm)
        self.address_help.setObjectName(u"address_help")
        self.address_help.setWordWrap(True)
        self.address_help.setProperty(u"role", u"help")

        self.address_layout.addWidget(self.address_help)


        self.form_layout.addLayout(self.address_layout)

        self.city_layout = QVBoxLayout()
        self.city_layout.setSpacing(4)
        self.city_layout.setObjectName(u"city_layout")
        self.city_layout.setContentsMargins(0, 0, 0, 0)
        self.city_label = QLabel(LivingPlaceForm)
        self.city_label.setObjectName(u"city_label")
        self.city_label.setProperty(u"role", u"label")

        self.city_layout.addWidget(self.city_label)

        self.city_edit = QLineEdit(LivingPlaceForm)
        self.city_edit.setObjectName(u"city_edit")

        self.city_layout.addWidget(self.city_edit)

        self.city_help = QLabel(LivingPlaceForm)
        self.city_help.setObjectName(u"city_help")
        self.city_help.setWordWrap(True)
        self.city_help.setProperty(u"role", u"help")

        self.city_layout.addWidget(self.city_help)


        self.form_layout.addLayout(self.city_layout)

        self.known_since_line = QHBoxLayout()
        self.known_since_line.setSpacing(12)
        self.known_since_line.setObjectName(u"known_since_line")
        self.known_since_line.setContentsMargins(0, 0, 0, 0)
        self.known_since_layout = QVBoxLayout()
        self.known_since_layout.setSpacing(4)
        self.known_since_layout.setObjectName(u"known_since_layout")
        self.known_since_layout.setContentsMargins(0, 0, 0, 0)
        self.known_since_label = QLabel(LivingPlaceForm)
        self.known_since_label.setObjectName(u"known_since_label")
        self.known_since_label.setProperty(u"role", u"label")

        self.known_since_layout.addWidget(self.known_since_label)

        self.known_since_edit = DateEdit(LivingPlaceForm)
        self.known_since_edit.setObjectName(u"known_since_edit")

        self.known_since_layout.addWidget(self.known_since_edit)

        self.known_since_help = QLabel(LivingPlaceForm)
        self.known_since_help.setObjectName(u"known_since_help")
        self.known_since_help.setWordWrap(True)
        self.known_since_help.setProperty(u"role", u"help")

        self.known_since_layout.addWidget(self.known_since_help)


        self.known_since_line.addLayout(self.known_since_layout)

        self.evacuated_on_layout = QVBoxLayout()
        self.evacuated_on_layout.setSpacing(4)
        self.evacuated_on_layout.setObjectName(u"evacuated_on_layout")
        self.evacuated_on_layout.setContentsMargins(0, 0, 0, 0)
        self.evacuated_on_label = QLabel(LivingPlaceForm)
        self.evacuated_on_label.setObjectName(u"evacuated_on_label")
        self.evacuated_on_label.setProperty(u"role", u"label")

        self.evacuated_on_layout.addWidget(self.evacuated_on_label)

        self.evacuated_on_edit = DateEdit(LivingPlaceForm)
        self.evacuated_on_edit.setObjectName(u"evacuated_on_edit")

        self.evacuated_on_layout.addWidget(self.evacuated_on_edit)

        self.evacuated_on_help = QLabel(LivingPlaceForm)
        self.evacuated_on_help.setObjectName(u"evacuated_on_help")
        self.evacuated_on_help.setWordWrap(True)
        self.evacuated_on_help.setProperty(u"role", u"help")

        self.evacuated_on_layout.addWidget(self.evacuated_on_help)


        self.known_since_line.addLayout(self.evacuated_on_layout)

        self.known_since_line.setStretch(0, 1)
        self.known_since_line.setStretch(1, 1)

        self.form_layout.addLayout(self.known_since_line)

        self.notes_layout = QVBoxLayout()
        self.notes_layout.setSpacing(4)
        self.notes_layout.setObjectName(u"notes_layout")
        self.notes_layout.setContentsMargins(0, 0, 0, 0)
        self.notes_label = QLabel(LivingPlaceForm)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setProperty(u"role", u"label")

        self.notes_layout.addWidget(self.notes_label)

        self.notes_edit = QPlainTextEdit(LivingPlaceForm)
        self.notes_edit.setObjectName(u"notes_edit")
        self.notes_edit.setTabChangesFocus(True)
        self.notes_edit.setMinimumSize(QSize(0, 88))
        self.notes_edit.setMaximumSize(QSize(16777215, 158))

        self.notes_layout.addWidget(self.notes_edit)

        self.notes_help = QLabel(LivingPlaceForm)
        self.notes_help.setObjectName(u"notes_help")
        self.notes_help.setWordWrap(True)
        self.notes_help.setProperty(u"role", u"help")

        self.notes_layout.addWidget(self.notes_help)


        self.form_layout.addLayout(self.notes_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(LivingPlaceForm)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"kind", u"danger")
        self.remove_button.setProperty(u"icon_name", u"trash")

        self.remove_line.addWidget(self.remove_button)

        self.remove_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.remove_line.addItem(self.remove_line_spacer)


        self.form_layout.addLayout(self.remove_line)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.address_label.setBuddy(self.address_edit)
        self.city_label.setBuddy(self.city_edit)
        self.known_since_label.setBuddy(self.known_since_edit)
        self.evacuated_on_label.setBuddy(self.evacuated_on_edit)
        self.notes_label.setBuddy(self.notes_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.city_edit)
        QWidget.setTabOrder(self.city_edit, self.known_since_edit)
        QWidget.setTabOrder(self.known_since_edit, self.evacuated_on_edit)
        QWidget.setTabOrder(self.evacuated_on_edit, self.notes_edit)
        QWidget.setTabOrder(self.notes_edit, self.remove_button)

        self.retranslateUi(LivingPlaceForm)
    # setupUi

    def retranslateUi(self, LivingPlaceForm):
        self.name_label.setText(QCoreApplication.translate("LivingPlaceForm", u"Name of the place", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("LivingPlaceForm", u"Name of the place", None))
#endif // QT_CONFIG(accessibility)
        self.name_help.setText(QCoreApplication.translate("LivingPlaceForm", u"as the team says it: rue des Forges, the car park of the station", None))
        self.kind_label.setText(QCoreApplication.translate("LivingPlaceForm", u"Kind of place", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("LivingPlaceForm", u"Kind of place", None))
#endif // QT_CONFIG(accessibility)
        self.address_label.setText(QCoreApplication.translate("LivingPlaceForm", u"Address", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("LivingPlaceForm", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.address_help.setText(QCoreApplication.translate("LivingPlaceForm", u"optional", None))
        self.city_label.setText(QCoreApplication.translate("LivingPlaceForm", u"Town", None))
#if QT_CONFIG(accessibility)
        self.city_edit.setAccessibleName(QCoreApplication.translate("LivingPlaceForm", u"Town", None))
#endif // QT_CONFIG(accessibility)
        self.city_help.setText(QCoreApplication.translate("LivingPlaceForm", u"optional", None))
        self.known_since_label.setText(QCoreApplication.translate("LivingPlaceForm", u"Known since", None))
#if QT_CONFIG(accessibility)
        self.known_since_edit.setAccessibleName(QCoreApplication.translate("LivingPlaceForm", u"Known since", None))
#endif // QT_CONFIG(accessibility)
        self.evacuated_on_label.setText(QCoreApplication.translate("LivingPlaceForm", u"Evacuated on", None))
#if QT_CONFIG(accessibility)
        self.evacuated_on_edit.setAccessibleName(QCoreApplication.translate("LivingPlaceForm", u"Evacuated on", None))
#endif // QT_CONFIG(accessibility)
        self.notes_label.setText(QCoreApplication.translate("LivingPlaceForm", u"Notes about the place", None))
#if QT_CONFIG(accessibility)
        self.notes_edit.setAccessibleName(QCoreApplication.translate("LivingPlaceForm", u"Notes about the place", None))
#endif // QT_CONFIG(accessibility)
        self.notes_help.setText(QCoreApplication.translate("LivingPlaceForm", u"optional; access, water, waste, school", None))
        self.remove_button.setText(QCoreApplication.translate("LivingPlaceForm", u"Put in the bin", None))
        pass
    # retranslateUi

