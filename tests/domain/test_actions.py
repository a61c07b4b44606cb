"""An action's state: editing its fields, and when it is overdue."""

from datetime import date

import pytest

from app.domain.actions import FIELD_BY_NAME, FIELDS, ActionState, Status
from app.domain.dates import read_date
from app.domain.errors import UserError


def test_an_edit_returns_a_new_state_and_keeps_the_old() -> None:
    old = ActionState("a", owner="x")
    assert old.with_fields({"owner": "y"}) == ActionState("a", owner="y")
    assert old.owner == "x"


@pytest.mark.parametrize("name", ["status_text", "split_from", "merged_into", "discarded", "number", "Action", ""])
def test_only_the_fields_of_the_form_can_be_set(name: str) -> None:
    with pytest.raises(UserError, match=f"no field “{name}”: use one of action, status, due"):
        ActionState("a").with_fields({name: "x"})


def test_every_field_of_the_form_is_a_field_of_the_state() -> None:
    assert [field.name for field in FIELDS if field.name not in ActionState.__dataclass_fields__] == []
    assert len(FIELD_BY_NAME) == len(FIELDS)


@pytest.mark.parametrize(
    ("status", "due", "overdue"),
    [
        (Status.ONGOING, "2021-06-29", True),
        (Status.ONGOING, "2021-06-30", False),
        (Status.PLANNED, "by May 2021", True),
        (Status.DELAYED, "June 2021", False),
        (Status.ONGOING, "before 2021-06-30", True),
        (Status.ONGOING, "after 2021-01-01", False),
        (Status.ONGOING, "TBD", False),
        (Status.ONGOING, "04/05/2020", False),
        (Status.ONGOING, "", False),
        (Status.DONE, "2020-01-01", False),
        (Status.CANCELLED, "2020-01-01", False),
    ],
)
def test_an_open_action_is_overdue_once_its_last_day_is_past(status: Status, due: str, overdue: bool) -> None:
    assert ActionState("a", status, due=read_date(due)).is_overdue(date(2021, 6, 30)) is overdue
