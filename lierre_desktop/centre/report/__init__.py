"""The yearly report: its sections, what the coordinator writes, what is frozen."""
