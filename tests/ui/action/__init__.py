"""Tests of app/ui/action."""
