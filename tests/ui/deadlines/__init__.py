"""Tests of app/ui/deadlines."""
