"""What others wrote is told by action, field and author."""

from datetime import UTC, datetime

from app.domain.actions import ActionState
from app.domain.others import Touch, touches
from app.domain.revisions import Revision

AT = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


def _row(seq: int, ordinal: int, author: str, number: int = 2, **state: str) -> Revision:
    return Revision(seq, number, ordinal, ActionState("Do it", **state), author, AT, "")  # type: ignore[arg-type]


def test_each_author_is_told_with_the_fields_that_they_changed() -> None:
    first = _row(1, 1, "Ada")
    second, third = _row(2, 2, "Ben", owner="Ops"), _row(3, 3, "Cleo", owner="Ops", observations="Seen")
    history = [first, second, third]
    assert touches([first], [third], lambda _number: history) == (
        Touch(2, "Ben", ("owner",)),
        Touch(2, "Cleo", ("observations",)),
    )


def test_history_is_asked_only_where_one_save_does_not_tell_all() -> None:
    asked: list[int] = []
    first, second, new = _row(1, 1, "Ada"), _row(2, 2, "Ben", owner="Ops"), _row(3, 1, "Ben", 3)

    def history(number: int) -> list[Revision]:
        asked.append(number)
        return []

    found = touches([first], [second, new], history)
    assert found == (Touch(2, "Ben", ("owner",)), Touch(3, "Ben", (), is_new=True))
    assert (asked, touches([first], [first], history)) == ([], ())
