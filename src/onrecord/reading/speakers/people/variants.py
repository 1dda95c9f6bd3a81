"""How one role is printed in several ways: shortened before a name, with a mood or a place beside it."""

from collections.abc import Mapping

PLAIN = frozenset(
    {"city", "county", "country", "nation", "town", "local", "embattled", "veteran", "frustrated", "angry", "furious",
     "emotional", "tearful", "jubilant", "defiant", "beaming", "smiling", "beleaguered", "besieged", "disgraced",
     "outspoken", "popular", "controversial", "flamboyant", "charismatic", "ailing", "fiery", "feisty", "dejected",
     "delighted", "elated", "relieved", "upbeat", "weary", "exhausted", "grieving", "distraught", "shaken",
     "soft-spoken", "long-serving", "longtime", "high-profile", "celebrated", "acclaimed", "renowned", "legendary",
     "elderly", "ageing", "aging", "burly", "bespectacled", "bearded"}
)  # fmt: skip
"""Words that narrow a role no further inside of one article: "the city's prosecutor", "the frustrated prosecutor"."""

SHORT_TITLES: Mapping[str, str] = {
    "prof": "professor", "dr": "doctor", "sgt": "sergeant", "capt": "captain", "lt": "lieutenant", "col": "colonel",
    "gen": "general", "adm": "admiral", "det": "detective", "supt": "superintendent", "insp": "inspector",
    "cpl": "corporal", "maj": "major", "brig": "brigadier", "cmdr": "commander", "const": "constable",
    "rev": "reverend", "msgr": "monsignor", "cllr": "councillor", "ald": "alderman", "amb": "ambassador",
    "pc": "constable",
}  # fmt: skip
"""How a title is printed before a name -> the word by which its holder goes on: "Prof. Kell", "the professor"."""

CLERICAL: Mapping[str, str] = {"Father": "priest", "Fr": "priest", "Sister": "nun"}
"""What stands with a capital before a name in a church -> what its holder is called; small letters tell of kin."""

ALSO_CALLED: Mapping[tuple[str, str], frozenset[str]] = {
    ("attorney", "district"): frozenset({"prosecutor", "chief", "top"}),
    ("judge", "chief"): frozenset({"justice"}),
    ("teacher", "head"): frozenset({"headteacher", "head", "principal", "headmaster", "headmistress"}),
    **{
        ("secretary", of): frozenset({"minister"})
        for of in ("home", "foreign", "health", "education", "justice", "transport", "business", "culture", "defence",
                   "environment", "work", "pensions", "housing", "international")
    },
}  # fmt: skip
"""A role with a word beside it -> what else its holder is called."""
