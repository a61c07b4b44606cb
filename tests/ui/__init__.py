"""The window, used as people use it: keys, mouse, dialogs, real files."""
