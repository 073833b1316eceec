"""The Partners page: the structures, their contacts, and who was sent there."""
