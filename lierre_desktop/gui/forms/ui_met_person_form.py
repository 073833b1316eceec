# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'met_person_form.ui'
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

from lierre_desktop.gui.components import (Alert, Segments)
from lierre_desktop.gui.components.date_edit import DateEdit

class Ui_MetPersonForm(object):
    def setupUi(self, MetPersonForm):
        if not MetPersonForm.objectName():
            MetPersonForm.setObjectName(u"MetPersonForm")
        self.form_layout = QVBoxLayout(MetPersonForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(MetPersonForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(MetPersonForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.lookalikes_holder = QWidget(MetPersonForm)
        self.lookalikes_holder.setObjectName(u"lookalikes_holder")

        self.form_layout.addWidget(self.lookalikes_holder)

        self.first_name_line = QHBoxLayout()
        self.first_name_line.setSpacing(12)
        self.first_name_line.setObjectName(u"first_name_line")
        self.first_name_line.setContentsMargins(0, 0, 0, 0)
        self.first_name_layout = QVBoxLayout()
        self.first_name_layout.setSpacing(4)
        self.first_name_layout.setObjectName(u"first_name_layout")
        self.first_name_layout.setContentsMargins(0, 0, 0, 0)
        self.first_name_label = QLabel(MetPersonForm)
        self.first_name_label.setObjectName(u"first_name_label")
        self.first_name_label.setProperty(u"role", u"label")

        self.first_name_layout.addWidget(self.first_name_label)

        self.first_name_edit = QLineEdit(MetPersonForm)
        self.first_name_edit.setObjectName(u"first_name_edit")

        self.first_name_layout.addWidget(self.first_name_edit)

        self.first_name_help = QLabel(MetPersonForm)
        self.first_name_help.setObjectName(u"first_name_help")
        self.first_name_help.setWordWrap(True)
        self.first_name_help.setProperty(u"role", u"help")

        self.first_name_layout.addWidget(self.first_name_help)


        self.first_name_line.addLayout(self.first_name_layout)

        self.last_name_layout = QVBoxLayout()
        self.last_name_layout.setSpacing(4)
        self.last_name_layout.setObjectName(u"last_name_layout")
        self.last_name_layout.setContentsMargins(0, 0, 0, 0)
        self.last_name_label = QLabel(MetPersonForm)
        self.last_name_label.setObjectName(u"last_name_label")
        self.last_name_label.setProperty(u"role", u"label")

        self.last_name_layout.addWidget(self.last_name_label)

        self.last_name_edit = QLineEdit(MetPersonForm)
        self.last_name_edit.setObjectName(u"last_name_edit")

        self.last_name_layout.addWidget(self.last_name_edit)

        self.last_name_help = QLabel(MetPersonForm)
        self.last_name_help.setObjectName(u"last_name_help")
        self.last_name_help.setWordWrap(True)
        self.last_name_help.setProperty(u"role", u"help")

        self.last_name_layout.addWidget(self.last_name_help)


        self.first_name_line.addLayout(self.last_name_layout)

        self.first_name_line.setStretch(0, 1)
        self.first_name_line.setStretch(1, 1)

        self.form_layout.addLayout(self.first_name_line)

        self.own_script_layout = QVBoxLayout()
        self.own_script_layout.setSpacing(4)
        self.own_script_layout.setObjectName(u"own_script_layout")
        self.own_script_layout.setContentsMargins(0, 0, 0, 0)
        self.own_script_label = QLabel(MetPersonForm)
        self.own_script_label.setObjectName(u"own_script_label")
        self.own_script_label.setProperty(u"role", u"label")

        self.own_script_layout.addWidget(self.own_script_label)

        self.own_script_edit = QLineEdit(MetPersonForm)
        self.own_script_edit.setObjectName(u"own_script_edit")

        self.own_script_layout.addWidget(self.own_script_edit)

        self.own_script_help = QLabel(MetPersonForm)
        self.own_script_help.setObjectName(u"own_script_help")
        self.own_script_help.setWordWrap(True)
        self.own_script_help.setProperty(u"role", u"help")

        self.own_script_layout.addWidget(self.own_script_help)


        self.form_layout.addLayout(self.own_script_layout)

        self.gender_layout = QVBoxLayout()
        self.gender_layout.setSpacing(4)
        self.gender_layout.setObjectName(u"gender_layout")
        self.gender_layout.setContentsMargins(0, 0, 0, 0)
        self.gender_label = QLabel(MetPersonForm)
        self.gender_label.setObjectName(u"gender_label")
        self.gender_label.setProperty(u"role", u"label")

        self.gender_layout.addWidget(self.gender_label)

        self.gender_choice = Segments(MetPersonForm)
        self.gender_choice.setObjectName(u"gender_choice")

        self.gender_layout.addWidget(self.gender_choice)

        self.gender_help = QLabel(MetPersonForm)
        self.gender_help.setObjectName(u"gender_help")
        self.gender_help.setWordWrap(True)
        self.gender_help.setProperty(u"role", u"help")

        self.gender_layout.addWidget(self.gender_help)


        self.form_layout.addLayout(self.gender_layout)

        self.birth_date_layout = QVBoxLayout()
        self.birth_date_layout.setSpacing(4)
        self.birth_date_layout.setObjectName(u"birth_date_layout")
        self.birth_date_layout.setContentsMargins(0, 0, 0, 0)
        self.birth_date_label = QLabel(MetPersonForm)
        self.birth_date_label.setObjectName(u"birth_date_label")
        self.birth_date_label.setProperty(u"role", u"label")

        self.birth_date_layout.addWidget(self.birth_date_label)

        self.birth_date_edit = DateEdit(MetPersonForm)
        self.birth_date_edit.setObjectName(u"birth_date_edit")

        self.birth_date_layout.addWidget(self.birth_date_edit)

        self.birth_date_help = QLabel(MetPersonForm)
        self.birth_date_help.setObjectName(u"birth_date_help")
        self.birth_date_help.setWordWrap(True)
        self.birth_date_help.setProperty(u"role", u"help")

        self.birth_date_layout.addWidget(self.birth_date_help)


        self.form_layout.addLayout(self.birth_date_layout)

        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(4)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(MetPersonForm)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"label")

        self.phone_layout.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(MetPersonForm)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_layout.addWidget(self.phone_edit)

        self.phone_help = QLabel(MetPersonForm)
        self.phone_help.setObjectName(u"phone_help")
        self.phone_help.setWordWrap(True)
        self.phone_help.setProperty(u"role", u"help")

        self.phone_layout.addWidget(self.phone_help)


        self.form_layout.addLayout(self.phone_layout)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

#if QT_CONFIG(shortcut)
        self.first_name_label.setBuddy(self.first_name_edit)
        self.last_name_label.setBuddy(self.last_name_edit)
        self.own_script_label.setBuddy(self.own_script_edit)
        self.gender_label.setBuddy(self.gender_choice)
        self.birth_date_label.setBuddy(self.birth_date_edit)
        self.phone_label.setBuddy(self.phone_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first_name_edit, self.last_name_edit)
        QWidget.setTabOrder(self.last_name_edit, self.own_script_edit)
        QWidget.setTabOrder(self.own_script_edit, self.gender_choice)
        QWidget.setTabOrder(self.gender_choice, self.birth_date_edit)
        QWidget.setTabOrder(self.birth_date_edit, self.phone_edit)

        self.retranslateUi(MetPersonForm)
    # setupUi

    def retranslateUi(self, MetPersonForm):
        self.first_name_label.setText(QCoreApplication.translate("MetPersonForm", u"First name", None))
#if QT_CONFIG(accessibility)
        self.first_name_edit.setAccessibleName(QCoreApplication.translate("MetPersonForm", u"First name", None))
#endif // QT_CONFIG(accessibility)
        self.last_name_label.setText(QCoreApplication.translate("MetPersonForm", u"Last name", None))
#if QT_CONFIG(accessibility)
        self.last_name_edit.setAccessibleName(QCoreApplication.translate("MetPersonForm", u"Last name", None))
#endif // QT_CONFIG(accessibility)
        self.own_script_label.setText(QCoreApplication.translate("MetPersonForm", u"Name in the person's own script", None))
#if QT_CONFIG(accessibility)
        self.own_script_edit.setAccessibleName(QCoreApplication.translate("MetPersonForm", u"Name in the person's own script", None))
#endif // QT_CONFIG(accessibility)
        self.own_script_help.setText(QCoreApplication.translate("MetPersonForm", u"optional; as the person writes it", None))
        self.gender_label.setText(QCoreApplication.translate("MetPersonForm", u"Gender", None))
#if QT_CONFIG(accessibility)
        self.gender_choice.setAccessibleName(QCoreApplication.translate("MetPersonForm", u"Gender", None))
#endif // QT_CONFIG(accessibility)
        self.birth_date_label.setText(QCoreApplication.translate("MetPersonForm", u"Born on", None))
#if QT_CONFIG(accessibility)
        self.birth_date_edit.setAccessibleName(QCoreApplication.translate("MetPersonForm", u"Born on", None))
#endif // QT_CONFIG(accessibility)
        self.birth_date_help.setText(QCoreApplication.translate("MetPersonForm", u"optional", None))
        self.phone_label.setText(QCoreApplication.translate("MetPersonForm", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("MetPersonForm", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.phone_help.setText(QCoreApplication.translate("MetPersonForm", u"optional", None))
        pass
    # retranslateUi

