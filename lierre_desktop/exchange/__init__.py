"""Files for other programs, made from the dataclasses of `centre`."""
