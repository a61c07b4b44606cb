"""The text of a file whose encoding is not told: by its first bytes, by what is valid, else by what is likely."""

import codecs
import re
from dataclasses import dataclass, replace

from app.domain.errors import UserError
from app.domain.sentences import Sentence

# The marks that a text may begin with (Unicode 15, chapter 23.8), the longest first.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LOOKED_AT, _COUNTED = 64 * 1024, 1024 * 1024
# Bytes that windows-1252 leaves open; what is read with them is in another encoding, or no text.
_OPEN = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
# Bytes that ISO 8859 has no letters for.
_WINDOWS = re.compile(rb"[\x80-\x9f]")
_LATIN9 = re.compile("[À-ÖØ-öø-ÿŒœŸ€\u00a0§«°·º»]")
# Letters of Western Europe, and the signs that word processors write.
_USUAL = re.compile("[À-ÿŒœŸ‘-„–—…€\u00a0§«°·º»•™]")
# Western words mix such letters with those of ASCII; whole words of them are in another script.
_UNMIXED = re.compile("[À-ÿ]{3,}")
# Of a thousand characters that are no text, at most so many.
_MOST_CONTROL = 20
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")
# What is read of UTF-8 with more bytes than one.
_WIDE = re.compile("[^\x00-\x7f\ufffd]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text without its byte order mark, and what the reader has to be asked about its encoding."""

    text: str
    asked: tuple[Sentence, ...] = ()


def decode(content: bytes, name: str, charset: str = "") -> Decoded:
    """The text of a file; `charset` is what it says of itself, where it does. A UserError for what is no text."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _decoded(content[len(mark) :], encoding, name)
    wide = _wide(content)
    if wide:
        return _decoded(content, wide, name)
    if charset and _known(charset):
        return _decoded(content, charset, name)
    try:
        return _text(Decoded(content.decode("utf-8")), name)
    except UnicodeDecodeError:
        return _text(_guessed(content), name)


def _known(charset: str) -> bool:
    try:
        return codecs.lookup(charset)._is_text_encoding
    except (LookupError, ValueError):
        return False


def _decoded(content: bytes, encoding: str, name: str) -> Decoded:
    text = content.decode(encoding, "replace")
    lost = text.count("\ufffd") - content.count("\ufffd".encode(encoding, "ignore"))
    asked = (_damaged(encoding),) if lost > 0 else ()
    return _text(Decoded(text, asked), name)


def _damaged(encoding: str) -> Sentence:
    return Sentence(
        "Some characters are not valid {encoding} and are shown as “\ufffd”: compare the texts with the file.",
        encoding=encoding.upper(),
    )


def _text(decoded: Decoded, name: str) -> Decoded:
    """The text as it is; one that is full of control characters is a file of another kind."""
    if decoded.text.startswith("\ufeff"):
        decoded = replace(decoded, text=decoded.text.lstrip("\ufeff"))  # some programs write the mark twice
    start = decoded.text[:_LOOKED_AT]
    if len(_CONTROL.findall(start)) * 1000 > _MOST_CONTROL * len(start) + 1000 * 8:
        raise UserError(
            "{name} is no file of a kind that can be brought in: save it as .xlsx, .docx or .csv.", name=name
        )
    return decoded


def _wide(content: bytes) -> str:
    """UTF-16 without a mark: one half of the bytes of usual text is zero."""
    start = content[:_LOOKED_AT]
    if len(start) < 4 or b"\0" not in start:
        return ""
    even, odd = start[::2].count(0), start[1::2].count(0)
    if odd * 10 > len(start) * 3 and even * 20 < len(start):
        return "utf-16-le"
    return "utf-16-be" if even * 10 > len(start) * 3 and odd * 20 < len(start) else ""


def _guessed(content: bytes) -> Decoded:
    """What is no valid UTF-8: a damaged one, a Western text of Windows, else what the letters speak for."""
    damaged = content.decode("utf-8", "replace")
    start = damaged[:_COUNTED]
    if len(_WIDE.findall(start)) > 2 * start.count("\ufffd"):
        return Decoded(damaged, (_damaged("utf-8"),))
    western = _OPEN.sub(b"?", content).decode("cp1252")
    high = re.findall("[^\x00-\x7f]", western[:_LOOKED_AT])
    usual = sum(map(bool, map(_USUAL.match, high))) * 10 >= len(high) * 9
    alone = sum(map(len, _UNMIXED.findall(western[:_LOOKED_AT]))) * 2 < len(high)
    likely = usual and alone and not _OPEN.search(content)
    encoding = "cp1252" if likely else ("iso-8859-15" if _is_latin9(content) else _best(content) or "cp1252")
    return Decoded(content.decode(encoding, "replace"), (_unsure(encoding),))


def _is_latin9(content: bytes) -> bool:
    """True for Western letters where the euro sign, or œ, lies where it does in ISO 8859-15 (Latin-9) alone."""
    if _WINDOWS.search(content):
        return False
    text = content[:_LOOKED_AT].decode("iso-8859-15")
    high = re.findall("[^\x00-\x7f]", text)
    mixed = sum(map(len, _UNMIXED.findall(text))) * 2 < len(high)
    return mixed and sum(map(bool, map(_LATIN9.match, high))) * 10 >= len(high) * 9


def _best(content: bytes) -> str:
    from charset_normalizer import from_bytes  # 40 ms to import, and seldom needed

    best = from_bytes(content[:_LOOKED_AT]).best()
    return best.encoding if best is not None else ""


def _unsure(encoding: str) -> Sentence:
    label = {"cp1252": "windows-1252", "cp1251": "windows-1251", "cp1250": "windows-1250"}.get(encoding, encoding)
    return Sentence(
        "The file does not say its encoding; it was read as {encoding}: look whether its letters are right.",
        encoding=label,
    )
