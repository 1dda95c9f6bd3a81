"""Time expressions in TIMEX3 terms, always as an interval."""

from onrecord.reading.times.doubts import date_doubts
from onrecord.reading.times.find import find_times
from onrecord.reading.times.quoted import recount

__all__ = ["date_doubts", "find_times", "recount"]
