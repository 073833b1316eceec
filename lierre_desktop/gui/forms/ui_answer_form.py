# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'answer_form.ui'
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
    QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from lierre_desktop.gui.components import (Alert, Button, Combo)
from lierre_desktop.gui.components.date_edit import DateEdit

class Ui_AnswerForm(object):
    def setupUi(self, AnswerForm):
        if not AnswerForm.objectName():
            AnswerForm.setObjectName(u"AnswerForm")
        self.form_layout = QVBoxLayout(AnswerForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(AnswerForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(AnswerForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.answer_layout = QVBoxLayout()
        self.answer_layout.setSpacing(4)
        self.answer_layout.setObjectName(u"answer_layout")
        self.answer_layout.setContentsMargins(0, 0, 0, 0)
        self.answer_label = QLabel(AnswerForm)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setProperty(u"role", u"label")

        self.answer_layout.addWidget(self.answer_label)

        self.answer_combo = Combo(AnswerForm)
        self.answer_combo.setObjectName(u"answer_combo")
        self.answer_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.answer_combo.setMinimumContentsLength(8)

        self.answer_layout.addWidget(self.answer_combo)

        self.answer_help = QLabel(AnswerForm)
        self.answer_help.setObjectName(u"answer_help")
        self.answer_help.setWordWrap(True)
        self.answer_help.setProperty(u"role", u"help")

        self.answer_layout.addWidget(self.answer_help)


        self.form_layout.addLayout(self.answer_layout)

        self.answered_on_line = QHBoxLayout()
        self.answered_on_line.setSpacing(12)
        self.answered_on_line.setObjectName(u"answered_on_line")
        self.answered_on_line.setContentsMargins(0, 0, 0, 0)
        self.answered_on_layout = QVBoxLayout()
        self.answered_on_layout.setSpacing(4)
        self.answered_on_layout.setObjectName(u"answered_on_layout")
        self.answered_on_layout.setContentsMargins(0, 0, 0, 0)
        self.answered_on_label = QLabel(AnswerForm)
        self.answered_on_label.setObjectName(u"answered_on_label")
        self.answered_on_label.setProperty(u"role", u"label")

        self.answered_on_layout.addWidget(self.answered_on_label)

        self.answered_on_edit = DateEdit(AnswerForm)
        self.answered_on_edit.setObjectName(u"answered_on_edit")

        self.answered_on_layout.addWidget(self.answered_on_edit)

        self.answered_on_help = QLabel(AnswerForm)
        self.answered_on_help.setObjectName(u"answered_on_help")
        self.answered_on_help.setWordWrap(True)
        self.answered_on_help.setProperty(u"role", u"help")

        self.answered_on_layout.addWidget(self.answered_on_help)


        self.answered_on_line.addLayout(self.answered_on_layout)

        self.remind_on_layout = QVBoxLayout()
        self.remind_on_layout.setSpacing(4)
        self.remind_on_layout.setObjectName(u"remind_on_layout")
        self.remind_on_layout.setContentsMargins(0, 0, 0, 0)
        self.remind_on_label = QLabel(AnswerForm)
        self.remind_on_label.setObjectName(u"remind_on_label")
        self.remind_on_label.setProperty(u"role", u"label")

        self.remind_on_layout.addWidget(self.remind_on_label)

        self.remind_on_edit = DateEdit(AnswerForm)
        self.remind_on_edit.setObjectName(u"remind_on_edit")

        self.remind_on_layout.addWidget(self.remind_on_edit)

        self.remind_on_help = QLabel(AnswerForm)
        self.remind_on_help.setObjectName(u"remind_on_help")
        self.remind_on_help.setWordWrap(True)
        self.remind_on_help.setProperty(u"role", u"help")

        self.remind_on_layout.addWidget(self.remind_on_help)


        self.answered_on_line.addLayout(self.remind_on_layout)

        self.answered_on_line.setStretch(0, 1)
        self.answered_on_line.setStretch(1, 1)

        self.form_layout.addLayout(self.answered_on_line)

        self.answer_text_layout = QVBoxLayout()
        self.answer_text_layout.setSpacing(4)
        self.answer_text_layout.setObjectName(u"answer_text_layout")
        self.answer_text_layout.setContentsMargins(0, 0, 0, 0)
        self.answer_text_label = QLabel(AnswerForm)
        self.answer_text_label.setObjectName(u"answer_text_label")
        self.answer_text_label.setProperty(u"role", u"label")

        self.answer_text_layout.addWidget(self.answer_text_label)

        self.answer_text_edit = QPlainTextEdit(AnswerForm)
        self.answer_text_edit.setObjectName(u"answer_text_edit")
        self.answer_text_edit.setTabChangesFocus(True)
        self.answer_text_edit.setMinimumSize(QSize(0, 88))
        self.answer_text_edit.setMaximumSize(QSize(16777215, 158))

        self.answer_text_layout.addWidget(self.answer_text_edit)

        self.answer_text_help = QLabel(AnswerForm)
        self.answer_text_help.setObjectName(u"answer_text_help")
        self.answer_text_help.setWordWrap(True)
        self.answer_text_help.setProperty(u"role", u"help")

        self.answer_text_layout.addWidget(self.answer_text_help)


        self.form_layout.addLayout(self.answer_text_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.close_button = Button(AnswerForm)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"kind", u"secondary")
        self.close_button.setProperty(u"icon_name", u"x-circle")

        self.remove_line.addWidget(self.close_button)

        self.remove_line_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.remove_line.addItem(self.remove_line_spacer)


        self.form_layout.addLayout(self.remove_line)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

#if QT_CONFIG(shortcut)
        self.answer_label.setBuddy(self.answer_combo)
        self.answered_on_label.setBuddy(self.answered_on_edit)
        self.remind_on_label.setBuddy(self.remind_on_edit)
        self.answer_text_label.setBuddy(self.answer_text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.answer_combo, self.answered_on_edit)
        QWidget.setTabOrder(self.answered_on_edit, self.remind_on_edit)
        QWidget.setTabOrder(self.remind_on_edit, self.answer_text_edit)
        QWidget.setTabOrder(self.answer_text_edit, self.close_button)

        self.retranslateUi(AnswerForm)
    # setupUi

    def retranslateUi(self, AnswerForm):
        self.answer_label.setText(QCoreApplication.translate("AnswerForm", u"Answer of the partner", None))
#if QT_CONFIG(accessibility)
        self.answer_combo.setAccessibleName(QCoreApplication.translate("AnswerForm", u"Answer of the partner", None))
#endif // QT_CONFIG(accessibility)
        self.answered_on_label.setText(QCoreApplication.translate("AnswerForm", u"Answered on", None))
#if QT_CONFIG(accessibility)
        self.answered_on_edit.setAccessibleName(QCoreApplication.translate("AnswerForm", u"Answered on", None))
#endif // QT_CONFIG(accessibility)
        self.answered_on_help.setText(QCoreApplication.translate("AnswerForm", u"the day the answer came", None))
        self.remind_on_label.setText(QCoreApplication.translate("AnswerForm", u"Remind on", None))
#if QT_CONFIG(accessibility)
        self.remind_on_edit.setAccessibleName(QCoreApplication.translate("AnswerForm", u"Remind on", None))
#endif // QT_CONFIG(accessibility)
        self.answer_text_label.setText(QCoreApplication.translate("AnswerForm", u"In words", None))
#if QT_CONFIG(accessibility)
        self.answer_text_edit.setAccessibleName(QCoreApplication.translate("AnswerForm", u"In words", None))
#endif // QT_CONFIG(accessibility)
        self.answer_text_help.setText(QCoreApplication.translate("AnswerForm", u"optional; a date of appointment, what is missing", None))
        self.close_button.setText(QCoreApplication.translate("AnswerForm", u"Close without an answer", None))
        pass
    # retranslateUi

