"""What the window is made of: controls, painted texts, editors, colours, words."""
