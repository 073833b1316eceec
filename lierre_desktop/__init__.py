"""Lierre, the desktop program of a French social centre."""

__version__ = "0.1.0"
