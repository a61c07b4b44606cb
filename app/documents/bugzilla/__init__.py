"""The comments for Bugzilla, and what Bugzilla shows of them."""
