# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'newcomer_form.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import Button

class Ui_NewcomerForm(object):
    def setupUi(self, NewcomerForm):
        if not NewcomerForm.objectName():
            NewcomerForm.setObjectName(u"NewcomerForm")
        self.form_layout = QVBoxLayout(NewcomerForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.alerts_layout = QVBoxLayout()
        self.alerts_layout.setObjectName(u"alerts_layout")

        self.form_layout.addLayout(self.alerts_layout)

        self.last_name_layout = QVBoxLayout()
        self.last_name_layout.setSpacing(4)
        self.last_name_layout.setObjectName(u"last_name_layout")
        self.last_name_label = QLabel(NewcomerForm)
        self.last_name_label.setObjectName(u"last_name_label")
        self.last_name_label.setProperty(u"role", u"label")

        self.last_name_layout.addWidget(self.last_name_label)

        self.last_name_edit = QLineEdit(NewcomerForm)
        self.last_name_edit.setObjectName(u"last_name_edit")

        self.last_name_layout.addWidget(self.last_name_edit)

        self.last_name_help = QLabel(NewcomerForm)
        self.last_name_help.setObjectName(u"last_name_help")
        self.last_name_help.setText(u"")
        self.last_name_help.setProperty(u"role", u"help")

        self.last_name_layout.addWidget(self.last_name_help)


        self.form_layout.addLayout(self.last_name_layout)

        self.first_name_layout = QVBoxLayout()
        self.first_name_layout.setSpacing(4)
        self.first_name_layout.setObjectName(u"first_name_layout")
        self.first_name_label = QLabel(NewcomerForm)
        self.first_name_label.setObjectName(u"first_name_label")
        self.first_name_label.setProperty(u"role", u"label")

        self.first_name_layout.addWidget(self.first_name_label)

        self.first_name_edit = QLineEdit(NewcomerForm)
        self.first_name_edit.setObjectName(u"first_name_edit")

        self.first_name_layout.addWidget(self.first_name_edit)

        self.first_name_help = QLabel(NewcomerForm)
        self.first_name_help.setObjectName(u"first_name_help")
        self.first_name_help.setText(u"")
        self.first_name_help.setProperty(u"role", u"help")

        self.first_name_layout.addWidget(self.first_name_help)


        self.form_layout.addLayout(self.first_name_layout)

        self.gender_layout = QVBoxLayout()
        self.gender_layout.setSpacing(4)
        self.gender_layout.setObjectName(u"gender_layout")
        self.gender_label = QLabel(NewcomerForm)
        self.gender_label.setObjectName(u"gender_label")
        self.gender_label.setProperty(u"role", u"label")

        self.gender_layout.addWidget(self.gender_label)


        self.form_layout.addLayout(self.gender_layout)

        self.alike_card = QFrame(NewcomerForm)
        self.alike_card.setObjectName(u"alike_card")
        self.alike_card.setProperty(u"role", u"card")
        self.alike_layout = QVBoxLayout(self.alike_card)
        self.alike_layout.setSpacing(0)
        self.alike_layout.setObjectName(u"alike_layout")
        self.alike_layout.setContentsMargins(1, 10, 1, 1)
        self.alike_label = QLabel(self.alike_card)
        self.alike_label.setObjectName(u"alike_label")
        self.alike_label.setWordWrap(True)
        self.alike_label.setIndent(15)
        self.alike_label.setProperty(u"role", u"label")

        self.alike_layout.addWidget(self.alike_label)


        self.form_layout.addWidget(self.alike_card)

        self.later_label = QLabel(NewcomerForm)
        self.later_label.setObjectName(u"later_label")
        self.later_label.setWordWrap(True)
        self.later_label.setProperty(u"role", u"quiet")

        self.form_layout.addWidget(self.later_label)

        self.add_button = Button(NewcomerForm)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"kind", u"primary")
        self.add_button.setProperty(u"icon_name", u"user-plus")

        self.form_layout.addWidget(self.add_button)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

#if QT_CONFIG(shortcut)
        self.last_name_label.setBuddy(self.last_name_edit)
        self.first_name_label.setBuddy(self.first_name_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.last_name_edit, self.first_name_edit)
        QWidget.setTabOrder(self.first_name_edit, self.add_button)

        self.retranslateUi(NewcomerForm)
    # setupUi

    def retranslateUi(self, NewcomerForm):
        self.last_name_label.setText(QCoreApplication.translate("NewcomerForm", u"Last name", None))
#if QT_CONFIG(accessibility)
        self.last_name_edit.setAccessibleName(QCoreApplication.translate("NewcomerForm", u"Last name", None))
#endif // QT_CONFIG(accessibility)
        self.first_name_label.setText(QCoreApplication.translate("NewcomerForm", u"First name", None))
#if QT_CONFIG(accessibility)
        self.first_name_edit.setAccessibleName(QCoreApplication.translate("NewcomerForm", u"First name", None))
#endif // QT_CONFIG(accessibility)
        self.gender_label.setText(QCoreApplication.translate("NewcomerForm", u"Gender", None))
        self.alike_label.setText(QCoreApplication.translate("NewcomerForm", u"Perhaps someone known already:", None))
        self.later_label.setText(QCoreApplication.translate("NewcomerForm", u"The rest can be completed later, on the person\u2019s page.", None))
        self.add_button.setText(QCoreApplication.translate("NewcomerForm", u"Add to the list", None))
        pass
    # retranslateUi

