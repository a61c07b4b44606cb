"""What was read of a source: the rows of its plan, and everything that has to be said of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path, PurePath

from app.documents.layouts import layout_of, terms_of
from app.domain.errors import UserError
from app.domain.plans import PlanDetails
from app.domain.sentences import Sentence
from app.domain.texts import line
from app.domain.wordings import Wording, wording
from app.intake import markdown
from app.intake.choices import AS_FOUND, Choices
from app.intake.encodings import decode
from app.intake.found import Found, FoundTable, Verdict
from app.intake.headings import field_of
from app.intake.kinds import kind_of
from app.intake.looking import look_at
from app.intake.rows import ReadRow
from app.intake.watching import UNWATCHED, Watch
from app.services.plans import layout_wording
from app.services.sources import CLIPBOARD, Source, file_source

_MOST_OF_TITLE, _MOST_OF_HEADING = 120, 500
_HEADING = re.compile(r"#{1,6}[ \t]+(.*?\w.*?)[ \t#]*$")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file says: its rows, and the headings without a field: those left out, those `told` in observations.

    `source` says which bytes it was read from, for the reason of each revision; `imprint` is what a file of ours says
    of the rows that it was made of. `title` stands in a row of its own above the table, `lead` is what precedes it.
    """

    rows: Sequence[ReadRow]
    ignored: tuple[str, ...]
    unseen: tuple[str, ...] = ()
    asked: tuple[Sentence, ...] = ()
    told: tuple[str, ...] = ()
    source: str = ""
    imprint: str = ""
    title: str = ""
    lead: str = ""

    @property
    def lost(self) -> list[Sentence]:
        """What stands behind the cells and is not brought in."""
        return [
            Sentence("{address} stands behind a link or picture and in no cell; it is left out.", address=address)
            for address in self.unseen
        ]

    @property
    def questions(self) -> list[Sentence]:
        """One sentence for each thing that could not be known."""
        return [*self.asked, *self.lost, *(question for row in self.rows for question in row.questions)]

    @property
    def replaced(self) -> int:
        """How many characters no document could hold."""
        return sum(row.replaced for row in self.rows)


def read_file(path: Path, choices: Choices = AS_FOUND, watch: Watch = UNWATCHED) -> Reading:
    """Reads the plan in a file; without one, or with several, a UserError that says what to do."""
    return read_source(file_source(path), choices, watch)


def read_source(source: Source, choices: Choices = AS_FOUND, watch: Watch = UNWATCHED) -> Reading:
    """As `read_file`, for a file or the clipboard; fit for a worker thread. A StoppedError where it was stopped."""
    return reading_of(source.look(choices, watch), source.file_name, source.told)


def read_markdown(text: str, name: str) -> Reading:
    """Reads the plan in a Markdown text."""
    return reading_of(look_at(markdown.read(text.encode("utf-8", "surrogatepass"), name)), name)


def refusal(found: Found, name: str) -> UserError:
    """Why what was found is no plan, with the source's name, once."""
    named = (Path(value).name for _, value in found.message.values if isinstance(value, str))
    if name == CLIPBOARD or Path(name).name in named:
        return UserError(found.message.filled(**dict(found.message.values)))
    return UserError("{name}: {message}", name=name, message=found.message)


def reading_of(found: Found, name: str, source: str = "") -> Reading:
    """The rows of what was found; a UserError where that is no plan, or not a certain one."""
    if found.verdict is not Verdict.PLAN:
        raise refusal(found, name)
    ignored = [heading for one in found.chosen if one.columns for heading in one.columns.ignored]
    unseen = [address for one in found.chosen for address in one.grid.unseen]
    told = [
        line(one.table.header[place])
        for one in found.chosen
        if one.columns and one.table
        for place in one.columns.told
        if one.table.header[place].strip()
    ]
    imprint = next((one.grid.imprint for one in found.chosen), "")
    return Reading(
        found.rows, tuple(dict.fromkeys(ignored)), tuple(unseen), found.questions, tuple(dict.fromkeys(told)), source,
        imprint, *_names(found.chosen[0]),
    )  # fmt: skip


def _names(table: FoundTable) -> tuple[str, str]:
    """What a table may be called by the first row above its header, if that says one thing, and by what precedes it."""
    above = ({line(cell) for cell in row if cell and cell.strip()} for row in table.grid.rows[: table.header or 0])
    texts = next(filter(None, above), set())
    title = next(iter(texts)) if len(texts) == 1 else ""
    headings = table.table.header if table.table is not None else ()
    is_heading = any(line(heading).startswith(title) for heading in headings)  # the upper line of a header
    return ("" if is_heading else _as_name(title)), _as_name(line(table.grid.lead))


def _as_name(text: str) -> str:
    """The text where it may name a plan: some words, no sentence, and none that stand above any such table."""
    is_short = 3 < len(text) <= _MOST_OF_TITLE and not text.endswith((".", ":", ";", ","))
    return text if is_short and field_of(text) is None and re.search(r"[^\W\d_]{3}", text) else ""


def proposed_details(given: Path | Source, reading: Reading) -> PlanDetails:
    """What a plan of this source may be called, and how it is published when its columns are those of a layout.

    The clipboard has no name: without a heading in it, the title is left to the user.
    """
    source = given if isinstance(given, Source) else file_source(given)
    above = takewhile(lambda text: not text.lstrip().startswith("|"), _markdown_text(source).split("\n"))
    starts = (text[:_MOST_OF_HEADING] for text in above)  # a line of megabytes would take hours
    heading = next(filter(None, map(_HEADING.match, starts)), None)  # one below the table is of what stands there
    stem = "" if source.is_clipboard else PurePath(source.name).stem
    lead = reading.lead if kind_of(source.content, source.file_name).name == "word" else ""
    title = heading.group(1) if heading else reading.title or lead or re.sub(r"[\s_-]+", " ", stem)
    name = layout_of(reading.rows[0].fields) or "classic"
    return PlanDetails(line(title)[:_MOST_OF_TITLE], layout=name, wording=layout_wording(name))


def _markdown_text(source: Source) -> str:
    """The text of a source in Markdown; empty for one of another kind."""
    is_markdown = kind_of(source.content, source.file_name).name == "markdown"
    return decode(source.content, source.name).text if is_markdown else ""


def terms_in(reading: Reading, wording_name: str) -> Wording:
    """The words in which a table says a status without a date: those of its layout, else the plan's."""
    return wording(terms_of(reading.rows[0].fields) or wording_name)
