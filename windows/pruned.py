"""What the payload leaves out: of the interpreter, of its library, of the packages.

Rules with their reasons, and nothing else. Names of packages are those of the unpacked
wheels, before they are compiled.
"""

from __future__ import annotations

from lierre_desktop import i18n, own_language
from lierre_desktop.centre.departments import DEPARTMENTS, time_zone

from .pruning import Pruning, Rule

# -- the interpreter ---------------------------------------------------------------

INTERPRETER = Pruning(
    kept={
        "": (
            Rule("the interpreter", "python313.dll python3.dll python313.zip python313._pth"),
            Rule("ctypes, which speaks with Windows and with PDFium", "_ctypes.pyd libffi-8.dll"),
            Rule("fast forms of decimal and queue", "_decimal.pyd _queue.pyd"),
            Rule("what zip files may be compressed with", "_bz2.pyd _lzma.pyd"),
            Rule("reading XML", "pyexpat.pyd _elementtree.pyd"),
            Rule("searching without accents", "unicodedata.pyd"),
            Rule("identifiers of events", "_uuid.pyd"),
            Rule("types that peewee takes from plain SQLite", "_sqlite3.pyd sqlite3.dll"),
            Rule("time zones", "_zoneinfo.pyd"),
            Rule("which Windows this is", "_wmi.pyd"),
        )
    },
)
"""Not kept, so gone: sockets and TLS, which nothing may use; asyncio; OpenSSL, since
hashlib has digests of its own and cryptography an OpenSSL of its own; sound; the C runtime,
of which Qt brings a newer one."""

# -- its library -------------------------------------------------------------------

STANDARD_LIBRARY = Pruning(
    kept={},
    dropped=(
        Rule(
            "connections: windows/stand_ins refuses them to who imports socket",
            "asyncio/* select* socket.pyc socketserver.pyc ssl.pyc",
        ),
        Rule(
            "protocols of the network",
            "antigravity.pyc ftplib.pyc http/* imaplib.pyc mailbox.pyc netrc.pyc poplib.pyc"
            " smtplib.pyc urllib/request.pyc urllib/robotparser.pyc webbrowser.pyc wsgiref/*"
            " xmlrpc/*",
        ),
        Rule(
            "tools of developers",
            "_pyrepl/* bdb.pyc cProfile.pyc cmd.pyc code.pyc doctest.pyc modulefinder.pyc pdb.pyc"
            " pickletools.pyc profile.pyc pstats.pyc pyclbr.pyc pydoc* rlcompleter.pyc"
            " symtable.pyc tabnanny.pyc timeit.pyc trace.pyc unittest/* zipapp.pyc",
        ),
        Rule("other systems", "_aix* _android* _apple* _ios* _osx* curses/* pty.pyc tty.pyc"),
        Rule("other databases", "dbm/* shelve.pyc sqlite3/__main__.pyc"),
        Rule("several processes", "concurrent/futures/process.pyc multiprocessing/*"),
        Rule("jokes", "__hello__.pyc __phello__/* this.pyc"),
        Rule("sound", "wave.pyc"),
    ),
)

# -- the packages ------------------------------------------------------------------

_QT = (
    Rule(
        "the modules of Qt that Lierre imports",
        "Core.dll Gui.dll PrintSupport.dll Svg.dll Widgets.dll",
        "PySide6/Qt6",
    ),
    Rule("their bindings", "Core.pyd Gui.pyd PrintSupport.pyd Svg.pyd Widgets.pyd", "PySide6/Qt"),
    Rule(
        "what the bindings have in common",
        "__init__.py _config.py _git_pyside_version.py pyside6.abi3.dll",
        "PySide6/",
    ),
    Rule(
        "windows on the screen, and none for commands and tests",
        "platforms/qwindows.dll platforms/qoffscreen.dll",
        "PySide6/plugins/",
    ),
    Rule("the dialogs of the system", "styles/qmodernwindowsstyle.dll", "PySide6/plugins/"),
    Rule("pictograms", "iconengines/qsvgicon.dll imageformats/qsvg.dll", "PySide6/plugins/"),
    Rule(
        "photos and pictures of reports, and icons of programs",
        "qgif.dll qico.dll qjpeg.dll qwebp.dll",
        "PySide6/plugins/imageformats/",
    ),
    Rule(
        "Qt's own words in the languages of the screen; English needs none",
        " ".join(f"qtbase_{code}.qm" for code in i18n.LANGUAGES if code != "en"),
        "PySide6/translations/",
    ),
)

_OWN_LANGUAGES = own_language.LANGUAGES.keys() - i18n.LANGUAGES.keys()
_ZONES = ["UTC", *sorted({time_zone(department) for department in DEPARTMENTS})]

PACKAGES = Pruning(
    kept={
        "*.dist-info/": (Rule("holidays asks for its own version", "METADATA", "holidays-*/"),),
        "PySide6/": _QT,
        "shiboken6/": (
            Rule("what PySide6 stands on", "*.py Shiboken.pyd shiboken6.abi3.dll", "shiboken6/"),
            Rule(
                "the C runtime of Microsoft, on its way to the interpreter",
                "msvcp140*.dll vcruntime140*.dll",
                "shiboken6/",
            ),
        ),
        "babel/locale-data/": (
            Rule(
                "dates and numbers in the languages of the screen",
                " ".join(f"{code}.dat" for code in ("root", *i18n.LANGUAGES)),
                "babel/locale-data/",
            ),
            Rule(
                "dates in those of a person's own papers; English ones are British",
                " ".join(f"{code}.dat" for code in (*sorted(_OWN_LANGUAGES), "en_001", "en_GB")),
                "babel/locale-data/",
            ),
        ),
        "holidays/countries/": (
            Rule("public holidays overseas", "france.py", "holidays/countries/"),
        ),
        "holidays/locale/": (Rule("their names", "fr/LC_MESSAGES/FR.mo", "holidays/locale/"),),
        "lxml/": (Rule("the XML of Word", "__init__.py _elementpath* etree*.pyd", "lxml/"),),
        "tzdata/zoneinfo/": (
            Rule(
                "the hours of the departments, and those of calendar files",
                f"__init__.py */__init__.py {' '.join(_ZONES)}",
                "tzdata/zoneinfo/",
            ),
        ),
    },
    dropped=(
        Rule("for type checkers", "*.pyi */py.typed peewee-stubs/*"),
        Rule("for compilers", "*.pxd *.pyx *.pxi */include/* cffi/* pycparser/*"),
        Rule(
            "commands of developers",
            "pwiz.py pypdfium2_cli/* charset_normalizer/cli/* icalendar/cli.py"
            " holidays/generate_ics.py",
        ),
        Rule("markets", "holidays/financial/*"),
        Rule("the making of catalogues", "babel/messages/*"),
        Rule("tests", "icalendar/tests/* uharfbuzz/_harfbuzz_test.pyd"),
        Rule("fonts: documents are set in those of resources/fonts", "reportlab/fonts/*"),
        Rule("the parts of a file that is there whole", "docx/templates/default-docx-template/*"),
        Rule(
            "pictures are opened in five formats and drawn by Qt",
            "_avif.*.pyd AvifImagePlugin.py _imagingcms.*.pyd _imagingft.*.pyd _imagingmath.*.pyd"
            " _imagingmorph.*.pyd _imagingtk.*.pyd",
            "PIL/",
        ),
    ),
)
