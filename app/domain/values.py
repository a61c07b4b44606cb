"""From what a user typed into a field to the field's value; the only way in for text."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.domain import texts
from app.domain.actions import FIELD_BY_NAME, Form, Kind, Status
from app.domain.dates import read_date
from app.domain.errors import UserError
from app.domain.milestones import milestones_text, read_milestones
from app.domain.sentences import either
from app.domain.statuses import read_kind, read_status


@dataclass(frozen=True, slots=True)
class Typed:
    """Field values ready to be saved, and how many characters had to be replaced in them."""

    values: Mapping[str, Any]
    replaced: int


def read_values(typed: Mapping[str, str]) -> Typed:
    """Reads each field's text in the field's form; a UserError names the first that can't be read."""
    values, replaced = {}, 0
    for name, text in typed.items():
        if name not in FIELD_BY_NAME:
            raise UserError(
                "There is no field “{name}”: use one of {known}.", name=name, known=", ".join(FIELD_BY_NAME)
            )
        cleaned = texts.clean(text)
        values[name] = _value(name, cleaned.text)
        replaced += cleaned.replaced
    return Typed(values, replaced)


def _value(name: str, text: str) -> Any:
    match FIELD_BY_NAME[name].form:
        case Form.STATUS:
            return _status(text)
        case Form.KIND:
            return _kind(text)
        case Form.DATE:
            return read_date(texts.line(text))
        case Form.LINE:
            return texts.line(text)
        case Form.MILESTONES:
            return read_milestones(text)
        case Form.PARAGRAPHS:
            if name == "action" and not text.strip():
                raise UserError("An action needs a text: say what is to be done.")
            return text


def _status(text: str) -> Status:
    status = read_status(text)
    if status is None:
        known = either([item.value for item in Status])
        raise UserError("“{text}” is not a status: use {known}.", text=texts.line(text)[:80], known=known)
    return status


def _kind(text: str) -> Kind | None:
    if not text.strip():
        return None
    kind = read_kind(text)
    if kind is None:
        known = either([item.value for item in Kind])
        raise UserError(
            "“{text}” is not a kind: use {known}, or leave it empty.", text=texts.line(text)[:80], known=known
        )
    return kind


def shown(value: Any) -> str:
    """A field's value as plain text, as a user would type it."""
    if value is None or value is False:
        return ""
    if isinstance(value, Status | Kind):
        return str(value.value)
    if isinstance(value, tuple):
        return milestones_text(value)
    return str(getattr(value, "text", value))
