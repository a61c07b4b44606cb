"""Where two texts differ, word by word; both can be put together again from the pieces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.differences import Part, word_differences

texts = st.text(alphabet="ab12 .-\n#", max_size=30)


def _marked(old: str, new: str) -> str:
    signs = {Part.SAME: "{}", Part.ADDED: "[+{}]", Part.REMOVED: "[-{}]"}
    return "".join(signs[piece.part].format(piece.text) for piece in word_differences(old, new))


@pytest.mark.parametrize(
    ("old", "new", "marked"),
    [
        ("The next one", "The last one", "The [-next][+last] one"),
        ("by 2021-04-08.", "by 2021-04-28.", "by [-2021-04-08][+2021-04-28]."),
        ("costs 1,200.50 now", "costs 1,300.50 now", "costs [-1,200.50][+1,300.50] now"),
        ("actions #2 and #3", "actions #2 and #4", "actions #2 and #[-3][+4]"),
        ("", "new", "[+new]"),
        ("same", "same", "same"),
    ],
)
def test_a_word_a_number_and_a_date_change_as_a_whole(old: str, new: str, marked: str) -> None:
    assert _marked(old, new) == marked


@given(texts, texts)
def test_both_texts_can_be_put_together_from_the_pieces(old: str, new: str) -> None:
    pieces = word_differences(old, new)
    assert "".join(piece.text for piece in pieces if piece.part is not Part.ADDED) == old
    assert "".join(piece.text for piece in pieces if piece.part is not Part.REMOVED) == new
