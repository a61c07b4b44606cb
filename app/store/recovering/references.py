"""Making every row of a recovered file lead somewhere: what it belongs to is made where nobody has it any more."""

from collections.abc import Mapping

from app.domain.recoveries import TABLE_LABELS, TableReport
from app.domain.sentences import Sentence, counted
from app.store.recovering.found import Key, Row
from app.store.recovering.layouts import Layout
from app.store.schema import metadata

Rows = dict[str, dict[Key, Row]]
_PLAN = "Recovered plan {number}"


class References:
    """Goes through the tables, those that others lead to first."""

    def __init__(
        self, known: Mapping[str, Layout], rows: Rows, reports: Mapping[str, TableReport], untold: dict[str, set[Key]]
    ) -> None:
        self._known, self._rows, self._reports, self._untold = known, rows, reports, untold
        self.troubles: list[Sentence] = []

    def mend(self) -> None:
        """Makes plans and actions that are missing, drops what belongs to a missing update, and sets the heads."""
        for table in metadata.sorted_tables:
            for column in table.columns:
                for key in column.foreign_keys:
                    target = key.column.table.name
                    self._mend(table.name, column.name, target, may_be_empty=bool(column.nullable))
        self._set_heads()

    def _mend(self, name: str, column: str, target: str, *, may_be_empty: bool) -> None:
        dropped = emptied = 0
        for key, row in list(self._rows[name].items()):
            wanted = row.values[column]
            if wanted is None or (wanted,) in self._rows[target]:
                continue
            if may_be_empty:
                row.values[column] = None
                emptied += 1
            elif isinstance(wanted, int) and target == "plans":
                self._make_plan(wanted)
            elif isinstance(wanted, int) and target == "actions":
                self._make_action(wanted)
            else:
                del self._rows[name][key]
                self._forget(name)
                dropped += 1
        self._say(name, target, dropped, emptied)

    def _forget(self, name: str) -> None:
        report = self._reports[name]
        report.lost += 1
        for source in ("read", "told", "mended"):
            if getattr(report, source):
                setattr(report, source, getattr(report, source) - 1)
                return

    def _say(self, name: str, target: str, dropped: int, emptied: int) -> None:
        if dropped:
            self.troubles.append(
                counted(
                    "{table}: {count} row was left out, because what it belongs to is lost ({target}).",
                    "{table}: {count} rows were left out, because what they belong to is lost ({target}).",
                    dropped, table=TABLE_LABELS[name], target=TABLE_LABELS[target],
                )
            )  # fmt: skip
        if emptied:
            self.troubles.append(
                counted(
                    "{table}: {count} row leads to nothing any more ({target}).",
                    "{table}: {count} rows lead to nothing any more ({target}).",
                    emptied, table=TABLE_LABELS[name], target=TABLE_LABELS[target],
                )
            )  # fmt: skip

    def _make(self, name: str, rowid: int, values: Mapping[str, object]) -> None:
        layout = self._known[name]
        empty = {"TEXT": "", "INTEGER": 0}
        made: dict[str, object] = {}
        for column in layout.columns:
            usual = None if column.nullable else column.default if column.default is not None else empty[column.kind]
            made[column.name] = values.get(column.name, usual)
        self._rows[name][(rowid,)] = Row(rowid, made)  # type: ignore[arg-type]
        self._untold[name].add((rowid,))
        self._reports[name].made += 1
        self._reports[name].lost = max(0, self._reports[name].lost - 1)

    def _make_plan(self, number: int) -> None:
        self._make(
            "plans",
            number,
            {"id": number, "title": _PLAN.format(number=number), "layout": "classic", "wording": "classic"},
        )
        self.troubles.append(
            Sentence(
                "What was said of plan {number} is lost: a plan with this number stands in its place.", number=number
            )
        )

    def _make_action(self, number: int) -> None:
        """An action whose row is lost: in the plan that an update showed it in, else in the first one."""
        plan = self._plan_of(number)
        if (plan,) not in self._rows["plans"]:
            self._make_plan(plan)
        given = [row.values["number"] for row in self._rows["actions"].values() if row.values["plan_id"] == plan]
        place = max((value for value in given if isinstance(value, int)), default=0) + 1
        self._make("actions", number, {"id": number, "plan_id": plan, "number": place, "head_seq": 0})
        self.troubles.append(
            Sentence(
                "The number of an action in plan {plan} is lost, its revisions are not: they are kept as #{number}.",
                plan=plan,
                number=place,
            )
        )

    def _plan_of(self, action: int) -> int:
        seqs = {row.rowid for row in self._rows["revisions"].values() if row.values["action_id"] == action}
        shown = [row.values["update_id"] for row in self._rows["update_rows"].values() if row.values["seq"] in seqs]
        for update in shown:
            found = self._rows["updates"].get((update,))
            if found is not None and isinstance(found.values["plan_id"], int):
                return found.values["plan_id"]
        return min((row.rowid for row in self._rows["plans"].values()), default=1)

    def _set_heads(self) -> None:
        """The newest revision of each action; an action without any has nothing to show."""
        heads: dict[object, int] = {}
        for row in self._rows["revisions"].values():
            action = row.values["action_id"]
            heads[action] = max(heads.get(action, 0), row.rowid)
        bare = 0
        for key, row in list(self._rows["actions"].items()):
            if row.rowid in heads:
                row.values["head_seq"] = heads[row.rowid]
            else:
                del self._rows["actions"][key]
                self._forget("actions")
                bare += 1
        if bare:
            said = counted(
                "{count} action was left out, because all its revisions are lost.",
                "{count} actions were left out, because all their revisions are lost.",
                bare,
            )
            self.troubles.append(said)
            self._mend("evidence", "action_id", "actions", may_be_empty=True)
