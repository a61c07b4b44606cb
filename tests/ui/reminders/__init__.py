"""Tests of app/ui/safety."""
