"""What is kept about a person beyond identity: situations, household, notes, photo."""
