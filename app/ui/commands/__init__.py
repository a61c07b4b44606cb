"""Ways to every command: the palette, the page of keys, the settings."""
