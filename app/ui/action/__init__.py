"""The chosen action: its fields, references, milestones, lineage and history."""
