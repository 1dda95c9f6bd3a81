"""Lines that a site puts around its stories, as tables: what gives a line away, the role it has, the rule's name.

Every pattern is tried on one whole block of at most `LONGEST` characters, blanks collapsed and links taken off.
The rows come from reading news pages in many layouts; a row must be so plain that no story sentence fits it.
"""

# ruff: noqa: E501  # a row is read, and compared with its neighbours, as one line

import re
from dataclasses import dataclass

from onrecord.text.article import Role

LONGEST = 420
"""Longer blocks are never furniture: the longest notes (copyright, syndication) stay below."""

_AGENCY = (
    r"(?:AP|A\.P\.|(?:The )?Associated Press|AFP|Reuters|Getty(?: Images)?|EPA(?:-EFE)?|Bloomberg(?: News)?|TASS|Sputnik|"
    r"Anadolu(?: Agency)?|Xinhua|Shutterstock|NurPhoto|Zuma(?: Press)?|Corbis|UPI|PA(?: Wire| Media)?|Press Association|"
    r"dpa|ANSA|Kyodo|Yonhap|iStock|Unsplash|Flickr|Wikimedia(?: Commons)?|Alamy|Pool(?: Photo)?|Handout)"
)
_NAME = r"[A-Z][\w.'’-]*"
_NAMES = rf"(?:[Tt]he )?{_NAME}(?:,? (?:and |& |of |the |de |van |von |bin |al-)?{_NAME}){{0,12}}"
_CALENDAR = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|now|then|contrast|comparison|law|default|design|night|day|early|late|mid|noon|midnight"
)
_SOCIAL = (
    r"share|tweet|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|messenger|flipboard|bluesky|threads|"
    r"e-?mail|print|copy|link|instagram|youtube|tumblr|pocket|viber|sms|rss|comments?|bookmark|gift|snapchat|tiktok|vkontakte|mastodon"
)
_SOCIAL_GLUE = r"this|article|story|page|post|on|via|to|with|by|in|new|window|opens|more|options|save|us|follow|x|copied|or|and|the|a|click|vk|\d+"


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of line. `tail` marks a line after which a page has left its story for good."""

    name: str
    role: Role
    pattern: re.Pattern[str]
    tail: bool = False


def _rows(role: Role, flags: re.RegexFlag, *rows: tuple[str, str], tail: bool = False) -> tuple[Row, ...]:
    return tuple(Row(name, role, re.compile(pattern, flags), tail) for name, pattern in rows)


_ANY = re.IGNORECASE
_EXACT = re.NOFLAG

FURNITURE: tuple[Row, ...] = (
    *_rows(
        Role.BOILERPLATE, _ANY,
        ("comment-form", r"(?:leave|post|add|write|submit) (?:a |your )?(?:reply|comment)s?(?: below)?(?: cancel reply)?\W*"),
        ("comment-form", r"(?:cancel reply|join the (?:conversation|discussion)|view (?:all )?(?:\d+ )?comments|comments are closed\.?|about the comments?)\W*"),
        tail=True,
    ),
    *_rows(
        Role.BOILERPLATE, _ANY,
        ("comment-count", r"(?:(?:\d[\d,]* )?comments?(?: ?[(:]? ?\d*\)?)?|\d[\d,]* comments? on .{3,120})"),
        ("comment-count", r"(?:\d[\d,]*|one|two|three) (?:repl(?:y|ies)|responses?|thoughts?) (?:to|on) [“\"‘'].{3,160}"),
        tail=True,
    ),
    *_rows(
        Role.RELATED, _ANY,
        ("check-also", r"check also\W{0,3}"),
        tail=True,
    ),
    *_rows(
        Role.BOILERPLATE, _ANY,
        ("rule-line", r"[\W_]+"),
        ("reading-time", r"(?:est(?:imated|\.)? )?(?:read(?:ing)? time\W{0,3})?\d{1,3}[ -]?min(?:ute)?s?\.?(?: (?:read|of reading|to read))?\.?"),
        ("audio-note", r"(?:this audio (?:is|was) .{3,80}|listen (?:to this (?:article|story|page)|now)?.{0,40}|your browser does not support.{0,80})"),
        ("share-bar", rf"(?=.*\b(?:{_SOCIAL})\b)(?:\b(?:{_SOCIAL}|{_SOCIAL_GLUE})\b[\W_]*)+"),
        ("comment-field", r"(?:your e-?mail address will not be published.{0,80}|required fields are marked.{0,20}|save my name.{0,120}|(?:log|sign) in to (?:comment|leave).{0,80}|notify me (?:of|when) .{3,80}|you must be logged in .{3,80})"),
        ("newsletter", r"(?:sign up|subscribe|register|enter your|get (?:the|our|all)|join (?:our|the|over|more)|receive|by (?:signing|subscribing|clicking|submitting|entering)).{0,200}\b(?:newsletters?|inbox|e-?mails?|updates|alerts|account|channel|mailing list|terms|privacy|subscri\w+|daily|free|now|podcasts?|here)\b.{0,160}"),
        ("newsletter", r"(?:subscribe|sign up|subscribe (?:now|today|here)|sign up (?:now|here|today)|newsletters?|(?:the )?daily newsletter|thank you for (?:subscribing|signing up).{0,80}|this site is protected by recaptcha.{0,200}|(?:you can )?unsubscribe .{0,100})\W*"),
        ("follow-us", r"(?:(?:please )?(?:follow|like|find|join|watch|connect with|subscribe to) (?:us|our|@\w+|[\w .'’-]{2,50}) (?:on|at|via) (?:(?:our )?(?:twitter|facebook|x|instagram|telegram|youtube|whatsapp|linkedin|google news|tiktok|threads|social|bluesky)).{0,160}|(?:follow|email|contact|e-mail) (?:the (?:author|writer|reporter)|him|her|them|us)\b.{0,140}|you can (?:follow|reach|contact|email) .{3,140}@.{1,80}|follow (?:us|@\w+)\W*|(?:e-?mail:? )?\S+@\S+\.\w+)"),
        ("advertisement", r"[\W_]*(?:advertisements?|advertising|advert|ads?|sponsored(?: content| by .{2,60})?|promoted(?: content)?|paid content|(?:story|article|content|post) continues (?:below|after).{0,60}|continue reading(?: below| the main story)?|scroll (?:down )?(?:to continue|for more).{0,40}|remove ads|report (?:this )?ad|why am i seeing this\??)[\W_]*"),
        ("cookies", r"(?:we use cookies|(?:this|our) (?:web)?site uses cookies|by continuing to (?:use|browse)|(?:accept|reject|manage)(?: all)? cookies|cookie (?:policy|settings|preferences|notice)|we (?:and our partners )?(?:value your privacy|use cookies)).{0,320}"),
        ("site-links", r"(?:(?:privacy (?:policy|notice|statement)|terms (?:of (?:use|service)|and conditions|& conditions)|contact us|about us|advertise(?: with us)?|site ?map|help|careers|faqs?|cookie policy|accessibility|corrections|e-edition|rss|home|news|world|politics|business|sports?|opinion|video|tech(?:nology)?|culture|health|science|entertainment|lifestyle|travel)[\s|•·›»>/,-]*){2,20}"),
        ("navigation", r"(?:skip to (?:the )?(?:main )?(?:content|navigation)|main menu|menu|search|back to (?:the )?top|top|log ?in|sign in|my account|(?:next|previous|prev)(?: (?:article|post|story|page))?|close|share|toggle navigation|show more|load more|see all|view all|home)\W*"),
        ("site-note", r"(?:our standards:.{0,80}|opens new tab\W*|about sharing|(?:the )?[\w ]{2,20} is not responsible for the content of external (?:web)?sites.{0,60}|(?:first )?(?:published|updated|last updated)|related internet links|view original (?:content|post|article)\b.{0,60}|(?:\d+ )?(?:shares|views|reads)(?: \d+)?|views:(?: \d+)?)\W*"),
        ("breadcrumb", r"home\s?[»>›/|].{2,200}"),
        ("player", r"(?:loading\W*|play(?: video)?|now playing|replay|video player|\d{1,2}:\d{2}(?: ?/ ?\d{1,2}:\d{2})|(?:video|media) (?:could not|cannot) be .{3,40}|live now)\W*"),
        ("database-label", r"(?:abstract|full text|enlarge(?: this image)?|toggle caption|hide caption|show caption|view (?:gallery|slideshow|photos?)|click to (?:enlarge|expand|view).{0,30}|open image modal)\W*"),
        ("embed", r"<(?:tweet|iframe|script|div|img|video|embed)\b[^>]{0,300}>\W*(?:</?\w+/?>\W*)*"),
        ("style-sheet", r"(?:(?:width|height|line-height|text-align|margin|padding|color|background|font|display|float|border|position|max-width|min-width|overflow)[\w-]*\s?:[^:]{1,80};\W*|[.#@][\w.# :-]{1,60}\{.{0,300})"),
        ("tags", r"(?:tags?|topics?|filed under|categories|category|keywords|posted in|in this article|section)\s{0,2}:.{0,200}"),
        ("click-here", r"(?:(?:to (?:read|see|learn|find out) more,? )?(?:click|tap) (?:here|on the|the|below)\b.{0,160}|download (?:the|our) .{0,60}\bapp\b.{0,80}|get the .{1,40} app\b.{0,60})"),
        ("support", r"(?:support (?:our|independent|the|quality) .{0,60}(?:journalism|newsroom|guardian|independent|reporting).{0,160}|become a (?:member|subscriber|supporter|patron).{0,120}|donate(?: now| today)?\W*|if you (?:like|enjoy|appreciate|value) .{3,60}(?:article|journalism|reporting|work).{3,200}|you have (?:\d+|no) free articles.{0,100}|already a (?:subscriber|member).{0,60}|this (?:article|content) is (?:for|available to) (?:subscribers|members).{0,100})"),
        ("tip-line", r"(?:(?:do you )?(?:have|got) (?:a|any) (?:news )?(?:tip|story|question|feedback|correction|comment)s?\b.{0,200}|is there a (?:problem|mistake|error|typo) .{3,160}|(?:report|suggest) (?:an?|this) (?:error|correction|typo|mistake).{0,80}|request (?:reprint|permission).{0,120}|(?:found|spotted) (?:an? )?(?:error|mistake|typo).{3,160}|was this (?:article|page|story) helpful.{0,30})"),
    ),
    *_rows(
        Role.CAPTION, _ANY,
        ("caption-label", r"(?:image caption|media caption|caption|file(?: photo| image| pic)?|in this (?:file |handout )?(?:photo|image|picture|photograph|video|frame grab|screen ?grab)[^.]{0,60}|pictured(?: above| here)?|screen ?grab|screenshot)\s?(?:[:,–—-]|\s-)\s?.{10,400}"),
        ("caption-credit", r".{15,400}[.,)] (?-i:REUTERS|AP Photo|AFP|AFP PHOTO|EPA|EPA-EFE|Getty Images|TASS|Xinhua)\s?/\s?[A-Z].{2,60}"),
        ("caption-credit", r".{10,300}\b(?:image|photo|picture|photograph|credit)s?: [A-Z][^.:]{2,60}\.?"),
        ("caption-credit", rf".{{15,400}}\([^()]{{0,90}}(?:\bvia\b|[/|]\s?{_AGENCY}|\b(?:getty|photos?|photograph|images?|(?<=\()courtesy|credit|handout|screenshot)\b)[^()]{{0,60}}\)\W{{0,2}}"),
    ),
    *_rows(
        Role.CREDIT, _ANY,
        ("contributed", r".{2,300}\bcontribut(?:ed|ing)(?: reporting\b| to (?:this|the) (?:report|story|article|piece|dispatch|post)\b).{0,120}"),
        ("reporting-by", r"[(\[—–-]*\s?(?:additional |with |original )?(?:reporting|writing|editing|compiled|translated|edited|rewritten|copy-?edited|fact-?checked)(?: and (?:writing|editing|reporting))? by\b.{2,300}"),
        ("copyright", r".{0,160}(?:(?<![^\s(™&])©|\(c\) ?\d{4}|\bcopyright\b.{0,6}(?:©|\(c\)|\d{4})|\ball rights reserved\b|\bmay not be (?:published|reproduced|copied|republished)(?:,? (?:or )?(?:broadcast|rewritten|redistributed|reproduced|distributed)| (?:in whole|without))).{0,320}"),
        tail=True,
    ),
    *_rows(
        Role.CREDIT, _ANY,
        ("source-url", r"(?:original|source|canonical|article|web|full|short)\s?(?:url|link|article|address|source)\s?:.{0,320}"),
        ("source-url", r"(?:original (?:url|article|source)|source|read the (?:original|full) (?:article|story|piece|report|post)\b.{0,120})\s?:?"),
        ("republished", r"(?:this (?:article|story|post|piece|report|content|interview)|the article|it|an? (?:earlier )?version of this (?:article|story)) (?:(?:was|is|has been|also|has)\s){0,3}(?:originally|first|re-?published|previously|syndicated|provided|produced)\b.{0,260}"),
        ("republished", r"(?:originally|first|re-?published|re-?printed|reposted|syndicated) (?:published |appeared |posted )?(?:in|on|at|by|from|with|via)\b.{2,200}"),
        ("url-line", r"(?:via |source:? |url:? |link:? )?[<(]?(?:https?://|www\.)\S+[>)]?"),
        ("photo-credit", r"[(\[]?(?:(?:file |cover |featured |stock |main )?(?:photo(?:graph)?s?|images?|picture|pic|video|illustration|graphics?|screenshot)s?(?: (?:credits?|source|courtesy))?|credits?)\s?(?::|,|©|/|\bby\b|\bvia\b|\bcourtesy(?: of)?\b)\s?(?!.*\b(?:show|shows|showed|was|were|is|are|has|had|have)\b).{2,100}"),
    ),
    *_rows(
        Role.CREDIT, _EXACT,
        ("photo-credit", rf"[(\[]?(?:\S{{1,30}} ){{0,9}}\S{{0,40}}(?: ?\bvia|/|©|\b[Pp]hoto(?:graph)?s? by|,)\s?{_AGENCY}(?: [Pp]hoto| [Ff]ile)?[)\]]?\.?"),
        ("photo-credit", rf"[(\[]?(?:REUTERS|{_AGENCY})(?: [Pp]hotos?| PHOTO| Images)?\s?/\s?[A-Z].{{2,70}}"),
        ("photo-credit", rf"[(\[]?{_AGENCY}(?: [Pp]hotos?| [Ff]ile)?[)\]]?"),
    ),
    *_rows(
        Role.RELATED, _ANY,
        ("related-line", r"(?:related(?: (?:articles?|stor(?:y|ies)|links?|news|content|coverage|topics?|posts?|reading|videos?))?|read(?: (?:more|also|next|this|now|on))|also read|also see|see also|more on this(?: story)?|further reading|recommended(?: reading)?|you (?:may|might) (?:also )?(?:like|enjoy)|don['’]t miss|editors?['’]?s? picks?|up next|trending(?: now)?|most (?:read|popular|viewed)|latest(?: news)?|watch(?: (?:live|now|more|this))?|what to read next|explore more|previously|must read)\s?(?:[:|»>]|\s[–—-]\s).{3,260}"),
        ("related-line", r"read more (?:about|on|from|in)\b.{3,100}"),
    ),
)  # fmt: skip

RELATED_HEADING = re.compile(
    r"(?:related(?: (?:articles?|stor(?:y|ies)|links?|news|content|coverage|topics?|posts?|reading|videos?))?|read (?:more|also|next|on|this)"
    r"|also read|see also|(?:more )?(?:on this (?:story|topic)|like this)|further reading|recommended(?: for you| reading| stories| articles)?"
    r"|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|don['’]t miss|editors?['’]?s? (?:picks?|choice)|up next"
    r"|trending(?: (?:now|stories|articles|topics))?|(?:the )?most (?:read|popular|viewed|shared|recent)(?: (?:stories|articles|news|posts|in .{2,30}))?"
    r"|latest (?:news|stories|articles|posts|headlines|updates)|top (?:stories|news|headlines)|in other news|other (?:news|stories)|more (?:news|stories|headlines|articles)"
    r"|more (?:from|in|by|stories from) .{2,60}|popular(?: (?:now|stories|posts|articles|news))?|what to read next|explore more|around the web|from around the web"
    r"|(?:from|by) (?:our|the) (?:partners|web)|sponsored stories|news feed|newsfeed|recent (?:posts|news|articles|stories)|similar (?:articles|stories|news|posts)"
    r"|next (?:article|up)|keep reading|suggested (?:reading|articles|stories))\s?[:.…»>]*",
    re.IGNORECASE,
)
"""A line that opens a list of other stories."""

CLOCK = re.compile(
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?,? )?\d{1,2}[:.]\s?\d{2}\s?(?:[AaPp]\.?[Mm]\.?)?:?(?: (?:GMT|UTC|EST|EDT|ET|BST|CET|EET))?"
    r"|(?:an?|\d{1,2}) (?:second|minute|min|hour|hr|day|week|month)s? ago|\d{1,2} ?[hmd] ago|just now|yesterday",
    re.IGNORECASE,
)
"""A line that holds nothing but a clock time or an age: the mark of an item in a list of stories."""

SECTIONS = frozenset(
    [
        "world",
        "politics",
        "news",
        "business",
        "opinion",
        "sport",
        "sports",
        "europe",
        "asia",
        "africa",
        "americas",
        "us",
        "uk",
        "national",
        "international",
        "local",
        "economy",
        "tech",
        "technology",
        "science",
        "health",
        "culture",
        "entertainment",
        "lifestyle",
        "travel",
        "education",
        "environment",
        "climate",
        "analysis",
        "exclusive",
        "breaking",
        "defense",
        "defence",
        "security",
        "war",
        "military",
        "middle",
        "east",
        "latest",
        "video",
        "photos",
        "feature",
        "features",
        "editorial",
    ]
)
"""Words a section label above a headline is made of."""

BYLINE = (
    ("by-line", re.compile(rf"(?:(?:Written|Posted|Published|Reported|Authored|Story|Text|Words|Analysis) )?(?:(?:by|By|BY):?\s|By(?=[A-Z][a-z]+ [A-Z]))(?!(?i:{_CALENDAR})\b)(?:{_NAMES})\b.{{0,140}}(?<![.!?…])")),
    ("by-line", re.compile(rf"(?:by|By|BY):?\s(?!(?i:{_CALENDAR})\b){_NAMES}(?<=\.)")),
    ("by-line", re.compile(rf"{_NAMES}\*{{0,3}}\s?[|·•–—]\s?\*{{0,3}}(?:by|By|BY)\s(?:{_NAMES})\b.{{0,100}}(?<![.!?…])")),
    ("author-label", re.compile(r"(?:authors?|reporters?|correspondent|byline|written by|posted by|by)\s?:.{0,120}|(?:by|author)", re.IGNORECASE)),
    ("agency-line", re.compile(rf"(?:{_NAMES}\s?[,|/–—-]\s?)?(?:(?:The )?Associated Press|Reuters|AFP|Agence France-Presse|Staff (?:Writer|Reporter)|Staff and (?:agencies|wire)|Correspondent|BBC News|Wire (?:services|reports))")),
)  # fmt: skip
"""What a line that names the writer looks like."""

_PERSON = r"(?:[A-Z][a-zà-ÿ'’-]+(?:[A-Z][a-z]+)?|[A-Z]\.)(?: (?:[A-Z]\.|(?:de|van|von|der|bin|al|el|la|di|da|le|du|of)(?= )|[A-Z][\w'’à-ÿ-]+)){1,4}"
BARE_NAME = re.compile(rf"{_PERSON}(?:(?:,| and| &|, and) {_PERSON}){{0,4}}(?: in [A-Z][a-z]+)?")
"""Nothing but one or more names."""

STAFF_LINE = re.compile(rf"(?:[Bb]y )?{_NAMES} [Ss]taff(?: [Ww]riters?| [Rr]eporters?)?")
"""The staff of an outlet as the writer: "Northshore Daily staff"."""

PLACE_LINE = re.compile(r"[A-Z][A-Z .'’-]{2,30}(?:, [A-Z][\w. ]{1,20})?[,:]?(?: ?[—–-]+)?")
"""Nothing but a place in capitals, as above a wire story."""


def furniture(words: str) -> Row | None:
    """The first row of the table that the whole of `words` fits."""
    if len(words) > LONGEST:
        return None
    return next((row for row in FURNITURE if row.pattern.fullmatch(words)), None)
