"""Words, only words: what the rules look for, one module a kind of word, made to be read and extended.

>>> from newsparse.lexicons import ENGLISH
>>> "minister" in ENGLISH.role_nouns
True
"""

from newsparse.lexicons.lexicon import Lexicon
from newsparse.lexicons.verbs import VerbForm

__all__ = ["ENGLISH", "Lexicon", "VerbForm"]

ENGLISH = Lexicon()
"""The English of British, American, Australian, Canadian, Indian and African newsrooms."""
