"""What the user can do: one method, one wish, one transaction."""
