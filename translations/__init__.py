"""The catalogues of messages and what keeps them in step with the sources. Not shipped."""
