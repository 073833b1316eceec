#!/usr/bin/env python3
"""Everything a developer of Lierre types: set up, run, test, generate, package.

Hides how the environment is made. It needs nothing but Python, and stays readable to
versions that are too old for Lierre, so that they can say so.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from inspect import cleandoc
from pathlib import Path

ROOT = Path(__file__).resolve().parent
OLDEST_PYTHON = (3, 11)
CONSTRAINTS = ROOT / "constraints.txt"
VENV = ROOT / ".venv"
STAMP = VENV / "constraints.sha256"
WINDOWS = os.name == "nt"
SCRIPTS = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if WINDOWS else "python")

TRANSLATIONS = ROOT / "translations"
CATALOGUES = ROOT / "build" / "locale"
FORMS = ROOT / "ui"
GENERATED = ROOT / "lierre_desktop" / "gui" / "forms"
QT_FOLDER = "lib/python*/site-packages/PySide6/Qt"

# What Qt loads from the system,
QT_LIBRARIES = (
    "libEGL.so.1 libGL.so.1 libdbus-1.so.3 libfontconfig.so.1 libglib-2.0.so.0 libxkbcommon.so.0"
).split()
# and besides where there is a screen to open a window on, and perhaps a printer.
DISPLAY_LIBRARIES = (
    "libX11-xcb.so.1 libcups.so.2 libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-image.so.0"
    " libxcb-keysyms.so.1 libxcb-randr.so.0 libxcb-render-util.so.0 libxcb-shape.so.0"
    " libxcb-sync.so.1 libxcb-xfixes.so.0 libxcb-xkb.so.1 libxkbcommon-x11.so.0"
).split()


class CannotStart(Exception):
    """What was asked can't be done here; the message says what to do. Exit code 2."""


def say(message: str) -> None:
    """Speak at once, above the output of the commands started."""
    print(message, flush=True)


# -- set-up ------------------------------------------------------------------------


def set_up(*, display: bool = False) -> None:
    """Bring the checkout from any state to one where every verb works."""
    if sys.version_info < OLDEST_PYTHON:
        raise CannotStart(f"Lierre needs Python {'.'.join(map(str, OLDEST_PYTHON))} or later.")
    install_system_packages(display=display)
    if not environment_is_current():
        make_environment()
    if catalogues_are_stale() and compile_catalogues():
        raise CannotStart("The catalogues of translations/ could not be compiled.")


def fingerprint() -> str:
    """What the environment was made from."""
    return hashlib.sha256(CONSTRAINTS.read_bytes()).hexdigest()


def environment_is_current() -> bool:
    """Whether .venv holds what constraints.txt says, and its Python is still there."""
    made_from = STAMP.read_text(encoding="ascii") if STAMP.exists() else ""
    return made_from == fingerprint() and answers("import peewee")


def answers(code: str) -> bool:
    """Whether the environment's Python runs this."""
    if not PYTHON.exists():
        return False
    return subprocess.run([PYTHON, "-c", code], capture_output=True, check=False).returncode == 0


def make_environment() -> None:
    """Make .venv, or update it in place, never clearing one that works. The stamp comes last."""
    STAMP.unlink(missing_ok=True)
    if not answers("import pip"):
        say("Making the environment in .venv")
        base = getattr(sys, "_base_executable", sys.executable)
        if call(base, "-m", "venv", "--clear", VENV):
            raise CannotStart(f"Python could not make an environment in {VENV}.")
    say("Installing the versions of constraints.txt: a few minutes the first time")
    if call(PYTHON, "-m", "pip", *pip_install()):
        raise CannotStart(
            "The packages could not be installed: pip says why above. Check the network,"
            " then run the same command again; it goes on from where it stopped."
        )
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = subprocess.check_output([PYTHON, "-c", where], text=True).strip()
    Path(packages, "lierre-checkout.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    STAMP.write_text(fingerprint(), encoding="ascii")


def pip_install() -> list[str]:
    """constraints.txt is complete, so that nothing is resolved and nothing compiled."""
    options = ["--disable-pip-version-check", "--retries=10", "--no-deps", "--only-binary=:all:"]
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    return ["install", *options, *quiet, "--requirement", str(CONSTRAINTS)]


def catalogues_are_stale() -> bool:
    """Whether a catalogue was edited since it was compiled."""
    for source in TRANSLATIONS.glob("*/LC_MESSAGES/*.po"):
        compiled = CATALOGUES / source.relative_to(TRANSLATIONS).with_suffix(".mo")
        if not compiled.exists() or compiled.stat().st_mtime <= source.stat().st_mtime:
            return True
    return False


# -- system packages ---------------------------------------------------------------


# What builds the Windows setup, and what tries it: a command of each Debian package.
CROSS = "x86_64-w64-mingw32-"
BUILDERS = {"makensis": "nsis", f"{CROSS}gcc": "gcc-mingw-w64-x86-64-win32"}
ON_LINUX = {"wine": "wine wine64"}  # it runs the Windows Python that compiles the modules
TRIAL = {"Xvfb": "xvfb", "openssl": "openssl", "osslsigncode": "osslsigncode"}


def install_tools(*kinds: dict[str, str]) -> None:
    """Install the commands that the system lacks, as `install_packages` does."""
    wanted = {command: package for kind in kinds for command, package in kind.items()}
    install_packages({name: wanted[name] for name in wanted if not has_tool(name)})


def has_tool(name: str) -> bool:
    """Whether a command is there. On Windows MinGW-w64 may name its tools without a prefix."""
    bare = name.removeprefix(CROSS) if WINDOWS else name
    return any(shutil.which(each) for each in (name, bare))


def install_system_packages(*, display: bool) -> None:
    """Install the libraries that the system lacks, as `install_packages` does."""
    install_packages(missing_packages(display=display))


def install_packages(missing: dict[str, str]) -> None:
    """Install the packages of what is missing when that is possible; else say what to type."""
    if not missing:
        return
    if not is_debian():
        raise CannotStart(f"Install what provides the following: {', '.join(missing)}")
    packages = " ".join(missing.values()).split()
    if os.geteuid() != 0:
        raise CannotStart(
            "Some system packages are missing. Type this, then run the same command again:\n"
            f"    sudo apt-get install -y {' '.join(packages)}"
        )
    say(f"Installing system packages: {' '.join(packages)}")
    silent = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        apt = ["apt-get", "-qq", *command]
        if subprocess.run(apt, env=silent, stdout=subprocess.DEVNULL, check=False).returncode:
            raise CannotStart(f"apt-get {command[0]} failed: it says why above.")


def missing_packages(*, display: bool) -> dict[str, str]:
    """The libraries and modules this system lacks, with the Debian package of each."""
    if not sys.platform.startswith("linux"):
        return {}
    wanted = QT_LIBRARIES + (DISPLAY_LIBRARIES if display else [])
    missing = {library: debian_package(library) for library in wanted if not loads(library)}
    if importlib.util.find_spec("ensurepip") is None and not answers("import pip"):
        major, minor = sys.version_info[:2]
        missing["the Python module ensurepip"] = f"python{major}.{minor}-venv"
    return missing


def loads(library: str) -> bool:
    """Whether the system finds this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def debian_package(library: str) -> str:
    """The package that Debian's naming rule gives: libcups.so.2 comes in libcups2."""
    name, version = library.lower().split(".so.")
    name = name.replace("libglib-", "libglib")  # the one exception here
    return f"{name}-{version}" if name[-1].isdigit() else f"{name}{version}"


def is_debian() -> bool:
    """Whether this is Debian, Ubuntu or one of their children."""
    try:
        lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    fields = dict(line.split("=", 1) for line in lines if "=" in line)
    family = f"{fields.get('ID', '')} {fields.get('ID_LIKE', '')}"
    return any(name in family for name in ("debian", "ubuntu"))


# -- calling -----------------------------------------------------------------------


def call(*command: str | Path, cwd: Path | None = None) -> int:
    """Run a command, by default where dev.py was called; its exit code."""
    return subprocess.run(command, cwd=cwd, env=surroundings(), check=False).returncode


def surroundings() -> dict[str, str]:
    """The environment variables of a command: offscreen without a display, and UTF-8.

    Modules stay compiled, even where the environment forbids it as containers do: workers
    and the commands that tests start would each compile everything again.
    """
    variables = dict(os.environ)
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    if not has_display():
        variables.setdefault("QT_QPA_PLATFORM", "offscreen")
    if variables.get("LC_ALL") in ("C", "POSIX"):
        variables["LC_ALL"] = "C.UTF-8"
    return variables


def has_display() -> bool:
    """Whether a window can be opened."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


# -- run ---------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """run [ARGUMENTS]

    Open the application; arguments go to lierre-desktop. Without a display it works
    offscreen instead: it builds the demo centre in build/demo, with this week's sign-in
    sheets, the poster and a picture of every page, and says where they are.
    """
    set_up(display=has_display())
    program = "lierre_desktop" if arguments or has_display() else "tests.offscreen"
    return call(PYTHON, "-m", program, *arguments)


# -- test --------------------------------------------------------------------------

CHECKS = {
    "ruff check": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy"],
}
MOST_WORKERS = 4  # more of them only wait for the last test


def test(arguments: list[str]) -> int:
    """test [ARGUMENTS]

    Pass the whole suite: pytest in random order (architecture, forms and catalogues
    included), ruff and mypy. Arguments go to pytest: -k NAME, -x, a file.
    """
    started = time.monotonic()
    set_up()
    with ThreadPoolExecutor(max_workers=1) as beside:
        checks = beside.submit(run_checks)
        tests_passed, closing_line = run_pytest(arguments)
        failures = checks.result()
    for name, output in failures.items():
        say(f"\n{name} fails:\n{output}")
    for name in CHECKS:
        say(f"{name:<12} {'FAILED' if name in failures else 'passed'}")
    say(f"{'pytest':<12} {'passed' if tests_passed else 'FAILED'}")
    say(f"{closing_line}\n{time.monotonic() - started:.0f} s in all")
    return 0 if tests_passed and not failures else 1


def coverage(arguments: list[str]) -> int:
    """coverage [ARGUMENTS]

    Say which lines no test runs: the suite again, half as slow. Arguments go to pytest.
    """
    set_up()
    passed, _closing = run_pytest(["--cov=lierre_desktop", "--cov-report=term", *arguments])
    return 0 if passed else 1


def run_checks() -> dict[str, str]:
    """Run ruff and mypy one after the other; what those that fail say."""
    failures = {}
    for name, command in CHECKS.items():
        done = subprocess.run(
            [PYTHON, "-m", *command], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
        )
        if done.returncode:
            failures[name] = done.stdout + done.stderr
    return failures


def run_pytest(arguments: list[str]) -> tuple[bool, str]:
    """Run pytest, showing what it says; whether all passed, and its closing line."""
    colour = "yes" if sys.stdout.isatty() else "no"
    workers = ["-n", str(min(os.cpu_count() or 1, MOST_WORKERS)), "--dist", "worksteal"]
    options = [f"--color={colour}", *workers, *arguments]
    command = [str(PYTHON), "-m", "pytest", *options]
    said = b""
    with subprocess.Popen(command, cwd=ROOT, env=surroundings(), stdout=subprocess.PIPE) as pytest:
        assert pytest.stdout is not None
        for chunk in iter(partial(os.read, pytest.stdout.fileno(), 65536), b""):
            sys.stdout.buffer.write(chunk)
            sys.stdout.flush()
            said = (said + chunk)[-4096:]
    lines = said.decode("utf-8", errors="replace").splitlines()
    return pytest.returncode == 0, next((line for line in reversed(lines) if line.strip()), "")


# -- generated files ---------------------------------------------------------------


def forms(arguments: list[str]) -> int:
    """forms

    Generate lierre_desktop/gui/forms/ui_*.py from ui/*.ui.
    """
    accept_no(arguments)
    set_up()
    sources = sorted(FORMS.glob("*.ui"))
    for stale in set(GENERATED.glob("ui_*.py")) - {form_module(source) for source in sources}:
        stale.unlink()
    with ThreadPoolExecutor() as pool:
        for source, text in zip(sources, pool.map(generated_form, sources), strict=True):
            form_module(source).write_text(text, encoding="utf-8", newline="\n")
    say(f"{len(sources)} forms generated")
    return 0


def form_module(source: Path) -> Path:
    """Where the module generated from a form stands."""
    return GENERATED / f"ui_{source.stem}.py"


def generated_form(source: Path) -> str:
    """The module that Qt's compiler makes of a form."""
    # The compiler itself where it stands there: pyside6-uic starts a Python to call it.
    itself = [[str(uic), "-g", "python"] for uic in VENV.glob(f"{QT_FOLDER}/libexec/uic")]
    called = itself[0] if itself else [str(SCRIPTS / "pyside6-uic")]
    command = [*called, "--no-autoconnection", str(source)]
    # Without /proc, as in a bare chroot, the compiler doesn't find the libraries beside it.
    libraries = ":".join(map(str, VENV.glob(f"{QT_FOLDER}/lib")))
    environment = {**os.environ, "LD_LIBRARY_PATH": libraries}
    return subprocess.check_output(command, env=environment, encoding="utf-8")


def translations(arguments: list[str]) -> int:
    """translations

    Extract the messages to translations/lierre.pot, bring the French and English
    catalogues up to date, name what is left to translate, compile.
    """
    accept_no(arguments)
    set_up()
    return call(PYTHON, "-m", "translations.catalogues", "update") or compile_catalogues()


def compile_catalogues() -> int:
    """Make build/locale; an exit code."""
    return call(PYTHON, "-m", "translations.catalogues", "compile", CATALOGUES)


# -- what else ---------------------------------------------------------------------


def screens(arguments: list[str]) -> int:
    """screens DIR

    Put a picture of every page in a folder: two languages, light and dark, two scales.
    """
    set_up()
    return call(PYTHON, "-m", "tests.screens", *arguments)


def bench(arguments: list[str]) -> int:
    """bench [--json FILE]

    Measure speed against what bounds it: a line a case, with its aim.
    """
    set_up()
    return call(PYTHON, "-m", "benchmarks", *arguments)


def imports(arguments: list[str]) -> int:
    """imports

    Import 2,000 generated files: no crash, nothing half written. The suite tries 25.
    """
    accept_no(arguments)
    set_up()
    os.environ["LIERRE_IMPORT_FILES"] = "2000"
    return call(PYTHON, "-m", "pytest", "-q", "tests/centre/tables/test_messy_files.py", cwd=ROOT)


def figures(arguments: list[str]) -> int:
    """figures [SEED]

    Count 2,000 invented years twice, by two calculations of every figure of the report.
    The suite tries 20, always of the same seed.
    """
    set_up()
    os.environ["LIERRE_INVENTED_YEARS"] = "2000"
    os.environ["LIERRE_INVENTED_SEED"] = seed(arguments)
    years = "tests/centre/activity/test_second_count.py::test_invented_years"
    return call(PYTHON, "-m", "pytest", "-q", years, cwd=ROOT)


def seed(arguments: list[str]) -> str:
    """The number given to a verb, else one of the moment; it is said, to begin from it again."""
    accept_no(arguments[1:])
    if arguments and not arguments[0].isdecimal():
        raise CannotStart(f"The seed is a whole number: {arguments[0]}")
    number = arguments[0] if arguments else str(time.time_ns() % 1_000_000)
    say(f"Seed {number}")
    return number


def wheel(arguments: list[str]) -> int:
    """wheel

    Build the wheel in dist/.
    """
    accept_no(arguments)
    set_up()
    return call(PYTHON, *"-m hatchling build --target wheel --directory dist".split(), cwd=ROOT)


def installer(arguments: list[str]) -> int:
    """installer [OPTIONS]

    Build the Windows setup and the portable archive in build/, on Linux or Windows;
    "installer --help" tells the options (another Python, code signing).
    """
    set_up()
    install_tools(BUILDERS, {} if WINDOWS else ON_LINUX)
    return call(PYTHON, "-m", "windows.build", *arguments)


def test_installer(arguments: list[str]) -> int:
    """test-installer

    Build the setup, then try it under Wine: install, self-test, print, window, upgrade,
    uninstall. A line a step.
    """
    set_up()
    install_tools(BUILDERS, ON_LINUX, TRIAL)
    return call(PYTHON, "-m", "windows.trial", *arguments)


def accept_no(arguments: list[str]) -> None:
    """Refuse arguments to a verb that takes none."""
    if arguments:
        raise CannotStart(f"Not understood: {' '.join(arguments)} (see dev.py --help)")


_VERBS = (run, test, coverage, forms, translations, screens, bench, imports, figures, wheel)
VERBS = {verb.__name__.replace("_", "-"): verb for verb in (*_VERBS, installer, test_installer)}


def main(arguments: list[str]) -> int:
    """Do what was asked; 2 when the environment or the arguments don't allow it."""
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description="Each verb first makes what it needs: .venv, system packages, catalogues.",
        epilog="\n\n".join(cleandoc(verb.__doc__ or "") for verb in VERBS.values()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("verb", choices=VERBS, metavar="VERB", help="what to do, see below")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="passed on by the verb")
    asked = parser.parse_args(arguments)
    try:
        return VERBS[asked.verb](asked.arguments)
    except CannotStart as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
