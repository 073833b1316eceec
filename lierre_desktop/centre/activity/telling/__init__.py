"""The sentences that the figures make."""
