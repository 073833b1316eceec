"""The vocabularies: what is shipped, what a code reads, what a coordinator may do to them."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest

from lierre_desktop import i18n, paths
from lierre_desktop.centre import model_centre, shipped, term_changes, terms
from lierre_desktop.centre.changes import Changes, InvalidInput
from lierre_desktop.centre.network import partners
from lierre_desktop.centre.term_changes import CODE_LIMIT
from lierre_desktop.centre.terms import LISTS, Term
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.journal import batch_of, changing, last_seq
from lierre_desktop.database.models import LivingPlace, database
from lierre_desktop.database.models import Term as TermRow

PLACES = "lieu_de_vie"


def codes(list_name: str) -> list[str]:
    """What a form would propose."""
    return [term.code for term in terms.book().choices(list_name)]


def make_place(kind: str) -> int:
    """A place of life of this kind."""
    with changing("test.make") as changes:
        return int(changes.create(LivingPlace, name=f"Lieu {kind}", kind=kind).id)


# -- what is shipped -----------------------------------------------------------------------


def test_every_list_is_shipped_and_nothing_else(centre: OpenCentre) -> None:
    text = paths.resource("data", "vocabularies.json").read_text(encoding="utf-8")
    lists = json.loads(text)
    assert set(lists) == set(LISTS)
    for name, rows in lists.items():
        assert [row["code"] for row in rows] == codes(name)
        families = set(LISTS[name].families)
        assert {row.get("family", "") for row in rows} == (families or {""}), name
        assert LISTS[name].relied_on <= {row["code"] for row in rows}, name
        for row in rows:
            assert re.fullmatch(rf"[A-Z0-9_]{{1,{CODE_LIMIT}}}", row["code"])
            assert row["fr"].strip() and row["en"].strip()
            assert "'" not in row["fr"] + row["en"], "the apostrophe is ’"
        for language in ("fr", "en"):
            labels = [i18n.plain(row[language]) for row in rows]
            assert len(set(labels)) == len(labels), (name, language)


def test_every_column_of_the_schema_has_its_list(centre: OpenCentre) -> None:
    held = set()
    for table, column, _binned in term_changes.term_columns():
        create = database.execute_sql(
            "SELECT sql FROM sqlite_master WHERE name = ?", (table,)
        ).fetchone()[0]
        found = re.search(rf"\b{column}_list TEXT GENERATED ALWAYS AS \('(\w+)'\)", create)
        assert found, (table, column)
        held.add(found[1])
    assert held == {name for name, each in LISTS.items() if not each.suggests}


def test_shipping_twice_changes_nothing(centre: OpenCentre) -> None:
    before = last_seq()
    assert shipped.bring_up() == 0
    assert last_seq() == before


def test_an_older_centre_gets_what_it_lacks_in_one_entry(centre: OpenCentre) -> None:
    database.execute_sql("DELETE FROM term WHERE list = 'recours'")
    term_changes.rename(terms.book().term("frein", "BUDGET").id, "Budget")
    assert terms.ship() == 7
    batch = batch_of(last_seq())
    assert batch is not None and batch.command == "term.ship"
    assert len(batch.entries) == 1
    assert codes("recours")[:2] == ["DALO", "DAHO"]
    assert terms.book().term("frein", "BUDGET").label_fr == "Budget"
    with pytest.raises(InvalidInput, match="Generated data"):
        undo(batch.first)


def test_an_older_centre_of_le_lierre_gets_its_partners_too(centre: OpenCentre) -> None:
    database.execute_sql("DELETE FROM term WHERE list = 'recours'")
    shipped.bring_up()
    assert partners.listed() == [], "another centre has partners of its own"
    model_centre.plant(date(2026, 9, 1), date(2026, 9, 1))
    database.execute_sql("DELETE FROM term WHERE list = 'recours'")
    shipped.bring_up()
    assert len(partners.listed()) == 34


def test_prescribers_that_papers_must_not_name(centre: OpenCentre) -> None:
    book = terms.book()
    flagged = {term.code for term in book.terms("orienteur") if term.sensitive}
    assert flagged == {"ASE_PJJ", "CIDFF", "CSAPA", "SPIP", "PREVENTION"}
    assert {term.code for term in book.terms("frein") if term.sensitive} == {"VIOLENCES"}
    masking = {name for name in LISTS if any(term.sensitive for term in book.terms(name))}
    assert masking == {name for name, each in LISTS.items() if each.masks}
    assert not book.sensitive("orienteur", None)


# -- the book ------------------------------------------------------------------------------


def test_labels_follow_the_language_of_the_moment(centre: OpenCentre) -> None:
    book = terms.book()
    assert book.label("frein", "LOGEMENT") == "Housing"
    with i18n.speaking("fr"):
        assert book.label("frein", "LOGEMENT") == "Logement"
    assert book.label("frein", None) == "" and book.family("sortie", None) == ""
    assert book.family("sortie", "CDI") == "DURABLE"
    assert book.family_label("sortie", "CDI") == "Lasting work"
    assert book.find("frein", "INCONNU") is None


def test_a_code_is_checked_against_its_list(centre: OpenCentre) -> None:
    assert terms.check("theme", "frein", "LOGEMENT") == "LOGEMENT"
    assert terms.check("theme", "frein", "") is None
    with pytest.raises(InvalidInput, match="Choose one") as refused:
        terms.check("theme", "frein", None, required=True)
    assert refused.value.field == "theme"
    with pytest.raises(InvalidInput, match="Say who sent the person."):
        terms.check("prescriber", "prescripteur", None, missing="Say who sent the person.")
    with pytest.raises(InvalidInput, match="isn't in the list"):
        terms.check("theme", "frein", "DALO")
    term_changes.retire("frein", "LOGEMENT")
    assert terms.check("theme", "frein", "LOGEMENT") == "LOGEMENT"


def test_a_book_reads_once(centre: OpenCentre) -> None:
    book = terms.book()
    centre.close()
    assert book.choices("frein") and book.label("frein", "EMPLOI")


# -- adding and renaming -------------------------------------------------------------------


def test_a_term_is_added_at_the_end_with_a_code_of_its_own(centre: OpenCentre) -> None:
    done = term_changes.add(PLACES, "  Péniche,  bateau ")
    assert done.changes is Changes.VOCABULARY
    term = terms.book().terms(PLACES)[-1]
    assert (term.id, term.code, term.shipped) == (done.id, "PENICHE_BATEAU", False)
    assert term.label_fr == term.label_en == "Péniche, bateau"
    term_changes.add(PLACES, "Péniche (bateau)", "Barge")
    term_changes.add(PLACES, "شاحنة")
    assert codes(PLACES)[-2:] == ["PENICHE_BATEAU_2", "TERME"]
    long = "Très grand terrain vague au bord de la Moselle et de l’autoroute"
    term_changes.add(PLACES, long)
    term_changes.add(PLACES, long + " A31")
    first, second = codes(PLACES)[-2:]
    assert len(first) <= CODE_LIMIT and second.endswith("_2") and len(second) <= CODE_LIMIT


@pytest.mark.parametrize(
    ("label_fr", "label_en", "field", "reason"),
    [
        (" ", "", "label_fr", "in French"),
        ("squat", "", "label_fr", "reads the same"),
        ("Bidonvilles", "SHANTY TOWN", "label_en", "reads the same"),
        ("x" * 121, "", "label_fr", "Too long"),
    ],
)
def test_words_that_cannot_be_kept(
    centre: OpenCentre, label_fr: str, label_en: str, field: str, reason: str
) -> None:
    with pytest.raises(InvalidInput, match=reason) as refused:
        term_changes.add(PLACES, label_fr, label_en)
    assert refused.value.field == field


def test_a_term_counts_under_one_of_the_families(centre: OpenCentre) -> None:
    for family in ("", "LUNE"):
        with pytest.raises(InvalidInput, match="count") as refused:
            term_changes.add("sortie", "Service civique", family=family)
        assert refused.value.field == "family"
    done = term_changes.add("sortie", "Service civique", family="POSITIVE")
    assert terms.book().family("sortie", "SERVICE_CIVIQUE") == "POSITIVE"
    assert undo(done.batch).changes is Changes.VOCABULARY
    assert terms.book().find("sortie", "SERVICE_CIVIQUE") is None


def test_a_renamed_term_keeps_its_code_and_family(centre: OpenCentre) -> None:
    term = terms.book().term("sortie", "CDI")
    done = term_changes.rename(term.id, "Emploi en CDI", "Permanent job", version=term.version)
    renamed = terms.book().term("sortie", "CDI")
    assert (renamed.label_fr, renamed.label_en, renamed.family) == (
        "Emploi en CDI",
        "Permanent job",
        "DURABLE",
    )
    with pytest.raises(InvalidInput, match="changed meanwhile"):
        term_changes.rename(term.id, "CDI", version=term.version)
    assert term_changes.rename(term.id, "Emploi en CDI", "Permanent job").batch == 0
    undo(done.batch)
    assert terms.book().term("sortie", "CDI").label_fr == "CDI"


def test_a_new_prescriber_may_be_sensitive(centre: OpenCentre) -> None:
    done = term_changes.add("orienteur", "CEGIDD", sensitive=True)
    assert terms.book().sensitive("orienteur", "CEGIDD")
    term_changes.rename(done.id, "CEGIDD", sensitive=False)
    assert not terms.book().sensitive("orienteur", "CEGIDD")


# -- order ---------------------------------------------------------------------------------


def test_the_order_is_the_centres(centre: OpenCentre) -> None:
    before = codes(PLACES)
    wanted = [before[-1], *before[:-1]]
    done = term_changes.reorder(PLACES, wanted)
    assert codes(PLACES) == wanted
    assert term_changes.reorder(PLACES, wanted).batch == 0
    for stale in (wanted[:-1], [*wanted, "SQUAT"], []):
        with pytest.raises(InvalidInput, match="changed meanwhile"):
            term_changes.reorder(PLACES, stale)
    undo(done.batch)
    assert codes(PLACES) == before


# -- merging -------------------------------------------------------------------------------


def test_a_merged_term_reads_as_its_target_and_its_rows_stay(centre: OpenCentre) -> None:
    place = make_place("CAMPEMENT")
    done = term_changes.merge(PLACES, "CAMPEMENT", "BIDONVILLE")
    book = terms.book()
    assert "CAMPEMENT" not in codes(PLACES)
    assert LivingPlace.get_by_id(place).kind == "CAMPEMENT"
    assert book.label(PLACES, "CAMPEMENT") == "Shanty town"
    assert book.term(PLACES, "CAMPEMENT").label == "Camp"
    assert book.term(PLACES, "CAMPEMENT").merged_into == "BIDONVILLE"
    assert book.terms(PLACES)[-1].code == "CAMPEMENT"
    undo(done.batch)
    assert terms.book().label(PLACES, "CAMPEMENT") == "Camp"


def test_chains_of_merges_are_followed(centre: OpenCentre) -> None:
    term_changes.merge("orienteur", "CSAPA", "ASSO")
    term_changes.merge("orienteur", "ASSO", "AUTRE")
    book = terms.book()
    assert book.label("orienteur", "CSAPA") == "Other"
    assert book.sensitive("orienteur", "CSAPA"), "what was sensitive stays so"
    assert not book.sensitive("orienteur", "ASSO")


def test_merging_across_families_says_what_it_counts_as(centre: OpenCentre) -> None:
    done = term_changes.merge("sortie", "CREATION", "CDD_MOINS_6")
    assert "“Transitional work”" in done.said
    assert terms.book().family("sortie", "CREATION") == "TRANSITION"
    assert "count under" not in term_changes.merge("sortie", "ABANDON", "PERDU_DE_VUE").said


def test_a_form_keeps_the_code_it_has(centre: OpenCentre) -> None:
    term_changes.merge(PLACES, "CAMPEMENT", "BIDONVILLE")
    term_changes.retire(PLACES, "FOYER")
    book = terms.book()
    shown: list[Term] = book.choices(PLACES, keep="CAMPEMENT")
    assert [term.code for term in shown][0] == "CAMPEMENT"
    assert shown[0].label == "Shanty town" and len(shown) == len(codes(PLACES))
    assert [term.code for term in book.choices(PLACES, keep="FOYER")][-1] == "FOYER"
    assert book.choices(PLACES, keep="SQUAT") == book.choices(PLACES)


def test_merges_that_make_no_sense(centre: OpenCentre) -> None:
    term_changes.merge(PLACES, "CAMPEMENT", "BIDONVILLE")
    refused = {
        ("SQUAT", "SQUAT"): "itself",
        ("BIDONVILLE", "CAMPEMENT"): "in use any more",
        ("CAMPEMENT", "SQUAT"): "merged already",
        ("SQUAT", "DALO"): "isn't in the list",
    }
    for (code, into), reason in refused.items():
        with pytest.raises(InvalidInput, match=reason):
            term_changes.merge(PLACES, code, into)
    with pytest.raises(InvalidInput, match="no list"):
        term_changes.merge("couleurs", "BLEU", "ROUGE")


def test_undo_never_makes_a_ring_of_merges(centre: OpenCentre) -> None:
    term_changes.merge(PLACES, "CAMPEMENT", "BIDONVILLE")
    restored = term_changes.restore(PLACES, "CAMPEMENT")
    term_changes.merge(PLACES, "BIDONVILLE", "CAMPEMENT")
    with pytest.raises(InvalidInput, match="merged into each other"):
        undo(restored.batch)
    assert terms.book().label(PLACES, "BIDONVILLE") == "Camp"


# -- retiring ------------------------------------------------------------------------------


def test_a_retired_term_is_proposed_no_more_and_still_reads(centre: OpenCentre) -> None:
    done = term_changes.retire(PLACES, "SQUAT")
    book = terms.book()
    assert "SQUAT" not in codes(PLACES)
    assert book.label(PLACES, "SQUAT") == "Squat"
    assert book.term(PLACES, "SQUAT").retired_on == date.today()
    with pytest.raises(InvalidInput, match="retired already"):
        term_changes.retire(PLACES, "SQUAT")
    with pytest.raises(InvalidInput, match="use that one again"):
        term_changes.add(PLACES, "Squat")
    undo(done.batch)
    with pytest.raises(InvalidInput, match="in use already"):
        term_changes.restore(PLACES, "SQUAT")


def test_a_merged_term_becomes_itself_again(centre: OpenCentre) -> None:
    before = codes(PLACES)
    term_changes.merge(PLACES, "SQUAT", "RUE")
    term_changes.restore(PLACES, "SQUAT")
    assert codes(PLACES) == before
    assert terms.book().term(PLACES, "SQUAT").merged_into is None


def test_what_the_program_relies_on_may_only_be_renamed(centre: OpenCentre) -> None:
    with pytest.raises(InvalidInput, match="relies on “DALO appeal"):
        term_changes.retire("recours", "DALO")
    with pytest.raises(InvalidInput, match="relies on “DALO appeal"):
        term_changes.merge("recours", "DALO", "AUTRE")
    term = terms.book().term("recours", "DALO")
    term_changes.rename(term.id, "Recours au DALO")
    assert terms.book().term("recours", "DALO").label_fr == "Recours au DALO"


def test_a_list_keeps_a_term(centre: OpenCentre) -> None:
    for code in codes(PLACES)[:-1]:
        term_changes.retire(PLACES, code)
    with pytest.raises(InvalidInput, match="at least one"):
        term_changes.retire(PLACES, "AUTRE")
    added = term_changes.add(PLACES, "Péniche")
    term_changes.retire(PLACES, "AUTRE")
    with pytest.raises(InvalidInput, match="at least one"):
        undo(added.batch)


# -- usage ---------------------------------------------------------------------------------


def test_usage_counts_living_rows(centre: OpenCentre) -> None:
    place = make_place("SQUAT")
    make_place("RUE")
    assert term_changes.usage(PLACES, "SQUAT") == 1
    assert term_changes.usages(PLACES) == {"SQUAT": 1, "RUE": 1}
    assert term_changes.usages("frein") == {}
    with changing("test.make") as changes:
        changes.remove(LivingPlace.get_by_id(place))
    assert term_changes.usage(PLACES, "SQUAT") == 0


def test_a_term_in_use_stays_when_its_creation_is_undone(centre: OpenCentre) -> None:
    done = term_changes.add(PLACES, "Péniche")
    make_place("PENICHE")
    with pytest.raises(InvalidInput, match="depends on it"):
        undo(done.batch)
    assert TermRow.get_or_none(id=done.id) is not None
