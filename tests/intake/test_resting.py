"""The collector rests during bulk work, and is afterwards as it was before."""

import gc

import pytest

from app.intake.resting import collector_at_rest


def test_it_rests_within_and_goes_on_behind_also_where_work_fails() -> None:
    assert gc.isenabled()
    with pytest.raises(ValueError), collector_at_rest():
        assert not gc.isenabled()
        raise ValueError
    assert gc.isenabled()


def test_where_it_rests_already_it_is_left_so() -> None:
    with collector_at_rest():
        with collector_at_rest():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
