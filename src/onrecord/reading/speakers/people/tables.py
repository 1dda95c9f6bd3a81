"""Small tables of the speaker room: which role words stand for which, and what they say about gender."""

from collections.abc import Mapping

STANDS_FOR: Mapping[str, frozenset[str]] = {
    "leader": frozenset(
        {"president", "minister", "premier", "chancellor", "king", "emperor", "chairman", "chief", "head", "pope",
         "ruler"}
    ),
    "spokesman": frozenset({"spokesperson"}),
    "spokeswoman": frozenset({"spokesperson"}),
    "spokesperson": frozenset({"spokesman", "spokeswoman"}),
    "lawmaker": frozenset({"senator", "congressman", "congresswoman", "representative", "mp", "rep", "sen"}),
    "politician": frozenset(
        {"senator", "congressman", "congresswoman", "representative", "mp", "minister", "leader", "mayor", "governor"}
    ),
    "senator": frozenset({"sen"}),
    "congressman": frozenset({"rep", "representative"}),
    "congresswoman": frozenset({"rep", "representative"}),
    "representative": frozenset({"rep", "congressman", "congresswoman"}),
    "pontiff": frozenset({"pope"}),
    "monarch": frozenset({"king", "queen", "emperor", "empress"}),
    "prelate": frozenset({"cardinal", "archbishop", "bishop", "monsignor"}),
    "governor": frozenset({"gov"}),
    "diplomat": frozenset({"ambassador", "envoy"}),
    "candidate": frozenset({"nominee"}),
    "nominee": frozenset({"candidate"}),
    "adviser": frozenset({"advisor"}),
    "advisor": frozenset({"adviser"}),
    "attorney": frozenset({"lawyer"}),
    "lawyer": frozenset({"attorney", "counsel", "solicitor", "barrister"}),
    "chief": frozenset({"head", "director", "executive", "ceo", "chairman", "boss", "commander"}),
    "head": frozenset({"chief", "director", "chairman", "headteacher", "headmaster", "headmistress"}),
    "headteacher": frozenset({"head", "headmaster", "headmistress"}),
    "boss": frozenset({"chief", "executive", "ceo", "chairman", "head", "manager", "coach"}),
    "manager": frozenset({"boss"}),
    "gaffer": frozenset({"manager", "boss", "coach"}),
    "coach": frozenset({"boss"}),
    "skipper": frozenset({"captain"}),
    "captain": frozenset({"skipper"}),
    "chair": frozenset({"chairman", "chairwoman", "chairperson", "head"}),
    "chairman": frozenset({"chair"}),
    "ceo": frozenset({"executive"}),
    "executive": frozenset({"ceo"}),
    "scientist": frozenset({"professor", "researcher", "physicist", "biologist", "chemist"}),
    "officer": frozenset({"sergeant", "detective", "constable", "lieutenant", "captain"}),
    "commander": frozenset({"general", "gen", "admiral", "adm", "colonel", "col", "captain", "capt"}),
    "pastor": frozenset({"rev", "reverend", "priest"}),
    "vicar": frozenset({"rev", "reverend"}),
    "priest": frozenset({"fr", "rev", "reverend"}),
    "premier": frozenset({"minister"}),
    "academic": frozenset({"professor", "lecturer"}),
    "peer": frozenset({"lord", "baroness"}),
    "backbencher": frozenset({"mp", "msp", "td"}),
    "judge": frozenset({"justice", "magistrate"}),
    "justice": frozenset({"judge"}),
    "minister": frozenset({"rev", "reverend"}),
    "author": frozenset({"novelist", "writer", "biographer", "essayist", "poet"}),
    "writer": frozenset({"novelist", "author", "essayist", "poet", "playwright", "screenwriter"}),
    "musician": frozenset(
        {"guitarist", "drummer", "bassist", "pianist", "singer", "rapper", "violinist", "songwriter"}
    ),
    "presenter": frozenset({"host", "anchor", "newsreader"}),
    "host": frozenset({"presenter", "anchor"}),
    "restaurateur": frozenset({"chef"}),
}  # fmt: skip
"""A role in a later mention -> the roles it may stand for. News varies its words upward, never downward."""

GENDERED: Mapping[str, str] = {
    "mr": "m", "sir": "m", "lord": "m", "king": "m", "prince": "m", "spokesman": "m", "congressman": "m",
    "businessman": "m", "father": "m",
    "son": "m", "brother": "m", "husband": "m", "actor": "m", "man": "m", "boy": "m", "uncle": "m", "pope": "m",
    "priest": "m", "assemblyman": "m",
    "councilman": "m", "grandfather": "m", "emperor": "m", "policeman": "m", "widower": "m", "nephew": "m",
    "boyfriend": "m",
    "mrs": "f", "ms": "f", "miss": "f", "dame": "f", "queen": "f", "princess": "f", "spokeswoman": "f",
    "congresswoman": "f",
    "businesswoman": "f", "mother": "f", "daughter": "f", "sister": "f", "wife": "f", "actress": "f", "woman": "f",
    "girl": "f", "aunt": "f",
    "chairwoman": "f", "councilwoman": "f", "assemblywoman": "f", "widow": "f", "grandmother": "f", "nun": "f",
    "niece": "f", "girlfriend": "f", "fiancé": "m", "fiancee": "f", "fiancée": "f", "grandson": "m",
    "granddaughter": "f", "stepson": "m", "stepdaughter": "f",
}  # fmt: skip
"""Titles and roles that tell gender."""

OWN_NAME_BODIES = frozenset(
    {"ministry", "department", "agency", "court", "council", "party", "committee", "commission", "university",
    "institute", "bank", "union",
     "association", "foundation", "bureau", "school", "hospital", "army", "church", "league", "federation", "board",
     "center", "centre", "fund", "uni",
     "airline", "corporation", "organization", "organisation", "authority", "club", "senate", "service", "embassy",
     "trust", "museum", "college", "laboratory", "society", "academy", "coalition", "alliance", "congress", "team",
     "palace", "gallery", "theatre", "theater", "zoo", "guild", "forum", "observatory", "festival", "orchestra",
     "ballet", "brewery", "distillery", "diocese", "archdiocese", "cathedral"}
)  # fmt: skip
"""Bodies whose kind is part of their name: "the ministry" is the one whose name holds "Ministry"."""

FIRMS = frozenset(
    {"company", "firm", "manufacturer", "planemaker", "carmaker", "automaker", "maker", "giant", "retailer", "airline",
     "supplier", "startup", "start-up", "publisher", "corporation", "studio", "chain", "drugmaker", "chipmaker",
     "brewer", "lender", "operator", "developer", "airframer", "shipbuilder", "utility", "business", "thrift",
     "conglomerate", "insurer", "brokerage", "miner", "bookmaker", "builder", "carrier", "grocer",
     "concern", "provider", "steelmaker", "broker", "wholesaler", "distributor", "restaurateur", "vendor"}
)  # fmt: skip
"""Descriptions of a company that does not hold the word in its name."""

BANDS = frozenset({"band", "trio", "quartet", "quintet", "orchestra", "choir", "ensemble"})
"""Those who make music together under one name."""

PRESS = frozenset({"newspaper", "paper", "magazine", "broadcaster", "network", "station", "tabloid", "daily", "outlet"})
"""Descriptions of a news outlet."""

WIRES = frozenset({"newswire", "news wire", "wire service", "news service"})
"""What else a news agency is called."""

NEWSY = frozenset({"news", "daily", "weekly", "local", "state", "official", "morning"})
"""Words that single out no outlet before a word for one: "the news agency", "the daily newspaper"."""

NEWSPAPERS = frozenset(
    {"times", "news", "post", "herald", "journal", "tribune", "gazette", "chronicle", "observer", "mirror", "echo",
     "telegraph", "guardian", "courier", "bulletin", "inquirer", "examiner", "dispatch", "standard", "mail",
     "tv", "television", "radio"}
)  # fmt: skip
"""Words in the names of newspapers and stations."""

CALLED_SO: Mapping[str, str] = {"high court": "supreme court", "top court": "supreme court"}
"""What news calls a body by turns -> the words of its name."""

THINGS = frozenset(
    {"browser", "software", "phone", "smartphone", "console", "app", "aircraft", "plane", "jet", "car", "truck",
     "vaccine", "drug", "tablet", "chip", "processor", "laptop", "computer", "player", "device", "brand", "beer"}
)  # fmt: skip
"""What a company makes: a name before such a word is no company's."""

FELLOWSHIPS = frozenset({"organization", "organisation", "agency", "group", "charity", "nonprofit", "bureau"})
"""Descriptions of any body whose name need not hold the word."""

OFFICIAL = frozenset(
    {"police", "court", "department", "ministry", "office", "university", "college", "school", "council", "commission",
     "committee", "senate", "congress", "parliament", "government", "army", "navy", "force", "administration", "fbi",
     "party", "union", "league", "hospital", "church", "house", "bureau", "agency", "district", "county", "state",
     "eu", "un", "nato", "commons", "institute", "academy", "federation", "security"}
)  # fmt: skip
"""Words in the names of bodies that are no companies."""

ANOTHER = frozenset(
    {"another", "other", "rival", "second", "first", "third", "same", "parent", "new", "former", "competing", "sister",
     "unnamed", "own", "law", "security", "consulting", "research", "only"}
)  # fmt: skip
"""Words that single out a company beside the one spoken of."""

SOUGHT = frozenset({"candidate", "nominee", "contender", "hopeful", "challenger"})
"""Who seeks an office: "former" once the vote is over, with no change of person."""

PARENTS = frozenset({"mother", "father", "mum", "mom", "dad", "grandmother", "grandfather"})
"""Words for kin that with another word ("the mother of two") vary somebody's name."""

SHORT_OFFICES: Mapping[str, tuple[str, str]] = {
    "da": ("attorney", "district"), "ag": ("attorney", "general"), "pm": ("minister", "prime"),
    "fm": ("minister", "foreign"),
}  # fmt: skip
"""Offices that news calls by their initials -> the noun of the office, and the word before it."""

PAIRS: Mapping[str, bool] = {
    "two": True, "both": True, "pair": True, "duo": True, "couple": True, "men": True, "women": True,
    "brothers": True, "sisters": True, "siblings": True, "twins": True,
    "presenters": True, "singers": True, "defendants": True,
    "companies": False, "firms": False, "parties": False, "airlines": False, "teams": False, "clubs": False,
    "company": False, "firm": False, "party": False, "airline": False, "team": False, "club": False,
    "organizations": False, "organisations": False, "manufacturers": False, "carmakers": False, "automakers": False,
    "leaders": True, "presidents": True, "ministers": True, "executives": True, "senators": True, "politicians": True,
    "lawmakers": True, "candidates": True, "authors": True, "officials": True, "actors": True, "stars": True,
    "researchers": True, "scientists": True, "archaeologists": True,
    "partners": False, "sides": False, "groups": False, "agencies": False, "banks": False, "universities": False,
    "retailers": False, "rivals": False, "countries": False, "nations": False, "governments": False, "states": False,
    "neighbors": False, "neighbours": False, "capitals": False,
    "supermarkets": False, "chains": False, "unions": False, "carriers": False, "lenders": False, "brands": False,
}  # fmt: skip
"""Words for two or more who speak together -> whether they are people."""

FOLK = frozenset(
    {"family", "couple", "government", "police", "council", "team", "crew", "jury", "board", "committee", "band",
     "pair", "duo"}
)  # fmt: skip
"""Words for one body that is "they" in the next sentence, whoever else is told of."""

SOMEBODY = frozenset(
    {"relative", "source", "insider", "caller", "local", "mourner", "teammate", "mum", "youth", "parishioner",
     "shopper", "onlooker", "viewer", "listener", "diner", "holidaymaker", "concertgoer", "worshipper", "bandmate"}
)  # fmt: skip
"""Words for one person that name no office or trade."""

RELATIONAL = frozenset(
    {"counterpart", "wife", "husband", "son", "daughter", "mother", "father", "brother", "sister", "colleague",
     "friend", "ally", "rival", "opponent", "aide", "partner"}
)  # fmt: skip
"""Roles that need to know of whom; they are only linked where a name stands right beside them."""

KIN = frozenset(
    {"father", "mother", "brother", "sister", "son", "daughter", "husband", "wife", "grandmother", "grandfather",
     "uncle", "aunt", "stepfather", "stepmother", "widow", "widower", "fiance", "fiancee", "fiancé", "fiancée",
     "nephew", "niece", "cousin", "grandson", "granddaughter", "stepson", "stepdaughter"}
)  # fmt: skip
TIED: Mapping[str, str] = {
    **{word: word for word in KIN},
    "dad": "father", "mom": "mother", "mum": "mother", "grandma": "grandmother",
    **dict.fromkeys(("fiancee", "fiancé", "fiancée"), "fiance"),
    "lawyer": "lawyer", "attorney": "lawyer", "solicitor": "lawyer", "agent": "agent", "manager": "agent",
    "publicist": "publicist", "rep": "publicist", "representative": "publicist", "spokesman": "publicist",
    "spokeswoman": "publicist", "spokesperson": "publicist", "girlfriend": "girlfriend", "boyfriend": "boyfriend",
}  # fmt: skip
"""Words for what somebody is to somebody -> the word under which the article's own names for it are looked up."""

ANYBODY = frozenset(
    {"man", "woman", "boy", "girl", "player", "person", "member", "resident", "victim", "teenager", "student"}
)
"""Words that fit too many people to point at one."""

DIMINISHING = frozenset({"vice", "deputy", "assistant", "acting", "associate", "ex", "ex-", "junior", "sub"})
"""Words that make a role another, smaller one."""

SEATED = frozenset({"governor", "senator", "mp", "mayor"})
"""Offices that few hold in one article and whose title ("Gov.") often comes without the place."""

PARTIES = frozenset({"democrat", "republican", "independent", "conservative", "liberal"})
"""What an office-holder is besides, and may be called at any time."""

SAME_WORD: Mapping[str, str] = {
    "gop": "republican", "democratic": "democrat", "defence": "defense", "labour": "labor", "centre": "center",
    "organisation": "organization", "uni": "university", "det": "detective",
}  # fmt: skip
"""Words in roles and in the names of bodies that mean the same."""

SITES = frozenset({"site", "website", "web", "page", "blog", "account", "homepage", "feed"})
"""Places on the Web that belong to somebody who speaks through them."""

DOCUMENTS = SITES | frozenset(
    {"statement", "release", "letter", "email", "e-mail", "mail", "memo", "post", "tweet", "message", "note", "filing",
     "brief", "memorandum", "recording", "invitation", "announcement", "affidavit", "complaint", "lawsuit", "suit",
     "notice", "warning", "advisory", "bulletin", "alert", "prospectus", "instruction", "communique", "posting"}
)  # fmt: skip
"""Words somebody speaks through: "a statement from Apple" is Apple speaking."""

REPORTS = frozenset({"report", "article", "story", "profile"})
"""What an outlet makes: its words are the outlet's; those of others speak for themselves."""

RECEIVING = frozenset({"commission", "court", "exchange", "sec", "registry"})
"""Words in the names of bodies that documents are filed with: "a Securities and Exchange Commission filing"."""

SAME_DOCUMENT = (
    frozenset({"statement", "release", "announcement"}),
    frozenset({"email", "e-mail", "mail", "message"}),
    frozenset({"letter", "note", "memo", "memorandum"}),
    frozenset({"affidavit", "complaint"}),
    frozenset({"lawsuit", "suit", "complaint"}),
    frozenset({"post", "tweet", "message"}),
)
"""Words for one kind of document: "the statement" may be the press release told of before."""

GIVING_OUT = frozenset(
    {"circulate", "distribute", "email", "file", "issue", "post", "provide", "publish", "release", "send", "sign",
     "tweet", "write"}
)  # fmt: skip
"""What an author does with a document: its words are the author's."""

SECOND_HATS = frozenset({"ceo", "coo", "cfo", "founder", "co-founder", "chairman", "chairwoman", "editor"})
"""Offices that follow "and" where one person holds both: "company president and CEO Louis Gallois"."""

WRITINGS = DOCUMENTS | frozenset(
    {"account", "affidavit", "analysis", "article", "bill", "book", "complaint", "document", "dossier", "editorial",
     "file", "indictment", "interview", "lawsuit", "notice", "paper", "petition", "poll", "record", "report", "ruling",
     "resolution", "review", "story", "study", "survey", "transcript", "version", "video", "warrant"}
)  # fmt: skip
"""Things that are written or recorded and say something: which of many is meant shows in "a" and "the"."""

NAMING = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "X"})
"""Parts of speech that may name or describe somebody: "Three", "Many", "Both" do, "Addressing" does not."""

ASKING = frozenset({"ask", "press", "question", "inquire", "quiz"})
"""Verbs whose subject waits for somebody else's answer."""

ANSWERING = frozenset(
    {"acknowledge", "admit", "agree", "answer", "concede", "confess", "deny", "quip", "reply", "respond", "retort"}
)
"""Verbs whose subject is not the one who asked just before."""

ARTICLES = frozenset({"the", "a", "an"})

QUOTATION_MARKS = frozenset({'"', "“", "”", "``", "''", "«", "»"})

DASHES = frozenset({"-", "–", "—", "--"})
"""What parts a dateline from what it opens."""
