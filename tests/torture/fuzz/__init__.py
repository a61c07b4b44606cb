"""Files from outside that nobody made on purpose, and some that somebody did."""
