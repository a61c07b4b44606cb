"""What reading one file comes to: a verdict, a refusal in one sentence, or how it failed."""

import json
import signal
import traceback
from collections.abc import Callable, Iterator
from typing import Any

from app.cli.imports import _found_json
from app.domain import texts
from app.domain.errors import UserError
from app.intake import confining
from app.intake.children import TooLongError
from app.intake.clipboard import chosen
from app.intake.found import Found
from app.intake.grids import Grid
from app.intake.kinds import KINDS
from app.intake.looking import look
from app.intake.wire import grid_json, sentence_json
from tests.torture.fuzz.case import Case

# What a judge says begins with this where the program failed.
FAILED = "FAILED: "
# What a process of its own may take of the processor; the program lets it have more, and then ends it as well.
READING_SECONDS = 20
REFUSED, NOTHING = "refused", "nothing"
Judge = Callable[[Case], str]


def found_in(case: Case) -> Found | None:
    """What the program finds; None for a clipboard that holds nothing."""
    if case.reader != "clipboard":
        return look(case.content, case.name)
    taken = chosen({case.name: case.content, "image/png": b"\x89PNG"})
    return look(taken.content, taken.name) if taken is not None else None


def verdict(case: Case) -> str:
    """The program's verdict, where all that it says can be said."""
    try:
        found = found_in(case)
    except UserError as error:
        return said_wrongly(str(error)) or REFUSED
    if found is None:
        return NOTHING
    wrong = said_wrongly(str(found.message)) or next(filter(None, map(_wrong_text, _texts(_found_json(found)))), "")
    return wrong or found.verdict.value


def said_wrongly(sentence: str) -> str:
    """How a sentence fails its readers; empty for one that is one line with an end."""
    if "\n" in sentence or not sentence.strip() or sentence.rstrip("”").rstrip()[-1] not in ".?!…":
        return f"{FAILED}says {sentence[:200]!r}"
    return ""


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)


def _wrong_text(text: str) -> str:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return f"{FAILED}says what no file can hold: {text[:60]!r}"
    return "" if texts.clean(text).text == text else f"{FAILED}lets pass {text[:60]!r}"


def judged(judge: Judge, case: Case) -> str:
    """What a judge says of a file; whatever it raises is a failure, told in one line."""
    try:
        return judge(case)
    except Exception as error:  # noqa: BLE001 - whatever it is, a reader must not fail by it
        frames = traceback.extract_tb(error.__traceback__)
        ours = [f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in frames if "/app/" in frame.filename]
        return f"{FAILED}{type(error).__name__} {str(error)[:120]!r} at {' '.join(ours[-2:])}"


def read_here(
    kind: str, content: bytes, name: str, cancelled: Callable[[], bool] = bool, seconds: float = 0
) -> list[Grid]:
    """Stands for `confining.read` where a process is limited already: a new one for each file would take hours."""
    reader = next(one for one in KINDS if one.name == kind).reader_within
    left = signal.setitimer(signal.ITIMER_PROF, READING_SECONDS)[0]
    before = signal.signal(signal.SIGPROF, _give_up)
    try:
        answer = {"grids": [grid_json(grid) for grid in reader(content, name)]}
    except UserError as error:
        answer = {"refused": sentence_json(error.sentence)}
    except MemoryError:
        answer = {"problem": "too much"}
    except TooLongError:
        raise UserError("{name} takes too long.", name=name) from None
    finally:
        signal.setitimer(signal.ITIMER_PROF, left)
        signal.signal(signal.SIGPROF, before)
    return confining._read(json.dumps(answer, ensure_ascii=False).encode("utf-8", "surrogatepass"), name)


def _give_up(*_told: object) -> None:
    raise TooLongError
