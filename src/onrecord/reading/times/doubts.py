"""What is in doubt about dates, in words for the user: days that do not exist, figures that can be read in two ways."""

from datetime import date

from onrecord.reading.times.days import NO_SUCH_DAY, WRONG_WEEKDAY
from onrecord.reading.times.foreign import OTHER_CALENDAR
from onrecord.reading.times.numeric import OPEN_ORDER, TWO_DIGITS
from onrecord.reading.times.order import WEAK
from onrecord.reading.values import TimeExpression
from onrecord.text.article import Article, Problem

_DOUBTS = {
    NO_SUCH_DAY: "“{words}” is no day of the calendar",
    OPEN_ORDER: "“{words}” can be {first} or {last}: nothing tells whether the day or the month comes first",
    WRONG_WEEKDAY: "“{words}”: {first} falls on another weekday",
    TWO_DIGITS: "the century of “{words}” is not written; taken as {first}",
    OTHER_CALENDAR: "“{words}” is a date in another calendar, left unresolved",
} | {because: f"“{{words}}” is taken as {{first}} and not as {{other}}, {why}" for because, why in WEAK.items()}


def date_doubts(article: Article, times: tuple[TimeExpression, ...]) -> tuple[Problem, ...]:
    """One problem for each date that is impossible or can be read in more than one way."""
    return tuple(
        Problem(
            _DOUBTS[t.because].format(
                words=article.words(t.span), first=t.when.earliest, last=t.when.latest, other=_other(t.when.earliest)
            ),
            t.span,
        )
        for t in times
        if t.because in _DOUBTS
    )


def _other(day: date | None) -> date | None:
    """The same figures read the other way round."""
    return None if day is None or day.day > _MONTHS else day.replace(month=day.day, day=day.month)


_MONTHS = 12
