"""Tests of app/ui/commands."""
