"""The auditor's package in the window: making one, and opening one."""
