"""Tests of what a user can do to an open database."""
