"""What befalls XML and HTML that stays readable: marks, what they are given, and what stands between them."""

import random
import re

from tests.torture.fuzz.coded import bytes_of, text_of
from tests.torture.fuzz.hostile import ANY, DATES, NUMBERS, PLACES, TEXTS
from tests.torture.fuzz.scattered import Spoil

_MARK = re.compile(r"<[^<>]{1,2000}>")
_GIVEN = re.compile(r"""(\s[\w:.-]+=)("[^"]*"|'[^']*')""")
_BETWEEN = re.compile(r">([^<>]{1,400})<")
_SPANS = ("colspan", "rowspan", "start", "value", "style", "hidden", "class")
_STYLES = (
    "display:none", "visibility : collapse", "white-space:pre", "mso-hide:all", "mso-list:Ignore", "mso-spacerun:yes",
    "white-space: pre-wrap; display:none", "{}", "/*", "display:" + " " * 3_000,
)  # fmt: skip
_NESTED = (
    ("<table><tr><td>", "</td></tr></table>"), ("<div>", "</div>"), ("<w:ins>", "</w:ins>"),
    ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"), ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
    ("<ul><li>", "</li></ul>"), ("<blockquote>", "</blockquote>"), ("<r><t>", "</t></r>"), ("<p>", ""),
    ("<font>", ""), ("<table:table-cell>", "</table:table-cell>"), ("<b><i>", "</b></i>"), ("<dl><dt>", ""),
    ("<select><option>", ""), ("<svg><foreignObject>", ""), ("<textarea>", ""), ("<template>", "</template>"),
)  # fmt: skip
_DECLARED = (
    '<!DOCTYPE a [<!ENTITY lol "lol"><!ENTITY lol9 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>',
    '<!DOCTYPE a [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>', '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">',
    '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1:9/"> %p;]>', "<!DOCTYPE html>",
    '<?xml-stylesheet href="http://127.0.0.1:9/a.xsl"?>', "<!-- x -->", '<?xml version="1.1"?>',
    '<?xml version="1.0" encoding="utf-16"?>', '<?xml version="1.0" encoding="no-such"?>',
)  # fmt: skip


def _one(pattern: "re.Pattern[str]", text: str, chance: random.Random) -> "re.Match[str] | None":
    found = list(pattern.finditer(text[:400_000]))
    return chance.choice(found) if found else None


def _places(text: str) -> list[int]:
    """Where the marks are."""
    return [found.start() for found in _MARK.finditer(text[:400_000])]


def _piece(places: list[int], lengths: tuple[int, ...], chance: random.Random) -> tuple[int, int]:
    """From where to where a piece of the text reaches, which is so many marks long."""
    start = chance.randrange(len(places) - 1)
    return places[start], places[min(start + chance.choice(lengths), len(places) - 1)]


def mark_gone(content: bytes, chance: random.Random) -> bytes:
    """A mark is missing, or stands twice."""
    text = text_of(content)
    found = _one(_MARK, text, chance)
    if found is None:
        return content
    return bytes_of(text[: found.start()] + found[0] * chance.choice((0, 2, 3)) + text[found.end() :])


def piece_moved(content: bytes, chance: random.Random) -> bytes:
    """What stands between two marks stands elsewhere as well, some times."""
    text = text_of(content)
    places = _places(text)
    if len(places) < 3:
        return content
    start, end = _piece(places, (1, 2, 5, 20, 80), chance)
    piece, at = text[start:end], chance.choice(places)
    many = min(chance.choice((1, 1, 1, 2, 200)), 1 + 1_000_000 // max(1, len(piece)))
    return bytes_of(text[:at] + piece * many + text[at:])


def piece_gone(content: bytes, chance: random.Random) -> bytes:
    """Several marks with what stands between them are missing."""
    text = text_of(content)
    places = _places(text)
    if len(places) < 3:
        return content
    start, end = _piece(places, (1, 2, 5, 20), chance)
    return bytes_of(text[:start] + text[end:])


def other_value(content: bytes, chance: random.Random) -> bytes:
    """A few attributes say something else: numbers out of range, cells that no sheet has, ids of others."""
    text = text_of(content)
    for _ in range(chance.choice((1, 1, 3, 10))):
        found = _one(_GIVEN, text, chance)
        if found is None:
            return content
        other = _one(_GIVEN, text, chance)
        said = chance.choice((*NUMBERS, *PLACES, *TEXTS[:30], other[2][1:-1] if other else ""))
        said = said.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
        text = f'{text[: found.start()]}{found[1]}"{said}"{text[found.end() :]}'
    return bytes_of(text)


def other_text(content: bytes, chance: random.Random) -> bytes:
    """A few texts are others."""
    text = text_of(content)
    for _ in range(chance.choice((1, 1, 3, 10))):
        found = _one(_BETWEEN, text, chance)
        if found is None:
            return content
        said = chance.choice(ANY if chance.random() < 0.7 else DATES)
        if chance.random() < 0.7:
            said = said.replace("&", "&amp;").replace("<", "&lt;")
        text = f"{text[: found.start(1)]}{said}{text[found.end(1) :]}"
    return bytes_of(text)


def more_given(content: bytes, chance: random.Random) -> bytes:
    """Marks reach over rows and columns, are hidden, or are numbered."""
    text = text_of(content)
    for _ in range(chance.choice((1, 3, 30))):
        found = _one(_MARK, text, chance)
        if found is None or found[0].startswith(("</", "<!", "<?")):
            continue
        said = chance.choice((*NUMBERS, "65534", "1000", *_STYLES))
        end = found.end() - (2 if found[0].endswith("/>") else 1)
        text = f'{text[:end]} {chance.choice(_SPANS)}="{said}"{text[end:]}'
    return bytes_of(text)


def nested(content: bytes, chance: random.Random) -> bytes:
    """Something stands within something, many times."""
    text = text_of(content)
    found = _one(_MARK, text, chance)
    at = found.start() if found else 0
    before, after = chance.choice(_NESTED)
    deep = chance.choice((3, 30, 240, 600, 3_000, 20_000))
    inner = text[at : at + chance.choice((0, 200))]
    return bytes_of(text[:at] + before * deep + inner + after * deep * chance.randint(0, 1) + text[at:])


def declared(content: bytes, chance: random.Random) -> bytes:
    """A document type with entities, or another declaration, at the beginning."""
    text = text_of(content)
    found = re.match(r"\s*<\?xml[^>]*\?>", text)
    at = found.end() if found and chance.random() < 0.8 else 0
    return bytes_of(text[:at] + chance.choice(_DECLARED) + text[at:])


MARKS: tuple[Spoil, ...] = (
    mark_gone, piece_moved, piece_gone, other_value, other_value, other_text, other_text, more_given, nested, declared,
)  # fmt: skip
