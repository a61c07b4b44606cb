"""Tests of bringing in a table."""
