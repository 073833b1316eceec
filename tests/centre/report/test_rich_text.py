"""Rich text as it is kept, and as plain words."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.report.kept_text import MOST_BLOCKS, MOST_LETTERS, from_json, to_json
from lierre_desktop.centre.report.rich_text import (
    Block,
    BlockKind,
    Form,
    Link,
    Span,
    from_plain,
    plain,
)

words = st.text(st.characters(categories=("L", "Po", "Zs")), min_size=1, max_size=8)
links = st.none() | st.builds(Link, words, st.sampled_from(Form), words, words)
spans = st.builds(Span, words, st.booleans(), st.booleans(), links)
blocks = st.builds(Block, st.sampled_from(BlockKind), st.tuples(spans), words)


@settings(max_examples=15)
@given(st.lists(blocks, max_size=4))
def test_what_is_kept_is_read_back(written: list[Block]) -> None:
    kept = to_json(written)
    assert to_json(from_json(kept)) == kept
    assert [block.kind for block in from_json(kept)] == [block.kind for block in written]


def test_every_trait_of_a_text_is_kept() -> None:
    written = (
        Block(BlockKind.HEADING, (Span("Les ateliers"),)),
        Block(
            BlockKind.BULLET,
            (
                Span("86", bold=True, link=Link("PUB-02")),
                Span(" contre "),
                Span("77", italic=True, link=Link("PUB-32", Form.BEFORE, "CCAS", "count")),
            ),
        ),
        Block(BlockKind.PARAGRAPH, (), "oriented"),
    )
    assert from_json(to_json(written)) == written
    assert to_json(()) == "" and from_json("") == ()


def test_plain_words() -> None:
    kinds = (BlockKind.PARAGRAPH, BlockKind.NUMBERED, BlockKind.NUMBERED, BlockKind.BULLET)
    written = [Block(kind, (Span("mot"),)) for kind in kinds]
    assert plain(written) == "mot\n1. mot\n2. mot\n– mot"
    assert [block.text for block in from_plain(" un \n\ndeux")] == ["un", "deux"]


def paragraph(*texts: str) -> Block:
    return Block(BlockKind.PARAGRAPH, tuple(map(Span, texts)))


@pytest.mark.parametrize(
    "written",
    [
        [paragraph("a" * (MOST_LETTERS + 1))],
        [paragraph("a")] * (MOST_BLOCKS + 1),
        [paragraph("sonnette\x07")],
        [paragraph("N° 2 85 05 78 ", "006 084 36")],
    ],
)
def test_what_may_not_be_kept_is_refused(written: list[Block]) -> None:
    with pytest.raises(InvalidInput) as refused:
        to_json(written)
    assert refused.value.field == "body"


@pytest.mark.parametrize(
    "kept",
    [
        {"version": 2, "blocks": []},
        {"version": 1, "blocks": [{"kind": "table", "spans": []}]},
        {"version": 1, "blocks": [{"kind": "p", "spans": [{"text": "a", "link": {}}]}]},
        {"version": 1},
        [],
    ],
)
def test_a_text_of_a_newer_lierre_says_so(kept: object) -> None:
    with pytest.raises(InvalidInput, match="newer version"):
        from_json(json.dumps(kept))
