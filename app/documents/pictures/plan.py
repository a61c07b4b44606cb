"""The pictures of an edition: where its plan wants them."""

from collections.abc import Sequence
from datetime import date

from app.documents.document import Picture
from app.documents.pictures.chart_pages import chart_pages
from app.documents.pictures.progress import progress
from app.documents.pictures.timeline import timeline
from app.domain.revisions import Revision
from app.domain.scenes import scene, update_event
from app.domain.sentences import Sentence
from app.domain.slips import records
from app.domain.updates import Edition
from app.domain.wordings import Wording


def pictures(
    edition: Edition, history: Sequence[Revision], issued: Sequence[Edition], words: Wording
) -> tuple[Picture, ...]:
    """The timeline and the progress; an edition without a date is drawn as of its newest revision."""
    if not edition.rows:
        return ()
    today: date = edition.dated or max(row.at for row in edition.rows).date()
    name = Sentence("Update {number}", number=edition.number) if edition.issued else Sentence("Draft")
    known = records(history or edition.rows)
    earlier = [one for one in issued if one.number < edition.number]
    if edition.details.pictures == "full":
        told = [update_event(one.number, one.dated) for one in earlier if one.dated]
        drawn = chart_pages(scene(edition.rows, known, today, name, told))
    else:
        drawn = timeline(edition.rows, known, today, str(name))
    over = progress([*earlier, edition], words)
    return (*drawn, *((over,) if over else ()))
