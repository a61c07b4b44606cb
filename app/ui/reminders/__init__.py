"""Reminders in the window and in the tray, and the calendar file."""
