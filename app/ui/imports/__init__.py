"""Bringing in a table: find it, name its columns, read it, and review what it would change."""
