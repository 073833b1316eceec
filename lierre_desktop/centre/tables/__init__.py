"""Lists as plain tables: what is imported, matched and refused, and what is exported."""
