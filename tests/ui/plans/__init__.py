"""Tests of app/ui/plans."""
