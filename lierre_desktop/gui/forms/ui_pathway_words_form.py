# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pathway_words_form.ui'
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

from lierre_desktop.gui.components import (Alert, Button, Combo, NumberEdit)

class Ui_PathwayWordsForm(object):
    def setupUi(self, PathwayWordsForm):
        if not PathwayWordsForm.objectName():
            PathwayWordsForm.setObjectName(u"PathwayWordsForm")
        self.form_layout = QVBoxLayout(PathwayWordsForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(PathwayWordsForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(PathwayWordsForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.own_words_layout = QVBoxLayout()
        self.own_words_layout.setSpacing(4)
        self.own_words_layout.setObjectName(u"own_words_layout")
        self.own_words_layout.setContentsMargins(0, 0, 0, 0)
        self.own_words_label = QLabel(PathwayWordsForm)
        self.own_words_label.setObjectName(u"own_words_label")
        self.own_words_label.setWordWrap(True)
        self.own_words_label.setProperty(u"role", u"label")

        self.own_words_layout.addWidget(self.own_words_label)

        self.own_words_edit = QPlainTextEdit(PathwayWordsForm)
        self.own_words_edit.setObjectName(u"own_words_edit")
        self.own_words_edit.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.own_words_edit.sizePolicy().hasHeightForWidth())
        self.own_words_edit.setSizePolicy(sizePolicy)
        self.own_words_edit.setMinimumSize(QSize(0, 72))
        self.own_words_edit.setMaximumSize(QSize(16777215, 130))

        self.own_words_layout.addWidget(self.own_words_edit)

        self.own_words_help = QLabel(PathwayWordsForm)
        self.own_words_help.setObjectName(u"own_words_help")
        self.own_words_help.setWordWrap(True)
        self.own_words_help.setProperty(u"role", u"help")

        self.own_words_layout.addWidget(self.own_words_help)


        self.form_layout.addLayout(self.own_words_layout)

        self.review_months_layout = QVBoxLayout()
        self.review_months_layout.setSpacing(4)
        self.review_months_layout.setObjectName(u"review_months_layout")
        self.review_months_layout.setContentsMargins(0, 0, 0, 0)
        self.review_months_label = QLabel(PathwayWordsForm)
        self.review_months_label.setObjectName(u"review_months_label")
        self.review_months_label.setWordWrap(True)
        self.review_months_label.setProperty(u"role", u"label")

        self.review_months_layout.addWidget(self.review_months_label)

        self.review_months_spin = NumberEdit(PathwayWordsForm)
        self.review_months_spin.setObjectName(u"review_months_spin")
        self.review_months_spin.setMinimum(1)
        self.review_months_spin.setMaximum(24)

        self.review_months_layout.addWidget(self.review_months_spin)

        self.review_months_help = QLabel(PathwayWordsForm)
        self.review_months_help.setObjectName(u"review_months_help")
        self.review_months_help.setWordWrap(True)
        self.review_months_help.setProperty(u"role", u"help")

        self.review_months_layout.addWidget(self.review_months_help)


        self.form_layout.addLayout(self.review_months_layout)

        self.end_frame = QWidget(PathwayWordsForm)
        self.end_frame.setObjectName(u"end_frame")
        self.end_frame_layout = QVBoxLayout(self.end_frame)
        self.end_frame_layout.setSpacing(12)
        self.end_frame_layout.setObjectName(u"end_frame_layout")
        self.end_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.exit_kind_layout = QVBoxLayout()
        self.exit_kind_layout.setSpacing(4)
        self.exit_kind_layout.setObjectName(u"exit_kind_layout")
        self.exit_kind_layout.setContentsMargins(0, 0, 0, 0)
        self.exit_kind_label = QLabel(self.end_frame)
        self.exit_kind_label.setObjectName(u"exit_kind_label")
        self.exit_kind_label.setWordWrap(True)
        self.exit_kind_label.setProperty(u"role", u"label")

        self.exit_kind_layout.addWidget(self.exit_kind_label)

        self.exit_kind_combo = Combo(self.end_frame)
        self.exit_kind_combo.setObjectName(u"exit_kind_combo")
        self.exit_kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.exit_kind_combo.setMinimumContentsLength(8)

        self.exit_kind_layout.addWidget(self.exit_kind_combo)

        self.exit_kind_help = QLabel(self.end_frame)
        self.exit_kind_help.setObjectName(u"exit_kind_help")
        self.exit_kind_help.setWordWrap(True)
        self.exit_kind_help.setProperty(u"role", u"help")

        self.exit_kind_layout.addWidget(self.exit_kind_help)


        self.end_frame_layout.addLayout(self.exit_kind_layout)

        self.exit_motive_layout = QVBoxLayout()
        self.exit_motive_layout.setSpacing(4)
        self.exit_motive_layout.setObjectName(u"exit_motive_layout")
        self.exit_motive_layout.setContentsMargins(0, 0, 0, 0)
        self.exit_motive_label = QLabel(self.end_frame)
        self.exit_motive_label.setObjectName(u"exit_motive_label")
        self.exit_motive_label.setWordWrap(True)
        self.exit_motive_label.setProperty(u"role", u"label")

        self.exit_motive_layout.addWidget(self.exit_motive_label)

        self.exit_motive_edit = QLineEdit(self.end_frame)
        self.exit_motive_edit.setObjectName(u"exit_motive_edit")

        self.exit_motive_layout.addWidget(self.exit_motive_edit)

        self.exit_motive_help = QLabel(self.end_frame)
        self.exit_motive_help.setObjectName(u"exit_motive_help")
        self.exit_motive_help.setWordWrap(True)
        self.exit_motive_help.setProperty(u"role", u"help")

        self.exit_motive_layout.addWidget(self.exit_motive_help)


        self.end_frame_layout.addLayout(self.exit_motive_layout)

        self.exit_review_layout = QVBoxLayout()
        self.exit_review_layout.setSpacing(4)
        self.exit_review_layout.setObjectName(u"exit_review_layout")
        self.exit_review_layout.setContentsMargins(0, 0, 0, 0)
        self.exit_review_label = QLabel(self.end_frame)
        self.exit_review_label.setObjectName(u"exit_review_label")
        self.exit_review_label.setWordWrap(True)
        self.exit_review_label.setProperty(u"role", u"label")

        self.exit_review_layout.addWidget(self.exit_review_label)

        self.exit_review_edit = QPlainTextEdit(self.end_frame)
        self.exit_review_edit.setObjectName(u"exit_review_edit")
        self.exit_review_edit.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.exit_review_edit.sizePolicy().hasHeightForWidth())
        self.exit_review_edit.setSizePolicy(sizePolicy)
        self.exit_review_edit.setMinimumSize(QSize(0, 72))
        self.exit_review_edit.setMaximumSize(QSize(16777215, 180))

        self.exit_review_layout.addWidget(self.exit_review_edit)

        self.exit_review_help = QLabel(self.end_frame)
        self.exit_review_help.setObjectName(u"exit_review_help")
        self.exit_review_help.setWordWrap(True)
        self.exit_review_help.setProperty(u"role", u"help")

        self.exit_review_layout.addWidget(self.exit_review_help)


        self.end_frame_layout.addLayout(self.exit_review_layout)


        self.form_layout.addWidget(self.end_frame)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(PathwayWordsForm)
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
        self.own_words_label.setBuddy(self.own_words_edit)
        self.review_months_label.setBuddy(self.review_months_spin)
        self.exit_kind_label.setBuddy(self.exit_kind_combo)
        self.exit_motive_label.setBuddy(self.exit_motive_edit)
        self.exit_review_label.setBuddy(self.exit_review_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.own_words_edit, self.review_months_spin)
        QWidget.setTabOrder(self.review_months_spin, self.exit_kind_combo)
        QWidget.setTabOrder(self.exit_kind_combo, self.exit_motive_edit)
        QWidget.setTabOrder(self.exit_motive_edit, self.exit_review_edit)
        QWidget.setTabOrder(self.exit_review_edit, self.remove_button)

        self.retranslateUi(PathwayWordsForm)
    # setupUi

    def retranslateUi(self, PathwayWordsForm):
        self.own_words_label.setText(QCoreApplication.translate("PathwayWordsForm", u"What the person says of it", None))
#if QT_CONFIG(accessibility)
        self.own_words_edit.setAccessibleName(QCoreApplication.translate("PathwayWordsForm", u"What the person says of it", None))
#endif // QT_CONFIG(accessibility)
        self.own_words_help.setText(QCoreApplication.translate("PathwayWordsForm", u"in their own words", None))
        self.review_months_label.setText(QCoreApplication.translate("PathwayWordsForm", u"Months between reviews", None))
#if QT_CONFIG(accessibility)
        self.review_months_spin.setAccessibleName(QCoreApplication.translate("PathwayWordsForm", u"Months between reviews", None))
#endif // QT_CONFIG(accessibility)
        self.exit_kind_label.setText(QCoreApplication.translate("PathwayWordsForm", u"How it ended", None))
#if QT_CONFIG(accessibility)
        self.exit_kind_combo.setAccessibleName(QCoreApplication.translate("PathwayWordsForm", u"How it ended", None))
#endif // QT_CONFIG(accessibility)
        self.exit_motive_label.setText(QCoreApplication.translate("PathwayWordsForm", u"Motive", None))
#if QT_CONFIG(accessibility)
        self.exit_motive_edit.setAccessibleName(QCoreApplication.translate("PathwayWordsForm", u"Motive", None))
#endif // QT_CONFIG(accessibility)
        self.exit_review_label.setText(QCoreApplication.translate("PathwayWordsForm", u"Closing review", None))
#if QT_CONFIG(accessibility)
        self.exit_review_edit.setAccessibleName(QCoreApplication.translate("PathwayWordsForm", u"Closing review", None))
#endif // QT_CONFIG(accessibility)
        self.exit_review_help.setText(QCoreApplication.translate("PathwayWordsForm", u"in words that the person may read; no diagnosis", None))
        self.remove_button.setText(QCoreApplication.translate("PathwayWordsForm", u"Put in the bin", None))
        pass
    # retranslateUi

