"""Recovering what can be read from damaged files."""
