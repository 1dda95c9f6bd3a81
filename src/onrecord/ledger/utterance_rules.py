"""Whether two sentences of different articles report the same speech act: the rules, and what each asks for.

Three things have to fit: who speaks, when, and the words. The weaker one of them is known, the more the others have
to show. Structure decides: no rule asks what words are like, only which they are.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from onrecord.ledger.utterance_evidence import weighed
from onrecord.ledger.utterance_likeness import Likeness, says_otherwise
from onrecord.ledger.utterance_speakers import Speakers
from onrecord.ledger.utterance_times import Times
from onrecord.ledger.utterance_units import Unit
from onrecord.ledger.wording import Word
from onrecord.ledger.wording_compare import align
from onrecord.ledger.wording_senses import sense


@dataclass(frozen=True, slots=True)
class Rule:
    """A name, and the test that two sentences pass."""

    name: str
    passes: Callable[[Likeness], bool]


def _long_quotation(two: Likeness) -> bool:
    """The same long words: nobody says them twice, whoever they are given to."""
    near = two.aligned
    quoted = two.both_quoted and near.quoted >= 8 and near.run >= 8  # noqa: PLR2004
    return near.contained >= 0.9 and (quoted or (near.heavy >= 12 and near.run >= 12))  # noqa: PLR2004


def _whole_quotation(two: Likeness) -> bool:
    """A whole sentence that both articles of one story quote, and no more of it in either."""
    near = two.aligned
    whole = near.run == len(near.left) == len(near.right) >= 6 and near.heavy >= 3  # noqa: PLR2004
    return whole and two.both_quoted and two.one_story and two.times is Times.FIT


def _same_words(two: Likeness) -> bool:
    """Nearly all heavy words of the shorter one, in order, most of them in a row; reported ones not just names."""
    near = two.aligned
    fewest = {Speakers.SAME: 3, Speakers.COMPATIBLE: 4, Speakers.UNKNOWN: 5 - two.left_open}[two.speakers]
    fewest += 2 * (not two.both_quoted) + 2 * (two.times is Times.NEAR)
    share = 0.8 if two.both_quoted or two.speakers is not Speakers.UNKNOWN else 0.9
    whole = two.weighed >= _ALL and two.speakers is not Speakers.UNKNOWN
    told = two.plain >= (1 if two.both_quoted else 3) or whole
    row = 4 if two.times is Times.FIT else 6
    return near.heavy >= fewest and near.contained >= share and near.run >= row and told


def _altered_words(two: Likeness) -> bool:
    """Quoted words of the same speaker, most of which agree, in order."""
    near = two.aligned
    short = two.speakers is Speakers.SAME and near.shared >= 7  # noqa: PLR2004
    fewest = 3 if short else 4 if two.speakers is Speakers.SAME else 6
    turned = two.weighed >= _NEARLY_ALL and two.senses > 3  # noqa: PLR2004
    share, run = (0.6, 4) if two.times is Times.FIT or turned else (0.8, 6)
    return two.both_quoted and near.quoted >= fewest and near.contained >= share and near.run >= run


def _quoted_fragment(two: Likeness) -> bool:
    """All that one article quotes in a row, a few words, stands in what the other quotes or reports."""
    pairs = ((two.one, two.other), (two.other, two.one))
    return two.speakers is Speakers.SAME and any(
        _fragment(two, marked, other)
        for one, other in pairs
        if not all(word.quoted for word in one.words)
        for marked in _in_marks(one.words)
    )


def _in_marks(words: Sequence[Word]) -> Iterator[tuple[Word, ...]]:
    """The runs of quoted words, and all of them together."""
    runs = [tuple(run) for quoted, run in groupby(words, key=lambda word: word.quoted) if quoted]
    yield from runs
    if len(runs) > 1:
        yield tuple(word for run in runs for word in run)


def _fragment(two: Likeness, marked: tuple[Word, ...], other: Unit) -> bool:
    near = align(marked, other.words)
    told = two.stems - {sense(word.form) for word in marked}
    more = {sense(word.form) for word in other.words if not word.capital} & told
    telling = sum(word.heavy and not word.capital for word in marked)
    if near.contained < 1.0 or near.run < len(marked) - 1:
        return False
    if two.times is not Times.FIT:
        return telling >= (2 if len(more) > 1 and two.weighed >= 0.5 else 5)  # noqa: PLR2004
    both = not two.other_days and all(
        word.quoted for block in near.blocks for word in near.right[block.b : block.b + block.size]
    )
    few = bool(more) or two.weighed >= _ALL or (both and near.run == len(marked) and two.weighed >= _MUCH)
    return telling >= (2 if few else 5)


def _word_for_word(two: Likeness) -> bool:
    """All words of the shorter one in a row: few heavy ones do then, where both quote or the speaker is sure."""
    near = two.aligned
    shorter = min(len(near.left), len(near.right))
    likely = two.speakers is Speakers.COMPATIBLE or two.left_open
    sure = two.speakers is Speakers.SAME or (two.both_quoted and (likely or near.run >= 12))  # noqa: PLR2004
    once = two.times is Times.FIT or (two.both_quoted and shorter >= 10)  # noqa: PLR2004
    fewest = 4 if two.both_quoted and two.times is Times.FIT else 6
    return sure and once and shorter >= fewest and near.run >= shorter - two.both_quoted and near.heavy >= 2  # noqa: PLR2004


def _phrase(two: Likeness) -> bool:
    """The same speaker, and a phrase of some length word for word.

    It tells enough by itself, or stands in sentences that agree in most else.
    """
    near = two.aligned
    telling = near.telling_run
    alike = (
        (near.run >= 5 and near.contained >= 0.7)  # noqa: PLR2004
        or (near.run >= 5 and telling >= 3 and near.contained >= 0.4)  # noqa: PLR2004
        or (near.run >= 7 and telling >= 2)  # noqa: PLR2004
    )
    alike = alike and (near.contained >= 0.8 or not two.other_days)  # noqa: PLR2004
    return two.speakers is Speakers.SAME and two.times is Times.FIT and alike and len(two.stems) >= 2  # noqa: PLR2004


def _other_words(two: Likeness) -> bool:
    """Reported in other words: most of what a sentence can be told by agrees.

    The fewer words tell, the more of them have to agree; the less sure who speaks is, the more of them.
    """
    words = min(len(two.aligned.left), len(two.aligned.right))
    if two.speakers is Speakers.UNKNOWN and (not two.left_open or two.aligned.covered < _BESIDES):
        return False
    fewest, shares = _ENOUGH[two.speakers]
    enough = words > fewest and any(
        two.senses >= n and two.plain >= plain and two.aligned.run >= run and two.weighed >= share
        for n, plain, run, share in shares
    )
    return (
        two.times is Times.FIT and not _may_be_twice(two) and not says_otherwise(two) and (enough or _same_clause(two))
    )


def _may_be_twice(two: Likeness) -> bool:
    """Whether articles of different days may report that somebody said much the same on both."""
    number = any(word.isdigit() for word in two.stems)
    told = number or two.plain >= (2 if two.weighed >= _ALL else 3)
    return two.other_days and (two.weighed < 0.75 or not told)  # noqa: PLR2004


def _same_clause(two: Likeness) -> bool:
    """A clause of few words most of which agree, some of them in a row, or all of which agree in any order."""
    near = two.aligned
    if two.speakers is Speakers.UNKNOWN or min(len(near.left), len(near.right)) < _CLAUSE:
        return False
    if set(two.one.stems) == set(two.other.stems):
        return two.plain >= 2  # noqa: PLR2004
    told = two.plain >= (1 if two.speakers is Speakers.SAME else 2)
    row = told and near.contained >= 0.6 and near.run >= 3 and two.weighed >= 0.55 and two.senses >= 3  # noqa: PLR2004
    most = near.contained >= 0.66 and near.run >= 2 and two.weighed >= 0.6 and two.plain >= 2  # noqa: PLR2004
    names = near.contained >= 0.66 and near.run >= 3 and two.senses >= 4  # noqa: PLR2004
    return row or ((most or names) and two.speakers is Speakers.SAME)


_CLAUSE = 5
"""Words: fewer are a thing's name rather than a sentence."""
_ENOUGH = {
    Speakers.SAME: (
        4,
        ((6, 3, 1, 0.42), (5, 2, 2, 0.45), (4, 3, 2, 0.48), (4, 2, 2, 0.55), (3, 2, 2, 0.53), (3, 3, 3, 0.48)),
    ),
    Speakers.COMPATIBLE: (5, ((6, 3, 1, 0.5), (5, 3, 2, 0.55), (4, 3, 2, 0.75), (3, 2, 2, 0.75))),
    Speakers.UNKNOWN: (6, ((8, 4, 2, 0.65), (6, 3, 2, 0.75), (5, 3, 2, 0.9))),
}
"""By how sure the speaker is: words that the shorter sentence has more of, and what is enough: words in common that a
sentence can be told by, those of them that are neither names nor numbers, the longest run, and the share of the
shorter sentence's weight. Fitted on pairs read (`gold/README.md`)."""
_BESIDES = 0.3
"""Share of the longer sentence's heavy words below which it tells something else, where nobody knows who speaks."""
_NEARLY_ALL = 0.95
"""Share of its weight at which only the order of its words may differ ("miners and companies")."""
_MUCH = 0.4
"""Share of its weight that a few words make of a sentence that is about them."""
_ALL = 0.85
"""Share of its weight at which nothing that a sentence tells is left out."""


def _long_phrase(two: Likeness) -> bool:
    """A long phrase word for word that tells much by itself, where one article does not say whose words they are."""
    near = two.aligned
    return two.times is Times.FIT and near.run >= 8 and near.telling_run >= 4 and len(two.stems) >= 5  # noqa: PLR2004


def _copied(two: Likeness) -> bool:
    """The same sentence in a passage that one article copied: whoever is taken for its speaker."""
    return two.other.statement.id in two.one.statement.copies and two.aligned.contained >= 0.9  # noqa: PLR2004


def _weighed(two: Likeness) -> bool:
    """All that speaks for one act outweighs what speaks against it, where no single thing decides."""
    likely = two.speakers is not Speakers.UNKNOWN or two.left_open
    left, right = set(two.one.stems), set(two.other.stems)
    whole = left == right and min(len(two.aligned.left), len(two.aligned.right)) > _FEW
    return likely and (min(len(left), len(right)) >= _FEW or whole) and is_sure(two)


_MOST = 0.6
_SEVERAL = 5
"""Share of the shorter sentence's heavy words, or words in common, that are asked for where nobody knows who speaks."""
_FEW = 3
"""Heavy words: fewer are a thing's name, unless a clause has more of the light ones."""


def is_sure(two: Likeness) -> bool:
    """Whether all evidence makes one act all but certain."""
    return _is_probable(two, _SURE)


def is_likely(two: Likeness) -> bool:
    """Whether all evidence makes one act likelier than not."""
    return weighed(two) >= _EVEN


def _is_probable(two: Likeness, least: float) -> bool:
    """By weights that were fitted on sentences of times that fit, not of different days."""
    return _can_be_weighed(two) and weighed(two) >= least


def _can_be_weighed(two: Likeness) -> bool:
    return two.times is Times.FIT and not two.other_days


def _is_borne_out(two: Likeness) -> bool:
    """Whether all evidence does not speak against what a weak rule sees, as far as it can be weighed."""
    return not _can_be_weighed(two) or weighed(two) >= _FAIR


_EVEN = 0.5
_FAIR = 0.6
"""Below it a weak rule is wrong of every third pair or so of stories that it was not made on."""
_SURE = 0.9
"""Where weights that were fitted without a story are right of its pairs (`bench/utterance_weights.py`)."""

_NAMED = (
    Rule("a copied passage", _copied),
    Rule("same words", _same_words),
    Rule("word for word", _word_for_word),
    Rule("nearly the same words", _altered_words),
    Rule("quoted words in a report", _quoted_fragment),
    Rule("a phrase in common", _phrase),
    Rule("a long phrase in common", _long_phrase),
    Rule("reported in other words", _other_words),
    Rule("much in common, weighed", _weighed),
)
"""Asked where the speakers and the times may be the same, strongest first."""

_WHOEVER = (
    Rule("a copied passage", _copied),
    Rule("the same long quotation, given to another speaker", _long_quotation),
    Rule("the same whole sentence, given to another speaker", _whole_quotation),
)
"""Asked where the speakers differ."""


WEAK = frozenset(
    {
        "quoted words in a report",
        "a phrase in common",
        "a long phrase in common",
        "reported in other words",
        "much in common, weighed",
    }
)
"""Rules whose links hold for two sentences, and do not lead on to a third by themselves."""
_DOUBTED = WEAK - {"quoted words in a report"}
"""Those that look at some of the words, and have to be borne out by the rest."""


def may_join(share: float, senses: int, who: Speakers, when: Times, *, open_who: bool) -> bool:
    """Whether a rule may join two sentences: a quick look, before their words are aligned, that never misses a pair.

    `share`: of the heavy words of the shorter one, those whose sense the other has, too; no less than `contained`.
    `senses`: how many senses they have in common. `open_who`: see `Likeness.left_open`.
    """
    if when is Times.APART:
        return False
    if who is Speakers.DIFFERENT:
        return share >= 0.9  # noqa: PLR2004
    return who is not Speakers.UNKNOWN or open_who or share >= _MOST or senses >= _SEVERAL


def joined(two: Likeness) -> str | None:
    """The rule by which two sentences report the same speech act; None where none does."""
    if two.times is Times.APART:
        return None
    rules = _WHOEVER if two.speakers is Speakers.DIFFERENT else _NAMED
    return next((r.name for r in rules if r.passes(two) and (r.name not in _DOUBTED or _is_borne_out(two))), None)
