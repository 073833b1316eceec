"""What the staff do, in their words: the only room that knows the rules of the centre."""
