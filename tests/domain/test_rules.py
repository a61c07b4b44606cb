"""Rule sets are data: ours are sound, and an organisation's own is refused in one sentence where it is not."""

from datetime import timedelta

import pytest

from app.domain.errors import UserError
from app.domain.rules import Start, Stop, known_rule_sets, read_rule_set, rule_set

OWN = """
label = "Our house"
[[rules]]
name = "fortnight"
label = "Fortnightly"
starts = "update"
within = "14 days"
stops = "update"
words = "Every fortnight."
"""


def test_every_rule_set_that_is_listed_can_be_used() -> None:
    for name in known_rule_sets():
        found = rule_set(name.replace("N", "14"))
        assert found is not None
        assert found.rules
        assert found.label


def test_the_rules_of_ccadb_are_all_there() -> None:
    found = rule_set("ccadb-3.2")
    assert found is not None
    within = {rule.name: (rule.within, rule.in_hours, rule.starts, rule.stops) for rule in found.rules}
    assert within == {
        "first-report": (timedelta(hours=72), True, Start.AWARE, Stop.FIRST_REPORT),
        "full-report": (timedelta(days=14), False, Start.FIRST_REPORT, Stop.FULL_REPORT),
        "next-update-date": (None, False, Start.NEXT_UPDATE_DATE, Stop.UPDATE),
        "update": (timedelta(days=7), False, Start.UPDATE, Stop.UPDATE),
        "change": (timedelta(days=3), False, Start.CHANGE, Stop.UPDATE),
        "question": (timedelta(days=7), False, Start.QUESTION, Stop.ANSWER),
    }


@pytest.mark.parametrize(("name", "days", "label"), [("every-14-days", 14, "14 days"), ("every-1-day", 1, "1 day")])
def test_any_number_of_days_makes_a_rule_set(name: str, days: int, label: str) -> None:
    found = rule_set(name)
    assert found is not None
    assert found.label == f"An update every {label}"
    assert found.starting_with(Start.UPDATE)[0].within == timedelta(days=days)


@pytest.mark.parametrize("name", ["every-0-days", "every-n-days", "every-N-days", "../layouts/ccadb", "", "ccadb"])
def test_other_names_are_no_rule_sets(name: str) -> None:
    assert rule_set(name) is None


def test_a_house_may_have_its_own() -> None:
    assert read_rule_set("our-house", OWN).starting_with(Start.UPDATE)[0].within == timedelta(days=14)


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("our-house", "label = ", "no TOML"),
        ("our-house", "label = 'x'", "has no rules"),
        ("our-house", OWN.replace("14 days", "a fortnight"), "says how long"),
        ("our-house", OWN.replace("stops = \"update\"", "stops = \"answer\""), "can't be ended by answer"),
        ("our-house", OWN.replace("starts = \"update\"", "starts = \"full moon\""), "“starts” is one of"),
        ("our-house", OWN.replace('starts = "update"', "starts = ['update']"), "“starts” is one of"),
        ("our-house", OWN.replace('stops = "update"', "stops = {a = 1}"), "“stops” is one of"),
        ("our-house", OWN.replace('name = "', 'name = "The '), "a “name” is small letters"),
        ("our-house", OWN.replace('label = "Our house"', ""), "The rule set lacks its “label”"),
        ("our-house", OWN + "unles = 'next_update_date'", "unknown “unles”"),
        ("our-house", OWN + OWN.split("\n", 2)[2], "the same name"),
        ("our-house", OWN.replace("words = \"Every fortnight.\"", ""), "lacks its “words”"),
        ("weekly", OWN, "can't name a rule set of yours"),
        ("Our House", OWN, "can't name a rule set of yours"),
        ("our-house", "#" * 100_001, "too long"),
        ("our-house", "rules = " + "[" * 5000, "no TOML"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_rule_set_is_said(name: str, content: str, says: str) -> None:
    with pytest.raises(UserError, match=says):
        read_rule_set(name, content)
