"""The log against its own chain, and at the same time each added row against its entry."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256

from app.domain.ledger import GENESIS, Head, content, content_hash, entry_hash
from app.domain.sentences import Sentence
from app.domain.verdicts import Problem, ProblemKind
from app.store.ledger import AUTHORS, TIMES

_TABLE = ',"table":"'
# Most entries are of these.
_REVISIONS = f'{_TABLE}revisions"}}'


@dataclass(slots=True)
class Chain:
    """What recomputing the log came to so far; `kept` are the entries of tables whose rows may change."""

    forms: dict[str, Iterator[str]]
    n: int = 0
    hash: str = GENESIS
    problems: list[Problem] = field(default_factory=list)
    kept: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    suspects: set[str] = field(default_factory=set)
    # What the hash before would be if it alone was altered, and nothing else of its entry; empty where it fits.
    _meant: str = ""

    @property
    def head(self) -> Head:
        """The newest entry so far."""
        return Head(self.n, self.hash)

    def take(self, n: int, text: str, stored: str) -> None:
        """The next entry as it lies in the file, where other things than texts may be found."""
        if text.__class__ is not str or stored.__class__ is not str:
            text, stored = str(text), str(stored)
        if n != self.n + 1:
            self._say_gap(n)
            self._meant = ""
        # The same as `entry_hash`, without its calls: this is run for each of many entries.
        hashed = sha256(text.encode("utf-8", "surrogateescape")).hexdigest()
        expected = sha256(f"{n} {self.hash} {hashed}\n".encode("utf-8", "surrogateescape")).hexdigest()
        table = "revisions" if text.endswith(_REVISIONS) else table_of(text)
        form = self._form(table)
        fits = form is None or text.endswith(f'"row":{form}{_TABLE}{table}"}}')
        meant, self._meant = self._meant, ""
        if expected != stored and meant and entry_hash(n, meant, hashed) == stored:
            self._say_hash_altered(meant)
            expected = stored
        if expected != stored:
            self._meant = expected
            self._say_altered(n, text, stored, form, fits)
        elif not fits:
            self.suspects.add(table)
        if form is None:
            self.kept.setdefault(table, []).append((n, text))
        self.n, self.hash = n, stored

    def finish(self) -> None:
        """After the last entry: rows that no entry tells of make their table a suspect."""
        for table, rest in self.forms.items():
            if table not in self.suspects and next(rest, None) is not None:
                self.suspects.add(table)

    def _form(self, table: str) -> str | None:
        """The row that the entry has to tell, None where the table's rows may change."""
        forms = self.forms.get(table)
        if forms is None:
            return None
        return "" if table in self.suspects else next(forms, "")

    def _say_gap(self, n: int) -> None:
        missing = self.n + 1
        said = "The log has no entry {missing}: entry {n} follows entry {before}."
        sentence = Sentence(said, missing=missing, n=n, before=self.n)
        self.problems.append(Problem(ProblemKind.LOG, sentence, missing, "ledger", f"n={missing}"))

    def _say_altered(self, n: int, text: str, stored: str, form: str | None, fits: bool) -> None:
        was = self._original(n, text, stored, form) if form else None
        if was is not None:
            said = "Entry {n} of the log was altered: the row that it tells of is as it was written."
        else:
            said = "Entry {n} of the log, its hash, or the entry before it was altered: it does not follow any more."
            if not fits:
                self.suspects.add(table_of(text))
        self.problems.append(Problem(ProblemKind.LOG, Sentence(said, n=n), n, "ledger", f"n={n}", "content", was, text))

    def _say_hash_altered(self, meant: str) -> None:
        """The entry before fits between its neighbours but for its hash, which is said in place of what was said."""
        sentence = Sentence("The hash of entry {n} of the log was altered: all else of it fits.", n=self.n)
        key = f"n={self.n}"
        self.problems[-1] = Problem(ProblemKind.LOG, sentence, self.n, "ledger", key, "hash", meant, self.hash)

    def _original(self, n: int, text: str, stored: str, form: str) -> str | None:
        """What an entry said, where the row as it lies in its table makes the hash fit again."""
        for original in _originals(text, form):
            if entry_hash(n, self.hash, content_hash(original)) == stored:
                return original
        return None


def _originals(text: str, form: str) -> Iterator[str]:
    """What an entry may have said around this row, which says itself when and by whom it was written."""
    start, end = text.find('"row":'), text.rfind(_TABLE)
    yield f'{text[:start]}"row":{form}{text[end:]}'
    try:
        entry, row = json.loads(text), json.loads(form)
        at = next((row[name] for name in TIMES if row.get(name)), entry["at"])
        author = next((row[name] for name in AUTHORS if row.get(name) is not None), entry["author"])
        yield content(entry["change"], entry["table"], entry["plan"], form, author, at)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return


def table_of(text: object) -> str:
    """The table that an entry tells of; empty where its end is not of our form, or it is no text at all."""
    if not isinstance(text, str):
        return ""
    start = text.rfind(_TABLE)
    return text[start + len(_TABLE) : -2] if start >= 0 and text.endswith('"}') else ""
