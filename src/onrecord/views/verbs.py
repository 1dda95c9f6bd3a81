"""Reporting verbs as they are told later: "says" is said, "accuses" is accused."""

import re

_PAST = {
    "says": "said",
    "say": "said",
    "saying": "said",
    "tells": "told",
    "telling": "told",
    "writes": "wrote",
    "writing": "wrote",
    "thinks": "thought",
    "makes": "made",
    "finds": "found",
    "feels": "felt",
    "holds": "held",
    "denies": "denied",
    "continued": "said",
    "continues": "said",
    "continuing": "said",
    "went on": "said",
    "added": "said",
    "adds": "said",
    "adding": "said",
    "replies": "replied",
    "calling on": "called on",
    "calls on": "called on",
    "is saying": "said",
    "are saying": "said",
}
"""Verbs as printed -> as told later."""
_PERFECT = re.compile(
    r"(?:has|have) (?P<told>(?:\w+ly |also |now |long )?(?!been\b)(?:\w+ed|said|told|made|found|held|put)\b.*)",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"(?P<stem>accus|acknowledg|add|admit|advis|affirm|agre|allegi?|announc|answer|argu|ask|assert|assum|believ|claim|"
    r"command|complain|conced|conclud|confirm|contend|declar|demand|describ|disclos|emphasi[sz]|estimat|expect|explain|"
    r"express|fear|hop|indicat|insist|maintain|mention|not|observ|point|predict|promis|propos|question|recall|"
    r"recommend|reiterat|reject|remark|report|respond|reveal|stat|stress|suggest|urg|vow|want|warn|welcom)"
    r"(?:es?|s|ing)\b(?P<rest>.*)",
    re.IGNORECASE,
)
_ACCORDING = re.compile(r"(?:as )?(?:according to|per|in the words of|in the view of|for)\b", re.IGNORECASE)


def past(cue: str) -> str:
    """A reporting verb as it is told later: "says" is said; what is already past, or no verb, stays."""
    plain = cue.lower()
    if plain in _PAST:
        return _PAST[plain]
    if _ACCORDING.match(plain):
        return "said"
    perfect = _PERFECT.fullmatch(cue)
    if perfect is not None:
        return perfect["told"]
    found = _PRESENT.fullmatch(cue)
    if found is None:
        return cue
    return f"{_ended(found['stem'].lower())}{found['rest']}"


def _ended(stem: str) -> str:
    return f"{stem}ted" if stem == "admit" else f"{stem}ed"
