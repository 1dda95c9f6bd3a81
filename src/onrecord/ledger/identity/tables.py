"""Tables of names. Written for onrecord while reading development articles; nicknames are common knowledge."""

import re
from collections.abc import Mapping
from types import MappingProxyType

SUFFIXES = frozenset({"jr", "sr", "junior", "senior", "ii", "iii", "iv"})
"""What tells a father from a son."""
PARTICLES = frozenset(
    {"de", "di", "da", "del", "della", "dos", "du", "van", "von", "der", "den", "ter", "ten", "bin", "ibn", "al", "el",
     "la", "le", "abu", "st", "ben"}
)  # fmt: skip
VESSELS = frozenset(
    {
        "space shuttle",
        "shuttle",
        "uss",
        "hms",
        "mv",
        "hurricane",
        "typhoon",
        "cyclone",
        "tropical storm",
        "aircraft carrier",
    }
)
"""What ships and storms are, before their names: "Hurricane Ike" is Ike where it is told of."""
SMALL = frozenset({"of", "the", "and", "for", "on", "in", "to", "de", "la", "a"})
LEGAL = frozenset(
    {"inc", "incorporated", "corp", "corporation", "co", "company", "companies", "ltd", "limited", "llc", "llp", "lp",
     "plc", "ag", "sa", "se", "nv", "bv", "gmbh", "spa", "ab", "asa", "oyj", "holdings", "holding", "group", "pty",
     "ojsc", "pjsc", "jsc", "kg", "kk"}
)  # fmt: skip
"""What a firm's name may end in without being another firm."""
DESCRIBING = frozenset(
    {"computer", "computers", "airlines", "airline", "airways", "motors", "motor", "systems", "technologies",
     "technology", "pharmaceuticals", "electronics", "industries", "international", "airport", "newspaper", "party",
     "government", "missile", "missiles", "system", "rocket", "rockets", "launcher", "launchers", "aircraft", "jet",
     "jets", "phone", "phones", "enterprises"}
)  # fmt: skip
"""What a thing is, after its name: "AirTran Airways" is AirTran where there is only one AirTran."""
BRITISH: Mapping[str, str] = MappingProxyType(
    {"defence": "defense", "centre": "center", "labour": "labor", "organisation": "organization",
     "programme": "program", "harbour": "harbor", "theatre": "theater", "dept": "department", "st": "st",
     "intl": "international", "natl": "national", "assn": "association", "univ": "university", "govt": "government"}
)  # fmt: skip
"""One way of writing a word for all."""

TITLES = frozenset(
    {"actor", "actress", "admiral", "ambassador", "analyst", "attorney", "author", "capt", "captain", "ceo",
     "chairman", "chairwoman", "chancellor", "chief", "coach", "col", "colonel", "commander", "commissioner",
     "congressman", "congresswoman", "councilman", "dame", "deputy", "detective", "director", "dr", "economist",
     "envoy", "executive", "gen", "general", "gov", "governor", "judge", "justice", "king", "lady", "leader",
     "lord", "lt", "major", "mayor", "minister", "miss", "mr", "mrs", "ms", "officer", "pope", "premier",
     "president", "prince", "princess", "prof", "professor", "prosecutor", "queen", "rep", "representative", "rev",
     "secretary", "sen", "senator", "sergeant", "sgt", "sheriff", "singer", "sir", "speaker", "spokesman",
     "spokesperson", "spokeswoman"}
)  # fmt: skip
"""The last word of a title that may stand right before a person's name."""
MALE = frozenset({"mr", "sir", "lord", "king", "prince", "congressman", "spokesman", "chairman", "councilman", "actor"})
FEMALE = frozenset(
    {"mrs", "ms", "miss", "dame", "lady", "queen", "princess", "congresswoman", "spokeswoman", "chairwoman", "actress"}
)
BODIES = frozenset(
    {"army", "navy", "force", "ministry", "department", "court", "senate", "parliament", "congress", "government",
     "military", "police", "treasury", "embassy", "council", "committee", "commission", "agency", "guard", "corps",
     "house", "assembly", "administration", "cabinet", "university", "college", "party", "bank", "office", "bureau",
     "church", "state", "city", "county", "district", "union", "board", "service"}
)  # fmt: skip
"""What a body is. A name that is nothing but such words is a short form of somebody's: "the Air Force"."""
_OF_BODIES = frozenset(
    {"air", "supreme", "high", "foreign", "defense", "interior", "justice", "finance", "health", "education", "energy",
     "state", "national", "security", "central", "federal", "general", "staff", "home", "coast", "marine", "and",
     "trade", "labor", "armed", "forces", "of", "the", "house", "representatives", "affairs", "representative"}
)  # fmt: skip
NOT_ALONE = BODIES | _OF_BODIES
"""Words of bodies that tell nothing of whose they are."""

STATES: Mapping[str, str] = MappingProxyType(
    {
        "ala.": "alabama", "ariz.": "arizona", "ark.": "arkansas", "calif.": "california", "colo.": "colorado",
        "conn.": "connecticut", "del.": "delaware", "fla.": "florida", "ga.": "georgia", "ill.": "illinois",
        "ind.": "indiana", "kan.": "kansas", "ky.": "kentucky", "md.": "maryland", "mass.": "massachusetts",
        "mich.": "michigan", "minn.": "minnesota", "miss.": "mississippi", "mo.": "missouri", "mont.": "montana",
        "neb.": "nebraska", "nev.": "nevada", "n.h.": "new hampshire", "n.j.": "new jersey", "n.m.": "new mexico",
        "n.y.": "new york", "n.c.": "north carolina", "n.d.": "north dakota", "okla.": "oklahoma", "ore.": "oregon",
        "pa.": "pennsylvania", "r.i.": "rhode island", "s.c.": "south carolina", "s.d.": "south dakota",
        "tenn.": "tennessee", "tex.": "texas", "vt.": "vermont", "va.": "virginia",
        "w.va.": "west virginia", "w.va": "west virginia", "w. va.": "west virginia", "wis.": "wisconsin",
        "wyo.": "wyoming",
    }
)  # fmt: skip
"""States as news writes them behind a town, with their full stops -> key of the name."""
_COUNTRIES = {
    "un": ("united nations", "un", "u n"),
    "eu": ("european union", "eu", "e u"),
    "us": ("american", "united states", "us", "usa", "u s", "america"),
    "uk": ("british", "united kingdom", "uk", "britain", "u k"),
    "russia": ("russian", "russia", "russias", "russian federation"),
    "ukraine": ("ukrainian", "ukraine", "ukraines"),
    "china": ("chinese", "china", "chinas"),
    "france": ("french", "france", "frances"),
    "germany": ("german", "germany", "germanys"),
    "israel": ("israeli", "israel", "israels"),
    "iran": ("iranian", "iran", "irans"),
    "iraq": ("iraqi", "iraq", "iraqs"),
    "syria": ("syrian", "syria", "syrias"),
    "turkey": ("turkish", "turkey", "turkeys"),
    "india": ("indian", "india", "indias"),
    "pakistan": ("pakistani", "pakistan", "pakistans"),
    "japan": ("japanese", "japan", "japans"),
    "poland": ("polish", "poland", "polands"),
    "italy": ("italian", "italy", "italys"),
    "spain": ("spanish", "spain", "spains"),
    "canada": ("canadian", "canada", "canadas"),
    "australia": ("australian", "australia", "australias"),
    "mexico": ("mexican", "mexico", "mexicos"),
    "brazil": ("brazilian", "brazil", "brazils"),
    "north korea": ("north korean", "north korea", "north koreas"),
    "south korea": ("south korean", "south korea", "south koreas"),
    "saudi arabia": ("saudi", "saudi arabian", "saudi arabia"),
    "egypt": ("egyptian", "egypt", "egypts"),
    "belarus": ("belarusian", "belarus"),
    "iceland": ("icelandic", "iceland"),
    "norway": ("norwegian", "norway"),
    "sweden": ("swedish", "sweden"),
    "finland": ("finnish", "finland"),
    "afghanistan": ("afghan", "afghanistan"),
}
COUNTRIES: Mapping[str, str] = MappingProxyType({form: c for c, forms in _COUNTRIES.items() for form in forms})
"""Whose body it is, as it may stand in front: "American", "U.S." Army -> "us" army."""

_SHORT = {
    "general motors": ("gm",),
    "general electric": ("ge",),
    "volkswagen": ("vw",),
    "bank of america": ("bofa",),
    "procter and gamble": ("p and g",),
    "hewlett packard": ("hp", "hewlett-packard"),
    "international business machines": ("ibm",),
    "jpmorgan chase": ("jp morgan chase", "jpmorgan", "jp morgan"),
    "american international": ("aig",),
    "dow jones industrial average": ("dow jones", "djia", "dow jones industrials", "dow jones index"),
    "nasdaq": ("nasdaq composite", "nasdaq composite index", "nasdaq index", "nasdaq stock market"),
    "s and p 500": ("standard and poors 500", "s and p 500 index", "standard and poors 500 index"),
    "ftse 100": ("ftse", "ftse-100", "ftse100", "ftse 100 index"),
    "nikkei 225": ("nikkei-225", "nikkei 225 index", "nikkei index"),
    "hang seng": ("hang seng index",),
    "cac 40": ("cac-40", "cac40"),
    "united auto workers": ("uaw",),
    "fannie mae": ("federal national mortgage association",),
    "freddie mac": ("federal home loan mortgage corporation", "federal home loan mortgage"),
    "royal bank of scotland": ("rbs",),
    "lehman brothers": ("lehman",),
    "merrill lynch": ("merrill",),
    "goldman sachs": ("goldman",),
    "citigroup": ("citi",),
    "world trade organization": ("wto", "w t o"),
    "international monetary fund": ("imf",),
    "new york mercantile exchange": ("nymex",),
    "london stock exchange": ("lse",),
    "troubled asset relief": ("tarp", "troubled asset relief program"),
    "islamic state": (
        "isis",
        "isil",
        "daesh",
        "islamic state of iraq and syria",
        "islamic state of iraq and the levant",
    ),
    "north american free trade agreement": ("nafta",),
    "trans-pacific partnership": ("tpp", "trans pacific partnership"),
    "house of representatives": ("us house of representatives",),
    "federal reserve": ("fed", "us federal reserve", "federal reserve board", "us fed", "federal reserve system"),
    "us treasury": ("us treasury department", "treasury department"),
    "washington": ("washington dc", "washington d c"),
    "republican party": ("gop", "us republican party"),
    "democratic party": ("us democratic party",),
    "affordable care act": ("obamacare", "patient protection and affordable care act", "aca"),
    "european central bank": ("ecb",),
    "north atlantic treaty organization": ("nato",),
    "federal bureau of investigation": ("fbi",),
    "central intelligence agency": ("cia",),
    "new york stock exchange": ("nyse",),
}
WIDELY_KNOWN: Mapping[str, str] = MappingProxyType({short: key for key, forms in _SHORT.items() for short in forms})
"""Key of a short form that all readers know -> key of the name. Only such as name nothing else in the news."""

ROMANISED = tuple(
    (re.compile(pattern), into)
    for pattern, into in (
        (r"(?:iyi?|yyi?|iy|ii|yi|ij|yj|y|j|i)+", "i"),
        (r"kh|gh|g|h", "h"),
        (r"tch|tsh|cz", "ch"),
        (r"w|v|ff", "v"),
        (r"ks", "x"),
        (r"(.)\1", r"\1"),
        (r"ei|ie|ye", "e"),
        (r"io|yo|jo", "o"),
        (r"ov\b|ev\b|off\b|eff\b", "ov"),
    )
)
"""Applied in order to one levelled word."""

_NICKNAMES = """
abraham abe; albert al bert; alexander alex sandy; alexandra alex sandra; alfred al fred; andrew andy drew; anthony
tony; antony tony; barbara barb; benjamin ben benny; bernard bernie; bradley brad; catherine cathy kate; charles
charlie chuck; christine chris; christopher chris; cynthia cindy; daniel dan danny; david dave; deborah debbie deb;
donald don donnie; douglas doug; edward ed eddie ted ned; elizabeth liz beth betsy; eugene gene; francis frank;
franklin frank; frederick fred; gerald gerry jerry; gregory greg; harold harry hal; henry hank harry; jacob jake;
james jim jimmy jamie; janet jan; jeffrey jeff; jennifer jen jenny; john jack johnny; jonathan jon; joseph joe
joey; joshua josh; judith judy; katherine kate kathy; kathleen kathy; kenneth ken; kimberly kim; lawrence larry;
leonard len; lindsey lindsay; louis lou; margaret maggie peggy meg; matthew matt; michael mike mick; mitchell
mitch; nancy nan; nathan nate; nicholas nick; pamela pam; patricia pat patty trish; patrick pat; peter pete; philip
phil; randall randy; raymond ray; rebecca becky; richard dick rick rich; robert bob rob bobby; ronald ron; russell
russ; samuel sam; sandra sandy; stephen steve; steven steve; stuart stu; susan sue; terrence terry; theodore ted
theo; thomas tom tommy; timothy tim; victoria vicky; vincent vince; walter walt; william bill will billy willy;
zachary zach
"""
NICKNAMES: Mapping[str, frozenset[str]] = MappingProxyType(
    {names[0]: frozenset(names[1:]) for names in (line.split() for line in _NICKNAMES.replace("\n", " ").split(";"))}
)
"""First name -> what its bearers are called."""
