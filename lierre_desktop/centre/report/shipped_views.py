"""The views that Lierre ships: what each funder asks for, picked from the same figures."""

from __future__ import annotations

from collections.abc import Mapping

from ...i18n import N_
from .sections import Choice

ACTIVITY = "activity"

NAMES: Mapping[str, str] = {
    ACTIVITY: N_("Activity report"),
    "rsa": N_("Département: RSA"),
    "caf": N_("CAF: SENACS items"),
    "fse": N_("FSE+"),
    "qpv": N_("Politique de la ville"),
    "cerfa": N_("Cerfa 15059"),
}

_DEFINITIONS = Choice("definitions")

SECTIONS: Mapping[str, tuple[Choice, ...]] = {
    ACTIVITY: (
        Choice("brief", figures=("PUB-01", "ATE-02", "ATE-08", "ATE-09")),
        Choice("diagnosis", figures=("PUB-02",), tables=("PUB-31",), charts=("PUB-30",)),
        Choice("description"),
        Choice(
            "workshops",
            figures=("ATE-02", "ATE-06", "ATE-08", "ATE-09"),
            tables=("ATE-20", "ATE-23", "ATE-24", "ATE-28"),
            charts=("ATE-21", "ATE-22", "ATE-27"),
        ),
        Choice(
            "health", figures=("ATE-14", "ATE-15"), tables=("ATE-26",), charts=("ATE-25",)
        ),
        Choice(
            "outings", figures=("SOR-01", "SOR-02", "SOR-03", "SOR-04"), tables=("SOR-20",)
        ),
        Choice(
            "accompaniment",
            figures=("ACC-01", "ACC-02", "ACC-03", "ACC-07"),
            tables=("ACC-21", "ACC-22", "ACC-24"),
            charts=("ACC-20",),
        ),
        Choice(
            "public",
            figures=("PUB-01", "PUB-06", "PUB-12", "PUB-13"),
            tables=("PUB-20", "PUB-25", "PUB-29", "PUB-33", "PUB-34", "PUB-38"),
            charts=(
                "PUB-22", "PUB-23", "PUB-24", "PUB-26", "PUB-27", "PUB-28", "PUB-36", "PUB-35",
            ),
        ),
        Choice(
            "channels",
            figures=("PUB-02", "PUB-03", "PUB-04", "ACC-11"),
            tables=("ACC-23",),
            charts=("PUB-32", "ACC-25"),
        ),
        Choice(
            "effects",
            figures=("EVO-02", "EVO-03", "EVO-04", "EVO-06"),
            tables=("EVO-20", "EVO-23"),
            charts=("EVO-21", "EVO-22", "EVO-24"),
        ),
        Choice("success"),
        Choice("limits", figures=("ATE-03", "PUB-04", "EVO-05")),
        _DEFINITIONS,
        Choice(
            "means",
            figures=("MOY-01", "MOY-03", "MOY-06", "MOY-07"),
            tables=("MOY-20", "MOY-21", "MOY-22"),
        ),
    ),
    "rsa": (
        Choice("brief", figures=("PUB-02", "PUB-03", "PUB-04", "PUB-08")),
        Choice(
            "public",
            figures=("PUB-01", "PUB-06", "PUB-07", "PUB-09"),
            tables=("PUB-25", "PUB-33", "PUB-34", "PUB-35", "PUB-20", "PUB-21"),
            charts=("PUB-24",),
        ),
        Choice("channels", figures=("PUB-02", "PUB-05", "ACC-10"), tables=("PUB-32",)),
        Choice(
            "workshops", figures=("ATE-02", "ATE-06", "ATE-08", "ATE-09"),
            tables=("ATE-20", "ATE-28"),
        ),
        Choice(
            "accompaniment", figures=("ACC-01", "ACC-03", "ACC-06", "ACC-07"),
            tables=("ACC-20", "ACC-22"),
        ),
        Choice(
            "effects", figures=("EVO-02", "EVO-04", "EVO-05", "PUB-10"),
            tables=("EVO-20", "EVO-23"), charts=("EVO-22",),
        ),
        Choice("limits"),
        _DEFINITIONS,
        Choice("means", tables=("MOY-20",)),
    ),
    "caf": (
        Choice("brief", figures=("PUB-01", "ATE-02", "ATE-04", "ATE-06")),
        Choice(
            "public", figures=("PUB-12", "PUB-13"),
            tables=("PUB-20", "PUB-21", "PUB-23", "PUB-31"),
        ),
        Choice("workshops", figures=("ATE-07", "ATE-08", "ATE-10"), tables=("ATE-20",)),
        Choice(
            "outings", figures=("SOR-01", "SOR-02", "SOR-03", "SOR-04"), tables=("SOR-20",)
        ),
        Choice("channels", figures=("ACC-10", "ACC-11"), tables=("ACC-25",)),
        _DEFINITIONS,
        Choice(
            "means", figures=("MOY-01", "MOY-02", "MOY-03", "MOY-05"),
            tables=("MOY-21", "MOY-20"),
        ),
    ),
    "fse": (
        Choice("brief", figures=("FSE-01", "PUB-06", "PUB-09")),
        Choice(
            "fse", figures=("FSE-01", "FSE-02", "FSE-03"), tables=("FSE-20", "FSE-21")
        ),
        Choice("public", tables=("PUB-37", "PUB-27", "PUB-36")),
        Choice("effects", figures=("EVO-04",), tables=("EVO-23",)),
        _DEFINITIONS,
        Choice("means", tables=("MOY-20", "MOY-21")),
    ),
    "qpv": (
        Choice("brief", figures=("PUB-01", "PUB-06", "ATE-06", "ATE-08")),
        Choice("diagnosis"),
        Choice("public", tables=("PUB-31", "PUB-30", "PUB-20", "PUB-21", "PUB-23")),
        Choice("workshops", figures=("ATE-02", "ATE-07"), tables=("ATE-20",)),
        Choice("outings", figures=("SOR-01", "SOR-03", "SOR-04")),
        Choice("effects", figures=("EVO-02", "EVO-04"), tables=("EVO-20",)),
        _DEFINITIONS,
        Choice("means", tables=("MOY-20",)),
    ),
    "cerfa": (
        Choice("carried_out", figures=("ATE-02", "ATE-04", "ACC-01", "SOR-01")),
        Choice(
            "reached", figures=("PUB-01", "PUB-06", "ATE-06"), tables=("PUB-20", "PUB-21", "PUB-31")
        ),
        Choice("when_where", tables=("ATE-20", "SOR-20")),
        Choice(
            "aims_met", figures=("ATE-14", "ATE-15", "EVO-02", "EVO-04"), tables=("ATE-25",)
        ),
        Choice("means", figures=("MOY-04", "MOY-05"), tables=("MOY-22", "MOY-20")),
        Choice("gaps"),
        _DEFINITIONS,
    ),
}  # fmt: skip
