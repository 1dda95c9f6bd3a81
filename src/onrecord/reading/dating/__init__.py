"""What the text itself says of the day on which it was printed, and what it places in time relative to that day."""

from onrecord.reading.dating.ages import find_ages
from onrecord.reading.dating.anchors import find_anchors
from onrecord.reading.dating.gaps import find_places
from onrecord.reading.dating.infer import find_printing, published

__all__ = ["find_ages", "find_anchors", "find_places", "find_printing", "published"]
