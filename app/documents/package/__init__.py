"""The auditor's package: its pages and tables, what checks it, and the archive that holds them."""
