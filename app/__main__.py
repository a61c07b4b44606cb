"""Lets `python -m app` start the program."""

import sys

from app.main import main

sys.exit(main())
