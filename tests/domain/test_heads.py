"""The head of a history log comes out of every text that tells it."""

import pytest

from app.domain.heads import head_in, head_line, heads_in
from app.domain.ledger import EMPTY, GENESIS, Head

HEAD, OLDER = Head(57, "3f2a" * 16), Head(9, "0b" * 32)
LINE = head_line(HEAD)


def test_a_line_tells_number_and_all_digits() -> None:
    assert f"History log: entry 57, SHA-256 {'3f2a' * 16}" == LINE
    assert head_line(None) == head_line(EMPTY) == ""


@pytest.mark.parametrize(
    "text",
    [
        LINE,
        f"Questions?\n\n{LINE}\n",
        LINE.upper(),
        "> " + LINE.replace("SHA-256 ", "SHA-256\n> "),
        f"History log: entry 57, SHA-256 `{HEAD.hash}`",
        f"History log: entry 57, SHA-256 <code>{HEAD.hash}</code></p>",
        f"Content SHA-256: {'ab' * 32}\nEntry 57, SHA-256 {HEAD.hash}",
    ],
)
def test_it_is_read_from_a_comment_a_folded_and_quoted_mail_and_a_web_page(text: str) -> None:
    assert heads_in(text) == [HEAD]
    assert head_in(text) == HEAD


def test_the_newest_of_several_comes_first_and_each_once() -> None:
    text = f"{head_line(OLDER)}\n{LINE}\n{LINE}"
    assert heads_in(text) == [HEAD, OLDER]
    assert head_in(text) == HEAD


def test_a_hash_alone_has_no_number() -> None:
    assert head_in(f"  {HEAD.hash.upper()}\n") == Head(0, HEAD.hash)
    assert heads_in(HEAD.hash) == []
    assert head_in(GENESIS) == EMPTY


@pytest.mark.parametrize(
    "text", ["", "entry 57", HEAD.hash[:-1], HEAD.hash + "0", f"{HEAD.hash} {OLDER.hash}", f"x{HEAD.hash}"]
)
def test_what_tells_no_head_or_may_mean_several_gives_none(text: str) -> None:
    assert head_in(text) is None
