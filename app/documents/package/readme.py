"""The plain text that tells how to check a package without this program."""

import re
import textwrap
from collections.abc import Iterator, Mapping

from app import assets
from app.documents.package.stock import Stock
from app.domain.publishing import FORMAT_NAMES
from app.domain.revisions import people_time
from app.domain.signature_checks import HowToCheck
from app.domain.texts import line

_PLACE = re.compile(r"\{\{(\w+)\}\}")
_WIDTH = 80
# What follows the content in a line of contents.jsonl: ,"n": and the brace with its line feed.
_AROUND_NUMBER = 7
_UNSIGNED = (
    "This package is not signed. Whoever changed it could have written a new SHA256SUMS as well: compare the head of"
    " the log (step 6), or ask for the package's hash in another way."
)
_SIGNED = (
    "The list of files was signed with the key {fingerprint}. The key that lies here proves only that nothing changed"
    " since: get the fingerprint in another way from whoever signed, and compare it. Any one of these ways is enough;"
    " OpenSSL's leaves two files behind, so go through step 2 before."
)


def readme(
    stock: Stock, sample: tuple[int, int], names: frozenset[str], fingerprint: str, checks: tuple[HowToCheck, ...]
) -> bytes:
    """README.txt; `sample` is the line in contents.jsonl, and the number, of an entry that serves as an example."""
    details = stock.plan.details
    text = assets.resource("package", "README.txt").read_text("utf-8")
    places = {
        "title": _said(details.title), "as_of": people_time(stock.as_of), "n": str(stock.head.n),
        "organisation": _said(details.organisation), "reference": _said(f"{details.reference} {details.url}"),
        "hash": stock.head.hash, "made_by": stock.made_by, "shown": str(stock.shown),
        "sample_line": str(sample[0]), "sample": str(sample[1]),
        "sample_end": str(_AROUND_NUMBER + len(str(sample[1]))),
        "left_out": "\n".join(_left_out(stock)), "more_files": "\n".join(_more(names)),
        "signature_files": "SHA256SUMS.sig, signer.*     the signature, and the key to check it" if checks else "",
        "signing": "\n".join(_signing(fingerprint, checks)),
    }  # fmt: skip
    filled = _PLACE.sub(lambda found: places[found[1]], text)
    return re.sub(r"\n{4,}", "\n\n\n", filled).encode("utf-8", "replace")


def _said(text: str) -> str:
    """A text of the user's on one line; a line of its own is never taken for a command."""
    return line(text) or "-"


def _more(names: frozenset[str]) -> Iterator[str]:
    parts: Mapping[str, str] = {
        "oscal/": "the newest of these updates in the open standard OSCAL",
        "templates/": "the Word templates that the plan uses",
    }
    for folder, said in parts.items():
        if any(name.startswith(folder) for name in names):
            yield f"{folder:<25}{said}"


def _left_out(stock: Stock) -> Iterator[str]:
    yield "What was left out"
    yield ""
    said = list(_omissions(stock))
    yield from said or ["Nothing of this plan."]


def _omissions(stock: Stock) -> Iterator[str]:
    left = [str(one.number) for one in stock.issued if one not in stock.chosen]
    if left:
        yield from _wrapped(f"The files of the updates {', '.join(left)}; their hashes are in updates/updates.csv.")
    if stock.issued:
        others = [name for name in FORMAT_NAMES if name not in stock.choice.formats]
        if others:
            yield from _wrapped(f"The files of updates in these formats: {', '.join(others)}.")
    if not stock.choice.evidence and stock.evidence_files:
        yield from _wrapped(f"All {stock.evidence_files} evidence files; their hashes are in evidence/evidence.csv.")
    for one in stock.redacted:
        yield from _wrapped(f"{one['evidence']}, left out by {_said(one['by'])}: {_said(one['reason'])}")
        if one["sha256"]:
            yield f"  SHA-256 {one['sha256']}"
        if one["same_file"]:
            yield f"  The same file was attached as {', '.join(one['same_file'])}, and is left out there as well."
        if one["name_hidden"]:
            yield "  Its name and what it proves are hidden, and so are its entries of the log."


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)


def _signing(fingerprint: str, checks: tuple[HowToCheck, ...]) -> Iterator[str]:
    said = _SIGNED.format(fingerprint=fingerprint) if checks else _UNSIGNED
    yield from textwrap.wrap(f"Step 5. {said}", _WIDTH, break_long_words=False, break_on_hyphens=False)
    for way in checks:
        yield from ("", f"With {way.tool} or newer; it prints: {way.prints}", "", "~~~~", *way.commands, "~~~~")
