# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'roll_side.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPlainTextEdit, QProgressBar, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import Button

class Ui_RollSide(object):
    def setupUi(self, RollSide):
        if not RollSide.objectName():
            RollSide.setObjectName(u"RollSide")
        self.side_layout = QVBoxLayout(RollSide)
        self.side_layout.setSpacing(16)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.cards_scroll = QScrollArea(RollSide)
        self.cards_scroll.setObjectName(u"cards_scroll")
        self.cards_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.cards_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards_scroll.setWidgetResizable(True)
        self.cards = QWidget()
        self.cards.setObjectName(u"cards")
        self.cards_layout = QVBoxLayout(self.cards)
        self.cards_layout.setSpacing(16)
        self.cards_layout.setObjectName(u"cards_layout")
        self.cards_layout.setContentsMargins(0, 0, 0, 0)
        self.progress_card = QFrame(self.cards)
        self.progress_card.setObjectName(u"progress_card")
        self.progress_card.setProperty(u"role", u"card")
        self.progress_layout = QVBoxLayout(self.progress_card)
        self.progress_layout.setSpacing(8)
        self.progress_layout.setObjectName(u"progress_layout")
        self.progress_layout.setContentsMargins(16, 14, 16, 12)
        self.progress_label = QLabel(self.progress_card)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setText(u"")
        self.progress_label.setWordWrap(True)
        self.progress_label.setProperty(u"role", u"card_title")

        self.progress_layout.addWidget(self.progress_label)

        self.progress_bar = QProgressBar(self.progress_card)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)

        self.progress_layout.addWidget(self.progress_bar)

        self.counts_layout = QVBoxLayout()
        self.counts_layout.setSpacing(6)
        self.counts_layout.setObjectName(u"counts_layout")
        self.counts_layout.setContentsMargins(-1, 4, -1, -1)

        self.progress_layout.addLayout(self.counts_layout)


        self.cards_layout.addWidget(self.progress_card)

        self.history_card = QFrame(self.cards)
        self.history_card.setObjectName(u"history_card")
        self.history_card.setProperty(u"role", u"card")
        self.history_layout = QVBoxLayout(self.history_card)
        self.history_layout.setSpacing(8)
        self.history_layout.setObjectName(u"history_layout")
        self.history_layout.setContentsMargins(16, 12, 16, 14)
        self.history_label = QLabel(self.history_card)
        self.history_label.setObjectName(u"history_label")
        self.history_label.setProperty(u"role", u"card_title")

        self.history_layout.addWidget(self.history_label)


        self.cards_layout.addWidget(self.history_card)

        self.note_card = QFrame(self.cards)
        self.note_card.setObjectName(u"note_card")
        self.note_card.setProperty(u"role", u"card")
        self.note_layout = QVBoxLayout(self.note_card)
        self.note_layout.setSpacing(4)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(16, 12, 16, 14)
        self.note_label = QLabel(self.note_card)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"label")

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(self.note_card)
        self.note_edit.setObjectName(u"note_edit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.note_edit.sizePolicy().hasHeightForWidth())
        self.note_edit.setSizePolicy(sizePolicy)
        self.note_edit.setMinimumSize(QSize(0, 56))
        self.note_edit.setMaximumSize(QSize(16777215, 76))
        self.note_edit.setTabChangesFocus(True)

        self.note_layout.addWidget(self.note_edit)

        self.note_help = QLabel(self.note_card)
        self.note_help.setObjectName(u"note_help")
        self.note_help.setText(u"")
        self.note_help.setProperty(u"role", u"help")

        self.note_layout.addWidget(self.note_help)


        self.cards_layout.addWidget(self.note_card)

        self.sheet_card = QFrame(self.cards)
        self.sheet_card.setObjectName(u"sheet_card")
        self.sheet_card.setProperty(u"role", u"card")
        self.sheet_layout = QHBoxLayout(self.sheet_card)
        self.sheet_layout.setSpacing(8)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_layout.setContentsMargins(16, 10, 8, 10)
        self.sheet_words_layout = QVBoxLayout()
        self.sheet_words_layout.setSpacing(0)
        self.sheet_words_layout.setObjectName(u"sheet_words_layout")
        self.sheet_label = QLabel(self.sheet_card)
        self.sheet_label.setObjectName(u"sheet_label")
        self.sheet_label.setText(u"")
        self.sheet_label.setWordWrap(True)
        self.sheet_label.setProperty(u"role", u"strong")

        self.sheet_words_layout.addWidget(self.sheet_label)

        self.sheet_state_label = QLabel(self.sheet_card)
        self.sheet_state_label.setObjectName(u"sheet_state_label")
        self.sheet_state_label.setText(u"")
        self.sheet_state_label.setWordWrap(True)
        self.sheet_state_label.setProperty(u"role", u"quiet")

        self.sheet_words_layout.addWidget(self.sheet_state_label)

        self.returned_layout = QHBoxLayout()
        self.returned_layout.setObjectName(u"returned_layout")
        self.returned_button = Button(self.sheet_card)
        self.returned_button.setObjectName(u"returned_button")
        self.returned_button.setProperty(u"compact", True)

        self.returned_layout.addWidget(self.returned_button)

        self.returned_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.returned_layout.addItem(self.returned_spacer)


        self.sheet_words_layout.addLayout(self.returned_layout)


        self.sheet_layout.addLayout(self.sheet_words_layout)


        self.cards_layout.addWidget(self.sheet_card)

        self.cards_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cards_layout.addItem(self.cards_spacer)

        self.cards_scroll.setWidget(self.cards)

        self.side_layout.addWidget(self.cards_scroll)

        self.close_card = QFrame(RollSide)
        self.close_card.setObjectName(u"close_card")
        self.close_card.setProperty(u"role", u"card")
        self.close_layout = QVBoxLayout(self.close_card)
        self.close_layout.setSpacing(12)
        self.close_layout.setObjectName(u"close_layout")
        self.close_layout.setContentsMargins(16, 14, 16, 16)
        self.close_words_layout = QHBoxLayout()
        self.close_words_layout.setSpacing(10)
        self.close_words_layout.setObjectName(u"close_words_layout")
        self.close_label = QLabel(self.close_card)
        self.close_label.setObjectName(u"close_label")
        self.close_label.setText(u"")
        self.close_label.setWordWrap(True)

        self.close_words_layout.addWidget(self.close_label)


        self.close_layout.addLayout(self.close_words_layout)

        self.close_button = Button(self.close_card)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"kind", u"primary")
        self.close_button.setProperty(u"icon_name", u"lock-simple")
        self.close_button.setProperty(u"keys", u"Ctrl+Enter")

        self.close_layout.addWidget(self.close_button)

        self.correct_button = Button(self.close_card)
        self.correct_button.setObjectName(u"correct_button")
        self.correct_button.setProperty(u"icon_name", u"pencil-simple")

        self.close_layout.addWidget(self.correct_button)


        self.side_layout.addWidget(self.close_card)

#if QT_CONFIG(shortcut)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.note_edit, self.returned_button)
        QWidget.setTabOrder(self.returned_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.correct_button)

        self.retranslateUi(RollSide)
    # setupUi

    def retranslateUi(self, RollSide):
        self.history_label.setText(QCoreApplication.translate("RollSide", u"Corrections", None))
        self.note_label.setText(QCoreApplication.translate("RollSide", u"Session note", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("RollSide", u"Session note", None))
#endif // QT_CONFIG(accessibility)
        self.returned_button.setText(QCoreApplication.translate("RollSide", u"Mark as come back signed", None))
        self.close_button.setText(QCoreApplication.translate("RollSide", u"Close the session", None))
        self.correct_button.setText(QCoreApplication.translate("RollSide", u"Correct this line", None))
        pass
    # retranslateUi

