"""What a plan owes, the record of what it owed, and the report of its slips."""
