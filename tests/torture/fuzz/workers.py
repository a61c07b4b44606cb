"""Processes with limits that read files one after another; one that dies or takes too long is replaced."""

import json
import os
import resource
import select
import signal
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tests.torture.fuzz.case import Case
from tests.torture.fuzz.judging import FAILED, Judge, judged

# What one file may take of the processor in the program's own process, by the clock, and of memory: what the program
# lets its child have, and as much again for itself.
SECONDS, BY_THE_CLOCK, MEMORY_BYTES = 20, 600, 2 * 1024**3
_JOBS, _TOLD = 2, 2_000
Make = Callable[[int], Case]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was said of the file with this number, how many seconds it took, and what the process has held so far."""

    number: int
    reader: str
    how: str
    said: str
    seconds: float
    memory: int


@dataclass(slots=True)
class _Worker:
    """A process, the numbers that are left for it, and which it has begun at what time."""

    left: list[int]
    pid: int = 0
    pipe: int = -1
    heard: bytes = b""
    begun: tuple[int, str, str] | None = None
    since: float = field(default_factory=time.monotonic)


def outcomes(make: Make, judge: Judge, numbers: Sequence[int]) -> list[Outcome]:
    """What a judge says of each file, in the order of their numbers."""
    found: list[Outcome] = []
    told = 0
    workers = [_started(_Worker(list(numbers[job::_JOBS])), make, judge) for job in range(_JOBS)]
    try:
        while busy := [worker for worker in workers if worker.pid]:
            ready, _, _ = select.select([worker.pipe for worker in busy], [], [], 1)
            for worker in busy:
                if worker.pipe in ready:
                    _hear(worker, found, make, judge)
                elif worker.begun and time.monotonic() - worker.since > BY_THE_CLOCK:
                    os.kill(worker.pid, signal.SIGKILL)
            if len(found) >= told + _TOLD:
                told = len(found)
                print(f"  {told:,} of {len(numbers):,} files", flush=True)
    finally:
        for worker in workers:
            _end(worker)
    return sorted(found, key=lambda one: one.number)


def _started(worker: _Worker, make: Make, judge: Judge) -> _Worker:
    if not worker.left:
        return worker
    sys.stdout.flush()
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        os.close(reading)
        _work(worker.left, writing, make, judge)
    os.close(writing)
    worker.pid, worker.pipe, worker.heard, worker.begun, worker.since = pid, reading, b"", None, time.monotonic()
    return worker


def _work(numbers: Sequence[int], pipe: int, make: Make, judge: Judge) -> None:
    """Reads all files of a worker and ends its process."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    code = 1
    try:
        for number in numbers:
            case = make(number)
            _say(pipe, ["begun", number, case.reader, _described(case)])
            signal.setitimer(signal.ITIMER_PROF, SECONDS)
            start = time.process_time()
            said = judged(judge, case)
            seconds = time.process_time() - start
            signal.setitimer(signal.ITIMER_PROF, 0)
            _say(pipe, ["done", said, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024])
        code = 0
    finally:
        os._exit(code)


def _described(case: Case) -> str:
    return f"{case.name[:40]!r} {' '.join(case.how)} ({len(case.content):,} bytes)"


def _say(pipe: int, said: object) -> None:
    os.write(pipe, json.dumps(said).encode() + b"\n")


def _hear(worker: _Worker, found: list[Outcome], make: Make, judge: Judge) -> None:
    heard = os.read(worker.pipe, 65_536)
    *lines, worker.heard = (worker.heard + heard).split(b"\n")
    for line in lines:
        kind, *said = json.loads(line)
        if kind == "begun":
            worker.begun, worker.since = (said[0], said[1], said[2]), time.monotonic()
        elif worker.begun is not None:
            found.append(Outcome(*worker.begun, *said))
            worker.left.remove(worker.begun[0])
            worker.begun = None
    if heard:
        return
    how = _end(worker)
    if worker.begun is not None:
        found.append(Outcome(*worker.begun, f"{FAILED}{how}", time.monotonic() - worker.since, 0))
        worker.left.remove(worker.begun[0])
    elif worker.left:
        raise RuntimeError(f"a file could not be made: {worker.left[0]}")
    _started(worker, make, judge)


def _end(worker: _Worker) -> str:
    """Ends a process, and says how it ended."""
    if not worker.pid:
        return ""
    os.close(worker.pipe)
    os.kill(worker.pid, signal.SIGKILL)
    _, status = os.waitpid(worker.pid, 0)
    worker.pid, worker.pipe = 0, -1
    code = os.waitstatus_to_exitcode(status)
    return {-signal.SIGPROF: f"takes more than {SECONDS} seconds", -signal.SIGKILL: "hangs"}.get(
        code, f"the process died with {code}"
    )
