"""Revisions in one line, for tests of rules that need no database."""

from datetime import UTC, datetime
from typing import Any

from app.domain.actions import ActionState
from app.domain.revisions import Revision


def revision(number: int, action: str = "Do it", **fields: Any) -> Revision:
    """An action's first revision."""
    at = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
    return Revision(number, number, 1, ActionState(action, **fields), "Ada Example", at, "")
