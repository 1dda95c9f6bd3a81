"""A small invented story, read with the shipped model, for tests of what people judge of it."""

from collections.abc import Mapping
from functools import cache

from onrecord.intake.receive import receive
from onrecord.ledger.record import Held
from onrecord.lexicons.load import load_lexicon
from onrecord.models.catalog import load_model
from onrecord.reading.read import read

NEWS = {
    "bridge.txt": "Bridge at Oldmere closed\n\nThe Oldmere Courier\n2 April 2023\n\nThe bridge at Oldmere will stay "
    "shut until spring, the mayor, Ines Okafor, said on Monday. The storm of 27 March 2023 broke 14 cables.\n\n"
    "“We will not open it before the cables are replaced,” Okafor told reporters.\n\nRead more: Ferry takes over\n",
    "ferry.txt": "Ferry takes over\n\nThe Mere Gazette\n3 April 2023\n\nA ferry will carry 240 people an hour over the "
    "Mere, Mayor Okafor said on Sunday.\n\nOn 1 April 2023 a bus was taken off the road. Engineers found 19 broken "
    "cables, said Piet Lindqvist of Haldane Works, who denied that the steel was at fault.\n",
    "undated.txt": "Cables were weak\n\nThe storm broke 14 cables, Ines Okafor said last week. “It was the steel,” "
    "said Lindqvist.\n",
}
"""Path -> an invented article."""

_model = cache(load_model)


@cache
def _held(path: str, text: str) -> Held:
    lexicon, model = load_lexicon(), _model()
    article = receive(text.encode(), path, lexicon.outlets).article
    assert article is not None
    seen = next(iter(model.observe([article])))
    return Held(article, read(article, seen, lexicon), (path,), seen)


def held_of(news: Mapping[str, str] | None = None) -> list[Held]:
    """The articles as a story holds them; each text is read once."""
    return [_held(path, text) for path, text in (news or NEWS).items()]
