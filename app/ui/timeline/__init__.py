"""The page of pictures: a plan's timeline and its progress, to look at closely and to save."""
