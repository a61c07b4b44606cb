"""What the user sees: the window over the services."""
