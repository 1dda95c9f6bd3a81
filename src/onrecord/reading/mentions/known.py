"""Names that only one thing of the news has, and that the model cuts short or takes for people: laws, sites, clubs.

Common knowledge, written for onrecord.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from onrecord.reading.mentions.values import Name
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType

_FORMS: Mapping[EntityType, tuple[str, ...]] = MappingProxyType(
    {
        EntityType.OTHER: (
            "Dow Jones Industrial Average", "Dow Jones industrial average", "Dow Jones Industrials", "Dow Jones",
            "DJIA", "Nasdaq Composite", "NASDAQ Composite", "Nasdaq composite", "Nasdaq", "NASDAQ", "S&P 500",
            "Standard & Poor's 500", "Standard and Poor's 500", "FTSE 100", "FTSE", "FTSE-100", "Nikkei 225",
            "Nikkei-225", "Nikkei", "Hang Seng", "DAX", "CAC 40", "CAC-40", "Euro Stoxx 50", "Russell 2000", "Sensex",
            "Ebola", "Zika", "COVID-19", "Covid-19", "Covid", "SARS", "H1N1", "H5N1", "mpox", "Mpox",
        ),
        EntityType.LAW: (
            "Obamacare", "ObamaCare", "Affordable Care Act", "Patriot Act", "Voting Rights Act", "Medicare", "Medicaid",
            "Dodd-Frank", "Glass-Steagall", "Gramm-Leach-Bliley", "McCain-Feingold", "Taft-Hartley", "Sarbanes-Oxley",
            "NAFTA", "Nafta", "Trans-Pacific Partnership", "TPP", "CAFTA", "GATT", "Kyoto Protocol", "Magna Carta",
        ),
        EntityType.EVENT: ("Brexit", "Watergate", "Oktoberfest"),
        EntityType.ORG: ("BofA", "Facebook", "Twitter", "YouTube", "Google", "WikiLeaks", "Wikileaks", "Instagram",
                         "Marks and Spencer", "Marks & Spencer", "Standard & Poor's", "Standard and Poor's", "Oxfam",
                         "Save the Children", "HSBC", "Lib Dems", "Lockheed Martin", "UNICEF", "Unicef",
                         "UNESCO", "Unesco", "Police Scotland", "Black Lives Matter", "Extinction Rebellion",
                         "Doctors Without Borders", "Human Rights Watch", "Reporters Without Borders",
                         "Planned Parenthood",
                         "UNHCR", "NASA", "Nasa", "Ofsted",
                         "Aston Villa", "Man City", "Man United", "Man Utd", "Manchester City",
                         "Nottingham Forest", "Sheffield Wednesday", "Preston North End", "Queens Park Rangers",
                         "Plymouth Argyle", "Leicester City", "Norwich City", "Hull City", "Stoke City",
                         "Cardiff City", "Swansea City", "Bristol City", "Coventry City", "Birmingham City",
                         "Bradford City", "Ipswich Town", "Luton Town", "Huddersfield Town", "Derby County",
                         "Notts County", "West Ham", "Real Madrid", "Atletico Madrid", "Atlético Madrid",
                         "Paris Saint-Germain", "Paris St-Germain", "Bayern Munich", "Borussia Dortmund",
                         "AC Milan", "Inter Milan", "Inter Miami", "LA Galaxy", "Mumbai Indians", "Miami Heat",
                         "Golden State Warriors"),
    }
)  # fmt: skip
_ARTICLED = frozenset({"Dow"})
"""What is the index only after "the"."""
_CAMPUSES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "California": ("Berkeley", "Davis", "Irvine", "Los Angeles", "Merced", "Riverside", "San Diego",
                       "San Francisco", "Santa Barbara", "Santa Cruz"),
        "Illinois": ("Chicago", "Springfield", "Urbana-Champaign"),
        "Massachusetts": ("Amherst", "Boston", "Lowell"),
        "Michigan": ("Ann Arbor", "Dearborn", "Flint"),
        "North Carolina": ("Chapel Hill", "Charlotte", "Greensboro", "Wilmington"),
        "Texas": ("Arlington", "Austin", "Dallas", "El Paso", "San Antonio"),
        "Wisconsin": ("Madison", "Milwaukee"),
        "Colorado": ("Boulder", "Denver"),
        "Maryland": ("College Park",),
        "Missouri": ("Columbia", "Kansas City", "St. Louis"),
        "Nebraska": ("Lincoln", "Omaha"),
        "Nevada": ("Las Vegas", "Reno"),
        "Tennessee": ("Chattanooga", "Knoxville"),
    }
)  # fmt: skip
"""States -> the towns by which the parts of the state's university are told apart, behind a comma."""
_WHOLE = [f"University of {state}, {town}" for state, towns in _CAMPUSES.items() for town in towns]
_SHORT = [f"UC {town}" for town in _CAMPUSES["California"]]
_KNOWN: Mapping[str, EntityType] = MappingProxyType(
    {form.replace(" ", ""): kind for kind, forms in _FORMS.items() for form in forms}
    | dict.fromkeys((form.replace(" ", "") for form in (*_WHOLE, *_SHORT)), EntityType.ORG)
)
"""Without spaces: a form may be any number of tokens."""
_STARTS = frozenset(form[0] for form in _KNOWN)
_MOST_TOKENS = 7


def known_names(tree: Tree) -> Iterator[Name]:
    """Where such a name stands, the longest first."""
    tokens = tree.tokens
    i = 0
    while i < len(tokens):
        size, kind = _here(tree, i) if tokens[i].text[:1] in _STARTS else (0, None)
        if kind is not None:
            yield Name(i, i + size - 1, kind, "widely known name")
        i += size or 1


def _here(tree: Tree, first: int) -> tuple[int, EntityType | None]:
    """How many tokens the name at `first` has, and what it is; none where a longer name runs on."""
    tokens = tree.tokens[first : first + _MOST_TOKENS]
    texts = [t.text.replace("’", "'") for t in tokens]
    for size in range(len(texts), 0, -1):
        kind = _KNOWN.get("".join(texts[:size]))
        if kind is not None and (kind is EntityType.OTHER or not _runs_on(tree, first, first + size)):
            return size, kind
    after_the = first > 0 and tree.tokens[first - 1].text.lower() == "the"
    alone = len(texts) < 2 or not texts[1][:1].isupper()  # noqa: PLR2004 - "the Dow Chemical plant" is no index
    return (1, EntityType.OTHER) if texts[0] in _ARTICLED and after_the and alone else (0, None)


def _runs_on(tree: Tree, first: int, end: int) -> bool:
    """Whether the model has a longer name there: "Google Science Fair"."""
    tokens = tree.tokens
    behind = end < len(tokens) and tokens[end].entity and not tokens[end].entity_start and tokens[end].pos == "PROPN"
    before = first > 0 and tokens[first].entity and not tokens[first].entity_start and tokens[first - 1].pos == "PROPN"
    return bool(behind or before)
