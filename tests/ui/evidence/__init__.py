"""Tests of app/ui/evidence."""
