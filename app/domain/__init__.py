"""What the words mean: plans, actions, written dates, changes, updates. Pure Python."""
