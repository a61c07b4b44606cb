"""Tests of the drawings of a plan."""
