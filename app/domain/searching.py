"""How texts are searched: every word, in any case, with or without accents."""

from app.domain.milestones import milestones_text
from app.domain.revisions import Revision
from app.domain.texts import folded


def words_of(search: str) -> tuple[str, ...]:
    """The words that a search asks for."""
    return tuple(folded(search).split())


def searched_text(row: Revision, status: str) -> str:
    """Everything that a row says, folded; `status` is the word that its plan has for the status."""
    state = row.state
    said = (
        f"#{row.number}", status, state.status.value, state.status_text or "", state.action, state.due.text,
        state.completed.text, state.owner, state.observations, state.kind.value if state.kind else "",
        state.root_causes, state.evaluation, milestones_text(state.milestones),
    )  # fmt: skip
    return folded("\n".join(said))


def places(text: str, words: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where the words stand in a text, as (start, length), without overlaps."""
    if not words:
        return []
    plain, origins = _with_origins(text)
    found = []
    for word in words:
        start = plain.find(word)
        while start >= 0:
            end = start + len(word)
            found.append((origins[start], origins[end - 1] + 1))
            start = plain.find(word, end)
    return _joined(sorted(found))


def _with_origins(text: str) -> tuple[str, list[int] | range]:
    """The folded text, and for each of its characters which one of the text it comes from."""
    if text.isascii():
        return text.lower(), range(len(text))
    pieces, origins = [], []
    for place, letter in enumerate(text):
        piece = folded(letter)
        pieces.append(piece)
        origins += [place] * len(piece)
    return "".join(pieces), origins


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return [(start, end - start) for start, end in joined]
