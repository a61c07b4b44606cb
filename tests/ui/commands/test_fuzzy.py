"""A few letters in a hurry find what was meant, the best answer first."""

import pytest

from app.ui.commands.fuzzy import rank


def _best(words: str, *texts: str) -> list[str]:
    found = {text: rank(words.split(), text) for text in texts}
    return sorted((text for text in texts if found[text] is not None), key=lambda text: found[text] or 0)


def test_a_whole_word_at_the_beginning_is_the_best_answer() -> None:
    assert _best("plan", "new plan… file", "plans of all", "explanation", "print") == [
        "plans of all", "new plan… file", "explanation",
    ]  # fmt: skip


def test_letters_in_their_order_are_an_answer_the_nearer_the_better() -> None:
    assert _best("iup", "save file", "it is put up", "issue update…") == ["issue update…", "it is put up"]


def test_every_word_has_to_be_found_in_any_order() -> None:
    assert _best("update issue", "issue update…", "issue") == ["issue update…"]


@pytest.mark.parametrize("words", ["", "  "])
def test_no_word_finds_everything(words: str) -> None:
    assert rank(words.split(), "anything") == 0
