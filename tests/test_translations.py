"""The texts that can be translated: all of them are found, and the file for translators holds just these."""

import re
from pathlib import Path
from string import Formatter

import pytest

from tests import translations
from tests.translations import Message, Source, Translation, collected, read, sources, written

HELD = """
_TABLE = {1: "of a table", 2: "of the same table"}
_TEXT = "of a name"
def f(name, count):
    said = "bound in the function"
    tr("shown"), tr(_TEXT), tr(said), tr("one way" if name else "another way"), tr(name)
    plural("{count} day", "{count} days", count)
    raise UserError(counted("one is", "many are", count)) from UserError(_TABLE[count], path=name)
def g(said):
    name = "never translated"
    tr(said), UserError(tr("told in the window"))
"""
_SHOWN = ("shown", "of a name", "bound in the function", "told in the window")


def _source(folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, text: str) -> Source:
    monkeypatch.setattr(translations, "ROOT", folder)
    path = folder / name
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
    return Source(path)


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_every_kind_of_text_is_found_in_a_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = set(_source(tmp_path, monkeypatch, "app/ui/page.py", HELD).messages())
    below = {Message("many are", "one is"), Message("of a table"), Message("of the same table")}
    said = {Message(text) for text in (*_SHOWN, "one way", "another way")}
    assert found == below | said | {Message("{count} days", "{count} day")}


def test_below_the_window_only_sentences_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = _source(tmp_path, monkeypatch, "app/services/wish.py", HELD).messages()
    assert {message.source for message in found} == {"many are", "of a table", "of the same table"}


@pytest.mark.parametrize("given", ['f"{name} is gone."', "name", '"a" + name', "str(name)", "_OTHER[name]"])
def test_a_text_that_can_not_be_read_is_pointed_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    source = _source(tmp_path, monkeypatch, "app/domain/plans.py", f"def f(name):\n    raise UserError({given})\n")
    assert list(source.unreadable()) == [f"app/domain/plans.py:2: UserError({given})".replace('"', "'")]


def test_every_sentence_of_the_program_can_be_read_from_its_source() -> None:
    assert [place for source in sources() for place in source.unreadable()] == []


def test_each_text_stands_once_in_a_fixed_order() -> None:
    found = [message.source for message in collected()]
    assert found == sorted(set(found))
    assert {"Due date", "Word document", "Paper", "Full: every field", "{before} and {last}"} <= set(found)
    assert not [text for text in found if "FIELD=VALUE" in text]  # said by the command line alone


def test_what_was_translated_is_kept_and_the_rest_is_marked(tmp_path: Path) -> None:
    messages = [Message("a < b & “c”\nd"), Message("{count} days", "{count} day"), Message("new")]
    known = {
        "a < b & “c”\nd": Translation(("traduit <&>\nfin",)),
        "{count} days": Translation(("{count} jour", "{count} jours")),
        "gone": Translation(("disparu",)),
    }
    text = written(messages, known)
    assert read(text) == {
        "a < b & “c”\nd": Translation(("traduit <&>\nfin",)),
        "{count} days": Translation(("{count} jour", "{count} jours")),
        "new": Translation(("",), finished=False),
    }
    assert written(messages, read(text)) == text


def test_a_half_translated_plural_and_one_in_doubt_stay_unfinished() -> None:
    known = {"days": Translation(("jour", "")), "doubt": Translation(("doute",), finished=False)}
    found = read(written([Message("days", "day"), Message("doubt")], known))
    assert found == {
        "days": Translation(("jour", ""), finished=False),
        "doubt": Translation(("doute",), finished=False),
    }


def test_the_compiled_file_says_both_forms(tmp_path: Path, qapp: object) -> None:
    from PySide6.QtCore import QTranslator

    path = tmp_path / "made.ts"
    known = {"{count} days": Translation(("{count} jour", "{count} jours")), "a": Translation(("à",))}
    path.write_text(written([Message("a"), Message("{count} days", "{count} day")], known), "utf-8")
    translations.compile_file(path, path.with_suffix(".qm"))
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    said = [translator.translate(translations.CONTEXT, "{count} days", "", count) for count in (0, 1, 2)]
    assert said == ["{count} jour", "{count} jour", "{count} jours"]
    assert translator.translate(translations.CONTEXT, "a") == "à"


def test_the_file_holds_just_what_the_program_says() -> None:
    text = translations.TARGET.read_text("utf-8")
    assert written(collected(), read(text)) == text


def test_the_compiled_file_is_that_of_the_translators(tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    translations.compile_file(translations.TARGET, made)
    assert made.read_bytes() == translations.TARGET.with_suffix(".qm").read_bytes()


def test_a_translation_has_the_places_of_its_text() -> None:
    for source, translation in read(translations.TARGET.read_text("utf-8")).items():
        for form in filter(None, translation.forms):
            missing = _places(source) ^ _places(form)
            assert missing <= ({"count"} if len(translation.forms) > 1 else set()), source


def test_french_marks_keep_their_spaces_and_never_begin_a_line() -> None:
    forms = [form for found in read(translations.TARGET.read_text("utf-8")).values() for form in found.forms]
    assert [form for form in forms if re.search(r"« |[ \w][»;?!]| :", form)] == []
    assert [form for form in forms if re.search(r"[^\W\d]:(?!//|MM\b)", form)] == []


def test_an_entry_of_a_menu_has_its_letter_in_the_translation() -> None:
    known = read(translations.TARGET.read_text("utf-8"))
    letter = re.compile(r"&\w")
    lost = [text for text, found in known.items() if bool(letter.search(text)) != bool(letter.search(found.forms[0]))]
    assert lost == []
