"""The shelves of a story: of all of it, and as it stood on days that were asked for. Made again when it has changed."""

from datetime import date
from threading import Lock

from onrecord.views.asof import printed_on
from onrecord.web.shelf import Shelf, shelve
from onrecord.web.source import Source

MOST = 8
"""Days whose shelves are kept; a reader goes back and forth between a few."""


class Shelves:
    """Keeps shelves. Two days between which nothing was printed share one."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._lock = Lock()
        self._held: tuple[object, Shelf] | None = None
        self._days: dict[frozenset[str], Shelf] = {}

    def whole(self) -> Shelf:
        """The shelf of the story as it is now."""
        with self._lock:
            return self._whole()

    def asof(self, day: date | None) -> Shelf:
        """The shelf of the story as it stood on the evening of `day`; of all of it where no day is given."""
        with self._lock:
            whole = self._whole()
            known = frozenset(whole.pages) if day is None else printed_on(whole.ledger, day)
            if day is None or len(known) == len(whole.pages):
                return whole
            # The one that was asked for last goes to the end.
            held = self._days.pop(known, None) or shelve(self._source.asof(day))
            self._days[known] = held
            if len(self._days) > MOST:
                del self._days[next(iter(self._days))]
            return held

    def _whole(self) -> Shelf:
        version = self._source.version()
        if self._held is None or self._held[0] != version:
            self._held = (version, shelve(self._source.ledger()))
            self._days.clear()
        return self._held[1]
