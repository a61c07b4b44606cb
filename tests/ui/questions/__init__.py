"""Tests of app/ui/updates."""
