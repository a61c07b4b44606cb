"""Tests of app/ui/ledger."""
