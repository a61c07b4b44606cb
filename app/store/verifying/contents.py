"""The bytes of evidence files against the hashes that the log tells, and rows that only follow from others."""

import hashlib
from collections.abc import Iterator

from app.domain.sentences import Sentence
from app.domain.verdicts import Problem, ProblemKind
from app.store.schema import PIECE_BYTES
from app.store.verifying.source import Source


def wrong_contents(source: Source) -> Iterator[Problem]:
    """Each evidence file whose bytes are not what they were."""
    for sha256, size in source.all("SELECT sha256, size FROM contents ORDER BY rowid"):
        if not _is_whole(source, sha256, size):
            sentence = Sentence("The bytes of the evidence file {sha256} were changed.", sha256=sha256)
            yield Problem(ProblemKind.CONTENT, sentence, 0, "content_pieces", f"sha256={sha256}", "content", sha256)
    strays = "SELECT DISTINCT sha256 FROM content_pieces WHERE sha256 NOT IN (SELECT sha256 FROM contents)"
    for (sha256,) in source.all(strays):
        sentence = Sentence("Pieces of a file {sha256} lie here that no entry tells of.", sha256=sha256)
        yield Problem(ProblemKind.INSERTED, sentence, 0, "content_pieces", f"sha256={sha256}")


def _is_whole(source: Source, sha256: object, size: object) -> bool:
    digest, seen, position = hashlib.sha256(), 0, 0
    if not isinstance(size, int):
        return False
    while seen < size or position == 0:
        position += 1
        query = "SELECT content FROM content_pieces WHERE sha256 = ? AND position = ?"
        piece = source.all(query, (sha256, position))
        if not piece or not isinstance(piece[0][0], bytes):
            break
        digest.update(piece[0][0])
        seen += len(piece[0][0])
        if len(piece[0][0]) != PIECE_BYTES and seen != size:
            return False
    more = source.all("SELECT count(*) FROM content_pieces WHERE sha256 = ?", (sha256,))[0][0]
    pieces = -(-size // PIECE_BYTES)
    return seen == size and more == pieces and digest.hexdigest() == sha256


def wrong_references(source: Source) -> Iterator[Problem]:
    """Heads of actions that are not their newest revision, and evidence whose file is not there."""
    heads = (
        "SELECT id, number, plan_id, head_seq, (SELECT max(seq) FROM revisions WHERE action_id = actions.id) AS newest"
        " FROM actions WHERE head_seq IS NOT newest ORDER BY id"
    )
    for action_id, number, plan_id, head, newest in source.all(heads):
        sentence = Sentence(
            "Action #{number} of plan {plan_id} shows revision {head} and not its newest one, {newest}.",
            number=number, plan_id=plan_id, head=head, newest=str(newest),
        )  # fmt: skip
        key = f"id={action_id}"
        yield Problem(ProblemKind.REFERENCE, sentence, 0, "actions", key, "head_seq", str(newest), str(head))
    lost = (
        "SELECT id, number, plan_id, sha256 FROM evidence WHERE kind = 'file'"
        " AND sha256 NOT IN (SELECT sha256 FROM contents)"
    )
    for row_id, number, plan_id, sha256 in source.all(lost):
        sentence = Sentence(
            "The file of evidence {number} of plan {plan_id} is not here.", number=number, plan_id=plan_id
        )
        yield Problem(ProblemKind.REFERENCE, sentence, 0, "evidence", f"id={row_id}", "sha256", sha256)
