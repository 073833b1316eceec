# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pathway_objective_form.ui'
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

class Ui_PathwayObjectiveForm(object):
    def setupUi(self, PathwayObjectiveForm):
        if not PathwayObjectiveForm.objectName():
            PathwayObjectiveForm.setObjectName(u"PathwayObjectiveForm")
        self.form_layout = QVBoxLayout(PathwayObjectiveForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(PathwayObjectiveForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(PathwayObjectiveForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.title_layout = QVBoxLayout()
        self.title_layout.setSpacing(4)
        self.title_layout.setObjectName(u"title_layout")
        self.title_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(PathwayObjectiveForm)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"label")

        self.title_layout.addWidget(self.title_label)

        self.title_edit = QLineEdit(PathwayObjectiveForm)
        self.title_edit.setObjectName(u"title_edit")

        self.title_layout.addWidget(self.title_edit)

        self.title_help = QLabel(PathwayObjectiveForm)
        self.title_help.setObjectName(u"title_help")
        self.title_help.setWordWrap(True)
        self.title_help.setProperty(u"role", u"help")

        self.title_layout.addWidget(self.title_help)


        self.form_layout.addLayout(self.title_layout)

        self.theme_layout = QVBoxLayout()
        self.theme_layout.setSpacing(4)
        self.theme_layout.setObjectName(u"theme_layout")
        self.theme_layout.setContentsMargins(0, 0, 0, 0)
        self.theme_label = QLabel(PathwayObjectiveForm)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setWordWrap(True)
        self.theme_label.setProperty(u"role", u"label")

        self.theme_layout.addWidget(self.theme_label)

        self.theme_combo = Combo(PathwayObjectiveForm)
        self.theme_combo.setObjectName(u"theme_combo")
        self.theme_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.theme_combo.setMinimumContentsLength(8)

        self.theme_layout.addWidget(self.theme_combo)

        self.theme_help = QLabel(PathwayObjectiveForm)
        self.theme_help.setObjectName(u"theme_help")
        self.theme_help.setWordWrap(True)
        self.theme_help.setProperty(u"role", u"help")

        self.theme_layout.addWidget(self.theme_help)


        self.form_layout.addLayout(self.theme_layout)

        self.set_on_line = QHBoxLayout()
        self.set_on_line.setSpacing(12)
        self.set_on_line.setObjectName(u"set_on_line")
        self.set_on_line.setContentsMargins(0, 0, 0, 0)
        self.set_on_layout = QVBoxLayout()
        self.set_on_layout.setSpacing(4)
        self.set_on_layout.setObjectName(u"set_on_layout")
        self.set_on_layout.setContentsMargins(0, 0, 0, 0)
        self.set_on_label = QLabel(PathwayObjectiveForm)
        self.set_on_label.setObjectName(u"set_on_label")
        self.set_on_label.setWordWrap(True)
        self.set_on_label.setProperty(u"role", u"label")

        self.set_on_layout.addWidget(self.set_on_label)

        self.set_on_edit = DateEdit(PathwayObjectiveForm)
        self.set_on_edit.setObjectName(u"set_on_edit")

        self.set_on_layout.addWidget(self.set_on_edit)

        self.set_on_help = QLabel(PathwayObjectiveForm)
        self.set_on_help.setObjectName(u"set_on_help")
        self.set_on_help.setWordWrap(True)
        self.set_on_help.setProperty(u"role", u"help")

        self.set_on_layout.addWidget(self.set_on_help)

        self.set_on_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.set_on_layout.addItem(self.set_on_spacer)


        self.set_on_line.addLayout(self.set_on_layout)

        self.due_on_layout = QVBoxLayout()
        self.due_on_layout.setSpacing(4)
        self.due_on_layout.setObjectName(u"due_on_layout")
        self.due_on_layout.setContentsMargins(0, 0, 0, 0)
        self.due_on_label = QLabel(PathwayObjectiveForm)
        self.due_on_label.setObjectName(u"due_on_label")
        self.due_on_label.setWordWrap(True)
        self.due_on_label.setProperty(u"role", u"label")

        self.due_on_layout.addWidget(self.due_on_label)

        self.due_on_edit = DateEdit(PathwayObjectiveForm)
        self.due_on_edit.setObjectName(u"due_on_edit")

        self.due_on_layout.addWidget(self.due_on_edit)

        self.due_on_help = QLabel(PathwayObjectiveForm)
        self.due_on_help.setObjectName(u"due_on_help")
        self.due_on_help.setWordWrap(True)
        self.due_on_help.setProperty(u"role", u"help")

        self.due_on_layout.addWidget(self.due_on_help)

        self.due_on_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.due_on_layout.addItem(self.due_on_spacer)


        self.set_on_line.addLayout(self.due_on_layout)

        self.set_on_line.setStretch(0, 1)
        self.set_on_line.setStretch(1, 1)

        self.form_layout.addLayout(self.set_on_line)

        self.state_line = QHBoxLayout()
        self.state_line.setSpacing(12)
        self.state_line.setObjectName(u"state_line")
        self.state_line.setContentsMargins(0, 0, 0, 0)
        self.state_layout = QVBoxLayout()
        self.state_layout.setSpacing(4)
        self.state_layout.setObjectName(u"state_layout")
        self.state_layout.setContentsMargins(0, 0, 0, 0)
        self.state_label = QLabel(PathwayObjectiveForm)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setWordWrap(True)
        self.state_label.setProperty(u"role", u"label")

        self.state_layout.addWidget(self.state_label)

        self.state_combo = Combo(PathwayObjectiveForm)
        self.state_combo.setObjectName(u"state_combo")
        self.state_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.state_combo.setMinimumContentsLength(8)

        self.state_layout.addWidget(self.state_combo)

        self.state_help = QLabel(PathwayObjectiveForm)
        self.state_help.setObjectName(u"state_help")
        self.state_help.setWordWrap(True)
        self.state_help.setProperty(u"role", u"help")

        self.state_layout.addWidget(self.state_help)

        self.state_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.state_layout.addItem(self.state_spacer)


        self.state_line.addLayout(self.state_layout)

        self.closed_on_layout = QVBoxLayout()
        self.closed_on_layout.setSpacing(4)
        self.closed_on_layout.setObjectName(u"closed_on_layout")
        self.closed_on_layout.setContentsMargins(0, 0, 0, 0)
        self.closed_on_label = QLabel(PathwayObjectiveForm)
        self.closed_on_label.setObjectName(u"closed_on_label")
        self.closed_on_label.setWordWrap(True)
        self.closed_on_label.setProperty(u"role", u"label")

        self.closed_on_layout.addWidget(self.closed_on_label)

        self.closed_on_edit = DateEdit(PathwayObjectiveForm)
        self.closed_on_edit.setObjectName(u"closed_on_edit")

        self.closed_on_layout.addWidget(self.closed_on_edit)

        self.closed_on_help = QLabel(PathwayObjectiveForm)
        self.closed_on_help.setObjectName(u"closed_on_help")
        self.closed_on_help.setWordWrap(True)
        self.closed_on_help.setProperty(u"role", u"help")

        self.closed_on_layout.addWidget(self.closed_on_help)

        self.closed_on_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.closed_on_layout.addItem(self.closed_on_spacer)


        self.state_line.addLayout(self.closed_on_layout)

        self.state_line.setStretch(0, 1)
        self.state_line.setStretch(1, 1)

        self.form_layout.addLayout(self.state_line)

        self.detail_layout = QVBoxLayout()
        self.detail_layout.setSpacing(4)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(0, 0, 0, 0)
        self.detail_label = QLabel(PathwayObjectiveForm)
        self.detail_label.setObjectName(u"detail_label")
        self.detail_label.setWordWrap(True)
        self.detail_label.setProperty(u"role", u"label")

        self.detail_layout.addWidget(self.detail_label)

        self.detail_edit = QPlainTextEdit(PathwayObjectiveForm)
        self.detail_edit.setObjectName(u"detail_edit")
        self.detail_edit.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.detail_edit.sizePolicy().hasHeightForWidth())
        self.detail_edit.setSizePolicy(sizePolicy)
        self.detail_edit.setMinimumSize(QSize(0, 72))
        self.detail_edit.setMaximumSize(QSize(16777215, 130))

        self.detail_layout.addWidget(self.detail_edit)

        self.detail_help = QLabel(PathwayObjectiveForm)
        self.detail_help.setObjectName(u"detail_help")
        self.detail_help.setWordWrap(True)
        self.detail_help.setProperty(u"role", u"help")

        self.detail_layout.addWidget(self.detail_help)


        self.form_layout.addLayout(self.detail_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(PathwayObjectiveForm)
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
        self.title_label.setBuddy(self.title_edit)
        self.theme_label.setBuddy(self.theme_combo)
        self.set_on_label.setBuddy(self.set_on_edit)
        self.due_on_label.setBuddy(self.due_on_edit)
        self.state_label.setBuddy(self.state_combo)
        self.closed_on_label.setBuddy(self.closed_on_edit)
        self.detail_label.setBuddy(self.detail_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.theme_combo)
        QWidget.setTabOrder(self.theme_combo, self.set_on_edit)
        QWidget.setTabOrder(self.set_on_edit, self.due_on_edit)
        QWidget.setTabOrder(self.due_on_edit, self.state_combo)
        QWidget.setTabOrder(self.state_combo, self.closed_on_edit)
        QWidget.setTabOrder(self.closed_on_edit, self.detail_edit)
        QWidget.setTabOrder(self.detail_edit, self.remove_button)

        self.retranslateUi(PathwayObjectiveForm)
    # setupUi

    def retranslateUi(self, PathwayObjectiveForm):
        self.title_label.setText(QCoreApplication.translate("PathwayObjectiveForm", u"Objective", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("PathwayObjectiveForm", u"Objective", None))
#endif // QT_CONFIG(accessibility)
        self.title_help.setText(QCoreApplication.translate("PathwayObjectiveForm", u"in words that the person can sign", None))
        self.theme_label.setText(QCoreApplication.translate("PathwayObjectiveForm", u"Theme", None))
#if QT_CONFIG(accessibility)
        self.theme_combo.setAccessibleName(QCoreApplication.translate("PathwayObjectiveForm", u"Theme", None))
#endif // QT_CONFIG(accessibility)
        self.theme_help.setText(QCoreApplication.translate("PathwayObjectiveForm", u"optional", None))
        self.set_on_label.setText(QCoreApplication.translate("PathwayObjectiveForm", u"Agreed on", None))
#if QT_CONFIG(accessibility)
        self.set_on_edit.setAccessibleName(QCoreApplication.translate("PathwayObjectiveForm", u"Agreed on", None))
#endif // QT_CONFIG(accessibility)
        self.due_on_label.setText(QCoreApplication.translate("PathwayObjectiveForm", u"Hoped for by", None))
#if QT_CONFIG(accessibility)
        self.due_on_edit.setAccessibleName(QCoreApplication.translate("PathwayObjectiveForm", u"Hoped for by", None))
#endif // QT_CONFIG(accessibility)
        self.due_on_help.setText(QCoreApplication.translate("PathwayObjectiveForm", u"optional", None))
        self.state_label.setText(QCoreApplication.translate("PathwayObjectiveForm", u"Where it stands", None))
#if QT_CONFIG(accessibility)
        self.state_combo.setAccessibleName(QCoreApplication.translate("PathwayObjectiveForm", u"Where it stands", None))
#endif // QT_CONFIG(accessibility)
        self.closed_on_label.setText(QCoreApplication.translate("PathwayObjectiveForm", u"Since", None))
#if QT_CONFIG(accessibility)
        self.closed_on_edit.setAccessibleName(QCoreApplication.translate("PathwayObjectiveForm", u"Since", None))
#endif // QT_CONFIG(accessibility)
        self.detail_label.setText(QCoreApplication.translate("PathwayObjectiveForm", u"More about it", None))
#if QT_CONFIG(accessibility)
        self.detail_edit.setAccessibleName(QCoreApplication.translate("PathwayObjectiveForm", u"More about it", None))
#endif // QT_CONFIG(accessibility)
        self.detail_help.setText(QCoreApplication.translate("PathwayObjectiveForm", u"optional", None))
        self.remove_button.setText(QCoreApplication.translate("PathwayObjectiveForm", u"Put in the bin", None))
        pass
    # retranslateUi

