"""The scripts in a text: their direction, their language, and a font that has their glyphs."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Script:
    """How Word is told of a script (ECMA-376 part 1, 17.3.2.26): `slot` is cs, eastAsia, or ascii for all of them."""

    name: str
    slot: str
    font: str
    language: str
    characters: str
    right_to_left: bool = False


# Fonts are those that come with Office; whoever lacks one gets what the system has for the script.
_SCRIPTS = (
    Script("hebrew", "cs", "Arial", "he-IL", "\u0590-\u05ff\ufb1d-\ufb4f", True),
    Script("arabic", "cs", "Arial", "ar-SA", "\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc", True),
    Script("older", "cs", "Ebrima", "", "\u0700-\u074f\u0780-\u086f\U00010800-\U00010fff\U0001e800-\U0001efff", True),
    Script("indic", "cs", "Nirmala UI", "hi-IN", "\u0900-\u0dff"),
    Script("thai", "cs", "Leelawadee UI", "th-TH", "\u0e00-\u0eff\u1780-\u17ff"),
    Script("kana", "eastAsia", "Yu Gothic", "ja-JP", "\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f"),
    Script("hangul", "eastAsia", "Malgun Gothic", "ko-KR", "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"),
    Script(
        "han", "eastAsia", "Microsoft YaHei", "zh-CN",
        "\u2e80-\u3040\u31c0-\u31ef\u3200-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff65\U00020000-\U0003ffff",
    ),
    Script("georgian", "ascii", "Sylfaen", "", "\u0530-\u058f\u10a0-\u10ff"),
    Script("ethiopic", "ascii", "Ebrima", "", "\u1200-\u139f"),
    Script("symbols", "ascii", "Segoe UI Symbol", "", "\u2300-\u2bff"),
    Script("emoji", "ascii", "Segoe UI Emoji", "", "\U0001f000-\U0001faff"),
)  # fmt: skip
_NAMED = {script.name: script for script in _SCRIPTS}
_ALL = "".join(script.characters for script in _SCRIPTS)
_ANY = re.compile(f"[{_ALL}]")
_NEUTRAL = rf"(?:(?![{_ALL}])[\W\d_])"
# A script goes on over blanks, digits and punctuation between two of its letters.
_STRETCHES = "|".join(
    f"(?P<{script.name}>[{script.characters}](?:{_NEUTRAL}*[{script.characters}])*)" for script in _SCRIPTS
)
_STRETCH = re.compile(_STRETCHES)
_LETTER, _PLAIN_NEUTRAL = rf"[^\W\d_{_ALL}]", rf"(?:(?![{_ALL}])[\W_])"
# A number after a Latin word is read with it (Unicode Bidirectional Algorithm, rule W7).
_STRETCH_OR_LATIN = re.compile(rf"{_STRETCHES}|(?P<latin>{_LETTER}(?:{_PLAIN_NEUTRAL}*[^\W_{_ALL}])*)")

Segment = tuple[Script | None, str]


def has_script(text: str) -> bool:
    """True where the text holds a character that the usual font may lack."""
    return not text.isascii() and _ANY.search(text) is not None


def segments(text: str, *, right_to_left: bool, han: Script) -> Iterator[Segment]:
    """The text in pieces of one script each, None for those that need nothing; joined they are the text."""
    found = [
        (match.start(), match.end(), _script(match, han))
        for match in (_STRETCH_OR_LATIN if right_to_left else _STRETCH).finditer(text)
    ]
    # In a right-to-left paragraph, what stands between the words follows the paragraph.
    between = next((script for *_, script in found if script and script.right_to_left), _NAMED["hebrew"])
    pieces: list[Segment] = []
    place = 0
    for start, end, script in (*found, (len(text), len(text), None)):
        pieces.append((between if right_to_left else None, text[place:start]))
        pieces.append((script, text[start:end]))
        place = end
    told = (piece for piece in pieces if piece[1])
    for common, group in groupby(told, key=lambda piece: piece[0]):
        yield common, "".join(piece for _, piece in group)


def _script(match: re.Match[str], han: Script) -> Script | None:
    script = _NAMED.get(match.lastgroup or "")
    return han if script is _NAMED["han"] else script


def han_of(texts: Iterable[str]) -> Script:
    """How the Chinese characters in these texts are to be drawn: as Japanese or Korean where such letters occur."""
    for text in texts:
        if not text.isascii():
            for name in ("kana", "hangul"):
                if re.search(f"[{_NAMED[name].characters}]", text):
                    return _NAMED[name]
    return _NAMED["han"]
