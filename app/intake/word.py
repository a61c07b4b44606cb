"""Tables in Word documents (.docx): as they read once all tracked changes are accepted; nothing is run or fetched."""

from typing import Any

from app.intake.grids import Grid, imprinted
from app.intake.parts import Parts, given_by, open_parts
from app.intake.word_lists import Lists
from app.intake.word_names import child, name_of
from app.intake.word_tables import Tables
from app.intake.word_text import Texts


def read(content: bytes, name: str) -> list[Grid]:
    """The tables of the document's body in its order; a UserError for a file that is damaged or takes too much."""
    with open_parts(content, name) as parts:
        main = parts.main("word/document.xml")
        relations = parts.relations(main)
        by_kind = {one.kind: one.target for one in relations.values() if not one.external}
        notes = {
            f"{kind} {key}": text
            for kind in ("footnote", "endnote")
            for key, text in _stories(parts, by_kind.get(f"{kind}s", ""), kind).items()
        }
        comments = _stories(parts, by_kind.get("comments", ""), "comment")
        lists = Lists(parts, by_kind.get("numbering", ""), by_kind.get("styles", ""))
        tables = Tables(Texts(relations, notes, comments), lists, name)
        body = child(parts.tree(main), "body")
        if body is None:
            raise parts.damaged("it has no body")
        tables.walk(body)
        return imprinted(tables.grids, parts.imprint())


def _stories(parts: Parts, part: str, kind: str) -> dict[str, str]:
    """The texts of footnotes, endnotes or comments, by their ids."""
    if part not in parts:
        return {}
    return {given_by(one.attrib, "id"): _text(one) for one in parts.tree(part) if name_of(one) == kind}


def _text(story: Any) -> str:
    plain = Texts({}, {}, {})
    return " ".join(plain.text(one) for one in story.iter() if name_of(one) == "p").strip()
