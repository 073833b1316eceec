"""The page Import, export: files brought in after a dry run, lists taken out."""
