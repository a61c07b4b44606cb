"""The style of a web page: the program's colours, the table's widths, and cards instead of rows on a narrow screen."""

from collections.abc import Iterable, Iterator, Sequence

from app import assets
from app.documents.about import STATUS_TINTS, colours
from app.documents.document import Document

CHANGE_HEADINGS = ("Action", "What", "Field", "Before", "Now")
_CHANGE_SHARES = (8, 10, 16, 33, 33)
_PAPER = {"a4": "A4", "letter": "letter"}
_NARROW_EM, _COLUMN_EM = 44, 6


def style_sheet(document: Document) -> str:
    """The whole style sheet; it names nothing that lies elsewhere."""
    light, dark = _variables("light"), _variables("dark")
    shares = [column.width for column in document.columns]
    headings = [column.heading for column in document.columns]
    return "\n".join((
        f":root {{ color-scheme: light dark; {light} }}",
        f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}",
        f"@page {{ size: {_PAPER.get(document.paper, 'A4')} landscape; }}",
        assets.resource("styles", "report.css").read_text("utf-8"),
        *_widths("actions", shares), *_widths("changes", _CHANGE_SHARES), *_status_rules(document),
        *_cards("actions", headings), *_cards("changes", CHANGE_HEADINGS), *_promise_rules(document),
    ))  # fmt: skip


def _variables(theme: str) -> str:
    return " ".join(f"--{name}: {colour};" for name, colour in colours(theme).items())


def _widths(name: str, shares: Sequence[int]) -> Iterator[str]:
    for place, share in enumerate(shares, 1):
        yield f".{name} col:nth-child({place}) {{ width: {share * 100 / sum(shares):.4g}%; }}"


def _status_rules(document: Document) -> Iterator[str]:
    places = [n for n, column in enumerate(document.columns, 1) if column.field in ("status", "status_text")]
    for place in places:
        for status, tint in STATUS_TINTS.items():
            yield f".{status.value} > :nth-child({place}) {{ background: var(--{tint}); }}"


def _cards(name: str, headings: Iterable[str]) -> Iterator[str]:
    """On a narrow screen each row is a card, each of its cells below the heading of its column."""
    names = list(headings)
    yield f"@media screen and (max-width: {max(_NARROW_EM, _COLUMN_EM * len(names))}em) {{"
    yield f".{name}, .{name} tbody, .{name} tr, .{name} tbody th, .{name} td {{ display: block; width: auto; }}"
    yield f".{name} thead, .{name} colgroup {{ display: none; }} .{name} {{ background: none; }}"
    yield f".{name} tr {{ margin: 0 0 1rem; border: 1px solid var(--strong_line); background: var(--panel); }}"
    yield f".{name} tbody th, .{name} td, .{name} .changed > :first-child {{ border: 0; }}"
    yield f".{name} tr > * + * {{ border-top: 1px solid var(--line) !important; }}"
    yield f".{name} tbody th {{ font-weight: 600; }} .{name} td:empty {{ display: none; }}"
    yield f".{name} tr.changed {{ border-inline-start: 4px solid var(--accent); }}"
    for place, heading in enumerate(names, 1):
        if heading.strip():
            yield (
                f".{name} td:nth-child({place})::before {{ content: {_css_string(heading)}; display: block; "
                "font-size: .8rem; color: var(--dim); }"
            )
    yield "}"


def _promise_rules(document: Document) -> Iterator[str]:
    if document.promises is not None:
        columns = document.promises.columns
        yield from _widths("promises", [column.width for column in columns])
        yield from _cards("promises", [column.heading for column in columns])


def _css_string(text: str) -> str:
    safe = "".join(c if c.isalnum() or c == " " else f"\\{ord(c):x} " for c in text)
    return f'"{safe}"'
