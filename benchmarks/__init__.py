"""How fast Lierre is, as ratios over what bounds it, measured in one run.

Absolute times depend on the machine; a ratio says how much of the time is ours.
"""
