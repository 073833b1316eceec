"""Questions of the centre's own: a table of one or two dimensions."""
