"""Evidence in the window: what is attached to actions, how it comes in, and how it is looked at."""
