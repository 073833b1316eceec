"""Where the yearly report is written."""
