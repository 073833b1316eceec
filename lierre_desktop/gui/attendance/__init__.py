"""The attendance pages: sessions to enter, the roll call, the month grid, the sheets."""
