"""Tests of what the words mean."""
