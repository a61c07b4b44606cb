"""Checks JSON against NIST's own schema, its patterns read as ECMAScript reads them, and what it only implies."""

import json
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import regex
from jsonschema import Draft7Validator, FormatChecker, ValidationError
from jsonschema.validators import extend

SCHEMA = Path(__file__).with_name("oscal_poam_schema.json")
_BLANK = r"\t\n\v\f\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_ANY = r"[^\n\r\u2028\u2029]"
_ADDRESS = regex.compile(r"(?:[A-Za-z0-9\-._~:/?#@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*")


@cache
def _pattern(written: str) -> "regex.Pattern[str]":
    """A pattern of ECMA-262 for the module regex, which knows \\p{L}; blanks, dots and ends mean other things there."""
    parts = regex.findall(r"\\.|\[(?:\\.|[^\]])*\]|.", written, flags=regex.S)
    meaning = {r"\S": f"[^{_BLANK}]", ".": _ANY, "$": r"\Z", "^": r"\A"}
    return regex.compile("".join(meaning.get(part, part) for part in parts))


def _follows(_validator: Any, pattern: str, value: object, _schema: Any) -> Iterator[ValidationError]:
    if isinstance(value, str) and not _pattern(pattern).search(value):
        yield ValidationError(f"{value[:80]!r} does not match {pattern[:80]!r}")


def _formats() -> FormatChecker:
    formats = FormatChecker(())
    formats.checks("date-time", ValueError)(lambda text: bool(datetime.fromisoformat(text)))
    formats.checks("uri")(lambda text: bool(_ADDRESS.fullmatch(text)) and ":" in text)
    formats.checks("uri-reference")(lambda text: bool(_ADDRESS.fullmatch(text)))
    return formats


@cache
def _validator() -> Any:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    # Inside an object with an $id, a reference would be read against it; these name the very place where they stand.
    for definition in schema["definitions"].values():
        definition.pop("$id", None)
    return extend(Draft7Validator, {"pattern": _follows})(schema, format_checker=_formats())


def faults(content: bytes) -> list[str]:
    """What is wrong with a document, by the schema and by its own references; nothing where it is valid."""
    found = json.loads(content)
    wrong = [f"{error.json_path}: {error.message[:200]}" for error in _validator().iter_errors(found)]
    return wrong or [*_repeated(found), *_dangling(found)]


def _repeated(found: Any) -> list[str]:
    known = [one["uuid"] for one in _objects(found) if "uuid" in one]
    return [f"{one} stands for several things" for one in sorted({one for one in known if known.count(one) > 1})]


def _dangling(found: Any) -> list[str]:
    """References to what is not in the document."""
    known = {one["uuid"] for one in _objects(found) if "uuid" in one}
    roles = {one["id"] for one in found["plan-of-action-and-milestones"]["metadata"].get("roles", [])}
    wrong = []
    for one in _objects(found):
        named = [value for name, value in one.items() if name.endswith("-uuid")]
        named += one.get("party-uuids", [])
        wrong += [f"{value} is not in the document" for value in named if value not in known]
        if "role-id" in one and one["role-id"] not in roles:
            wrong.append(f"the role {one['role-id']} is not in the document")
    return wrong


def _objects(found: Any) -> Iterator[dict[str, Any]]:
    if isinstance(found, dict):
        yield found
        for value in found.values():
            yield from _objects(value)
    elif isinstance(found, list):
        for value in found:
            yield from _objects(value)
