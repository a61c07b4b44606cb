"""Taking turns: each contender runs once a round, and the medians are compared."""

import statistics
import time
from collections.abc import Callable, Mapping


def medians(contenders: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """Seconds for each contender; one round warms the disk and is not counted."""
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for number in range(rounds + 1):
        for name, run in contenders.items():
            taken = run()
            if number:
                times[name].append(taken)
    return {name: statistics.median(found) for name, found in times.items()}


def timed(run: Callable[[], object]) -> float:
    """The seconds that a call takes."""
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def report(what: str, ours: float, bare: float, aim: float, against: str) -> None:
    """One line: the ratio first, then what it is made of."""
    ratio = ours / bare
    verdict = "" if ratio <= aim else "   NOT REACHED"
    print(f"{what:44} {ratio:6.2f}x  (aim {aim:g}x; {ours * 1e3:9.2f} ms to {bare * 1e3:9.2f} ms, {against}){verdict}")


def report_within(what: str, ours: float, limit: float, bare: float, against: str) -> None:
    """One line for what has a limit in milliseconds, with its ratio to the bare cost beside it."""
    verdict = "" if ours <= limit else "   NOT REACHED"
    figures = f"{ours * 1e3:9.2f} ms  (at most {limit * 1e3:g} ms"
    print(f"{what:44} {figures}; {ours / bare:5.2f}x of {bare * 1e3:9.2f} ms, {against}){verdict}")
