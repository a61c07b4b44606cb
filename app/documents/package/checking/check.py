"""Checks a package: its files against SHA256SUMS, the log against its chain, all the rest against the log."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.documents.package.checking.reading import (
    CONTENTS,
    GENESIS,
    LINES,
    MANIFEST,
    SIGNATURE,
    SUMS,
    Folder,
    Package,
    Problem,
    chain,
    digest,
    listed,
    shown,
)
from app.documents.package.checking.tables import (
    EVIDENCE,
    EVIDENCE_CSV,
    HISTORY,
    HISTORY_CSV,
    HISTORY_LINES,
    UPDATES,
    UPDATES_CSV,
    csv_line,
    evidence_cells,
    history_cells,
    update_cells,
)

OSCAL = "oscal/plan-of-action-and-milestones.json"
# What is made of the log for reading, and never left out.
READ = ("README.txt", "cover.html", "cover.pdf", "check.py", "history/history.xlsx")
REQUIRED = (SUMS, MANIFEST, LINES, CONTENTS, HISTORY_CSV, HISTORY_LINES, UPDATES_CSV, EVIDENCE_CSV, *READ)
# What is made of the log; every other file of a package is named in package.json.
MADE = frozenset(
    [*READ]
    + [f"slips/slip-record.{suffix}" for suffix in ("md", "txt", "docx", "xlsx", "html", "pdf")]
    + [OSCAL, "allowed_signers", "signer.pub", "signer.pem"]
)
LEFT_OUT, INCLUDED, REDACTED = "left out", "included", "redacted"
_FINAL = ("chain", "content", "unreadable")
_ADDED = ("insert", "found")
_WRONG = (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError)


class _Told:
    """A file that has to say exactly what is told of it, piece by piece."""

    def __init__(self, package: Package, name: str, head: bytes, problems: list[Problem]) -> None:
        self._name, self._problems, self._record = name, problems, 0
        self._pieces, self._rest, self._wrong = package.pieces(name), b"", False
        if head:
            self.tell(head)

    def tell(self, record: bytes) -> None:
        """What comes next."""
        if self._wrong:
            return
        self._record += 1
        while len(self._rest) < len(record) and (piece := next(self._pieces, b"")):
            self._rest += piece
        self._refuse(not self._rest.startswith(record))
        self._rest = self._rest[len(record) :]

    def end(self) -> None:
        """Nothing may follow."""
        self._record += 1
        self._refuse(bool(self._rest or next(self._pieces, b"")))

    def _refuse(self, wrong: bool) -> None:
        if wrong and not self._wrong:
            self._wrong = True
            self._problems.append(Problem("table", self._name, self._record))


class Check:
    """One check of a package; `problems` is empty where all is well, and `n` and `hash` are the log's head."""

    def __init__(self, package: Package, tick: Callable[[str], None] = lambda _name: None) -> None:
        self._package, self._tick = package, tick
        self.problems, self.manifest, self.digests = list[Problem](), dict[str, Any](), dict[str, str]()
        self.n, self.hash, self._hashes = 0, GENESIS, bytearray()
        self._last, self._numbers, self._ordinals = dict[str, int](), dict[int, int](), dict[int, int]()
        self._updates, self._files = dict[int, Mapping[str, Any]](), list[tuple[int, Mapping[str, Any]]]()
        self._evidence, self._templates = dict[int, Mapping[str, Any]](), set[str]()

    def run(self) -> None:
        """Checks everything, as far as it can be read."""
        for name, step in (
            (SUMS, self._compare_files), (MANIFEST, self._read_manifest), (LINES, self._read_log),
            (UPDATES_CSV, self._compare_updates), (EVIDENCE_CSV, self._compare_evidence),
            (MANIFEST, self._compare_templates),
        ):  # fmt: skip
            try:
                step()
            except _WRONG:
                self._say("unreadable", name)
            if any(one.code in _FINAL for one in self.problems):  # what follows would only repeat it
                return

    def _say(self, code: str, name: str = "", place: int = 0, was: str | None = None, found: str | None = None) -> None:
        self.problems.append(Problem(code, name, place, was, found))

    def _compare_files(self) -> None:
        there = set(self._package.names) - {SUMS, SIGNATURE}
        hashes = listed(self._package)
        for name in sorted((set(hashes) | set(REQUIRED[1:])) - there):
            self._say("missing", name)
        for name in sorted(there - set(hashes)):
            self._say("extra", name)
        for name in sorted(there & set(hashes)):
            self._tick(name)
            try:
                self.digests[name] = digest(self._package, name)
            except OSError:
                self._say("unreadable", name)
                continue
            if self.digests[name] != hashes[name]:
                self._say("altered", name, 0, hashes[name], self.digests[name])

    def _read_manifest(self) -> None:
        self.manifest = json.loads(b"".join(self._package.pieces(MANIFEST)))
        paths = {path for update in self.manifest["updates"] for path in update["files"].values()}
        named = paths | set(self.manifest["contents"].values()) | set(self.manifest["templates"].values())
        for name in sorted(set(self.digests) - MADE - set(REQUIRED) - named):
            self._say("extra", name)

    def _read_log(self) -> None:
        contents, count = shown(self._package), 0
        waiting = next(contents, None)
        table = _Told(self._package, HISTORY_CSV, csv_line(HISTORY), self.problems)
        exact = _Told(self._package, HISTORY_LINES, b"", self.problems)
        for n, hashed, tied in chain(self._package):
            if not tied:
                return self._say("chain", LINES, n)
            self.n, self.hash = n, tied
            self._hashes += bytes.fromhex(tied)
            if waiting is None or waiting[0] != n:
                continue
            found = hashlib.sha256(waiting[1]).hexdigest()
            if found != hashed:
                return self._say("content", CONTENTS, n, hashed, found)
            entry = json.loads(waiting[1])
            self._take(n, entry["table"], entry)
            if entry["table"] == "revisions":
                exact.tell(waiting[2])
                table.tell(csv_line(history_cells(n, self._numbers[entry["row"]["action_id"]], entry["row"])))
            waiting, count = next(contents, None), count + 1
        if waiting is not None or count != self.manifest["shown"]:
            self._say("content", CONTENTS, waiting[0] if waiting else self.n)
        table.end()
        exact.end()
        self._compare_heads()
        return None

    def _take(self, n: int, table: str, entry: Mapping[str, Any]) -> None:
        """Keeps what later entries and files refer to; numbers that are counted may have no gap."""
        row = entry["row"]
        if entry["change"] not in _ADDED:
            return
        if table == "actions":
            self._numbers[row["id"]] = row["number"]
        elif table == "revisions":
            self._ordinals[row["seq"]] = row["ordinal"]
            self._follows(f"revision of action #{self._numbers[row['action_id']]}:", row["ordinal"])
        elif table == "updates":
            self._updates[row["id"]] = row
            self._follows("update", row["number"])
        elif table == "update_files":
            self._files.append((n, row))
        elif table == "evidence":
            self._evidence[n] = row
        elif table == "templates":
            self._templates.add(row["sha256"])

    def _follows(self, name: str, number: int) -> None:
        expected = self._last.get(name, 0) + 1
        if number != expected:
            self._say("gap", name, expected)
        self._last[name] = number

    def _compare_heads(self) -> None:
        if self.manifest["head"] != {"n": self.n, "hash": self.hash}:
            self._say("head", MANIFEST, self.n, self.hash)
        for row in self._updates.values():
            n, told = row.get("head_n") or 0, row.get("head_hash")
            if told is not None and self._hashes[32 * (n - 1) : 32 * n].hex() != told:
                self._say("anchor", "", row["number"])

    def _compare_updates(self) -> None:
        """Each issued file of the chosen updates and formats has to be there, as it was issued."""
        chosen = {update["number"]: dict(update["files"]) for update in self.manifest["updates"]}
        table = _Told(self._package, UPDATES_CSV, csv_line(UPDATES), self.problems)
        for n, row in self._files:
            update, kind = self._updates[row["update_id"]], row["format"].partition("-")[0]
            path = chosen.get(update["number"], {}).pop(row["format"], "")
            table.tell(csv_line(update_cells(path, row, update)))
            wanted = update["number"] in chosen and kind in self.manifest["formats"]
            if path or wanted:
                self._compare_file(path or f"{row['format']} of update {update['number']}", path, n, row["content"])
        table.end()
        for path in (path for files in chosen.values() for path in files.values()):
            self._say("extra", path)

    def _compare_evidence(self) -> None:
        """Each evidence file has to be there as it was attached, unless it is said to be left out."""
        said, paths = self.manifest["evidence"], self.manifest["contents"]
        redacted = {one["sha256"]: one["reason"] for one in self.manifest["redacted"]}
        hidden, used = {one["n"]: one["row"] for one in self.manifest["withheld"]}, set[str]()
        table = _Told(self._package, EVIDENCE_CSV, csv_line(EVIDENCE), self.problems)
        for n, row in sorted([*self._evidence.items(), *hidden.items()], key=lambda item: item[0]):
            self._follows(f"save of evidence E{row['number']}:", row["ordinal"])
            content, why = row["sha256"], ""
            if row["kind"] == "file" and (content in redacted or said == LEFT_OUT):
                why = f"{REDACTED}: {redacted[content]}" if content in redacted else LEFT_OUT
            path = "" if why else paths.get(content, "")
            action, revision = self._numbers.get(row["action_id"]), self._ordinals.get(row["revision_seq"])
            table.tell(csv_line(evidence_cells(n, row, action, revision, path, why)))
            if row["kind"] == "file" and not why:
                self._compare_file(path or f"E{row['number']}.{row['ordinal']}", path, n, row)
            used.add(path)
        table.end()
        for path in sorted(set(paths.values()) - used):
            self._say("extra", path)

    def _compare_templates(self) -> None:
        """Word templates lie under the hash that the plan names them by."""
        for content, path in self.manifest["templates"].items():
            if content not in self._templates:
                self._say("extra", path)
            elif self.digests.get(path) != content:
                self._say("file", path, 0, content, self.digests.get(path))

    def _compare_file(self, name: str, path: str, n: int, told: Mapping[str, Any]) -> None:
        if path not in self.digests:
            self._say("missing", name, n, told["sha256"])
        elif self.digests[path] != told["sha256"]:
            self._say("file", name, n, told["sha256"], self.digests[path])


def main(words: list[str]) -> int:
    """Prints what is wrong, and the head of the log; the exit status is 0 where all is well, else 1."""
    check = Check(Folder(Path(words[0] if words else ".")))
    check.run()
    for problem in check.problems:
        print(f"WRONG: {problem}")
    if not check.problems:
        print(f"All files agree with each other and with the log of {check.n} entries, whose head is {check.hash}.")
    return 1 if check.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
