"""onrecord: a checkable record of a developing news story."""
