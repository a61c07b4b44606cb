"""All plans: the list, the first page, the dashboard, and everything that changed."""
