"""Organizations (placeholder until written)."""
from __future__ import annotations
def find(text, roles, speaker_mentions): return ()
