"""Paper: a frozen dataclass in, the bytes of a PDF out. No query, no clock, no Qt."""
