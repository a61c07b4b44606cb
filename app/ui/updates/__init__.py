"""The updates: the living draft, issued ones, previews, and two side by side."""
