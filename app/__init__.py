"""Remediary: keeps a remediation action plan and publishes its status table."""

__version__ = "0.5.0"
