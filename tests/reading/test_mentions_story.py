"""The acceptance story: who is named in it, and who speaks where the text only says "he" or gives a role."""

from pathlib import Path

import pytest
from tests.reading.speaking import article_of, tree_of

from onrecord.lexicons.load import load_lexicon
from onrecord.reading.mentions import find_mentions
from onrecord.reading.speakers import resolve_speakers
from onrecord.reading.values import Attribution, Manner
from onrecord.text.span import Span


def speaker_at(folder: Path, number: str, words: str, source: str) -> str | None:
    """The speaker of `source`, which stands in `words` of the story's article `number`."""
    path = next(folder.glob(f"{number}_*.txt"))
    article = article_of(path.read_bytes().decode())
    start = article.text.index(words) + words.index(source)
    tree, lexicon = tree_of(article), load_lexicon()
    asked = (Attribution((Span(start, start + len(source)),), (), (), Manner.INDIRECT),)
    (found,), _ = resolve_speakers(article, tree, asked, find_mentions(article, tree, lexicon), lexicon)
    return found.speaker


@pytest.mark.parametrize(
    ("number", "words", "source", "speaker"),
    [
        ("000", "He argued that the new", "He", "Vladimir Putin"),
        ("000", "the Russian leader admitted", "the Russian leader", "Vladimir Putin"),
        ("000", "A U.S. National Security Council spokesperson", "A U.S. National Security Council spokesperson",
         "U.S. National Security Council spokesperson"),
        ("001", "he said in a post", "he", "Dmytro Kuleba"),
        ("001", "during which he demanded", "he", "Dmytro Kuleba"),
        ("001", "The Ukrainian foreign minister made", "The Ukrainian foreign minister", "Dmytro Kuleba"),
        ("001", "he added.", "he", "Dmitry Peskov"),
        ("002", "The Secretary of State said", "The Secretary of State", "Antony Blinken"),
        ("002", "he added.", "he", "Antony Blinken"),
        ("003", "He also accused Russia", "He", "Antony Blinken"),
        ("003", "he told CNN", "he", "William Courtney"),
        ("003", "Russia's security service, the FSB", "Russia's security service, the FSB", "FSB"),
        ("003", "Center for a New American Security Senior Fellow Dr. Stacie Pettyjohn",
         "Center for a New American Security Senior Fellow Dr. Stacie Pettyjohn", "Stacie Pettyjohn"),
        ("004", "He added that Russia", "He", "Volodymyr Zelensky"),
        ("004", "The Telegraph reported", "The Telegraph", "The Telegraph"),
    ],
)  # fmt: skip
def test_speakers_of_the_story(story_folder: Path, number: str, words: str, source: str, speaker: str) -> None:
    assert speaker_at(story_folder, number, words, source) == speaker
