"""The project's own scorer: run score.py on a corpus, page.py on its figures."""
