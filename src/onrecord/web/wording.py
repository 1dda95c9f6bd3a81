"""How the desk words dates, brackets, numbers and codes: in the reader's words, unknown written out."""

import re
from datetime import date

from markupsafe import Markup

from onrecord.ledger.values import Clock, Figure, Relation
from onrecord.reading.values import Bound, Kind, Manner
from onrecord.text.article import Interval, Role, Status
from onrecord.views import phrases

MANNERS = {
    Manner.DIRECT: "direct",
    Manner.INDIRECT: "indirect",
    Manner.MIXED: "partly quoted",
}
CLOCKS = {Clock.HAPPENED: "happened", Clock.SAID: "said", Clock.PRINTED: "printed"}
GLYPHS = {Clock.HAPPENED: "◆", Clock.SAID: "●", Clock.PRINTED: "○"}
KINDS = {
    Kind.STATEMENT: "statement",
    Kind.QUESTION: "question",
    Kind.REQUEST: "request",
    Kind.DENIAL: "denial",
    Kind.BELIEF: "belief",
    Kind.INTENTION: "intention",
    Kind.ANNOUNCEMENT: "announcement",
    Kind.REFUSAL: "refusal",
}
STATUSES = {
    Status.STATED: "stated on the page",
    Status.INFERRED: "worked out from the text",
    Status.CONFLICTING: "the evidence conflicts",
    Status.UNKNOWN: "unknown",
}
ROLES = {
    Role.HEADLINE: "headline",
    Role.BYLINE: "byline",
    Role.DATELINE: "dateline",
    Role.BODY: "body",
    Role.CAPTION: "caption",
    Role.CREDIT: "credit",
    Role.RELATED: "other items",
    Role.BOILERPLATE: "site furniture",
}
RELATIONS = {
    Relation.CONFLICT: ("≠", "Conflict"),
    Relation.AMBIGUOUS: ("?", "Unclear whether of one thing"),
    Relation.DIFFERENT_VARIANT: ("∥", "Different variants"),
    Relation.DIFFERENT_SCOPE: ("⊘", "Different places"),
    Relation.DIFFERENT_TIME: ("↦", "Different times"),
    Relation.COMPATIBLE: ("∩", "Can both be right"),
    Relation.ROUNDING: ("≈", "Same, rounded"),
    Relation.AGREES: ("=", "Agree"),
}
"""Shape and word for each relation between figures; the order is the order of the page: what needs a reader first."""
BOUNDS = {
    Bound.EXACT: "",
    Bound.ABOUT: "about ",
    Bound.AT_LEAST: "at least ",
    Bound.AT_MOST: "at most ",
    Bound.RANGE: "",
    Bound.RATIO: "",
    Bound.VAGUE: "roughly ",
}


def iso(when: Interval) -> str:
    """The bracket as ISO 8601: a day, or an interval whose open end is `..`."""
    if when.earliest == when.latest:
        return when.earliest.isoformat() if when.earliest else ""
    return "/".join(end.isoformat() if end else ".." for end in (when.earliest, when.latest))


def when(interval: Interval) -> Markup:
    """The bracket as a `<time>` element with ISO in its title; a bracket wider than a day has no `datetime`."""
    if not interval.known:
        return Markup('<span class="unknown">{}</span>').format(phrases.DATE_UNKNOWN)
    if interval.earliest == interval.latest:
        return Markup('<time datetime="{0}" title="{0}">{1}</time>').format(iso(interval), phrases.when(interval))
    return Markup('<span class="bracket" title="{}">{}</span>').format(iso(interval), phrases.when(interval))


def short_day(day: date) -> str:
    """13 Sep 2024."""
    return f"{day.day} {day:%b} {day.year}"


def number(value: float) -> str:
    """1,234.5 without needless zeros; from a million on with the word for it."""
    for size, word in LARGE:
        if abs(value) >= size:
            return f"{value / size:,.6g} {word}"
    return f"{value:,.0f}" if value == int(value) else f"{value:,.10g}"


LARGE = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))

UNITS = {
    "Cel": "°C", "[degF]": "°F", "deg": "°", "a": "years", "mo": "months", "wk": "weeks", "d": "days", "h": "hours",
    "min": "minutes", "s": "seconds", "10.a": "decades", "100.a": "centuries", "[mi_i]/h": "mph", "[kn_i]": "knots",
    "[gal_us]": "gallons", "[bbl_us]": "barrels", "[acr_us]": "acres", "har": "ha", "[ston_av]": "short tons",
}  # fmt: skip
"""What people call a unit, where its UCUM code is not what they write."""

_CODE = re.compile(r"\[s?([a-zA-Z]+)_\w+\]|\{(\w+)\}")


def unit(code: str) -> str:
    """A UCUM code as people write it: `[mi_i]` is mi, `{ton}` is ton."""
    return UNITS.get(code) or _CODE.sub(lambda found: found[1] or found[2], code).replace(".", "")


def amount(figure: Figure) -> str:
    """A figure's value in words: `about 300 km`, `500 km or more`, `12–15`."""
    mark = "" if figure.unit is None else figure.unit if figure.unit == "%" else f" {unit(figure.unit)}"
    low, high = figure.low, figure.high
    if low is None and high is None:
        return "no number"
    if low is not None and high is not None:
        times = " times" if figure.bound is Bound.RATIO else ""
        return f"{BOUNDS[figure.bound]}{_between(low, high)}{mark}{times}"
    if high is None and low is not None:
        return f"{number(low)}{mark} or more"
    return f"{number(high or 0)}{mark} or less"


def _between(low: float, high: float) -> str:
    """Both ends, with the word for a large number only once."""
    if low == high:
        return number(low)
    first, _, size = number(low).partition(" ")
    last = number(high)
    return f"{first}–{last}" if size and last.endswith(size) else f"{number(low)}–{last}"


def in_quotes(words: str) -> str:
    """Words from an article in quotation marks, unless they bring their own."""
    return words if words.startswith(("“", '"', "«", "„")) else f"“{words}”"


def plural(count: int, one: str, many: str | None = None) -> str:
    """`1 article`, `2 articles`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def rule(name: str) -> str:
    """A rule's name as words."""
    return name.replace("_", " ").replace("-", " ")
