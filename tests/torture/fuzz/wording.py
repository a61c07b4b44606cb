"""What befalls a text of lines and cells, and its encoding."""

import codecs
import random

from tests.torture.fuzz.coded import bytes_of, text_of
from tests.torture.fuzz.hostile import ANY
from tests.torture.fuzz.scattered import Spoil

_ENCODINGS = (
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "utf-8-sig",
    "cp1252",
    "cp1251",
    "shift_jis",
    "utf-7",
    "cp500",
)
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_SIGNS = ("|", ",", ";", "\t", '"', "\\", "+", "-", "=", ">", "`", "~", ":", "<", "&", "\r", "\n", "\r\n", "\0", " ")
_LINES = (
    "|---|---|---|", "+----+----+", "+====+====+", "|| a || b ||", "sep=;", "sep=\\", "```", "> | # | Action |", "",
    "| # | Action | Status |", "#,Action,Status", "<table><tr><td>#<td>Action<td>Status</table>", "---", "|", "||",
    "Version:0.9", "StartHTML:-1", "# Heading", ">" * 99, "|:-:|" * 50, "-|" * 200, "+-" * 200 + "+",
)  # fmt: skip


def lines_changed(content: bytes, chance: random.Random) -> bytes:
    """Lines are missing, stand twice or many times, elsewhere, or among foreign ones."""
    lines = text_of(content).split("\n")
    for _ in range(chance.choice((1, 2, 6))):
        at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        match chance.randrange(5):
            case 0 if len(lines) > 1:
                del lines[at]
            case 1:
                lines[at], lines[other] = lines[other], lines[at]
            case 2:
                many = min(chance.choice((1, 3, 40, 3_000)), 1 + 300_000 // (len(lines[at]) + 1))
                lines[at:at] = [lines[other]] * many
            case 3:
                lines.insert(at, chance.choice(_LINES))
            case _:
                lines[at] = lines[at] + lines[other]
    return bytes_of("\n".join(lines))


def signs_changed(content: bytes, chance: random.Random) -> bytes:
    """Signs that mean something stand where none did, or are missing."""
    text = text_of(content)
    for _ in range(chance.choice((1, 3, 12))):
        at, many = chance.randrange(len(text) + 1), chance.choice((1, 1, 2, 3, 300, 20_000))
        if chance.random() < 0.25:
            text = text.replace(chance.choice(_SIGNS), chance.choice(_SIGNS), chance.choice((1, 5, 999)))
        else:
            text = text[:at] + chance.choice(_SIGNS) * many + text[at:]
    return bytes_of(text[:1_000_000])


def cells_changed(content: bytes, chance: random.Random) -> bytes:
    """Cells say something else."""
    text = text_of(content)
    for _ in range(chance.choice((1, 2, 8))):
        sign = chance.choice([sign for sign in ("|", ",", ";", "\t", "\n") if sign in text] or [" "])
        cells = text.split(sign)
        cells[chance.randrange(len(cells))] = chance.choice(ANY)
        text = sign.join(cells)
    return bytes_of(text)


def columns_changed(content: bytes, chance: random.Random) -> bytes:
    """Each line has one more cell, or many."""
    text = text_of(content)
    sign = chance.choice([sign for sign in ("|", ",", ";", "\t") if sign in text] or ["|"])
    many, said = chance.choice((1, 5, 198, 300)), chance.choice(ANY[:60])[:20]
    return bytes_of("\n".join(line + (sign + said) * many for line in text.split("\n")[:200]))


def encoded(content: bytes, chance: random.Random) -> bytes:
    """In another encoding."""
    return content.decode("utf-8", "replace").encode(chance.choice(_ENCODINGS), "replace")


def marked(content: bytes, chance: random.Random) -> bytes:
    """With a mark of an encoding, right or wrong, at the beginning or within."""
    at = 0 if chance.random() < 0.7 else chance.randrange(len(content) + 1)
    return content[:at] + chance.choice(_MARKS) * chance.choice((1, 2)) + content[at:]


WORDING: tuple[Spoil, ...] = (
    lines_changed, lines_changed, signs_changed, signs_changed, cells_changed, cells_changed, columns_changed, encoded,
    marked,
)  # fmt: skip
