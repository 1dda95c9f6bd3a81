"""Who was alone in the sentence before and goes on under what he does: "Paul Kell disagrees. The consultant points …".

Any calling may vary a name there, but for those that a story of the kind has anyway: "the judge", "the driver".
"""

from collections.abc import Iterator

from onrecord.reading.speakers.back.acted_last import is_owned, may_go_by
from onrecord.reading.speakers.back.stretch import sentences_before
from onrecord.reading.speakers.described.epithets import is_dead
from onrecord.reading.speakers.people.agreement import SUBJECTS
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.tables import ANYBODY, KIN, RELATIONAL
from onrecord.reading.speakers.people.wordings import is_name, plain_role
from onrecord.reading.speakers.sources.turns import Turns
from onrecord.reading.values import EntityType, MentionKind

_NEAR = 2
"""Told sentences back in which the person must be alone."""
_FIXTURES = frozenset(
    {"accused", "accuser", "administrator", "agent", "aide", "ambassador", "appellant", "archbishop", "attacker",
     "attorney", "auditor", "barrister", "bishop", "boss", "brigadier", "broadcaster", "broker", "builder", "captain",
     "caretaker", "chair", "chairman", "chairperson", "chairwoman", "chancellor", "chief", "claimant", "coach",
     "colonel", "commander", "commissioner", "competitor", "complainant", "constable", "contractor", "convict",
     "coordinator", "coroner", "correspondent", "councillor", "counsel", "customer", "defendant", "delegate",
     "deputy", "detainee", "developer", "dictator", "director", "dispatcher", "doctor", "driver", "editor", "emperor",
     "employee", "envoy", "executive", "eyewitness", "foreman", "garda", "general", "governor", "guard", "gunman",
     "hacker", "head", "headmaster", "headteacher", "informant", "insider", "inspector", "interpreter", "interviewer",
     "investigator", "investor", "judge", "juror", "justice", "killer", "king", "landlady", "landlord", "lawmaker",
     "lawyer", "leader", "lieutenant", "magistrate", "maker", "manager", "mayor", "mediator", "medic", "member",
     "minister", "moderator", "mp", "neighbor", "neighbour", "nominee", "officer", "official", "ombudsman",
     "operator", "owner", "paramedic", "partner", "pathologist", "patient", "physician", "pilot", "plaintiff",
     "policeman", "policewoman", "pope", "premier", "presenter", "president", "priest", "prime", "prince", "princess",
     "principal", "prisoner", "producer", "prosecutor", "provider", "publisher", "queen", "rebel", "receptionist",
     "referee", "registrar", "regulator", "reporter", "representative", "rider", "rival", "secretary", "seller",
     "senator", "sergeant", "shareholder", "sheriff", "shooter", "skipper", "soldier", "solicitor", "source",
     "speaker", "spokesman", "spokesperson", "spokeswoman", "sponsor", "superintendent", "superior", "supervisor",
     "supplier", "surgeon", "suspect", "taoiseach", "teacher", "tenant", "treasurer", "trustee", "umpire", "victim",
     "waiter", "waitress", "watchdog", "witness", "worker"}
)  # fmt: skip
"""Whom a story brings in with "the" though it has not told of them."""


def varied(cast: Cast, head: int, turns: Turns) -> Referent | None:
    """The one person of whom the sentences before tell, who speaks or acts there, where token `head` speaks."""
    run, asked = cast.tree.within(cast.heads[head].span), plain_role(cast, head, turns.speakers)
    if asked is None or asked.head in _FIXTURES | ANYBODY | KIN | RELATIONAL or is_owned(cast, head):
        return None
    found = None if any(is_name(cast, i) for i in run if i in cast.heads) else _alone(cast, head, turns)
    return found if found is not None and may_go_by(cast, asked, found, head, turns) else None


def _alone(cast: Cast, head: int, turns: Turns) -> Referent | None:
    """The only person outside of quotations in the nearest told sentence that tells of people, and since."""
    here = cast.tree.sentence_of(head)
    own = [i for i in _people(cast, here) if i < head]
    near = next((p for n in sentences_before(cast, here, _NEAR, turns.speakers) if (p := list(_people(cast, n)))), [])
    names = {cast.meant[i].name for i in [*own, *near]}
    doing = [i for i in near if cast.tree.tokens[i].dep in SUBJECTS or i in turns.speakers]
    if len(names) != 1 or not doing or any(is_dead(cast, i) for i in near):
        return None
    return cast.people.get(names.pop())


def _people(cast: Cast, n: int) -> Iterator[int]:
    """Where sentence `n` means one person, named or not, outside of quotations; not the Kell of "the Kell models"."""
    sentence, tokens = cast.tree.sentences[n], cast.tree.tokens
    for i in range(sentence.first, sentence.last):
        if i not in cast.meant or i in cast.quoted or cast.meant[i].type is not EntityType.PERSON:
            continue
        thing = tokens[i].dep == "compound" and tokens[tokens[i].head].tag in {"NN", "NNS"}
        beside = cast.heads[i].kind is MentionKind.NOMINAL and tokens[i].dep in {"appos", "attr", "compound", "nmod"}
        if not thing and not beside:
            yield i
