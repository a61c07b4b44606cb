"""Nothing typed is lost: unsaved texts, and what two people changed at once."""
