"""Tests of app.store.verifying."""
