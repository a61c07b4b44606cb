"""Packages, checked by nothing but their own README."""
