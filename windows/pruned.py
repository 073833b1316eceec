"""The rules of what the payload leaves out: of the interpreter, its library, the packages.

Names of packages are those of the unpacked wheels, before they are compiled.
"""

from __future__ import annotations

from .pruning import Pruning, Rule

# -- the interpreter ---------------------------------------------------------------

INTERPRETER = Pruning(
    kept={
        "": (
            Rule("the interpreter", ("python313.dll", "python3.dll", "python313.zip")),
            Rule("how it finds its folders", ("python313._pth",)),
            Rule("ctypes calls Windows and PDFium", ("_ctypes.pyd", "libffi-8.dll")),
            Rule(
                "decimal and queue, which have a slow or no other form",
                ("_decimal.pyd", "_queue.pyd"),
            ),
            Rule("the digests of backups and exports", ("_hashlib.pyd", "libcrypto-3.dll")),
            Rule("zipfile opens what Word and spreadsheets compress", ("_bz2.pyd", "_lzma.pyd")),
            Rule("the XML of spreadsheets and Word", ("pyexpat.pyd", "_elementtree.pyd")),
            Rule("searching without accents", ("unicodedata.pyd",)),
            Rule("identifiers of appointments", ("_uuid.pyd",)),
            Rule("the hours of overseas departments", ("_zoneinfo.pyd",)),
            Rule("which Windows this is", ("_wmi.pyd",)),
        ),
    },
    dropped=(),
)
"""Left out by not being kept: sockets, TLS, asyncio, SQLite without a cipher, sound, and
the C runtime, of which Qt brings a newer one."""

# -- its library -------------------------------------------------------------------

STANDARD_LIBRARY = Pruning(
    kept={},
    dropped=(
        Rule(
            "what opens connections: the payload has a stand-in for socket, which refuses",
            ("asyncio/*", "socket.pyc", "socketserver.pyc", "ssl.pyc", "select*.pyc"),
        ),
        Rule(
            "protocols of the network",
            ("ftplib.pyc", "http/*", "imaplib.pyc", "poplib.pyc", "smtplib.pyc", "netrc.pyc")
            + ("urllib/request.pyc", "urllib/robotparser.pyc", "wsgiref/*", "xmlrpc/*")
            + ("webbrowser.pyc", "antigravity.pyc", "mailbox.pyc"),
        ),
        Rule(
            "tools of developers",
            ("_pyrepl/*", "bdb.pyc", "cProfile.pyc", "cmd.pyc", "code.pyc", "doctest.pyc")
            + ("modulefinder.pyc", "pdb.pyc", "pickletools.pyc", "profile.pyc", "pstats.pyc")
            + ("pyclbr.pyc", "pydoc.pyc", "pydoc_data/*", "rlcompleter.pyc", "symtable.pyc")
            + ("tabnanny.pyc", "timeit.pyc", "trace.pyc", "unittest/*", "zipapp.pyc"),
        ),
        Rule(
            "other systems",
            ("_aix*", "_android*", "_apple*", "_ios*", "_osx*", "curses/*", "pty.pyc", "tty.pyc"),
        ),
        Rule("other databases", ("dbm/*", "shelve.pyc", "sqlite3/*")),
        Rule("several processes", ("concurrent/futures/process.pyc", "multiprocessing/*")),
        Rule("jokes", ("__hello__.pyc", "__phello__/*", "this.pyc")),
        Rule("sound", ("wave.pyc",)),
    ),
)

# -- the packages ------------------------------------------------------------------

_QT = (
    Rule("the bindings that Lierre imports", ("PySide6/__init__.py", "PySide6/_config.py", "PySide6/_git_pyside_version.py"))
,
    Rule(
        "the modules of Qt that Lierre imports, and their bindings",
        tuple(
            f"PySide6/{name}"
            for module in ("Core", "Gui", "PrintSupport", "Svg", "Widgets")
            for name in (f"Qt{module}.pyd", f"Qt6{module}.dll")
        ),
    ),
    Rule("what the bindings have in common", ("PySide6/pyside6.abi3.dll",)),
    Rule("a window on Windows, and none for tests and commands", ("PySide6/plugins/platforms/qwindows.dll", "PySide6/plugins/platforms/qoffscreen.dll")),
    Rule("dialogs of the system in its own look", ("PySide6/plugins/styles/qmodernwindowsstyle.dll",)),
    Rule("pictograms", ("PySide6/plugins/iconengines/qsvgicon.dll", "PySide6/plugins/imageformats/qsvg.dll")),
    Rule("photos, and the icon of the program", ("PySide6/plugins/imageformats/qjpeg.dll", "PySide6/plugins/imageformats/qico.dll")),
    Rule("Qt's own words in French", ("PySide6/translations/qtbase_fr.qm",)),
)  # fmt: skip

_RUNTIME_C = Rule(
    "the C runtime of Microsoft, which moves beside the interpreter",
    ("shiboken6/msvcp140*.dll", "shiboken6/vcruntime140*.dll"),
)

PACKAGES = Pruning(
    kept={
        "PySide6/": _QT,
        "shiboken6/": (
            Rule(
                "what PySide6 stands on",
                ("shiboken6/*.py", "shiboken6/Shiboken.pyd", "shiboken6/shiboken6.abi3.dll"),
            ),
            _RUNTIME_C,
        ),
        "babel/locale-data/": (
            Rule(
                "the languages of the screen",
                (
                    "babel/locale-data/fr.dat",
                    "babel/locale-data/en.dat",
                    "babel/locale-data/root.dat",
                ),
            ),
            Rule(
                "the languages of a person's own papers",
                tuple(
                    f"babel/locale-data/{code}.dat"
                    for code in ("ar", "en_001", "en_GB", "pt", "ro", "ru", "sq", "ta", "tr", "uk")
                ),
            ),
        ),
        "holidays/countries/": (
            Rule(
                "public holidays of France, overseas included",
                ("holidays/countries/__init__.py", "holidays/countries/france.py"),
            ),
        ),
        "holidays/financial/": (
            Rule(
                "the list of markets, imported with that of countries",
                ("holidays/financial/__init__.py",),
            ),
        ),
        "holidays/locale/": (Rule("their names", ("holidays/locale/fr/*/FR.mo",)),),
    },
    dropped=(
        Rule(
            "for type checkers and compilers",
            ("*.pyi", "*/py.typed", "peewee-stubs/*", "*.pxd", "*.pyx", "*.h", "lxml/includes/*"),
        ),
        Rule(
            "commands of developers",
            (
                "pwiz.py",
                "pypdfium2_cli/*",
                "charset_normalizer/cli/*",
                "icalendar/cli.py",
                "holidays/generate_ics.py",
            ),
        ),
        Rule("catalogues are made by developers", ("babel/messages/*",)),
        Rule("the compiler of C declarations", ("pycparser/*", "cffi/*")),
        Rule("tests", ("icalendar/tests/*", "uharfbuzz/_harfbuzz_test.pyd")),
    ),
)
# fmt: skip
