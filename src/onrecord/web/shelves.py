"""The shelves of a story: of all of it, and as it stood on days that were asked for. Made again when it has changed.

The record of a day is made anew, which takes a hundredth of a second an article. For more than a few articles that is
done beside the pages: whoever asks first is told that it is being made (`NotYetError`), and nobody else waits.
"""

from concurrent.futures import Future
from datetime import date
from threading import Lock, Thread

from onrecord.views.asof import printed_on
from onrecord.web.shelf import Shelf, shelve
from onrecord.web.source import Source

MOST = 8
"""Days whose shelves are kept; a reader goes back and forth between a few."""
AT_ONCE = 30
"""Articles whose record is made while the reader waits: well under half a second."""
PATIENCE = 0.1
"""Seconds to wait for a record that is being made before telling so."""


class NotYetError(Exception):
    """The record of a day is being made, of so many articles."""

    def __init__(self, day: date, articles: int) -> None:
        super().__init__(day, articles)
        self.day = day
        self.articles = articles


class Shelves:
    """Keeps shelves. Two days between which nothing was printed share one."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._lock = Lock()
        self._held: tuple[object, Shelf] | None = None
        self._days: dict[frozenset[str], Future[Shelf]] = {}

    def whole(self) -> Shelf:
        """The shelf of the story as it is now."""
        with self._lock:
            return self._whole()

    def asof(self, day: date | None, *, wait: bool = True) -> Shelf:
        """The shelf of the story as it stood on the evening of `day`; of all of it where no day is given.

        Raises `NotYetError` where it is still being made and nobody is to `wait` for it.
        """
        with self._lock:
            whole = self._whole()
            known = frozenset(whole.pages) if day is None else printed_on(whole.ledger, day)
            if day is None or len(known) == len(whole.pages):
                return whole
            # The one that was asked for last goes to the end; one whose making failed is made again.
            made = self._days.pop(known, None)
            if made is None or (made.done() and made.exception() is not None):
                made = self._making(day)
            self._days[known] = made
            if len(self._days) > MOST:
                del self._days[next(iter(self._days))]
        try:
            return made.result(None if wait or len(known) <= AT_ONCE else PATIENCE)
        except TimeoutError as error:
            raise NotYetError(day, len(known)) from error

    def _making(self, day: date) -> Future[Shelf]:
        """The shelf of that day, made beside the pages."""
        made: Future[Shelf] = Future()

        def make() -> None:
            try:
                made.set_result(shelve(self._source.asof(day)))
            except Exception as error:  # noqa: BLE001 - whoever asks for the day is told
                made.set_exception(error)

        Thread(target=make, daemon=True).start()
        return made

    def _whole(self) -> Shelf:
        version = self._source.version()
        if self._held is None or self._held[0] != version:
            self._held = (version, shelve(self._source.ledger()))
            self._days.clear()
        return self._held[1]
