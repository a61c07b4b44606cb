"""What an auditor's package is made of: one moment of the database, and the files that follow from it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from app import __version__
from app.documents import formats, slip_report
from app.documents.compose import compose
from app.documents.package import names
from app.documents.package.checking import reading, tables
from app.documents.package.checking.check import LEFT_OUT, OSCAL, REDACTED
from app.documents.package.cover import cover
from app.documents.package.history_book import history_book
from app.documents.package.packing import ahead
from app.documents.package.plan_log import PlanLog, shown_line
from app.documents.package.scripts import check_script
from app.documents.package.stock import Stock, manifest
from app.domain.errors import UserError
from app.domain.evidence import Evidence
from app.domain.ledger import EMPTY, Entry, Head, content_hash, entry_hash
from app.domain.packages import PackageChoice, refuse_unknown
from app.domain.plans import Plan
from app.domain.revisions import Revision
from app.domain.slip_records import ActionSlips, slip_records
from app.domain.updates import IssuedUpdate
from app.services.context import Context
from app.services.slips import names_of
from app.services.updates import Updates
from app.store import actions as action_store
from app.store import contents as content_store
from app.store import evidence as evidence_store
from app.store import ledger as ledger_store
from app.store import plans as plan_store
from app.store import revisions as revision_store
from app.store import templates as template_store
from app.store import updates as update_store
from app.store.database import Transaction

# So many entries of the log are in memory at once.
_PAGE = 1_000


@dataclass(frozen=True, slots=True)
class Member:
    """A file of the package: its size in bytes, its bytes in pieces, and their hash where that is known."""

    name: str
    size: int
    pieces: Callable[[], Iterable[bytes]]
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """A plan as it stood at one entry of the log."""

    plan: Plan
    head: Head
    issued: tuple[IssuedUpdate, ...]
    history: tuple[Revision, ...]
    forms: Mapping[int, str]
    slips: tuple[ActionSlips, ...]
    evidence: tuple[Evidence, ...]
    actions: int


def moment(connection: Transaction, plan_id: int) -> Moment:
    """Everything that is said of a plan, in one reading."""
    plan, issued = plan_store.get(connection, plan_id), update_store.issued(connection, plan_id)
    history, heads = revision_store.history(connection, plan_id), action_store.heads(connection, plan_id)
    return Moment(
        plan, ledger_store.head(connection), tuple(issued), tuple(history), revision_store.forms(connection, plan_id),
        tuple(slip_records(heads, history, issued)), tuple(evidence_store.history(connection, plan_id)), len(heads),
    )  # fmt: skip


class Gathered:
    """All that goes into a package; nothing that is large is read before its turn."""

    def __init__(self, context: Context, plan_id: int, choice: PackageChoice) -> None:
        self._context = context
        with context.database.reading() as connection:
            self._moment = moment(connection, plan_id)
        issued = self._moment.issued
        refuse_unknown(choice, [one.number for one in issued], self._moment.evidence)
        self._log = PlanLog(plan_id, frozenset(one.number for one in choice.redactions if one.hides_name))
        for entry in self._entries():
            self._log.take(entry)
        if self._log.revisions != self._moment.forms:
            raise UserError("The revisions of this plan are not those that were logged: verify the database first.")
        self._shown = self._log.shown()
        self.stock = self._stock(choice)

    @property
    def sample(self) -> tuple[int, int]:
        """The last line of the contents that are shown, and the number of its entry."""
        return len(self._shown), max(self._shown)

    def members(self) -> list[Member]:
        """The files but README.txt, which tells of them, in no order."""
        small = [*self._small(), *self._slips(), *self._open_standard(), *self._templates()]
        return [*small, *self._of_log(), *self._issued(), *self._evidence()]

    def _stock(self, choice: PackageChoice) -> Stock:
        now = self._moment
        chosen = tuple(one for one in now.issued if choice.updates is None or one.number in choice.updates)
        redacted = tuple(self._redacted(choice))
        return Stock(
            now.plan, now.head, self._log.as_of, len(self._shown), now.actions, len(now.history), now.issued, chosen,
            choice, self._update_paths(chosen, choice.formats),
            self._content_paths({one["sha256"] for one in redacted}) if choice.evidence else {},
            {sha256: names.template_path(sha256) for sha256 in sorted(self._log.used_templates())}, redacted,
            tuple(self._withheld()), len({row["sha256"] for _, row in self._log.evidence if row["kind"] == "file"}),
            f"Remediary {__version__}",
        )  # fmt: skip

    def _update_paths(self, chosen: Sequence[IssuedUpdate], wanted: Sequence[str]) -> dict[int, dict[str, str]]:
        paths: dict[int, dict[str, str]] = {update.number: {} for update in chosen}
        for _, row in self._log.files:
            number, kind = self._log.updates[row["update_id"]]["number"], row["format"]
            if number in paths and kind.partition("-")[0] in wanted:
                paths[number][kind] = names.update_path(number, kind)
        return paths

    def _content_paths(self, redacted: set[str]) -> dict[str, str]:
        paths: dict[str, str] = {}
        for _, row in self._log.evidence:
            if row["kind"] == "file" and row["sha256"] not in redacted:
                paths.setdefault(row["sha256"], names.evidence_path(row["number"], row["ordinal"], row["name"]))
        return paths

    def _redacted(self, choice: PackageChoice) -> Iterator[Mapping[str, Any]]:
        for one in sorted(choice.redactions, key=lambda one: one.number):
            found = {row["sha256"] for _, row in self._log.evidence if row["number"] == one.number}
            for sha256 in sorted(found):
                yield {
                    "evidence": f"E{one.number}", "sha256": sha256, "reason": one.reason, "by": self._context.author,
                    "name_hidden": one.hides_name, "same_file": self._others_of(sha256, one.number),
                }  # fmt: skip

    def _others_of(self, sha256: str, number: int) -> list[str]:
        """The other items with the same bytes, which are left out with it."""
        has = {row["number"] for _, row in self._log.evidence if sha256 and row["sha256"] == sha256}
        return [f"E{other}" for other in sorted(has - {number})]

    def _withheld(self) -> Iterator[Mapping[str, Any]]:
        """What is still said of an item whose name is hidden: all but the name, the text, and what it proves."""
        hidden = {"name": "(hidden)", "text": "", "proves": ""}
        for n, row in self._log.evidence:
            if n in self._log.withheld:
                yield {"n": n, "row": {**row, **hidden}}

    def _small(self) -> Iterator[Member]:
        stock, log = self.stock, self._log
        page = cover(stock)
        yield _whole("check.py", check_script())
        yield _whole("cover.html", formats.write(page, "html"))
        yield _whole("cover.pdf", formats.write(page, "pdf"))
        yield _whole(reading.MANIFEST, manifest(stock))
        yield _whole("history/history.xlsx", history_book(stock, log.history, self._moment.history))
        yield _whole(tables.HISTORY_CSV, b"".join(map(tables.csv_line, (tables.HISTORY, *log.history))))
        yield _whole(tables.HISTORY_LINES, b"".join(log.history_lines))
        yield _whole(tables.UPDATES_CSV, b"".join(map(tables.csv_line, (tables.UPDATES, *self._update_records()))))
        yield _whole(tables.EVIDENCE_CSV, b"".join(map(tables.csv_line, (tables.EVIDENCE, *self._evidence_records()))))

    def _update_records(self) -> Iterator[list[object]]:
        for _, row in self._log.files:
            update = self._log.updates[row["update_id"]]
            path = self.stock.update_paths.get(update["number"], {}).get(row["format"], "")
            yield tables.update_cells(path, row, update)

    def _evidence_records(self) -> Iterator[list[object]]:
        redacted = {one["sha256"]: one["reason"] for one in self.stock.redacted}
        hidden = {one["n"]: one["row"] for one in self.stock.withheld}
        for n, row in self._log.evidence:
            content, why = row["sha256"], ""
            if row["kind"] == "file" and (content in redacted or not self.stock.choice.evidence):
                why = f"{REDACTED}: {redacted[content]}" if content in redacted else LEFT_OUT
            path = "" if why else self.stock.contents.get(content, "")
            action, revision = self._log.numbers.get(row["action_id"]), self._log.ordinals.get(row["revision_seq"])
            yield tables.evidence_cells(n, hidden.get(n, row), action, revision, path, why)

    def _slips(self) -> Iterator[Member]:
        now, stock = self._moment, self.stock
        report = slip_report.slip_report(now.plan.details, now.slips, names_of(now.issued), stock.as_of.date())
        for name in stock.choice.formats:
            yield _whole(names.slips_path(name), slip_report.write(report, name))

    def _open_standard(self) -> Iterator[Member]:
        """The newest of the chosen updates as OSCAL, which tells the history up to it."""
        for update in self.stock.chosen[-1:]:
            updates = Updates(self._context)
            edition = updates.edition(update.plan_id, update.number)
            yield _whole(OSCAL, formats.write(compose(edition, updates.surroundings(edition)), "oscal"))

    def _of_log(self) -> Iterator[Member]:
        yield Member(reading.CONTENTS, 0, self._contents)
        yield Member(reading.LINES, 0, self._lines)

    def _entries(self) -> Iterator[Entry]:
        """The log up to the moment's head, each page in a transaction of its own: what is saved now does not wait."""
        after, last = 0, self._moment.head.n
        while after < last:
            with self._context.database.reading() as connection:
                page = ledger_store.entries(connection, after, min(_PAGE, last - after))
            if not page:
                raise _broken(after + 1)
            yield from page
            after = page[-1].n

    def _contents(self) -> Iterator[bytes]:
        return (shown_line(entry) for entry in self._entries() if entry.n in self._shown)

    def _lines(self) -> Iterator[bytes]:
        before = EMPTY
        for entry in self._entries():
            hashed = content_hash(entry.content)
            if entry.n != before.n + 1 or entry_hash(entry.n, before.hash, hashed) != entry.hash:
                raise _broken(entry.n)
            yield f"{entry.n} {before.hash} {hashed} {entry.hash}\n".encode("ascii")
            before = Head(entry.n, entry.hash)
        if before != self._moment.head:
            raise _broken(before.n)

    def _issued(self) -> Iterator[Member]:
        for update in self.stock.chosen:
            for facts in update.files:
                path = self.stock.update_paths[update.number].get(facts.format)
                if path:
                    yield Member(path, facts.size, partial(self._file, update.id, facts.format), facts.sha256)

    def _file(self, update_id: int, kind: str) -> Iterator[bytes]:
        with self._context.database.reading() as connection:
            content = update_store.content(connection, update_id, kind).content
        yield content

    def _evidence(self) -> Iterator[Member]:
        told = {row["sha256"]: (row["size"], f"E{row['number']}") for _, row in self._log.evidence}
        for sha256, path in self.stock.contents.items():
            size, called = told[sha256]
            yield Member(path, size, partial(self._pieces, sha256, size, called), sha256)

    def _pieces(self, sha256: str, size: int, called: str) -> Iterator[bytes]:
        return ahead(content_store.pieces(self._read, sha256, size, called))

    def _templates(self) -> Iterator[Member]:
        for sha256, path in self.stock.templates.items():
            with self._context.database.reading() as connection:
                yield _whole(path, template_store.content(connection, sha256))

    def _read(self, read: Callable[[Transaction], bytes]) -> bytes:
        with self._context.database.reading() as connection:
            return read(connection)


def _whole(name: str, content: bytes) -> Member:
    return Member(name, len(content), lambda: (content,))


def _broken(n: int) -> UserError:
    return UserError("The history log breaks at entry {n}: verify the database before it is packed.", n=n)
