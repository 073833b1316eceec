"""The trial of the Windows setup: installed, used, upgraded and taken away, under Wine.

`dev.py test-installer` calls it. What Wine proves and what it doesn't: docs/decisions.md.
"""
