"""Benchmarks: ratios to the bare cost, both measured side by side in one run."""
