"""A short form of the spoilt files; `make torture` reads 24,000 of them."""

from tests.torture.short import run_short


def test_every_spoilt_file_is_a_result_or_a_sentence_and_no_plan_gets_half_of_one() -> None:
    assert run_short("fuzz") == [
        ("the program", "holds"),
        ("the program", "holds"),
        ("the program", "holds"),
        ("the libraries as they are", "caught, as it must be"),
        ("each statement saved by itself", "caught, as it must be"),
    ]
