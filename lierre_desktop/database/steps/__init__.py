"""Released schema steps, one module each; a released step is never edited."""
