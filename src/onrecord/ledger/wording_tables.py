"""Word tables for comparing how articles word the same speech. Written for onrecord; levelled forms, lower case."""

from collections.abc import Mapping
from types import MappingProxyType


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


def _pairs(line: str) -> Mapping[str, str]:
    return MappingProxyType(dict(pair.split("=") for pair in line.split()))


SPLIT: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "cannot": ("can", "not"),
        "can't": ("can", "not"),
        "won't": ("will", "not"),
        "shan't": ("shall", "not"),
        "ain't": ("is", "not"),
        "cant": ("can", "not"),
        "dont": ("do", "not"),
        "doesnt": ("does", "not"),
        "didnt": ("did", "not"),
        "isnt": ("is", "not"),
        "wasnt": ("was", "not"),
        "wouldnt": ("would", "not"),
        "couldnt": ("could", "not"),
        "n't": ("not",),
        "'m": ("am",),
        "'re": ("are",),
        "'ve": ("have",),
        "'ll": ("will",),
        "'d": ("would",),
        "'s": ("s",),
        "let's": ("let", "us"),
        "i'm": ("i", "am"),
        "gonna": ("going", "to"),
        "wanna": ("want", "to"),
        "gotta": ("got", "to"),
    }
)
"""Contraction -> the words it stands for."""

CLOSED = (
    r"(?:anti|non|co|counter|multi|semi|mid|pre|post|sub|inter|over|under)-[^\W\d_]{3,}(?!-)"
    r"|re-(?:elect|open|enter|build|launch|start)[^\W\d_]*"
    r"|e-mail(?:s|ed)?|cease-fires?|air-strikes?|cyber-attacks?|health-care|child-care|policy-makers?|law-makers?"
    r"|peace-keep(?:er|ers|ing)|front-runners?|start-ups?|cover-ups?|lay-offs?|tax-payers?|on-line|web-sites?"
)
"""Words that some houses write with a hyphen and others as one (a pattern, in lower case)."""

ENDINGS: tuple[tuple[str, str], ...] = (("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"))
"""End of a contraction -> the word it stands for; what stands before it is a word of its own."""

IS_AFTER = _words("it he she that there here what who where how this everything everybody nobody one")
"""Words after which 's is "is" rather than a possessive."""

LEVELLED = _pairs(
    "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 "
    "fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 "
    "sixty=60 seventy=70 eighty=80 ninety=90 first=1st second=2nd third=3rd fourth=4th fifth=5th sixth=6th "
    "seventh=7th eighth=8th ninth=9th tenth=10th "
    "%=percent $=dollar £=pound €=euro dollars=dollar pounds=pound euros=euro "
    "defence=defense offence=offense licence=license practise=practice programme=program programmes=programs "
    "centre=center centres=centers metre=meter metres=meters kilometre=kilometer kilometres=kilometers "
    "litre=liter litres=liters theatre=theater theatres=theaters fibre=fiber calibre=caliber grey=gray "
    "cheque=check cheques=checks tyre=tire tyres=tires towards=toward afterwards=afterward backwards=backward "
    "forwards=forward whilst=while amongst=among learnt=learned burnt=burned spelt=spelled dreamt=dreamed "
    "judgement=judgment acknowledgement=acknowledgment sceptical=skeptical sceptic=skeptic aluminium=aluminum "
    "ageing=aging manoeuvre=maneuver manoeuvres=maneuvers dialogue=dialog catalogue=catalog okay=ok "
    "instalment=installment fulfil=fulfill enrol=enroll skilful=skillful jewellery=jewelry "
    "cosy=cozy plough=plow moustache=mustache pyjamas=pajamas storey=story storeys=stories kerb=curb "
    "mum=mom mums=moms km=kilometers bn=billion mn=million m=million k=thousand u.s=usa u.k=uk u.n=un e.u=eu "
    "america=usa britain=uk kiev=kyiv vs=versus"
)
"""Form -> the form that it is compared as: numerals, signs, American and British spelling, short forms of names."""

IRREGULAR = _pairs(
    "began=begin begun=begin bought=buy broke=break broken=break brought=bring built=build came=come chose=choose "
    "chosen=choose died=die dying=die drove=drive driven=drive fell=fall fallen=fall fought=fight found=find "
    "gave=give given=give grew=grow grown=grow heard=hear held=hold hit=hit kept=keep knew=know known=know "
    "led=lead left=leave lost=lose made=make meant=mean met=meet paid=pay ran=run rose=rise risen=rise sang=sing "
    "sank=sink sunk=sink saw=see seen=see sent=send shook=shake shot=shoot sold=sell sought=seek spent=spend "
    "spoke=speak spoken=speak stole=steal stolen=steal stood=stand struck=strike taught=teach took=take taken=take "
    "threw=throw thrown=throw told=tell understood=understand rebuilt=rebuild went=go won=win wrote=write "
    "written=write men=man women=woman children=child people=person lives=life "
    "plane=airplane planes=airplane"
)
"""Form -> the one that it is a form of, where its ending does not tell."""

FUNCTION = _words(
    "a an the and or but nor so as at by for from in into of off on onto out over per than that then there this to up "
    "upon with within about after before between during since through toward until under while i you he she it we "
    "they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself "
    "ourselves themselves who whom whose which what when where why how be am is are was were been being have has had "
    "having do does did doing done will would shall should can could may might must not no s d well just also very "
    "too if because these those such same other another any some all each both more most here now only again ever "
    "even still yet get got go going say says said think know like really thing things something let much many"
)
"""Words that a sentence cannot be told by."""

NEGATORS = _words("not no never none nothing nobody neither nor nowhere without hardly scarcely barely")

MODALS: Mapping[str, str] = MappingProxyType(
    {
        "will": "will",
        "shall": "will",
        "would": "would",
        "may": "may",
        "might": "may",
        "can": "can",
        "could": "could",
        "must": "must",
        "should": "should",
        "ought": "should",
    }
)
"""Modal verb -> its class: how sure, or how binding, the words are."""

TOLD = _pairs("would=will could=can may=can should=should must=must will=will can=can")
"""Class of a modal -> its class where one wording is reported speech, in which "will" turns to "would"."""

HEDGES = _words("probably perhaps possibly maybe likely unlikely apparently allegedly reportedly potentially almost")

CONDITIONS = _words("if unless provided providing assuming")
"""Words that open a condition."""

CAUTIOUS = _words("think believe expect know mean suggest want feel agree accept see imagine intend recall")
"""Verbs whose negation negates the clause after them."""

ANY_VOICE = _words(
    "spokesman spokeswoman spokesperson spokespeople publicist rep representative lawyer attorney agent statement "
    "official officials officer source sources report announcement release press"
)
"""What a speaker is called who speaks for somebody, or for a body, that is not named."""

ANY_BODY = _words(
    "company firm corporation maker manufacturer operator carrier airline bank retailer group agency bureau ministry "
    "department office administration government team club league union university school hospital court council "
    "committee commission board army navy military police authorities investigators firefighters newspaper paper "
    "network party campaign church institute museum facility prison regulator"
)
"""What a body is called in place of its name."""

IDLE = _words(
    "the a an of in at for mr mrs ms his her its their and amp & inc corp co cos ltd llc plc ag sa nv spa gmbh"
)
"""Words in what a speaker is called that tell nobody from anybody: titles, and what kind of company it is."""

CROWD = _words(
    "supporters voters critics opponents backers fans residents neighbors neighbours relatives friends analysts "
    "experts economists observers activists protesters democrats republicans conservatives liberals people americans "
    "many some several most others percent half thirds officials sources lawyers attorneys aides"
)
"""Words for many who speak: none of them is a single person."""

PRESS = _words(
    "press news newspaper times post journal herald tribune gazette observer guardian telegraph reuters ap afp "
    "bloomberg espn tmz cnn bbc fox nbc cbs abc magazine radio tv television reporter daily wire blog"
)
"""Words in the name of an outlet: "the company" and "the team" are other bodies."""

OFFICERS: Mapping[str, str] = _pairs(
    "sgt=police sergeant=police const=police constable=police detective=police det=police inspector=police "
    "superintendent=police lieutenant=police lt=police cops=police nypd=police lapd=police trooper=police "
    "spokespersons=spokesman spokesmen=spokesman spokesperson=spokesman spokeswoman=spokesman rep=spokesman "
    "publicist=spokesman representative=spokesman spokespeople=spokesman firefighter=firefighters fire=firefighters"
)
"""What an article calls somebody -> the body that he speaks for, or the word that others have for it."""
