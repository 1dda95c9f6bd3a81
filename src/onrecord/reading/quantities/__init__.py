"""Quantities: numbers, their bounds and units, and what they are of."""

from onrecord.reading.quantities.find import find_quantities

__all__ = ["find_quantities"]
