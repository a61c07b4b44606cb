"""Every row that can be read in a damaged file, by its table and key."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.store.recovering.layouts import Layout, is_of, table_of
from app.store.recovering.pages import INTERIOR, LEAF, BrokenError, Cell, PageFile, Raw, Text

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Blob:
    """Bytes that stay in the damaged file until they are copied: where they lie, and what they are."""

    page: int
    place: int
    column: int
    sha256: str
    size: int


Value = int | str | Blob | None


@dataclass(slots=True)
class Row:
    """A row with its number and values. `is_stray` where no tree of the file leads to it."""

    rowid: int
    values: dict[str, Value]
    is_stray: bool = False
    is_mended: bool = False


@dataclass(slots=True)
class Found:
    """What could be read; `broken` counts rows that were there and could not, by table, "" where it is unknown."""

    rows: dict[str, dict[Key, Row]]
    broken: dict[str, int] = field(default_factory=dict)
    lost_pages: set[int] = field(default_factory=set)


class Reading:
    """Goes through all trees that can be followed, then through the leaves that none of them reached."""

    def __init__(self, pages: PageFile, known: Mapping[str, Layout]) -> None:
        self._pages, self._known = pages, known
        self._seen: set[int] = set()
        self.found = Found({name: {} for name in known})

    def run(self) -> Found:
        """All of it."""
        for table, root in self._roots():
            for leaf in self._leaves(root):
                self._take(leaf, table)
        free = self._pages.free_pages()
        for number in range(2, self._pages.count + 1):
            if number not in self._seen and number not in free and self._pages.kind(number) == LEAF:
                self._take(number, "")
        return self.found

    def blob(self, blob: Blob) -> bytes:
        """The bytes that were only noted."""
        value = self._pages.cell(blob.page, blob.place).values[blob.column]
        assert isinstance(value, bytes)
        return value

    def _roots(self) -> Iterator[tuple[str, int]]:
        """Where each table's tree begins, as far as the list of tables can be read; it lies from page 1 on."""
        for leaf in list(self._leaves(1)):
            for cell in self._pages.cells(leaf):
                match cell.values if isinstance(cell, Cell) else ():
                    case (Text(b"table"), Text(name), _, int(root), _):
                        table = name.decode("utf-8", "replace")
                        if table in self._known:
                            yield table, root
                        else:
                            self._seen.update(self._leaves(root))

    def _leaves(self, root: int) -> Iterator[int]:
        """The leaves below a page; a page that should be one and is none is noted."""
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in self._seen:
                continue
            self._seen.add(number)
            try:
                kind = self._pages.kind(number)
                if kind == INTERIOR:
                    waiting += reversed(list(self._pages.children(number)))
                elif kind == LEAF:
                    yield number
                else:
                    self.found.lost_pages.add(number)
            except BrokenError:
                self.found.lost_pages.add(number)

    def _take(self, number: int, table: str) -> None:
        cells = list(self._pages.cells(number))
        whole = [cell for cell in cells if isinstance(cell, Cell)]
        is_stray, table = not table, table or table_of(whole, self._known)
        if not table:
            # Pages without our rows lie about as well, such as the list of migrations.
            return
        self._count(table, len(cells) - len(whole))
        layout = self._known[table]
        for cell in whole:
            row = self._row(cell, layout) if layout.least <= len(cell.values) <= len(layout.columns) else None
            if row is None:
                self._count(table, 1)
                continue
            row.is_stray = is_stray
            self.found.rows[table].setdefault(tuple(row.values[name] for name in layout.key), row)

    def _count(self, table: str, broken: int) -> None:
        if broken:
            self.found.broken[table] = self.found.broken.get(table, 0) + broken

    def _row(self, cell: Cell, layout: Layout) -> Row | None:
        """The row in our terms; None where a value can't stand in its column."""
        made = Row(cell.rowid, {})
        for place, column in enumerate(layout.columns):
            if column.name == layout.alias:
                made.values[column.name] = cell.rowid
            elif place >= len(cell.values):
                is_number = column.kind == "INTEGER" and column.default is not None
                made.values[column.name] = int(column.default or 0) if is_number else column.default
            elif not is_of(column, cell.values[place]):
                return None
            else:
                value, is_whole = self._value(cell, place, cell.values[place])
                made.values[column.name] = value
                made.is_mended |= not is_whole
        return made

    @staticmethod
    def _value(cell: Cell, place: int, value: Raw | Text) -> tuple[Value, bool]:
        if isinstance(value, bytes):
            return Blob(cell.page, cell.place, place, hashlib.sha256(value).hexdigest(), len(value)), True
        if isinstance(value, Text):
            try:
                return value.content.decode("utf-8"), True
            except UnicodeDecodeError:
                return value.content.decode("utf-8", "replace"), False
        assert value is None or isinstance(value, int)
        return value, True
