"""A short form of the faults of single I/O calls; `make torture` runs all of it."""

from tests.torture.short import run_short


def test_no_failing_call_leaves_anything_lost_or_half_done_and_naive_variants_are_caught() -> None:
    assert run_short("faults") == [
        *[("the program", "holds")] * 5,
        ("written in place", "caught, as it must be"),
        ("each statement saved by itself", "caught, as it must be"),
    ]
