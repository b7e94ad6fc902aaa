"""What users plug newsparse into: results as plain data."""

from newsparse.interop.plain import Plain, Result, to_dict, to_json

__all__ = ["Plain", "Result", "to_dict", "to_json"]
