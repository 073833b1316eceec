"""What the papers of a person say: summary, certificate, letters, and their templates."""
