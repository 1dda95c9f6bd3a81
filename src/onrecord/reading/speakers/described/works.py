"""Whether a book, film or show told of just before brings in its maker: "Kell read the book. The author said …"."""

from collections.abc import Mapping

from onrecord.reading.speakers.described.firms import is_known_outlet
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.roles import Role
from onrecord.reading.speakers.people.wordings import is_name
from onrecord.reading.values import EntityType

_BOOKS = frozenset(
    {"book", "novel", "memoir", "biography", "autobiography", "thriller", "poem", "essay", "article", "column", "story",
     "study", "paper", "report", "blog"}
)  # fmt: skip
_FILMS = frozenset({"film", "movie", "documentary", "drama", "play", "musical", "series", "sitcom", "comedy"})
_SHOWS = frozenset({"programme", "program", "show", "podcast", "channel", "station", "broadcast", "interview"})
_SONGS = frozenset({"song", "album", "single", "concert", "gig", "opera", "tour", "symphony"})
_PICTURES = frozenset({"painting", "portrait", "exhibition", "photograph", "sculpture", "mural", "photo"})
_WEAR = frozenset({"dress", "gown", "collection", "outfit", "suit", "building", "logo"})
_TABLES = frozenset({"restaurant", "meal", "dish", "menu", "bistro"})
_MADE: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("author", "writer", "novelist", "poet", "biographer", "essayist", "columnist"), _BOOKS),
    **dict.fromkeys(("director", "filmmaker", "playwright", "screenwriter"), _FILMS),
    **dict.fromkeys(("presenter", "host", "broadcaster", "podcaster", "newsreader"), _SHOWS),
    **dict.fromkeys(("singer", "musician", "rapper", "composer", "songwriter", "singer-songwriter"), _SONGS),
    **dict.fromkeys(("artist", "painter", "photographer", "sculptor"), _PICTURES),
    **dict.fromkeys(("designer",), _WEAR),
    **dict.fromkeys(("chef", "restaurateur"), _TABLES),
}
"""Callings -> what those who have them make."""
_ON_AIR = frozenset({"presenter", "host", "broadcaster", "newsreader"})
_MAKING = frozenset(
    {"write", "author", "pen", "publish", "direct", "make", "produce", "release", "record", "shoot", "create", "design",
     "paint", "open", "launch", "host", "present", "front", "anchor", "perform", "sing", "star", "finish", "complete",
     "promote", "unveil", "headline", "run", "own", "edit", "begin", "start", "leave", "quit", "join", "cancel",
     "lead", "conduct", "compile"}
)  # fmt: skip
"""What somebody does with what is his own."""
_ON_IT = frozenset({"appear", "guest", "speak", "go"})
"""What guests do on a show."""
_NEAR = 2
"""Sentences back in which such a thing brings its maker to mind."""


def has_another_maker(cast: Cast, asked: Role, found: Referent, head: int) -> bool:
    """Whether `found`, who is not told to be such, was just told to take in what others make.

    Then "the author" at token `head` is whoever wrote the book, and no other word for the reader.
    """
    things = _MADE.get(asked.head)
    if things is None:
        return False
    first = cast.tree.sentences[max(0, cast.tree.sentence_of(head) - _NEAR)].first
    near = [i for i in range(first, head) if i not in cast.quoted]
    if asked.head == "broadcaster" and any(_is_outlet(cast, i) for i in near):
        return True  # the outlet is one, too
    told = [i for i in near if cast.tree.tokens[i].lemma.lower() in things]
    told += [i for i in near if asked.head in _ON_AIR and _is_station(cast, i)]
    return bool(told) and not any(_is_own(cast, found, i) for i in told)


def _is_outlet(cast: Cast, i: int) -> bool:
    named = i in cast.meant and is_name(cast, i)
    return named and (cast.meant[i].name in cast.outlets or is_known_outlet(cast, cast.meant[i]))


def _is_station(cast: Cast, i: int) -> bool:
    """Whether a station or show with presenters of its own is named there: "wrote to the BBC", "appeared on Newsbeat".

    Not as what somebody is of: "BBC host Kell".
    """
    token, above = cast.tree.tokens[i], cast.tree.tokens[cast.tree.tokens[i].head]
    on_it = token.dep == "pobj" and above.text == "on" and cast.tree.tokens[above.head].lemma in _ON_IT
    named = i in cast.heads and is_name(cast, i) and cast.heads[i].type is not EntityType.PERSON
    return (named and on_it) or (_is_outlet(cast, i) and token.dep not in {"compound", "nmod", "poss"})


def _is_own(cast: Cast, found: Referent, i: int) -> bool:
    """Whether the thing at token `i` is told to be the person's: "her book", "Kell's book", "Kell wrote a book"."""
    tokens = cast.tree.tokens
    owners = [c for c in cast.tree.children[i] if tokens[c].dep == "poss"]
    if any(tokens[c].tag == "PRP$" or (c in cast.meant and cast.meant[c].name == found.name) for c in owners):
        return True
    if tokens[i].dep == "pobj" and tokens[tokens[i].head].text in {"to", "about", "at"}:
        return False  # "wrote to the BBC"
    sentence = cast.tree.sentences[cast.tree.sentence_of(i)]
    above = [i, *cast.tree.ancestors(i)]
    return any(tokens[a].lemma in _MAKING for a in above if sentence.first <= a < sentence.last)
