"""Tests of Remediary; each folder mirrors one of app."""
