"""The table of actions: its model, looks, columns, cells, search and views."""
