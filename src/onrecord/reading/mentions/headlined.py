"""Names that a headline's words ran into: "Hillary Clinton Goes", "Will Nab Teixeira"."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.names import SUFFIXES
from onrecord.reading.mentions.values import Form
from onrecord.reading.values import EntityType

_OPENING = 2
"""Names at the start of a text that may be a headline's."""


def cut_overruns(forms: Sequence[Form], lexicon: Lexicon) -> list[Form]:
    """The forms without the title-case verb of a headline: "Hillary Clinton Goes" where "Hillary Clinton" stands, too.

    The shorter name must stand more often, or as often where the longer one opens the text.
    """
    tally = Counter(f.words for f in forms if f.type is EntityType.PERSON and " " in f.words)
    cut = {w: w.rsplit(" ", 1)[0] for w in tally if w.rsplit(" ", 1)[1].lower().rstrip(".") not in SUFFIXES}
    opening = min(forms, key=lambda f: f.order).words if forms else ""
    cut = {w: short for w, short in cut.items() if tally[short] >= tally[w] + (w != opening)}
    cut |= _headline_verbs(forms, tally, lexicon)
    return [replace(f, words=cut.get(f.words, f.words)) if f.type is EntityType.PERSON else f for f in forms]


def _headline_verbs(forms: Sequence[Form], tally: Counter[str], lexicon: Lexicon) -> dict[str, str]:
    """What a headline puts beside a surname that stands bare below: "Will Nab Teixeira", "Hillary Clinton Goes"."""
    early = {f.words for f in sorted(forms, key=lambda f: f.order)[:_OPENING] if tally[f.words] == 1}
    bare = {f.words for f in forms}
    full = {w.rsplit(" ", 1)[1] for w in tally if w not in early and w.split()[0].lower() in lexicon.first_names}
    cut = {}
    for words in early:
        *first, before, last = words.split()
        if last in bare & full and "." not in before and before.lower() not in lexicon.first_names:
            cut[words] = last
        elif first and before in bare and last not in bare and first[0].lower() in lexicon.first_names:
            surname = f"{before} {last}" in bare or not last.isascii()  # "Gabriel García Márquez", later "García"
            cut |= {} if surname else {words: " ".join([*first, before])}
    return cut
