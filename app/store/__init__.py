"""The database file: tables, transactions, reading, appending, upgrading, backing up."""
