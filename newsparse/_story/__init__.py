"""Assembly: the only place where results of different rooms meet."""

from newsparse._story.reading import Reading

__all__ = ["Reading"]
