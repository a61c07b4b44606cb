"""Progress: the counts of each update, told by pattern, number and word."""

from app.documents.pictures.progress import progress
from app.domain.actions import Status
from app.domain.wordings import wording
from tests.documents.pictures.samples import edition, heads, said, tags

WORDS = wording("classic")
TWO = [edition(heads(3), 1), edition([*heads(2, status=Status.DONE), heads(3)[2]], 2)]


def test_each_update_has_its_numbers_and_its_date() -> None:
    made = progress(TWO, WORDS)
    assert made is not None
    found = said(made.svg)
    assert {"Update 1", "Update 2", "2026-03-05", "2026-03-06", "3", "2", "1"} <= set(found)
    assert {"Planned", "Ongoing", "Done", "Delayed", "Cancelled"} <= set(found)
    assert tags(made.svg) == {"svg", "path", "rect", "text"}


def test_the_words_tell_the_same() -> None:
    made = progress(TWO, WORDS)
    assert made is not None
    assert made.alternative == (
        "How many actions stood where in each update. Update 1 (2026-03-05): 3 planned. "
        "Update 2 (2026-03-06): 2 done, 1 planned."
    )


def test_statuses_are_told_apart_without_colour() -> None:
    drawn = set()
    for status in Status:
        made = progress([edition(heads(3, status=status))], WORDS)
        assert made is not None
        column = made.svg.partition("Cancelled</text>")[2]
        drawn.add(column)
    assert len(drawn) == len(Status)


def test_a_part_too_low_for_its_number_has_it_beside() -> None:
    made = progress([edition([*heads(99), heads(100, status=Status.DONE)[99]])], WORDS)
    assert made is not None
    assert {"1", "99", "100"} <= set(said(made.svg))


def test_many_updates_show_the_last_ones_and_say_so() -> None:
    made = progress([edition(heads(3), number) for number in range(1, 31)], WORDS)
    assert made is not None
    assert "14 earlier updates are not drawn." in said(made.svg)
    assert "Update 14 " not in made.alternative
    assert made.alternative.endswith("14 earlier updates are not drawn.")


def test_without_actions_there_is_no_picture() -> None:
    assert progress([edition([])], WORDS) is None
