"""Time expressions in TIMEX3 terms, always as an interval."""

from onrecord.reading.times.find import find_times

__all__ = ["find_times"]
