"""A short form of the kill test; `make torture` runs all of it."""

from tests.torture.short import run_short


def test_what_was_acknowledged_survives_a_kill_and_naive_variants_are_caught() -> None:
    assert run_short("kills") == [
        ("the program", "holds"),
        ("each statement saved by itself", "caught, as it must be"),
        ("acknowledged before it is saved", "caught, as it must be"),
    ]
