"""How figures are read: said, set in tables and charts, hidden where they are too small."""
