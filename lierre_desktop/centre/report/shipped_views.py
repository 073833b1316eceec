"""The views that Lierre ships: what each funder asks for, picked from the same figures."""

from __future__ import annotations

from collections.abc import Mapping

from ...i18n import N_
from .sections import Choice

ACTIVITY = "activity"

NAMES: Mapping[str, str] = {
    ACTIVITY: N_("Report on our activity"),
    "rsa": N_("Département: RSA"),
    "caf": N_("CAF: SENACS items"),
    "fse": N_("FSE+"),
    "qpv": N_("Politique de la ville"),
    "cerfa": N_("Cerfa 15059"),
}

_DEFINITIONS = Choice("definitions")

SECTIONS: Mapping[str, tuple[Choice, ...]] = {
    ACTIVITY: (
        Choice(
            "brief",
            ("accompanied", "sessions", "presences"),
            ("PUB-01", "ATE-02", "ATE-08", "ATE-09"),
        ),
        Choice("diagnosis", ("oriented", "districts", "qpv"), (), ("PUB-31",), ("PUB-30",)),
        Choice("description"),
        Choice(
            "workshops",
            ("sessions", "causes", "presences", "hours", "assiduity", "mean", "first_timers"),
            ("ATE-02", "ATE-06", "ATE-08", "ATE-09"),
            ("ATE-20", "ATE-23", "ATE-24", "ATE-28"),
            ("ATE-21", "ATE-22", "ATE-27"),
        ),
        Choice("health", ("health", "promises"), ("ATE-14", "ATE-15"), ("ATE-26",), ("ATE-25",)),
        Choice("outings", ("outings",), ("SOR-01", "SOR-02", "SOR-03", "SOR-04"), ("SOR-20",)),
        Choice(
            "accompaniment",
            ("interviews", "missed", "steps", "recourses"),
            ("ACC-01", "ACC-02", "ACC-03", "ACC-07"),
            ("ACC-21", "ACC-22", "ACC-24"),
            ("ACC-20",),
        ),
        Choice(
            "public",
            (
                "accompanied", "active", "out", "gender", "age", "families", "household",
                "main_resource", "housing", "education", "french",
            ),
            ("PUB-01", "PUB-06", "PUB-12", "PUB-13"),
            ("PUB-20", "PUB-25", "PUB-29", "PUB-33", "PUB-34", "PUB-38"),
            ("PUB-22", "PUB-23", "PUB-24", "PUB-26", "PUB-27", "PUB-28", "PUB-36", "PUB-35"),
        ),
        Choice(
            "channels",
            (
                "prescribers", "received", "not_presented", "awaited", "orientations", "partners",
                "case_meetings", "outreach",
            ),
            ("PUB-02", "PUB-03", "PUB-04", "ACC-11"),
            ("ACC-23",),
            ("PUB-32", "ACC-25"),
        ),
        Choice(
            "effects",
            ("barriers", "french_gained", "objectives", "exits", "positive_exits"),
            ("EVO-02", "EVO-03", "EVO-04", "EVO-06"),
            ("EVO-20", "EVO-23"),
            ("EVO-21", "EVO-22", "EVO-24"),
        ),
        Choice("success"),
        Choice("limits", ("not_presented", "without_news"), ("ATE-03", "PUB-04", "EVO-05")),
        _DEFINITIONS,
        Choice(
            "means",
            ("team", "funding", "costs"),
            ("MOY-01", "MOY-03", "MOY-06", "MOY-07"),
            ("MOY-20", "MOY-21", "MOY-22"),
        ),
    ),
    "rsa": (
        Choice(
            "brief",
            ("oriented", "received", "not_presented", "awaited"),
            ("PUB-02", "PUB-03", "PUB-04", "PUB-05"),
        ),
        Choice(
            "public",
            ("accompanied", "active", "out", "main_resource"),
            ("PUB-01", "PUB-08", "PUB-09", "PUB-10"),
            ("PUB-25", "PUB-33", "PUB-34", "PUB-35", "PUB-20", "PUB-21"),
            ("PUB-24",),
        ),
        Choice(
            "channels",
            ("prescribers", "case_meetings"),
            ("ACC-08", "ACC-10", "ACC-11"),
            ("ACC-23",),
            ("PUB-32",),
        ),
        Choice(
            "workshops",
            ("sessions", "presences", "hours", "assiduity"),
            ("ATE-02", "ATE-06", "ATE-08", "ATE-09"),
            ("ATE-20", "ATE-28"),
        ),
        Choice(
            "accompaniment",
            ("interviews", "missed", "steps"),
            ("ACC-01", "ACC-03", "ACC-06", "ACC-07"),
            ("ACC-20", "ACC-22"),
        ),
        Choice(
            "effects",
            ("barriers", "objectives", "exits", "positive_exits", "without_news"),
            ("EVO-02", "EVO-06", "EVO-04", "EVO-05"),
            ("EVO-20", "EVO-23"),
            ("EVO-22",),
        ),
        Choice("limits"),
        _DEFINITIONS,
        Choice("means", ("team", "funding"), ("MOY-04", "MOY-05"), ("MOY-22", "MOY-20")),
    ),
    "caf": (
        Choice("brief", ("accompanied", "sessions"), ("PUB-01", "ATE-02", "ATE-04", "ATE-06")),
        Choice(
            "public",
            ("gender", "age", "families", "qpv"),
            ("PUB-12", "PUB-13"),
            ("PUB-20", "PUB-21", "PUB-23", "PUB-31"),
        ),
        Choice(
            "workshops",
            ("sessions", "presences", "hours"),
            ("ATE-01", "ATE-02", "ATE-07", "ATE-08"),
            ("ATE-20",),
            ("ATE-21",),
        ),
        Choice("outings", ("outings",), ("SOR-01", "SOR-02", "SOR-03", "SOR-04"), ("SOR-20",)),
        Choice("channels", ("partners", "case_meetings"), ("ACC-10", "ACC-11"), ("ACC-25",)),
        _DEFINITIONS,
        Choice(
            "means",
            ("team", "funding"),
            ("MOY-01", "MOY-02", "MOY-03", "MOY-05"),
            ("MOY-21", "MOY-20", "MOY-22"),
        ),
    ),
    # Nothing about other people than its participants: another base beside would mislead.
    "fse": (
        Choice("brief", ("fse",), ("FSE-01", "FSE-02", "FSE-03")),
        Choice("fse", (), (), ("FSE-20", "FSE-21")),
        Choice("effects", ("exits", "positive_exits"), ("PUB-09", "EVO-04"), ("EVO-23",)),
        _DEFINITIONS,
        Choice("means", ("team", "funding"), (), ("MOY-20", "MOY-21")),
    ),
    "qpv": (
        Choice("brief", ("accompanied", "qpv"), ("PUB-01", "PUB-06", "ATE-06", "ATE-08")),
        Choice("diagnosis", ("oriented", "districts"), (), ("PUB-31",), ("PUB-30",)),
        Choice(
            "public",
            ("gender", "age", "household"),
            (),
            ("PUB-39", "PUB-40", "PUB-23"),
        ),
        Choice("workshops", ("sessions", "presences"), ("ATE-02", "ATE-07"), ("ATE-20",)),
        Choice("outings", ("outings",), ("SOR-01", "SOR-03", "SOR-04"), ("SOR-20",)),
        Choice("effects", ("barriers", "positive_exits"), ("EVO-02", "EVO-04"), ("EVO-20",)),
        _DEFINITIONS,
        Choice("means", ("funding",), ("MOY-04", "MOY-05"), ("MOY-20",)),
    ),
    "cerfa": (
        Choice(
            "carried_out",
            ("sessions", "interviews", "outings"),
            ("ATE-02", "ATE-04", "ACC-01", "SOR-01"),
        ),
        Choice(
            "reached",
            ("accompanied", "presences", "gender", "age"),
            ("PUB-01", "PUB-06", "ATE-06"),
            ("PUB-20", "PUB-21", "PUB-31"),
        ),
        Choice("when_where", (), (), ("ATE-20", "SOR-20")),
        Choice(
            "aims_met",
            ("promises", "barriers", "positive_exits"),
            ("ATE-14", "ATE-15", "EVO-02", "EVO-04"),
            ("ATE-25",),
        ),
        Choice("means", ("funding", "team"), ("MOY-04", "MOY-05"), ("MOY-22", "MOY-20")),
        Choice("gaps"),
        Choice("certified"),
        _DEFINITIONS,
    ),
}  # fmt: skip
