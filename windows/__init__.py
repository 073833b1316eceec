"""The Windows build: what is put together, the setup made of it, and its trial under Wine.

Nothing here is part of the program: `dev.py installer` and `dev.py test-installer` call it.
"""
