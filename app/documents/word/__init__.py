"""Word documents, templates and tracked changes."""
