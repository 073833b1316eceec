"""The pathway of a person on the screen: its difficulties over time, and all that it holds."""
