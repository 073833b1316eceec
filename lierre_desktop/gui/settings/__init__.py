"""The Settings page: a list of sections, each a form or a list with the side panel."""
