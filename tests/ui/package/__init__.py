"""Tests of app/ui/package."""
