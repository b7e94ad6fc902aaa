"""A coverage-guided search for texts that newsparse does not bear: run target.py, as docs/how-to/fuzz-it.md tells."""
