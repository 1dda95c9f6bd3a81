"""Letters behind people's names, for an honour, a seat or a profession."""

LETTERS = frozenset(
    {"AC", "AM", "CBE", "DBE", "FRS", "KBE", "KC", "MBE", "MEP", "MLA", "MP", "MPP", "MSP", "OBE", "QC", "SC", "TD"}
)
"""What stands behind a person's name without a comma and is none of it."""
