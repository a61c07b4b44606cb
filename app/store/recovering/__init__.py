"""Reading a damaged database page by page, and making a new one of what could be read."""
