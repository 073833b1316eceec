# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_form.ui'
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

from lierre_desktop.gui.components import (Alert, Button, Segments)
from lierre_desktop.gui.components.date_edit import DateEdit

class Ui_ProjectForm(object):
    def setupUi(self, ProjectForm):
        if not ProjectForm.objectName():
            ProjectForm.setObjectName(u"ProjectForm")
        self.form_layout = QVBoxLayout(ProjectForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(ProjectForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(ProjectForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(4)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(ProjectForm)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"label")

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(ProjectForm)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)

        self.name_help = QLabel(ProjectForm)
        self.name_help.setObjectName(u"name_help")
        self.name_help.setWordWrap(True)
        self.name_help.setProperty(u"role", u"help")

        self.name_layout.addWidget(self.name_help)


        self.form_layout.addLayout(self.name_layout)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(ProjectForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_choice = Segments(ProjectForm)
        self.kind_choice.setObjectName(u"kind_choice")

        self.kind_layout.addWidget(self.kind_choice)

        self.kind_help = QLabel(ProjectForm)
        self.kind_help.setObjectName(u"kind_help")
        self.kind_help.setWordWrap(True)
        self.kind_help.setProperty(u"role", u"help")

        self.kind_layout.addWidget(self.kind_help)


        self.form_layout.addLayout(self.kind_layout)

        self.starts_on_line = QHBoxLayout()
        self.starts_on_line.setSpacing(12)
        self.starts_on_line.setObjectName(u"starts_on_line")
        self.starts_on_line.setContentsMargins(0, 0, 0, 0)
        self.starts_on_layout = QVBoxLayout()
        self.starts_on_layout.setSpacing(4)
        self.starts_on_layout.setObjectName(u"starts_on_layout")
        self.starts_on_layout.setContentsMargins(0, 0, 0, 0)
        self.starts_on_label = QLabel(ProjectForm)
        self.starts_on_label.setObjectName(u"starts_on_label")
        self.starts_on_label.setProperty(u"role", u"label")

        self.starts_on_layout.addWidget(self.starts_on_label)

        self.starts_on_edit = DateEdit(ProjectForm)
        self.starts_on_edit.setObjectName(u"starts_on_edit")

        self.starts_on_layout.addWidget(self.starts_on_edit)

        self.starts_on_help = QLabel(ProjectForm)
        self.starts_on_help.setObjectName(u"starts_on_help")
        self.starts_on_help.setWordWrap(True)
        self.starts_on_help.setProperty(u"role", u"help")

        self.starts_on_layout.addWidget(self.starts_on_help)


        self.starts_on_line.addLayout(self.starts_on_layout)

        self.ends_on_layout = QVBoxLayout()
        self.ends_on_layout.setSpacing(4)
        self.ends_on_layout.setObjectName(u"ends_on_layout")
        self.ends_on_layout.setContentsMargins(0, 0, 0, 0)
        self.ends_on_label = QLabel(ProjectForm)
        self.ends_on_label.setObjectName(u"ends_on_label")
        self.ends_on_label.setProperty(u"role", u"label")

        self.ends_on_layout.addWidget(self.ends_on_label)

        self.ends_on_edit = DateEdit(ProjectForm)
        self.ends_on_edit.setObjectName(u"ends_on_edit")

        self.ends_on_layout.addWidget(self.ends_on_edit)

        self.ends_on_help = QLabel(ProjectForm)
        self.ends_on_help.setObjectName(u"ends_on_help")
        self.ends_on_help.setWordWrap(True)
        self.ends_on_help.setProperty(u"role", u"help")

        self.ends_on_layout.addWidget(self.ends_on_help)


        self.starts_on_line.addLayout(self.ends_on_layout)

        self.starts_on_line.setStretch(0, 1)
        self.starts_on_line.setStretch(1, 1)

        self.form_layout.addLayout(self.starts_on_line)

        self.objectives_layout = QVBoxLayout()
        self.objectives_layout.setSpacing(4)
        self.objectives_layout.setObjectName(u"objectives_layout")
        self.objectives_layout.setContentsMargins(0, 0, 0, 0)
        self.objectives_label = QLabel(ProjectForm)
        self.objectives_label.setObjectName(u"objectives_label")
        self.objectives_label.setProperty(u"role", u"label")

        self.objectives_layout.addWidget(self.objectives_label)

        self.objectives_edit = QPlainTextEdit(ProjectForm)
        self.objectives_edit.setObjectName(u"objectives_edit")
        self.objectives_edit.setTabChangesFocus(True)
        self.objectives_edit.setMinimumSize(QSize(0, 110))
        self.objectives_edit.setMaximumSize(QSize(16777215, 198))
        self.objectives_edit.setProperty(u"lines", True)

        self.objectives_layout.addWidget(self.objectives_edit)

        self.objectives_help = QLabel(ProjectForm)
        self.objectives_help.setObjectName(u"objectives_help")
        self.objectives_help.setWordWrap(True)
        self.objectives_help.setProperty(u"role", u"help")

        self.objectives_layout.addWidget(self.objectives_help)


        self.form_layout.addLayout(self.objectives_layout)

        self.description_layout = QVBoxLayout()
        self.description_layout.setSpacing(4)
        self.description_layout.setObjectName(u"description_layout")
        self.description_layout.setContentsMargins(0, 0, 0, 0)
        self.description_label = QLabel(ProjectForm)
        self.description_label.setObjectName(u"description_label")
        self.description_label.setProperty(u"role", u"label")

        self.description_layout.addWidget(self.description_label)

        self.description_edit = QPlainTextEdit(ProjectForm)
        self.description_edit.setObjectName(u"description_edit")
        self.description_edit.setTabChangesFocus(True)
        self.description_edit.setMinimumSize(QSize(0, 88))
        self.description_edit.setMaximumSize(QSize(16777215, 158))

        self.description_layout.addWidget(self.description_edit)

        self.description_help = QLabel(ProjectForm)
        self.description_help.setObjectName(u"description_help")
        self.description_help.setWordWrap(True)
        self.description_help.setProperty(u"role", u"help")

        self.description_layout.addWidget(self.description_help)


        self.form_layout.addLayout(self.description_layout)

        self.attached_holder = QWidget(ProjectForm)
        self.attached_holder.setObjectName(u"attached_holder")

        self.form_layout.addWidget(self.attached_holder)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(ProjectForm)
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
        self.kind_label.setBuddy(self.kind_choice)
        self.starts_on_label.setBuddy(self.starts_on_edit)
        self.ends_on_label.setBuddy(self.ends_on_edit)
        self.objectives_label.setBuddy(self.objectives_edit)
        self.description_label.setBuddy(self.description_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.kind_choice)
        QWidget.setTabOrder(self.kind_choice, self.starts_on_edit)
        QWidget.setTabOrder(self.starts_on_edit, self.ends_on_edit)
        QWidget.setTabOrder(self.ends_on_edit, self.objectives_edit)
        QWidget.setTabOrder(self.objectives_edit, self.description_edit)
        QWidget.setTabOrder(self.description_edit, self.remove_button)

        self.retranslateUi(ProjectForm)
    # setupUi

    def retranslateUi(self, ProjectForm):
        self.name_label.setText(QCoreApplication.translate("ProjectForm", u"Name of the project", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("ProjectForm", u"Name of the project", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("ProjectForm", u"Kind of project", None))
#if QT_CONFIG(accessibility)
        self.kind_choice.setAccessibleName(QCoreApplication.translate("ProjectForm", u"Kind of project", None))
#endif // QT_CONFIG(accessibility)
        self.starts_on_label.setText(QCoreApplication.translate("ProjectForm", u"From", None))
#if QT_CONFIG(accessibility)
        self.starts_on_edit.setAccessibleName(QCoreApplication.translate("ProjectForm", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.starts_on_help.setText(QCoreApplication.translate("ProjectForm", u"optional", None))
        self.ends_on_label.setText(QCoreApplication.translate("ProjectForm", u"Until", None))
#if QT_CONFIG(accessibility)
        self.ends_on_edit.setAccessibleName(QCoreApplication.translate("ProjectForm", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.ends_on_help.setText(QCoreApplication.translate("ProjectForm", u"optional", None))
        self.objectives_label.setText(QCoreApplication.translate("ProjectForm", u"Objectives", None))
#if QT_CONFIG(accessibility)
        self.objectives_edit.setAccessibleName(QCoreApplication.translate("ProjectForm", u"Objectives", None))
#endif // QT_CONFIG(accessibility)
        self.objectives_help.setText(QCoreApplication.translate("ProjectForm", u"a line each, in their order", None))
        self.description_label.setText(QCoreApplication.translate("ProjectForm", u"Description", None))
#if QT_CONFIG(accessibility)
        self.description_edit.setAccessibleName(QCoreApplication.translate("ProjectForm", u"Description", None))
#endif // QT_CONFIG(accessibility)
        self.description_help.setText(QCoreApplication.translate("ProjectForm", u"optional", None))
        self.remove_button.setText(QCoreApplication.translate("ProjectForm", u"Put in the bin", None))
        pass
    # retranslateUi

