"""Recomputing a whole database file: its log, its rows, its files, and how it is built."""
