"""What somebody is called in place of the name: words that with "the" bring in nobody new."""

from collections.abc import Mapping

EPITHETS = frozenset(
    {"billionaire", "tycoon", "mogul", "magnate", "politician", "lawmaker", "mp", "senator", "congressman",
     "congresswoman",
     "mayor", "governor", "actor", "actress", "singer", "musician", "rapper", "comedian", "filmmaker", "entrepreneur",
     "businessman", "businesswoman", "star", "novelist", "playwright", "quarterback", "striker", "midfielder",
     "defender", "goalkeeper", "pitcher", "receiver", "forward", "winger", "model", "celebrity", "frontman",
     "killer", "bomber", "inmate", "veteran", "champion", "driver", "golfer", "boxer", "swimmer", "sprinter", "ceo",
     "hitmaker", "songwriter", "singer-songwriter", "songstress", "crooner", "frontwoman", "vocalist", "superstar",
     "supermodel", "starlet", "footballer", "cricketer", "linebacker", "cornerback", "fullback",
     "playmaker", "slugger", "medallist", "medalist", "olympian", "paralympian", "heavyweight", "middleweight",
     "welterweight", "gymnast", "jockey", "batsman", "bowler", "racer", "wrestler", "skater", "skier", "cyclist",
     "athlete", "presenter", "host", "broadcaster", "newsreader", "influencer", "youtuber", "vlogger", "podcaster",
     "candidate", "nominee", "contender", "hopeful", "challenger", "frontrunner",
     "streamer", "tiktoker", "chef", "restaurateur", "multimillionaire", "millionaire", "socialite", "heiress",
     "newlywed", "pensioner", "entertainer", "guitarist", "drummer", "bassist", "dancer", "choreographer", "hander",
     "seamer", "spinner", "paceman", "wicketkeeper", "reliever", "southpaw", "goaltender", "netminder", "defenseman",
     "defenceman", "outfielder", "infielder", "shortstop", "all-rounder", "hurdler", "rower", "runner", "rookie",
     "freshman", "sophomore", "youngster", "finalist", "semi-finalist", "semifinalist", "surfer", "snowboarder",
     "kickboxer", "flanker", "legend", "icon", "phenom", "prodigy", "standout", "heartthrob", "funnyman", "comic"}
)  # fmt: skip
"""What news calls somebody by turns whom it has named: such a word brings in nobody new with "the"."""

PLAYERS = frozenset(
    {"quarterback", "striker", "midfielder", "defender", "goalkeeper", "pitcher", "receiver", "forward", "winger",
     "linebacker", "cornerback", "fullback", "playmaker", "slugger", "batsman", "bowler", "footballer", "hander",
     "seamer", "spinner", "paceman", "wicketkeeper", "reliever", "goaltender", "netminder", "defenseman", "defenceman",
     "outfielder", "infielder", "shortstop", "all-rounder", "rookie", "freshman", "sophomore", "cricketer", "flanker"}
)  # fmt: skip
"""Those of them who play for somebody else."""

LEADING_PLAYERS = frozenset(
    {"coach", "manager", "boss", "chief", "gaffer", "director", "chairman", "president", "owner", "referee", "umpire",
     "trainer", "agent", "executive", "chairwoman", "selector", "commissioner"}
)  # fmt: skip
"""What no player is while playing."""

_COUNTED = frozenset(
    f"{kin}-of-{n}" for kin in ("mother", "father", "mum", "dad") for n in ("one", "two", "three", "four", "five")
)
CALLINGS = _COUNTED | frozenset(
    {"academic", "activist", "analyst", "anthropologist", "archaeologist", "archeologist", "artist", "astronaut",
     "astronomer",
     "astrophysicist", "author", "banker", "biographer", "biochemist", "biologist", "blogger", "botanist", "campaigner",
     "cardiologist", "cartoonist", "chemist", "clinician", "climatologist", "columnist", "commentator", "composer",
     "conservationist", "criminologist", "curator", "dermatologist", "designer", "dietician", "dietitian", "ecologist",
     "economist", "engineer", "environmentalist", "epidemiologist", "essayist", "ethicist", "expert", "farmer",
     "financier", "geneticist", "geographer", "geologist", "glaciologist", "hepatologist", "historian", "hydrologist",
     "immunologist",
     "inventor", "journalist", "lecturer", "linguist", "mathematician", "meteorologist", "microbiologist",
     "mountaineer", "neurologist", "neuroscientist", "neurosurgeon", "nutritionist", "oceanographer", "oncologist",
     "ornithologist", "paediatrician", "painter", "paleontologist", "palaeontologist", "pathologist", "pediatrician",
     "philanthropist", "philosopher", "photographer", "physicist", "poet", "professor", "psychiatrist", "psychologist",
     "psychotherapist", "pundit", "republican", "democrat", "researcher", "scholar", "scientist", "screenwriter",
     "sculptor", "seismologist", "sociologist", "specialist", "statesman", "statistician", "strategist", "surgeon",
     "theologian", "therapist", "toxicologist", "vet", "veterinarian", "virologist", "volcanologist", "witness",
     "writer",
     "zoologist", "shopper", "shopkeeper", "commuter", "homeowner", "motorist", "retiree",
     "incumbent", "backbencher", "parliamentarian", "diplomat", "dissident", "frontbencher", "grandee"}
)  # fmt: skip
"""What somebody does for a living wherever he goes: with "the" such a word often varies the name of who spoke last."""

UNDER_ONE_WORD: Mapping[str, frozenset[str]] = {
    "official": frozenset(
        {"spokesman", "spokeswoman", "spokesperson", "minister", "secretary", "undersecretary", "commissioner", "head",
         "chief", "director", "administrator", "deputy", "ambassador", "envoy", "diplomat", "adviser", "advisor",
         "superintendent", "inspector", "governor", "treasurer", "coordinator", "manager", "chairman", "chairwoman"}
    ),
    "executive": frozenset({"president", "chairman", "chairwoman", "chief", "director", "founder", "boss", "head"}),
    "chief": frozenset({"admiral", "general", "marshal", "commissioner", "superintendent", "commander", "officer"}),
    "officer": frozenset(
        {"sergeant", "detective", "constable", "lieutenant", "captain", "inspector", "superintendent", "corporal",
         "major", "colonel", "commander"}
    ),
    "detective": frozenset({"inspector", "sergeant", "superintendent", "constable"}),
    "royal": frozenset({"prince", "princess", "duke", "duchess", "queen", "king"}),
    "cleric": frozenset({"imam", "ayatollah", "sheikh", "bishop", "archbishop", "priest", "reverend", "rev"}),
    "doctor": frozenset({"surgeon", "physician", "dr", "neurologist", "oncologist", "cardiologist", "gp"}),
}  # fmt: skip
"""A word for many offices -> those that it may stand for where their holder has just spoken."""
