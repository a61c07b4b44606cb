"""What the user sees: the window over the services."""

from app.ui.plain_import import use_plain_import

use_plain_import()  # before anything else of the window is imported
