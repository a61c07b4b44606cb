"""A short form of the tampers; `make torture` runs all of them."""

from tests.torture.short import run_short


def test_every_change_made_straight_in_the_file_is_found_and_naive_verifiers_miss_some() -> None:
    assert run_short("tampers") == [
        ("the program", "holds"),
        ("the chain alone", "caught, as it must be"),
        ("counting rows", "caught, as it must be"),
    ]
