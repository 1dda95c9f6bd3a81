"""Who is described and does not want to be named: no name of the article is his or hers."""

import re

from onrecord.reading.speakers.people.cast import Cast, Referent, described

_NAMELESS = re.compile(
    r"\b(?:not to be|(?:declined|refused) to be|not be(?:ing)?) (?:named|identified|quoted by name)\b"
    r"|\banonym(?:ity|ous)"
)
_SPEAKING = frozenset({"say", "speak", "talk", "tell"})


def nameless(cast: Cast, head: int) -> Referent | None:
    """The description itself, where its clause or verb says so: "The aide, who asked not to be named, said …"."""
    tree, token = cast.tree, cast.tree.tokens[head]
    below = [c for c in tree.children[head] if tree.tokens[c].dep in {"relcl", "acl", "appos"}]
    if token.dep == "nsubj" and tree.tokens[token.head].lemma in _SPEAKING:
        below += [c for c in tree.children[token.head] if tree.tokens[c].dep in {"prep", "advcl"}]
    told = (tree.subtree(c) for c in below)
    if not any(_NAMELESS.search(cast.article.words(tree.span(run[0], run[-1]))) for run in told):
        return None
    run, mention = tree.within(cast.heads[head].span), cast.heads[head]
    named = any(tree.tokens[c].dep == "appos" and c in cast.meant for c in tree.children[head])
    plural = token.tag in {"NNS", "NNPS"}
    return None if named else described(cast, run[0], run[-1], plural=plural, kind=mention.type)
