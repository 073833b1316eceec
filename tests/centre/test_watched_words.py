"""Free text: a social-security number is refused, some words bring a reminder."""

from __future__ import annotations

import json
from random import Random

import pytest

from lierre_desktop import paths
from lierre_desktop.centre import rows
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.watched_words import Reminder, ReminderKind, refuse_nir, reminders, said

DIAGNOSIS, OFFENCE, ETHNICITY = ReminderKind
# An invented person: a woman of May 1985, born in Moselle.
BODY = "2850557463021"
KEY = f"{97 - int(BODY) % 97:02d}"


def refused(text: str) -> bool:
    """Whether a note may not hold this text."""
    try:
        refuse_nir("text", text)
    except InvalidInput as error:
        assert error.field == "text" and "décret 2019-341" in error.message
        return True
    return False


@pytest.mark.parametrize(
    "text",
    [
        BODY + KEY,
        f"2 85 05 57 463 021 {KEY}",
        f"Sécu : 2.85.05.57.463.021-{KEY}.",
        f"n°2 85 05 57 463 021 / {KEY}",
        f"2850 5574 6302 1{KEY[0]} {KEY[1]}",
        f"NIR{BODY}{KEY}",
        f"Dossier 12 2\u00a085\u202f05 57 463 021 {KEY} CAF",
        BODY,
        "2 85 05 57 463 021",
        "1 85 20 99 352 004",  # month unknown, born abroad
        "7 85 05 57 463 021",  # a provisional number
        f"2/85/05/57/463/021/{KEY}",
        f"2_85_05_57_463_021_{KEY}",
        f"2, 85, 05, 57, 463, 021, {KEY}",
        f"2|85|05|57|463|021|{KEY}",
        f"2:85:05:57:463:021:{KEY}",
        f"2850557\n463021 {KEY}",
        "2/85/05/57/463/021",
        "2\n85\n05\n57\n463\n021",
        f"Sécurité sociale{BODY}{KEY}",
        f"code{BODY}{KEY}",
        f"{BODY}{KEY}e",
        f"{BODY}{KEY}_",
        f"{BODY}_",
        f"née le 12/05/1985, {BODY}{KEY}",
        "\u200b".join(BODY + KEY),
        "\u2060".join(BODY),
        (BODY + KEY).translate({48 + n: 0xFF10 + n for n in range(10)}),
        (BODY + KEY).translate({48 + n: 0x0660 + n for n in range(10)}),
        BODY.translate({48 + n: 0x06F0 + n for n in range(10)}),
    ],
)
def test_a_social_security_number_is_refused(text: str) -> None:
    assert refused(text)
    assert refused(f"Vu ce matin.\n{text}\nÀ rappeler.")


@pytest.mark.parametrize(("written", "counted"), [("2A", "19"), ("2B", "18"), ("2b", "18")])
def test_corsica_has_letters(written: str, counted: str) -> None:
    key = f"{97 - int(f'18505{counted}004016') % 97:02d}"
    assert refused(f"18505{written}004016{key}")
    assert refused(f"1 85 05 {written} 004 016 {key}")
    assert refused(f"1 85 05 {written} 004 016")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "06 12 34 56 78",
        "06 12 34 56 78 / 03 82 12 34 56",
        "06 12 34 56 78 06 98 76 54 32",
        "+33 6 12 34 56 78, 00352 621 123 456",
        "SIRET 73282932000074",
        "SIRET 732 829 320 00074",
        "CAF 1234567, France Travail 1234567A",
        "du 12.1.2026 - 1.2.2026",
        "2026-11-10 2026-11-17",
        "1/12/2026 9 h 30, 14/12/2026 10 h 15",
        "FR76 3000 6000 0112 3456 7890 189",
        "5850557463021",  # no sex starts with 5
        "2851357463021",  # nobody is born in month 13
        "2850500463021",  # department 00 isn't one
        "2850557000021",
        "2850557463000",
        BODY + f"{int(KEY) - 1:02d}",
        f"{BODY}{KEY}-4a1b-4c2d-9e3f-0123456789ab"[7:],
        f"0f{BODY}{KEY}aaaabbbbccccddd",
        "12/01/2026, 1/02/2026 / 14/02/2026 | 3/03/2026",
        "12850557463021",
        "ab2850557463021f",
    ],
)
def test_other_numbers_pass(text: str) -> None:
    assert not refused(text)


def test_every_number_with_its_key_is_known_by_it() -> None:
    rng = Random(57)
    for _each in range(200):
        body = f"{rng.choice('123478')}{rng.randrange(10**12):012d}"
        assert refused(f"{body}{97 - int(body) % 97:02d}")


def test_no_two_days_or_hours_make_a_number() -> None:
    rng = Random(7)
    for _each in range(500):
        days = [f"{rng.randint(1, 28)}/{rng.randint(1, 12)}/2026" for _day in range(4)]
        hours = [f"{rng.randint(8, 20)}:{rng.choice(('00', '15', '30'))}" for _hour in range(6)]
        assert not refused(", ".join((*days, *hours)))


def test_every_free_text_is_watched() -> None:
    for check in (rows.line, rows.paragraphs):
        with pytest.raises(InvalidInput, match="2019-341") as error:
            check("motive", f"Dossier {BODY} {KEY}")
        assert error.value.field == "motive"
    with pytest.raises(InvalidInput, match="2019-341"):
        rows.required_text("title", BODY, "missing")


# -- reminders -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kind", "word"),
    [
        ("Il est schizophrène.", DIAGNOSIS, "schizophrène"),
        ("En pleine DÉPRESSION depuis mai", DIAGNOSIS, "DÉPRESSION"),
        ("bi-polaire selon sa sœur", DIAGNOSIS, "bi-polaire"),
        ("suivi pour alcoolisme", DIAGNOSIS, "alcoolisme"),
        ("Traitée pour l’épilepsie", DIAGNOSIS, "épilepsie"),
        ("Sort de garde à vue", OFFENCE, "garde à vue"),
        ("la maison d'arrêt de Metz", OFFENCE, "maison d'arrêt"),
        ("condamnée pour vol", OFFENCE, "condamnée pour"),
        ("d’origine maghrébine", ETHNICITY, "origine maghrébine"),
        ("famille Rom du terrain", ETHNICITY, "Rom"),
        ("une personne de couleur", ETHNICITY, "personne de couleur"),
    ],
)
def test_words_that_ask_for_a_reminder(text: str, kind: ReminderKind, word: str) -> None:
    assert reminders(text) == (Reminder(kind, word),)


@pytest.mark.parametrize(
    "text",
    [
        "Pays d’origine : Roumanie ; langue d’origine : romani",
        "Parle arabe et kurde, comprend le français",
        "Travail au noir évoqué, tableau noir, robe noire",
        "Garde des enfants, à vue d’œil",
        "Condamné à payer les loyers par le tribunal judiciaire",
        "Difficulté de santé déclarée : demande un rendez-vous avec l’infirmière",
        "Dossier MDPH déposé, RQTH accordée, arrêt maladie",
        "Apporter le CD-ROM et les boissons non alcoolisées",
        "Atelier dépistage du cancer, concert de jazz manouche",
        "A pris de la couleur, vend des vêtements de couleur",
        "Elle habite rue des Promesses, bâtiment Romance",
        "",
    ],
)
def test_everyday_words_bring_none(text: str) -> None:
    assert reminders(text) == ()


def test_each_word_is_told_once_in_its_order() -> None:
    found = reminders("Prison puis cannabis, prison encore, Prison ; cannabis.")
    assert [reminder.word for reminder in found] == ["Prison", "cannabis", "prison"]
    lines = said(found).split("\n")
    assert len(lines) == 2
    assert "Prison" in lines[0] and "prison" in lines[0] and "cannabis" in lines[1]
    assert said(()) == ""


def test_the_lists_are_whole() -> None:
    text = paths.resource("data", "watched_words.json").read_text(encoding="utf-8")
    lists = json.loads(text)
    assert set(lists) == {"innocent", *ReminderKind}
    every = [words for listed in lists.values() for words in listed]
    assert len(set(every)) == len(every)
    for kind in ReminderKind:
        for words in lists[kind]:
            example = words.replace("*", "x")
            assert reminders(f"… {example}.") == (Reminder(kind, example),), words
