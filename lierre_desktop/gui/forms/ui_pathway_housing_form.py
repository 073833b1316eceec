# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pathway_housing_form.ui'
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
from lierre_desktop.gui.components.date_edit import DateEdit

class Ui_PathwayHousingForm(object):
    def setupUi(self, PathwayHousingForm):
        if not PathwayHousingForm.objectName():
            PathwayHousingForm.setObjectName(u"PathwayHousingForm")
        self.form_layout = QVBoxLayout(PathwayHousingForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(PathwayHousingForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(PathwayHousingForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(PathwayHousingForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setWordWrap(True)
        self.kind_label.setProperty(u"role", u"label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = Combo(PathwayHousingForm)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_combo.setMinimumContentsLength(8)

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_help = QLabel(PathwayHousingForm)
        self.kind_help.setObjectName(u"kind_help")
        self.kind_help.setWordWrap(True)
        self.kind_help.setProperty(u"role", u"help")

        self.kind_layout.addWidget(self.kind_help)


        self.form_layout.addLayout(self.kind_layout)

        self.partner_id_layout = QVBoxLayout()
        self.partner_id_layout.setSpacing(4)
        self.partner_id_layout.setObjectName(u"partner_id_layout")
        self.partner_id_layout.setContentsMargins(0, 0, 0, 0)
        self.partner_id_label = QLabel(PathwayHousingForm)
        self.partner_id_label.setObjectName(u"partner_id_label")
        self.partner_id_label.setWordWrap(True)
        self.partner_id_label.setProperty(u"role", u"label")

        self.partner_id_layout.addWidget(self.partner_id_label)

        self.partner_id_combo = Combo(PathwayHousingForm)
        self.partner_id_combo.setObjectName(u"partner_id_combo")
        self.partner_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partner_id_combo.setMinimumContentsLength(8)

        self.partner_id_layout.addWidget(self.partner_id_combo)

        self.partner_id_help = QLabel(PathwayHousingForm)
        self.partner_id_help.setObjectName(u"partner_id_help")
        self.partner_id_help.setWordWrap(True)
        self.partner_id_help.setProperty(u"role", u"help")

        self.partner_id_layout.addWidget(self.partner_id_help)


        self.form_layout.addLayout(self.partner_id_layout)

        self.address_layout = QVBoxLayout()
        self.address_layout.setSpacing(4)
        self.address_layout.setObjectName(u"address_layout")
        self.address_layout.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(PathwayHousingForm)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setWordWrap(True)
        self.address_label.setProperty(u"role", u"label")

        self.address_layout.addWidget(self.address_label)

        self.address_edit = QLineEdit(PathwayHousingForm)
        self.address_edit.setObjectName(u"address_edit")

        self.address_layout.addWidget(self.address_edit)

        self.address_help = QLabel(PathwayHousingForm)
        self.address_help.setObjectName(u"address_help")
        self.address_help.setWordWrap(True)
        self.address_help.setProperty(u"role", u"help")

        self.address_layout.addWidget(self.address_help)


        self.form_layout.addLayout(self.address_layout)

        self.starts_on_line = QHBoxLayout()
        self.starts_on_line.setSpacing(12)
        self.starts_on_line.setObjectName(u"starts_on_line")
        self.starts_on_line.setContentsMargins(0, 0, 0, 0)
        self.starts_on_layout = QVBoxLayout()
        self.starts_on_layout.setSpacing(4)
        self.starts_on_layout.setObjectName(u"starts_on_layout")
        self.starts_on_layout.setContentsMargins(0, 0, 0, 0)
        self.starts_on_label = QLabel(PathwayHousingForm)
        self.starts_on_label.setObjectName(u"starts_on_label")
        self.starts_on_label.setWordWrap(True)
        self.starts_on_label.setProperty(u"role", u"label")

        self.starts_on_layout.addWidget(self.starts_on_label)

        self.starts_on_edit = DateEdit(PathwayHousingForm)
        self.starts_on_edit.setObjectName(u"starts_on_edit")

        self.starts_on_layout.addWidget(self.starts_on_edit)

        self.starts_on_help = QLabel(PathwayHousingForm)
        self.starts_on_help.setObjectName(u"starts_on_help")
        self.starts_on_help.setWordWrap(True)
        self.starts_on_help.setProperty(u"role", u"help")

        self.starts_on_layout.addWidget(self.starts_on_help)

        self.starts_on_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.starts_on_layout.addItem(self.starts_on_spacer)


        self.starts_on_line.addLayout(self.starts_on_layout)

        self.ends_on_layout = QVBoxLayout()
        self.ends_on_layout.setSpacing(4)
        self.ends_on_layout.setObjectName(u"ends_on_layout")
        self.ends_on_layout.setContentsMargins(0, 0, 0, 0)
        self.ends_on_label = QLabel(PathwayHousingForm)
        self.ends_on_label.setObjectName(u"ends_on_label")
        self.ends_on_label.setWordWrap(True)
        self.ends_on_label.setProperty(u"role", u"label")

        self.ends_on_layout.addWidget(self.ends_on_label)

        self.ends_on_edit = DateEdit(PathwayHousingForm)
        self.ends_on_edit.setObjectName(u"ends_on_edit")

        self.ends_on_layout.addWidget(self.ends_on_edit)

        self.ends_on_help = QLabel(PathwayHousingForm)
        self.ends_on_help.setObjectName(u"ends_on_help")
        self.ends_on_help.setWordWrap(True)
        self.ends_on_help.setProperty(u"role", u"help")

        self.ends_on_layout.addWidget(self.ends_on_help)

        self.ends_on_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ends_on_layout.addItem(self.ends_on_spacer)


        self.starts_on_line.addLayout(self.ends_on_layout)

        self.starts_on_line.setStretch(0, 1)
        self.starts_on_line.setStretch(1, 1)

        self.form_layout.addLayout(self.starts_on_line)

        self.review_months_layout = QVBoxLayout()
        self.review_months_layout.setSpacing(4)
        self.review_months_layout.setObjectName(u"review_months_layout")
        self.review_months_layout.setContentsMargins(0, 0, 0, 0)
        self.review_months_label = QLabel(PathwayHousingForm)
        self.review_months_label.setObjectName(u"review_months_label")
        self.review_months_label.setWordWrap(True)
        self.review_months_label.setProperty(u"role", u"label")

        self.review_months_layout.addWidget(self.review_months_label)

        self.review_months_spin = NumberEdit(PathwayHousingForm)
        self.review_months_spin.setObjectName(u"review_months_spin")
        self.review_months_spin.setMinimum(1)
        self.review_months_spin.setMaximum(24)

        self.review_months_layout.addWidget(self.review_months_spin)

        self.review_months_help = QLabel(PathwayHousingForm)
        self.review_months_help.setObjectName(u"review_months_help")
        self.review_months_help.setWordWrap(True)
        self.review_months_help.setProperty(u"role", u"help")

        self.review_months_layout.addWidget(self.review_months_help)


        self.form_layout.addLayout(self.review_months_layout)

        self.slide_frame = QWidget(PathwayHousingForm)
        self.slide_frame.setObjectName(u"slide_frame")
        self.slide_frame_layout = QVBoxLayout(self.slide_frame)
        self.slide_frame_layout.setSpacing(12)
        self.slide_frame_layout.setObjectName(u"slide_frame_layout")
        self.slide_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.slid_on_layout = QVBoxLayout()
        self.slid_on_layout.setSpacing(4)
        self.slid_on_layout.setObjectName(u"slid_on_layout")
        self.slid_on_layout.setContentsMargins(0, 0, 0, 0)
        self.slid_on_label = QLabel(self.slide_frame)
        self.slid_on_label.setObjectName(u"slid_on_label")
        self.slid_on_label.setWordWrap(True)
        self.slid_on_label.setProperty(u"role", u"label")

        self.slid_on_layout.addWidget(self.slid_on_label)

        self.slid_on_edit = DateEdit(self.slide_frame)
        self.slid_on_edit.setObjectName(u"slid_on_edit")

        self.slid_on_layout.addWidget(self.slid_on_edit)

        self.slid_on_help = QLabel(self.slide_frame)
        self.slid_on_help.setObjectName(u"slid_on_help")
        self.slid_on_help.setWordWrap(True)
        self.slid_on_help.setProperty(u"role", u"help")

        self.slid_on_layout.addWidget(self.slid_on_help)


        self.slide_frame_layout.addLayout(self.slid_on_layout)


        self.form_layout.addWidget(self.slide_frame)

        self.closed_on_layout = QVBoxLayout()
        self.closed_on_layout.setSpacing(4)
        self.closed_on_layout.setObjectName(u"closed_on_layout")
        self.closed_on_layout.setContentsMargins(0, 0, 0, 0)
        self.closed_on_label = QLabel(PathwayHousingForm)
        self.closed_on_label.setObjectName(u"closed_on_label")
        self.closed_on_label.setWordWrap(True)
        self.closed_on_label.setProperty(u"role", u"label")

        self.closed_on_layout.addWidget(self.closed_on_label)

        self.closed_on_edit = DateEdit(PathwayHousingForm)
        self.closed_on_edit.setObjectName(u"closed_on_edit")

        self.closed_on_layout.addWidget(self.closed_on_edit)

        self.closed_on_help = QLabel(PathwayHousingForm)
        self.closed_on_help.setObjectName(u"closed_on_help")
        self.closed_on_help.setWordWrap(True)
        self.closed_on_help.setProperty(u"role", u"help")

        self.closed_on_layout.addWidget(self.closed_on_help)


        self.form_layout.addLayout(self.closed_on_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(4)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(PathwayHousingForm)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)
        self.note_label.setProperty(u"role", u"label")

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(PathwayHousingForm)
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

        self.note_help = QLabel(PathwayHousingForm)
        self.note_help.setObjectName(u"note_help")
        self.note_help.setWordWrap(True)
        self.note_help.setProperty(u"role", u"help")

        self.note_layout.addWidget(self.note_help)


        self.form_layout.addLayout(self.note_layout)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(PathwayHousingForm)
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
        self.partner_id_label.setBuddy(self.partner_id_combo)
        self.address_label.setBuddy(self.address_edit)
        self.starts_on_label.setBuddy(self.starts_on_edit)
        self.ends_on_label.setBuddy(self.ends_on_edit)
        self.review_months_label.setBuddy(self.review_months_spin)
        self.slid_on_label.setBuddy(self.slid_on_edit)
        self.closed_on_label.setBuddy(self.closed_on_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.partner_id_combo)
        QWidget.setTabOrder(self.partner_id_combo, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.starts_on_edit)
        QWidget.setTabOrder(self.starts_on_edit, self.ends_on_edit)
        QWidget.setTabOrder(self.ends_on_edit, self.review_months_spin)
        QWidget.setTabOrder(self.review_months_spin, self.slid_on_edit)
        QWidget.setTabOrder(self.slid_on_edit, self.closed_on_edit)
        QWidget.setTabOrder(self.closed_on_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.remove_button)

        self.retranslateUi(PathwayHousingForm)
    # setupUi

    def retranslateUi(self, PathwayHousingForm):
        self.kind_label.setText(QCoreApplication.translate("PathwayHousingForm", u"Kind of measure", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("PathwayHousingForm", u"Kind of measure", None))
#endif // QT_CONFIG(accessibility)
        self.partner_id_label.setText(QCoreApplication.translate("PathwayHousingForm", u"With", None))
#if QT_CONFIG(accessibility)
        self.partner_id_combo.setAccessibleName(QCoreApplication.translate("PathwayHousingForm", u"With", None))
#endif // QT_CONFIG(accessibility)
        self.partner_id_help.setText(QCoreApplication.translate("PathwayHousingForm", u"optional", None))
        self.address_label.setText(QCoreApplication.translate("PathwayHousingForm", u"Address", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("PathwayHousingForm", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.address_help.setText(QCoreApplication.translate("PathwayHousingForm", u"optional", None))
        self.starts_on_label.setText(QCoreApplication.translate("PathwayHousingForm", u"First day", None))
#if QT_CONFIG(accessibility)
        self.starts_on_edit.setAccessibleName(QCoreApplication.translate("PathwayHousingForm", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.ends_on_label.setText(QCoreApplication.translate("PathwayHousingForm", u"Last day", None))
#if QT_CONFIG(accessibility)
        self.ends_on_edit.setAccessibleName(QCoreApplication.translate("PathwayHousingForm", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.ends_on_help.setText(QCoreApplication.translate("PathwayHousingForm", u"optional", None))
        self.review_months_label.setText(QCoreApplication.translate("PathwayHousingForm", u"Months between reviews", None))
#if QT_CONFIG(accessibility)
        self.review_months_spin.setAccessibleName(QCoreApplication.translate("PathwayHousingForm", u"Months between reviews", None))
#endif // QT_CONFIG(accessibility)
        self.slid_on_label.setText(QCoreApplication.translate("PathwayHousingForm", u"Lease in the person\u2019s name since", None))
#if QT_CONFIG(accessibility)
        self.slid_on_edit.setAccessibleName(QCoreApplication.translate("PathwayHousingForm", u"Lease in the person\u2019s name since", None))
#endif // QT_CONFIG(accessibility)
        self.slid_on_help.setText(QCoreApplication.translate("PathwayHousingForm", u"optional", None))
        self.closed_on_label.setText(QCoreApplication.translate("PathwayHousingForm", u"Measure over on", None))
#if QT_CONFIG(accessibility)
        self.closed_on_edit.setAccessibleName(QCoreApplication.translate("PathwayHousingForm", u"Measure over on", None))
#endif // QT_CONFIG(accessibility)
        self.closed_on_help.setText(QCoreApplication.translate("PathwayHousingForm", u"optional", None))
        self.note_label.setText(QCoreApplication.translate("PathwayHousingForm", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("PathwayHousingForm", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.note_help.setText(QCoreApplication.translate("PathwayHousingForm", u"in words that the person may read; no diagnosis", None))
        self.remove_button.setText(QCoreApplication.translate("PathwayHousingForm", u"Put in the bin", None))
        pass
    # retranslateUi

