"""From foreign bytes to tables, and from tables to proposals."""
