"""Tests of what documents say and how their bytes are made."""
