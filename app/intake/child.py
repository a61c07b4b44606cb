"""Reads one file from stdin for the program, in a process of its own with little memory and time; run by path."""

import json
import sys
from pathlib import Path


def main() -> None:
    """Reads one wish, a line of JSON and the file's bytes, and answers with one line of JSON."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    from app.intake.bounds import MEMORY_BYTES, SECONDS
    from app.intake.limits import limit

    limit(MEMORY_BYTES, SECONDS)
    asked = json.loads(sys.stdin.buffer.readline())
    try:
        answer = _answered(asked["kind"], asked["name"], sys.stdin.buffer.read(asked["size"]))
    except MemoryError:
        answer = b'{"problem": "too much"}'
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()


def _answered(kind: str, name: str, content: bytes) -> bytes:
    from app.domain.errors import UserError
    from app.intake.kinds import KINDS
    from app.intake.wire import grid_json, sentence_json

    reader = next(one for one in KINDS if one.name == kind).reader_within
    try:
        answer = {"grids": [grid_json(grid) for grid in reader(content, name)]}
    except UserError as error:
        answer = {"refused": sentence_json(error.sentence)}
    # As UTF-8 it is half as long as in ASCII, where a letter takes six bytes.
    return json.dumps(answer, ensure_ascii=False).encode("utf-8", "surrogatepass")


if __name__ == "__main__":
    main()
