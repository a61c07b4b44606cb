"""Web pages, and tables to paste."""
