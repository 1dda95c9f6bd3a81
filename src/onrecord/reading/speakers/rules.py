"""The rules of speaker resolution: a row for each name that `Attribution.speaker_because` can give.

A speaker found over a relative clause has two: "relative: name" is the noun before "who", and that noun is a name. A
row without a speaker (`resolves` is false) is an answer, too: the article does not tell, or tells of several. What each
rule is worth on marked articles stands in docs/rules.md, which `bench/rules.py` writes from this table.
"""

from collections.abc import Mapping

from onrecord.reading.speakers.rule import SpeakerRule

_RELATIVE = "relative"

_ROWS = (
    SpeakerRule(
        "name",
        "A name, under the fullest form that the article has of it.",
        "Anna Moreau left. [Moreau] said the yard would close.",
    ),
    SpeakerRule(
        "name of the one just spoken of",
        "A surname that two people of the article have: the one of them who spoke last or was subject; else the "
        "first, where the others go on to be named in full, or the one named in full four times as often.",
        "Anna and Paul Moreau run it. Anna Moreau lives here, Paul Moreau in York. Paul Moreau wrote to us. "
        "[Moreau] said it would close.",
    ),
    SpeakerRule(
        "name behind a title",
        "A name that the parser parted from its source at a title with a full stop.",
        "[Harbour police Const. Tim Kell] says the pier is under repair.",
    ),
    SpeakerRule(
        "names joined",
        "Several joined by “and”, of whom one at least has a name; the others go by their descriptions.",
        "[Kell and Moreau] said the pier was safe.",
    ),
    SpeakerRule(
        "name in apposition",
        "A description or a pronoun with a name beside it.",
        "[The council’s leader, Anna Moreau,] said the pier was safe.",
    ),
    SpeakerRule(
        "name after a title",
        "A title of which the parser made the head, and one person’s name at its end.",
        "“It is late,” added [company chairman and founder Paul Kell].",
    ),
    SpeakerRule(
        "author of the document",
        "A statement, letter, website or the like, whose author stands beside it, by name or described: in the phrase, "
        "by the verb that gives it out, or (a recording) as the one who was called.",
        "[A statement from Moreau Shipping] said the yard would close.",
    ),
    SpeakerRule(
        "author of the document told before",
        "“The letter”, “the statement”: the author of the last such document that the article spoke of; “a statement”: "
        "the one body that spoke or issued something in the sentence before.",
        "A letter from Anna Moreau came on Monday. [The letter] said the yard would close.",
    ),
    SpeakerRule(
        "role",
        "A definite description of an office or trade that one person of the article holds, in the country asked for; "
        "where several do, the only one of them who says anything.",
        "Paul Kell, a lawyer, met Anna Moreau. [The lawyer] said it was late.",
    ),
    SpeakerRule(
        "role, the only one left",
        "The same where a country is asked for and the article does not say which country its one holder serves.",
        "Paul Kell, the defence minister, left. [The Finnish minister] said it was late.",
    ),
    SpeakerRule(
        "kin or agent told before",
        "A word for kin, or for a lawyer, agent or spokesman, and whose: the person whom the article names as that.",
        "Anna Moreau’s father, Paul Kell, came. It rained. [Moreau’s father] said it was late.",
    ),
    SpeakerRule(
        "named in the sentences after",
        "A description in an article’s first sentences: the first person named after it as a speaker, who holds such "
        "an office or comes in by the bare name, or the first such body; anywhere, who comes in next by the bare name "
        "or office, or who tells the same again; the several named beside the same word; in a headline, the one who "
        "holds the office, or has the letters, or is soon described so again.",
        "[A police commander] said the pier was safe. It rained. Gen. Anna Moreau said it was late.",
    ),
    SpeakerRule(
        "person of that age",
        "“The 29-year-old”, “the teenager”: the only person whose age the article gives so.",
        "Anna Moreau, 29, met Paul Kell. [The 29-year-old] said it was late.",
    ),
    SpeakerRule(
        "the only holder of the office",
        "A seat with its place, where the article names one holder of such a seat and no other place.",
        "Gov. Sarah Holt came. [The Alaska governor] said the crane was safe.",
    ),
    SpeakerRule(
        "the person that is spoken of",
        "A calling or a former office that nobody is told to hold: the one person of the sentence before, as its "
        "subject, or the one whom the whole article names most by far. So, too, “the Australian”.",
        "Anna Moreau left in tears. [The former mayor] said the yard would close.",
    ),
    SpeakerRule(
        "the person that spoke last",
        "A calling with “the”, or a word for any office: who spoke, or was told of alone, in the sentences before, "
        "where nobody else is named since or called so.",
        "Anna Moreau said the reef was dying. It was hot. [The ecologist] said the yard would close.",
    ),
    SpeakerRule(
        "the one on trial",
        "“The defendant”, “the suspect”: the only person of whom the article tells that he was charged or tried.",
        "Paul Kell was charged on Monday. It rained. [The defendant] said the yard would close.",
    ),
    SpeakerRule(
        "two who were just named",
        "“The pair”, “both companies”, “both sides”: the two that the sentence before joins by “and”.",
        "Anna Moreau and Paul Kell left. [The pair] said the yard would close.",
    ),
    SpeakerRule(
        "body named before",
        "“The ministry”, “the council”: the one body before that has the word in its name; of several, the one that "
        "the last two sentences name.",
        "The Harbour Ministry closed the pier. [The ministry] said the leg had cracked.",
    ),
    SpeakerRule(
        "the organisation that the sentence before is about",
        "“The company” and the like: the one organisation that the sentence before names, as its subject.",
        "Airbus lost a third of its orders. [The company] said it would close the plant.",
    ),
    SpeakerRule(
        "the body that the article calls so",
        "“The agency”, “the newspaper”: the one body before that stands beside the word: “the news agency Vint”; “the "
        "union”: the one of all the article that is such by its name, by that word or by whom it represents.",
        "The relief agency Vint wrote to the Yorkdale Council. It rained. [The agency] said the pier would close.",
    ),
    SpeakerRule(
        "the organisation named beside it",
        "The same, where its own sentence names one organisation: whose website it is, or of whom it tells.",
        "On the Airbus website, [the company] said the plant would close.",
    ),
    SpeakerRule(
        "the only organisation of the article",
        "The same, also with a country or place (“the Dutch chemical group”), where the article names one alone.",
        "Moreau Shipping lost a third of its orders. It rained. [The Dutch shipbuilder] said it was late.",
    ),
    SpeakerRule(
        "the organisation that is spoken of",
        "“The company” and the like: the one organisation of the last three paragraphs, the one named most by far, or "
        "the one that the article opens with, where no other does anything.",
        "Airbus lost orders. It rained. [The company] said it would close the plant.",
    ),
    SpeakerRule(
        "the only body that it may be",
        "“The charity”, “the regulator”: the one body before that may be such; of several, the one that acts last.",
        "Greenpeace wrote to the port. It rained. [The group] said the pier was safe.",
    ),
    SpeakerRule(
        "the only outlet named before",
        "“The newspaper” and the like: the one outlet that the article has named, by a known name or as such.",
        "The Yorkdale Echo newspaper wrote on Monday of a crack. It rained. [The newspaper] said the pier would close.",
    ),
    SpeakerRule(
        "answer to the question",
        "A pronoun that answers: the one who was asked, not the one who asked.",
        "Moreau asked Kell if it was so. [He] replied that it was not.",
    ),
    SpeakerRule(
        "subject of the governing clause",
        "A pronoun in a subordinate clause: the subject that the clause hangs on.",
        "Anna Moreau left after [she] told the board that the pier was safe.",
    ),
    SpeakerRule(
        "subject of the fronted clause",
        "A pronoun behind a clause set in front, or one that a semicolon or colon ends: that clause’s subject.",
        "As Paul Kell left the court, [he] said that he would appeal.",
    ),
    SpeakerRule(
        "speaker of the clause before",
        "A pronoun that speaks in a clause joined to one in which somebody spoke who agrees with it.",
        "Paul Kell said Moreau’s pier was safe, [he] also said it was late.",
    ),
    SpeakerRule(
        "joint subject of the sentence before",
        "“They”: those whom the sentence before names together as its subject.",
        "Anna Moreau and Paul Kell left the board. [They] said the pier was safe.",
    ),
    SpeakerRule(
        "unnamed source of the sentence before",
        "“It”: the report, letter or e-mail that spoke in the sentence before, or that it is about; “they”: the "
        "several who spoke there, or the spokesperson.",
        "The study by the council says that rents rise. [It] warns that many will leave.",
    ),
    SpeakerRule(
        "last speaker or subject",
        "A pronoun: who spoke last, or the subject of the sentences before, where it agrees and nobody else does; in "
        "a quotation, the only one named before it there; “it” at last the body of which it tells; who is blamed.",
        "Anna Moreau lost the vote. [She] said she would go.",
    ),
    SpeakerRule(
        "most prominent person",
        "“He” or “she”: who agrees and comes to mind twice as readily as anybody else, by how lately and in what part "
        "of the sentence the article mentions each; else the only one who is named in its own sentence and the one "
        "before.",
        "Paul Kell sat beside a guest of Jan Smit. A friend of Smit had asked Kell to come. [He] said it was late.",
    ),
    SpeakerRule(
        _RELATIVE,
        "“Who”, “which” or “that”: the noun that the relative clause hangs on, found by the rule named behind it; of "
        "“Kell, an expert from the university, who”, Kell.",
        "Paul Kell, [who] said the leg had cracked, was dismissed.",
    ),
    SpeakerRule(
        "owner told before",
        "A description that opens with “his”, “her”, “its” or “their”: the owner’s name in place of the pronoun; of "
        "“his claim that …”, the owner; of “their”, also the several who do something with what is theirs.",
        "Anna Moreau left on Monday. [Her lawyer] said she was ill.",
    ),
    SpeakerRule(
        "description",
        "A description that means nobody named in the article: itself.",
        "The women of the quay, [who] said they had not been asked, went home.",
    ),
    SpeakerRule(
        "description told before",
        "“The officer” and the like, of somebody unnamed: the fuller description that brought him in, where it is the "
        "only one with that noun.",
        "A naval officer met Anna Moreau. [The officer] said the pier was safe.",
    ),
    SpeakerRule(
        "one of those told of before",
        "“One”: the noun, in the singular, of the last several people of whom the sentence before tells.",
        "The neighbours heard a crash. [One] said it was late.",
    ),
    SpeakerRule(
        "initials of a label",
        "The label of a turn, two to four capitals: whom a label spells out, or the one of the introduction with these "
        "initials who is said to talk or answer; of who asks, also the one outlet that they stand for, or whoever "
        'says there "this is Ada Lund".',
        "The Herald met Ada Lund and Joe Pask. ¶ [AL]: I came late. ¶ JP: I did not.",
    ),
    SpeakerRule(
        "the one interviewed",
        "An answer without a label: the one person who is said to be interviewed or talked to, or else whom alone the "
        "headline names.",
        "The BBC interviewed Ada Lund. ¶ The BBC asked if she was afraid. ¶ I was. We all were. ¶ The BBC asked why. ¶ "
        "I never trusted it.[]",
    ),
    SpeakerRule(
        "as described",
        "A source without a name: its own words, without the article.",
        "[A senior official] said talks went on.",
    ),
    SpeakerRule(
        "document as described",
        "A report, study, poll or law: its own words, with its article.",
        "[The report] claims that she was warned.",
    ),
    SpeakerRule(
        "role fits several",
        "A description of an office that several people of the article hold: itself.",
        "Jan Smit, a mayor, met Anna Holm, a mayor from York. The mayor, [who] said it was late, left.",
    ),
    SpeakerRule(
        "name fits two people",
        "A surname that two people of the article have.",
        "Anna Moreau and Paul Moreau run it. [Moreau] said it would close.",
        resolves=False,
    ),
    SpeakerRule(
        "pronoun in doubt",
        "A pronoun without one person or body that it must mean.",
        "[They] said it was late.",
        resolves=False,
    ),
    SpeakerRule(
        "relative without a known noun",
        "“Who”, “which” or “that” behind a place, a ship or nothing that could speak.",
        "Kell left the Marne, [who] said that the pier is closed.",
        resolves=False,
    ),
    SpeakerRule(
        "no name and no noun",
        "One word that neither names nor describes anybody.",
        "“The ferry was late,” according to [here].",
        resolves=False,
    ),
    SpeakerRule(
        "no source",
        "The article names none.",
        "It was asked whether the pier was safe.",
        resolves=False,
    ),
)
SPEAKER_RULES: Mapping[str, SpeakerRule] = {rule.name: rule for rule in _ROWS}


def steps(because: str) -> tuple[str, ...]:
    """The names of the rows behind a `speaker_because`.

    >>> steps("relative: name in apposition")
    ('relative', 'name in apposition')
    """
    first, colon, rest = because.partition(": ")
    return (first, rest) if colon and first == _RELATIVE else (because,)
