"""Sources (placeholder until written)."""
from __future__ import annotations
def attach(text, percentages, quotes): return tuple(percentages)
def polls(percentages): return ()
