# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pathway_referent_form.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lierre_desktop.gui.components import (Alert, Button, Combo, Segments)
from lierre_desktop.gui.components.date_edit import DateEdit

class Ui_PathwayReferentForm(object):
    def setupUi(self, PathwayReferentForm):
        if not PathwayReferentForm.objectName():
            PathwayReferentForm.setObjectName(u"PathwayReferentForm")
        self.form_layout = QVBoxLayout(PathwayReferentForm)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 4, 16, 16)
        self.draft_alert = Alert(PathwayReferentForm)
        self.draft_alert.setObjectName(u"draft_alert")

        self.form_layout.addWidget(self.draft_alert)

        self.whole_alert = Alert(PathwayReferentForm)
        self.whole_alert.setObjectName(u"whole_alert")

        self.form_layout.addWidget(self.whole_alert)

        self.about_label = QLabel(PathwayReferentForm)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)
        self.about_label.setProperty(u"role", u"quiet")

        self.form_layout.addWidget(self.about_label)

        self.place_layout = QVBoxLayout()
        self.place_layout.setSpacing(4)
        self.place_layout.setObjectName(u"place_layout")
        self.place_layout.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(PathwayReferentForm)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setWordWrap(True)
        self.place_label.setProperty(u"role", u"label")

        self.place_layout.addWidget(self.place_label)

        self.place_segments = Segments(PathwayReferentForm)
        self.place_segments.setObjectName(u"place_segments")

        self.place_layout.addWidget(self.place_segments)

        self.place_help = QLabel(PathwayReferentForm)
        self.place_help.setObjectName(u"place_help")
        self.place_help.setWordWrap(True)
        self.place_help.setProperty(u"role", u"help")

        self.place_layout.addWidget(self.place_help)


        self.form_layout.addLayout(self.place_layout)

        self.staff_id_layout = QVBoxLayout()
        self.staff_id_layout.setSpacing(4)
        self.staff_id_layout.setObjectName(u"staff_id_layout")
        self.staff_id_layout.setContentsMargins(0, 0, 0, 0)
        self.staff_id_label = QLabel(PathwayReferentForm)
        self.staff_id_label.setObjectName(u"staff_id_label")
        self.staff_id_label.setWordWrap(True)
        self.staff_id_label.setProperty(u"role", u"label")

        self.staff_id_layout.addWidget(self.staff_id_label)

        self.staff_id_combo = Combo(PathwayReferentForm)
        self.staff_id_combo.setObjectName(u"staff_id_combo")
        self.staff_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.staff_id_combo.setMinimumContentsLength(8)

        self.staff_id_layout.addWidget(self.staff_id_combo)

        self.staff_id_help = QLabel(PathwayReferentForm)
        self.staff_id_help.setObjectName(u"staff_id_help")
        self.staff_id_help.setWordWrap(True)
        self.staff_id_help.setProperty(u"role", u"help")

        self.staff_id_layout.addWidget(self.staff_id_help)


        self.form_layout.addLayout(self.staff_id_layout)

        self.outside_frame = QWidget(PathwayReferentForm)
        self.outside_frame.setObjectName(u"outside_frame")
        self.outside_frame_layout = QVBoxLayout(self.outside_frame)
        self.outside_frame_layout.setSpacing(12)
        self.outside_frame_layout.setObjectName(u"outside_frame_layout")
        self.outside_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.partner_id_layout = QVBoxLayout()
        self.partner_id_layout.setSpacing(4)
        self.partner_id_layout.setObjectName(u"partner_id_layout")
        self.partner_id_layout.setContentsMargins(0, 0, 0, 0)
        self.partner_id_label = QLabel(self.outside_frame)
        self.partner_id_label.setObjectName(u"partner_id_label")
        self.partner_id_label.setWordWrap(True)
        self.partner_id_label.setProperty(u"role", u"label")

        self.partner_id_layout.addWidget(self.partner_id_label)

        self.partner_id_combo = Combo(self.outside_frame)
        self.partner_id_combo.setObjectName(u"partner_id_combo")
        self.partner_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partner_id_combo.setMinimumContentsLength(8)

        self.partner_id_layout.addWidget(self.partner_id_combo)

        self.partner_id_help = QLabel(self.outside_frame)
        self.partner_id_help.setObjectName(u"partner_id_help")
        self.partner_id_help.setWordWrap(True)
        self.partner_id_help.setProperty(u"role", u"help")

        self.partner_id_layout.addWidget(self.partner_id_help)


        self.outside_frame_layout.addLayout(self.partner_id_layout)

        self.contact_id_layout = QVBoxLayout()
        self.contact_id_layout.setSpacing(4)
        self.contact_id_layout.setObjectName(u"contact_id_layout")
        self.contact_id_layout.setContentsMargins(0, 0, 0, 0)
        self.contact_id_label = QLabel(self.outside_frame)
        self.contact_id_label.setObjectName(u"contact_id_label")
        self.contact_id_label.setWordWrap(True)
        self.contact_id_label.setProperty(u"role", u"label")

        self.contact_id_layout.addWidget(self.contact_id_label)

        self.contact_id_combo = Combo(self.outside_frame)
        self.contact_id_combo.setObjectName(u"contact_id_combo")
        self.contact_id_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.contact_id_combo.setMinimumContentsLength(8)

        self.contact_id_layout.addWidget(self.contact_id_combo)

        self.contact_id_help = QLabel(self.outside_frame)
        self.contact_id_help.setObjectName(u"contact_id_help")
        self.contact_id_help.setWordWrap(True)
        self.contact_id_help.setProperty(u"role", u"help")

        self.contact_id_layout.addWidget(self.contact_id_help)


        self.outside_frame_layout.addLayout(self.contact_id_layout)


        self.form_layout.addWidget(self.outside_frame)

        self.role_layout = QVBoxLayout()
        self.role_layout.setSpacing(4)
        self.role_layout.setObjectName(u"role_layout")
        self.role_layout.setContentsMargins(0, 0, 0, 0)
        self.role_label = QLabel(PathwayReferentForm)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setWordWrap(True)
        self.role_label.setProperty(u"role", u"label")

        self.role_layout.addWidget(self.role_label)

        self.role_combo = Combo(PathwayReferentForm)
        self.role_combo.setObjectName(u"role_combo")
        self.role_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.role_combo.setMinimumContentsLength(8)

        self.role_layout.addWidget(self.role_combo)

        self.role_help = QLabel(PathwayReferentForm)
        self.role_help.setObjectName(u"role_help")
        self.role_help.setWordWrap(True)
        self.role_help.setProperty(u"role", u"help")

        self.role_layout.addWidget(self.role_help)


        self.form_layout.addLayout(self.role_layout)

        self.since_line = QHBoxLayout()
        self.since_line.setSpacing(12)
        self.since_line.setObjectName(u"since_line")
        self.since_line.setContentsMargins(0, 0, 0, 0)
        self.since_layout = QVBoxLayout()
        self.since_layout.setSpacing(4)
        self.since_layout.setObjectName(u"since_layout")
        self.since_layout.setContentsMargins(0, 0, 0, 0)
        self.since_label = QLabel(PathwayReferentForm)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setWordWrap(True)
        self.since_label.setProperty(u"role", u"label")

        self.since_layout.addWidget(self.since_label)

        self.since_edit = DateEdit(PathwayReferentForm)
        self.since_edit.setObjectName(u"since_edit")

        self.since_layout.addWidget(self.since_edit)

        self.since_help = QLabel(PathwayReferentForm)
        self.since_help.setObjectName(u"since_help")
        self.since_help.setWordWrap(True)
        self.since_help.setProperty(u"role", u"help")

        self.since_layout.addWidget(self.since_help)

        self.since_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.since_layout.addItem(self.since_spacer)


        self.since_line.addLayout(self.since_layout)

        self.until_layout = QVBoxLayout()
        self.until_layout.setSpacing(4)
        self.until_layout.setObjectName(u"until_layout")
        self.until_layout.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(PathwayReferentForm)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setWordWrap(True)
        self.until_label.setProperty(u"role", u"label")

        self.until_layout.addWidget(self.until_label)

        self.until_edit = DateEdit(PathwayReferentForm)
        self.until_edit.setObjectName(u"until_edit")

        self.until_layout.addWidget(self.until_edit)

        self.until_help = QLabel(PathwayReferentForm)
        self.until_help.setObjectName(u"until_help")
        self.until_help.setWordWrap(True)
        self.until_help.setProperty(u"role", u"help")

        self.until_layout.addWidget(self.until_help)

        self.until_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.until_layout.addItem(self.until_spacer)


        self.since_line.addLayout(self.until_layout)

        self.since_line.setStretch(0, 1)
        self.since_line.setStretch(1, 1)

        self.form_layout.addLayout(self.since_line)

        self.remove_line = QHBoxLayout()
        self.remove_line.setSpacing(8)
        self.remove_line.setObjectName(u"remove_line")
        self.remove_line.setContentsMargins(0, 0, 0, 0)
        self.remove_button = Button(PathwayReferentForm)
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
        self.place_label.setBuddy(self.place_segments)
        self.staff_id_label.setBuddy(self.staff_id_combo)
        self.partner_id_label.setBuddy(self.partner_id_combo)
        self.contact_id_label.setBuddy(self.contact_id_combo)
        self.role_label.setBuddy(self.role_combo)
        self.since_label.setBuddy(self.since_edit)
        self.until_label.setBuddy(self.until_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.place_segments, self.staff_id_combo)
        QWidget.setTabOrder(self.staff_id_combo, self.partner_id_combo)
        QWidget.setTabOrder(self.partner_id_combo, self.contact_id_combo)
        QWidget.setTabOrder(self.contact_id_combo, self.role_combo)
        QWidget.setTabOrder(self.role_combo, self.since_edit)
        QWidget.setTabOrder(self.since_edit, self.until_edit)
        QWidget.setTabOrder(self.until_edit, self.remove_button)

        self.retranslateUi(PathwayReferentForm)
    # setupUi

    def retranslateUi(self, PathwayReferentForm):
        self.place_label.setText(QCoreApplication.translate("PathwayReferentForm", u"Where from", None))
#if QT_CONFIG(accessibility)
        self.place_segments.setAccessibleName(QCoreApplication.translate("PathwayReferentForm", u"Where from", None))
#endif // QT_CONFIG(accessibility)
        self.staff_id_label.setText(QCoreApplication.translate("PathwayReferentForm", u"Team member", None))
#if QT_CONFIG(accessibility)
        self.staff_id_combo.setAccessibleName(QCoreApplication.translate("PathwayReferentForm", u"Team member", None))
#endif // QT_CONFIG(accessibility)
        self.partner_id_label.setText(QCoreApplication.translate("PathwayReferentForm", u"Structure", None))
#if QT_CONFIG(accessibility)
        self.partner_id_combo.setAccessibleName(QCoreApplication.translate("PathwayReferentForm", u"Structure", None))
#endif // QT_CONFIG(accessibility)
        self.contact_id_label.setText(QCoreApplication.translate("PathwayReferentForm", u"Contact there", None))
#if QT_CONFIG(accessibility)
        self.contact_id_combo.setAccessibleName(QCoreApplication.translate("PathwayReferentForm", u"Contact there", None))
#endif // QT_CONFIG(accessibility)
        self.role_label.setText(QCoreApplication.translate("PathwayReferentForm", u"Role", None))
#if QT_CONFIG(accessibility)
        self.role_combo.setAccessibleName(QCoreApplication.translate("PathwayReferentForm", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.since_label.setText(QCoreApplication.translate("PathwayReferentForm", u"Since", None))
#if QT_CONFIG(accessibility)
        self.since_edit.setAccessibleName(QCoreApplication.translate("PathwayReferentForm", u"Since", None))
#endif // QT_CONFIG(accessibility)
        self.until_label.setText(QCoreApplication.translate("PathwayReferentForm", u"Until", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("PathwayReferentForm", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.until_help.setText(QCoreApplication.translate("PathwayReferentForm", u"empty: goes on", None))
        self.remove_button.setText(QCoreApplication.translate("PathwayReferentForm", u"Put in the bin", None))
        pass
    # retranslateUi

