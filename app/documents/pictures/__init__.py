"""Drawings of a plan as SVG, made of plain text without Qt."""
