"""Checking the history, and telling what this computer saw of it."""
