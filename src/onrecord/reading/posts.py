"""The words of posts: which there are, and one way of writing each. Written while reading development articles."""

import re
from collections.abc import Sequence

_FIELDS = (
    r"(?:(?:foreign|home|internal|interior|defense|defence|finance|health|justice|energy|education|trade|transport"
    r"|transportation|economy|economic|culture|environment|labor|labour|agriculture|information|oil|sports?|tourism"
    r"|development|housing|commerce|treasury|security|immigration|climate|business|work|social|public|cultural"
    r"|strategic|industries|industry|digital|emergency|veterans|homeland|army|navy|air force|science|technology"
    r"|planning|water|rail|shadow|international|religious|european|affairs|services|investment|communications|and) )+"
)
_MORE = r"(?:(?:,| and|, and) \w+| affairs| security| services| development)*"
_SINGLE = (
    r"(?:deputy |assistant |first |vice )?prime minister",
    r"(?:first )?vice[- ]president",
    r"president",
    r"premier",
    r"(?:chancellor of the exchequer|vice chancellor|chancellor)",
    r"taoiseach|t[aá]naiste",
    rf"(?:first )?(?:deputy |junior |assistant |under)?(?:{_FIELDS})(?:minister|secretary)",
    r"(?:deputy |assistant |under)?secretary of state(?: for [\w ]+)?",
    r"(?:deputy |assistant |under)?(?:minister|secretary) (?:of|for) (?:the )?\w+" + _MORE,
    r"(?:deputy )?secretary[- ]general",
    r"(?:deputy )?general secretary",
    r"(?:deputy )?(?:attorney|solicitor|surgeon|auditor|director)[- ]general",
    r"(?:lieutenant |deputy )?governor(?:[- ]general)?",
    r"(?:deputy |lord )?mayor",
    r"(?:king|queen|emperor|empress|emir|sultan|pope|crown prince|dalai lama|supreme leader)",
    r"(?:house speaker|speaker of the house|parliament speaker|speaker of parliament)",
    r"(?:house |senate )?(?:majority|minority) (?:leader|whip)",
    r"(?:opposition leader|leader of the opposition)",
    r"chief justice",
    r"chief of staff",
    r"national security advis[eo]r",
    r"press secretary",
    r"(?:army|navy|defense|defence) chief",
    r"(?:joint chiefs chairman|chairman of the joint chiefs(?: of staff)?)",
)
"""Posts that are told by their words alone."""
_WHERE = r"(?:(?:united|south|north|saudi|new|european|sri|middle) [\w.]+|[\w.]+)"
_OF_A_BODY = (
    r"(?:founder and |co-founder and |chairman and |president and )?(?:chief executive(?: officer)?|ceo)",
    r"chief (?:financial|operating|technology|economic|legal|information|medical|scientific|marketing) officer",
    r"(?:cfo|coo|cto)",
    r"(?:chief economist|managing director|executive director|general manager|editor[- ]in[- ]chief|head coach)",
    r"(?:vice |deputy )?(?:chairman|chairwoman|chairperson|chair)",
    r"(?:deputy )?director",
    r"(?:deputy )?commissioner",
    r"(?:supreme )?commander(?:-in-chief)?",
    r"(?:police chief|chief of police|fire chief)",
    rf"(?:permanent representative|ambassador|special envoy) (?:to|for) (?:the )?{_WHERE}",
)
"""Posts only where the words say of which body or country."""
POST = re.compile(rf"(?:(?P<single>{'|'.join(_SINGLE)})|(?P<body>{'|'.join(_OF_A_BODY)}))(?![\w-])")
_LEVEL: Sequence[tuple[re.Pattern[str], str]] = (
    (re.compile(r"defence"), "defense"),
    (re.compile(r"labour"), "labor"),
    (re.compile(r"advisor"), "adviser"),
    (re.compile(r"(\w)-(?=general|president|in\b)"), r"\1 "),
    (re.compile(r"(?<=secretary) of (?:the )?(?!state\b)(.+)"), r"<\1"),
    (re.compile(r"(?<=minister) (?:of|for) (?:the )?(.+)"), r"<\1"),
    (re.compile(r"^(.*)\b(secretary|minister)<(.+)$"), r"\1\3 \2"),
    (re.compile(r"affairs (?=minister)"), ""),
    (re.compile(r"transportation"), "transport"),
    (re.compile(r"chair(?:man|woman|person)\b"), "chair"),
    (re.compile(r"^.*\b(?:chief executive(?: officer)?|ceo)$"), "chief executive"),
    (re.compile(r"^chief of police$"), "police chief"),
    (re.compile(r"^speaker of the house$"), "house speaker"),
    (re.compile(r"^speaker of parliament$"), "parliament speaker"),
    (re.compile(r"^leader of the opposition$"), "opposition leader"),
)
"""One way of writing a post for all, applied in order."""
FORMER = frozenset({"former", "ex", "ex-", "then", "then-", "late", "onetime", "one-time", "previous"})
_NOT_OF_POST = frozenset(
    {"the", "a", "an", "his", "her", "their", "our", "its", "current", "new", "newly", "outgoing", "incumbent", "now"}
    | {"longtime", "long-time", "acting", "interim", "elected", "both", "and", "embattled"}
)
NOT_YET = frozenset({"nominee", "candidate", "hopeful", "elect", "designate", "contender", "aspirant", "incoming"})
"""Words of a phrase about somebody who does not hold the post."""
INSIDE = frozenset({"of", "for", "the", "and", "'s", "’s", "'", "’", "-", "&", "to", "ex", "then"})
OF = frozenset({"of", "at", "for", "to"})
IMPLIED = {
    "secretary of state": "United States",
    "treasury secretary": "United States",
    "homeland security secretary": "United States",
    "senate majority leader": "United States",
    "senate minority leader": "United States",
    "house majority leader": "United States",
    "house minority leader": "United States",
    "joint chiefs chairman": "United States",
    "chancellor of the exchequer": "United Kingdom",
    "foreign secretary": "United Kingdom",
    "home secretary": "United Kingdom",
    "taoiseach": "Ireland",
    "tánaiste": "Ireland",
    "tanaiste": "Ireland",
    "pope": "Catholic Church",
}
"""Posts by whose words alone news means those of one country."""
PARTIES = frozenset({"republican", "democratic", "democrat", "gop", "conservative", "labour", "liberal", "socialist"})
QUOTING = frozenset({'"', "“", "”", "‘", "''", "``"})
SILENT = FORMER | _NOT_OF_POST | {"'s", "’s", "'", "’", "-", "the"}
COURTESY = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir"})


def levelled(post: str) -> str:
    """One way of writing a post."""
    for pattern, into in _LEVEL:
        post = pattern.sub(into, post)
    return " ".join(post.split())
