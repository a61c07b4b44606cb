"""Tests of the database file, on real files."""
