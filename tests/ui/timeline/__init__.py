"""Tests of the page of pictures."""
