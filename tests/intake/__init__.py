"""Tests of what is read from foreign tables."""
