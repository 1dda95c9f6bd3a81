"""Happenings: what the article says took place, or is to, at a time that it gives or leaves in a bracket."""

from onrecord.reading.happenings.find import find_happenings
from onrecord.reading.happenings.triggers import find_triggers

__all__ = ["find_happenings", "find_triggers"]
