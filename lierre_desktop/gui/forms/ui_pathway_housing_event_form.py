# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pathway_housing_event_form.ui'
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

class Ui_PathwayHousingEventForm(object):
    def setupUi(self, PathwayHousingEventForm):
        if not PathwayHousingEventForm.objectName():
            PathwayHousingEventForm.setObjectName(u"PathwayHousingEventForm")
        self.form_layout = QVBoxLayout(PathwayHousingEventForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(PathwayHousingEventForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(PathwayHousingEventForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.kind_line = QHBoxLayout()
        self.kind_line.setSpacing(12)
        self.kind_line.setObjectName(u"kind_line")
        self.kind_line.setContentsMargins(0, 0, 0, 0)
        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(PathwayHousingEventForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setWordWrap(True)
        self.kind_label.setProperty(u"role", u"label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = Combo(PathwayHousingEventForm)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_combo.setMinimumContentsLength(8)

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_help = QLabel(PathwayHousingEventForm)
        self.kind_help.setObjectName(u"kind_help")
        self.kind_help.setWordWrap(True)
        self.kind_help.setProperty(u"role", u"help")

        self.kind_layout.addWidget(self.kind_help)

        self.kind_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.kind_layout.addItem(self.kind_spacer)


        self.kind_line.addLayout(self.kind_layout)

        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(4)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(PathwayHousingEventForm)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setWordWrap(True)
        self.day_label.setProperty(u"role", u"label")

        self.day_layout.addWidget(self.day_label)

        self.day_edit = DateEdit(PathwayHousingEventForm)
        self.day_edit.setObjectName(u"day_edit")

        self.day_layout.addWidget(self.day_edit)

        self.day_help = QLabel(PathwayHousingEventForm)
        self.day_help.setObjectName(u"day_help")
        self.day_help.setWordWrap(True)
        self.day_help.setProperty(u"role", u"help")

        self.day_layout.addWidget(self.day_help)

        self.day_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.day_layout.addItem(self.day_spacer)


        self.kind_line.addLayout(self.day_layout)

        self.kind_line.setStretch(0, 1)
        self.kind_line.setStretch(1, 1)

        self.form_layout.addLayout(self.kind_line)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(4)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(PathwayHousingEventForm)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)
        self.note_label.setProperty(u"role", u"label")

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(PathwayHousingEventForm)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.note_edit.sizePolicy().hasHeightForWidth())
        self.note_edit.setSizePolicy(sizePolicy)
        self.note_edit.setMinimumSize(QSize(0, 72))
        self.note_edit.setMaximumSize(QSize(16777215, 130))

        self.note_layout.addWidget(self.note_edit)

        self.note_help = QLabel(PathwayHousingEventForm)
        self.note_help.setObjectName(u"note_help")
        self.note_help.setWordWrap(True)
        self.note_help.setProperty(u"role", u"help")

        self.note_layout.addWidget(self.note_help)


        self.form_layout.addLayout(self.note_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(PathwayHousingEventForm)
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
        self.kind_label.setBuddy(self.kind_combo)
        self.day_label.setBuddy(self.day_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.remove_button)

        self.retranslateUi(PathwayHousingEventForm)
    # setupUi

    def retranslateUi(self, PathwayHousingEventForm):
        self.kind_label.setText(QCoreApplication.translate("PathwayHousingEventForm", u"What happened", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("PathwayHousingEventForm", u"What happened", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("PathwayHousingEventForm", u"Day", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("PathwayHousingEventForm", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("PathwayHousingEventForm", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("PathwayHousingEventForm", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.note_help.setText(QCoreApplication.translate("PathwayHousingEventForm", u"in words that the person may read; no diagnosis", None))
        self.remove_button.setText(QCoreApplication.translate("PathwayHousingEventForm", u"Put in the bin", None))
        pass
    # retranslateUi

