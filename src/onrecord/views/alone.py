"""Whether words can be understood as they stand: no answer without its question, no "it" without its noun.

A test of the words alone, and of English ones: it chooses between lines that are all true, it decides nothing else.
"""

import re
from functools import lru_cache

from onrecord.reading.clauses import words

_MARKS = "“”\"'‘’«»„[( "
_FEWEST = 4
"""Words. A shorter quotation says little by itself."""
_POINTING = words(
    "it they them these those this that he she him her such so because and but or not no yes both neither none "
    "who what which where why how when then here maybe perhaps only even you his its their"
)
"""First words that point at what is not told with them."""
_SPEAKERS = words("he she his her their")
"""Of reported words these mean the speaker, who is named before them."""
_PART = 4
"""Words. A shorter first sentence is an answer: "In October. A welder saw them." """
_OPEN = words("it they them he she him her one ones")
_OBJECTS = words("him them")
_SUCH = re.compile(r"\b(?:any|no|every) such\b|\bsuch an? \w+|\bthe (?:latter|former)\b", re.IGNORECASE)
_NAME = re.compile(r"(?<=[\w&,;:’'”\")] )[“\"(]?[A-Z][\w.&’'-]+")
_BEFORE = 6
"""Words within which a pronoun has no noun before it."""
_SENTENCE = re.compile(r"(?<=[a-z][.?!]) (?=[A-Z“\"])")
_ARTICLED = re.compile(
    r"(?:the|a|an) (?:\w+ly )?(?:first|second|third|last|next|new|same|other)?\s*"
    r"(?:airline|aircraft|airliner|company|companies|craft|decision|deal|agreement|document|firm|flight|flights|jet|"
    r"jets|matter|order|plane|planes|project|programme|program|report|response|ship|topic|two|move|plan|proposal)\b",
    re.IGNORECASE,
)
"""Nouns that the text before has named: "the company", "the first jets"."""
_RUNS_ON = re.compile(
    r"(?:since then|so far|thus far|earlier in the day|later (?:that|in the) day|(?:the|this) [\w-]+, (?:which|who)\b)",
    re.IGNORECASE,
)
"""Openings that go on with what the text before has told: "Since then", "The airline, which …"."""
_VAGUE = re.compile(r"(?:the|a) (?:issue|matter|project|response|topic)\b", re.IGNORECASE)
_DATES = words(
    "January February March April May June July August September October November December Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday I"
)
_GRAVE = re.compile(
    r"\b(?:kill(?:s|ed|ing)?|dead|deaths?|died|injured|wounded|missing|death toll|inquiry|investigation|court|judge|"
    r"arrest\w*|charged|convicted|sentenced|resign\w*|sacked|fired|ban(?:s|ned)?|prohibits?|outlaw\w*|closed?|"
    r"ceasefire|war|crash\w*|collapsed?|evacuat\w*|elected|approved?|upheld|overturn\w*|ruled|verdict|maiden|inaugural)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def stands_alone(told: str, *, quoted: bool = False) -> bool:
    """Whether a reader who has nothing else understands them. `quoted`: they are a quotation and nothing else."""
    plain = told.removeprefix("that ").strip(_MARKS)
    said = [word.strip(_MARKS + ",.;:!?").lower() for word in plain.split(maxsplit=_BEFORE)[:_BEFORE]]
    first = said[0].partition("’")[0].partition("'")[0] if said else ""
    points = first in _POINTING and (quoted or first not in _SPEAKERS)
    if points or _SUCH.search(plain) or (quoted and _is_answer(plain)):
        return "[" in " ".join(told.split()[:3])
    named = _has_a_name(plain)
    if _ARTICLED.match(plain) and not (named and not _VAGUE.match(plain)):
        return False
    open_ = _OPEN if (quoted and not named) or first in _SPEAKERS else _OBJECTS
    return not open_ & set(said[1:_BEFORE])


@lru_cache(maxsize=8192)
def names_its_matter(told: str) -> bool:
    """Whether they name somebody or something beyond their first word, or tell of what is grave.

    "The main fault has been found" and "We want to know what happened" do neither.
    """
    plain = told.strip(_MARKS)
    named = _has_a_name(plain)
    return (named and _RUNS_ON.match(plain) is None) or is_grave(told)


def _has_a_name(plain: str) -> bool:
    """Whether a word beyond the first is a name; a month or a weekday is none."""
    return any(one[0].strip(_MARKS + ".") not in _DATES for one in _NAME.finditer(plain))


def _is_answer(plain: str) -> bool:
    """Whether a quotation is too short, or opens with too short a sentence, to be more than an answer."""
    return len(plain.split()) < _FEWEST or len(_SENTENCE.split(plain)[0].split()) < _PART


@lru_cache(maxsize=8192)
def is_grave(told: str) -> bool:
    """Whether they tell of what an editor prints first: deaths, courts, decisions in force, maiden flights."""
    return _GRAVE.search(told) is not None
