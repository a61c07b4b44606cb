"""A plan as OSCAL 1.2.3 plan-of-action-and-milestones in JSON; its times are the plan's own, and never the clock's."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from app.documents.document import Document, HistoryLine, Source
from app.documents.oscal.actions import Course, told
from app.documents.oscal.parties import Identifiers, Parties
from app.documents.oscal.values import Json, day_start, filled, markup, moment, properties, string, title
from app.domain.errors import UserError
from app.domain.heads import head_line
from app.domain.revisions import Revision
from app.domain.slips import records
from app.domain.wordings import wording

VERSION = "1.2.3"
_compact = json.JSONEncoder(ensure_ascii=False).encode
_IDENTIFIER = "http://ietf.org/rfc/rfc4122"
# All that may stand in an address as it is (RFC 3986, section 2), without the brackets of numeric hosts.
_AS_IT_IS = "-._~:/?#@!$&'()*+,;=%"


def write(document: Document) -> bytes:
    """The document's edition in JSON, UTF-8; a UserError where it is no update, or has no action."""
    source = document.source
    if source is None:
        raise UserError("Only an update of a plan can be written as OSCAL: choose another format for this report.")
    if not source.edition.rows or not source.history:
        raise UserError("OSCAL needs at least one action: add one to the plan first.")
    parts = ",\n".join(f"{_compact(name)}: {_lines(value)}" for name, value in _plan(document, source).items())
    return f'{{"plan-of-action-and-milestones": {{\n{parts}\n}}}}\n'.encode()


def _lines(value: object) -> str:
    """A part of the plan as JSON; each member of a list stands on a line of its own."""
    # Indented, long histories took half of the time to encode, and a third more room.
    if not isinstance(value, list):
        return _compact(value)
    return "[\n" + ",\n".join(map(_compact, value)) + "\n]"


def _plan(document: Document, source: Source) -> Json:
    names = Identifiers(source.edition.plan_id, source.history[0])
    parties = Parties(names, source.edition.details.organisation)
    actions = [told(course, names, parties) for course in _courses(document, source)]
    return filled(
        uuid=names.plan,
        metadata=_metadata(document, source, parties),
        system_id={"identifier-type": _IDENTIFIER, "id": names.of("system")},
        observations=[one for action in actions for one in action.observations],
        risks=[action.risk for action in actions],
        poam_items=[action.item for action in actions],
    )


def _courses(document: Document, source: Source) -> Iterator[Course]:
    """Each action of the edition with its own part of the history."""
    history, lines = defaultdict[int, list[Revision]](list), _changes(document.history)
    for row in source.history:
        history[row.number].append(row)
    promised, words = records(source.history), wording(source.edition.details.wording)
    for row in source.edition.rows:
        promises = promised[row.number].promises
        yield Course(row, words.status_text(row.state), history[row.number], lines[row.number], promises)


def _changes(history: Sequence[HistoryLine]) -> defaultdict[int, defaultdict[int, list[HistoryLine]]]:
    """What each revision changed, by the action's number and the revision's ordinal."""
    found: defaultdict[int, defaultdict[int, list[HistoryLine]]] = defaultdict(lambda: defaultdict(list))
    for line in history:
        found[line.number][line.ordinal].append(line)
    return found


def _metadata(document: Document, source: Source, parties: Parties) -> Json:
    edition = source.edition
    details = edition.details
    facts = {
        "reference": details.reference,
        "url": details.url,
        "edition": document.heading,
        "opened": details.opened.isoformat() if details.opened else "",
        "history-log": head_line(document.head),
        "next-update": details.next_update_due.isoformat() if details.next_update_due else "",
    }
    return filled(
        title=title(details.title, f"Plan {edition.plan_id}"),
        published=day_start(edition.dated) if edition.issued and edition.dated else None,
        last_modified=moment(max(row.at for row in source.history)),
        version=str(edition.number) if edition.issued else f"{edition.number}-draft",
        oscal_version=VERSION,
        props=properties(facts),
        links=_links(details.url),
        **{name.replace("-", "_"): value for name, value in parties.metadata().items()},
        remarks=markup("\n\n".join(document.paragraphs)),
    )


def _links(url: str) -> list[Json]:
    """The plan's bug; an address that is none of the web's stands among the properties only."""
    url = string(url)
    if not re.match(r"https?://", url, re.I):
        return []
    href = re.sub("%(?![0-9A-Fa-f]{2})", "%25", quote(url, safe=_AS_IT_IS))
    return [{"href": href, "rel": "reference"}]
