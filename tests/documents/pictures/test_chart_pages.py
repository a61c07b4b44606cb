"""A plan's chart on pages: as many as it needs, none too high, with milestones and updates."""

from datetime import date

from app.documents.pictures.chart_pages import chart_pages
from app.documents.pictures.looks import PRINT
from app.documents.pictures.plan import pictures
from app.domain.actions import Status
from app.domain.milestones import read_milestones
from app.domain.revisions import Revision
from app.domain.scenes import Scene, scene, update_event
from app.domain.sentences import Sentence
from app.domain.slips import records
from app.domain.wordings import wording
from tests.documents.pictures.samples import TODAY, edition, heads, history, said, state

STEPS = read_milestones("Draft | 2026-05-01 | 2026-05-09\nReview | June 2026")


def _scene(rows: list[Revision]) -> Scene:
    told = [update_event(1, date(2026, 2, 1)), update_event(2, date(2026, 2, 20))]
    return scene(rows, records(rows), TODAY, Sentence("Update 3"), told)


def test_a_long_plan_has_several_pages_with_every_action_once() -> None:
    made = chart_pages(_scene(heads(60, due="June 2026", milestones=STEPS)))
    numbers = [text for page in made for text in said(page.svg) if text.startswith("#")]
    assert numbers == [f"#{n}" for n in range(1, 61)]
    assert all(page.height <= 470 and page.width == 720 for page in made)
    assert made[1].title == f"Timeline of the actions (2 of {len(made)})"


def test_milestones_and_updates_are_drawn_and_told() -> None:
    (made,) = chart_pages(_scene(history(state(due="June 2026", milestones=STEPS))))
    assert {"1", "2", "Updates", "a milestone, promised and reached"} <= set(said(made.svg))
    assert "Update 2, 2026-02-20. #1: Do it. #1: promised for June 2026" in made.alternative
    assert "milestone “Draft” reached: 2026-05-09, 8 days late." in made.alternative


def test_it_is_drawn_black_on_white_with_one_accent() -> None:
    (made,) = chart_pages(_scene(history(state(due="June 2026"), state(due="July 2026"))))
    colours = {made.svg[at + 1 : at + 8] for at in range(len(made.svg)) if made.svg[at : at + 2] == '"#'}
    assert colours <= {PRINT.ink, PRINT.dim, PRINT.rule, PRINT.shade, PRINT.paper, PRINT.slip}


def test_a_very_long_plan_says_what_is_left_out() -> None:
    rows = [*heads(300, status=Status.DONE, due="June 2026"), history(state("The open one"), number=301)[0]]
    made = chart_pages(_scene(rows))
    assert made[0].title.endswith("without 101 finished ones that never slipped")
    assert "#301" in said(made[-1].svg)


def test_an_edition_is_drawn_in_full_only_where_its_plan_wants_that() -> None:
    rows = heads(2, due="June 2026", milestones=STEPS)
    earlier = [edition(rows, 1), edition(rows, 2)]
    plain, full = (
        pictures(edition(rows, 3, pictures=wanted), rows, earlier, wording("classic")) for wanted in ("yes", "full")
    )
    assert "Updates" not in said(plain[0].svg)
    assert {"Updates", "1", "2"} <= set(said(full[0].svg))
    assert plain[-1] == full[-1]
