"""What reviewers asked, and the answers."""
