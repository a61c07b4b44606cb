"""A short form of the model of power cuts; `make torture` runs all of it."""

from tests.torture.short import run_short


def test_what_was_acknowledged_survives_a_power_cut_and_naive_variants_are_caught() -> None:
    assert run_short("power") == [
        ("the program", "holds"),
        ("SQLite's own synchronous=FULL", "caught, as it must be"),
        ("files written in place", "caught, as it must be"),
        ("files renamed without a sync", "caught, as it must be"),
    ]
