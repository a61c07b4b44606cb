"""What checks a package: the program uses it, and each package carries it as check.py (see `script.py`)."""
