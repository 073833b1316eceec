"""Stands where pip looks for what builds a source package: nothing of the package is run."""
