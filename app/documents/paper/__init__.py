"""Pages painted by Qt, in fonts of our own: for PDF, print and preview."""
