"""A clock that stands still until a test sets it."""

from datetime import UTC, datetime


class Day:
    """Tells the moment that was set last."""

    def __init__(self, text: str) -> None:
        self.set(text)

    def __call__(self) -> datetime:
        return self.now

    def set(self, text: str) -> None:
        """It is now this moment, in UTC."""
        self.now = datetime.fromisoformat(text).replace(tzinfo=UTC)
