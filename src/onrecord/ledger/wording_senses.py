"""Words of like meaning in the news, so that "fix a cable" and "repair a cable" are told by the same word.

Written for onrecord from reading news of many kinds. A group holds only words that reporters put for one another; they
are compared by their stems, and no change of meaning is ever read from them: those compare the words themselves.
"""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from onrecord.ledger.wording import stem

_GROUPS = (
    "racism racist / sexism sexist",
    "die dead death dies deceased perish fatal fatally / kill slay slain murder killing homicide",
    "injure injury injured hurt wound wounded / repair fix mend restore",
    "previous prior earlier former previously formerly / arrest detain apprehend custody capture nab",
    "jail prison imprison imprisonment / attack assault raid strike / blast explosion explode bomb bombing",
    "fire blaze flames / shoot shooting shot gunfire / gun firearm weapon handgun pistol revolver",
    "buy acquire purchase acquisition takeover / sell sale sold / begin start launch commence / end finish conclude",
    "stop halt cease / company firm corporation / worker employee staff staffer / dismiss sack / job post position",
    "cut reduce reduction slash lower / raise increase rise hike / decline fall drop decrease",
    "help aid assist assistance / talk speak spoke spoken / tell told inform / show reveal disclose",
    "house home residence / car vehicle automobile / road street highway / child children kid kids / man men male",
    "woman women female / people person persons / doctor physician / surgery operation / illness disease sickness",
    "ill sick / police cops officers / soldier troops / ship vessel boat / plane aircraft jet airplane",
    "quake earthquake tremor / storm hurricane cyclone typhoon / victory win triumph / defeat beat",
    "choose select pick / name appoint appointment / quit resign resignation / agree agreement accord",
    "deal contract / talks negotiations negotiate / meet meeting / plan intend intention",
    "law legislation statute bill / rule regulation / overturn reverse rescind undo repeal",
    "probe investigate investigation inquiry / suspect suspicious suspicion",
    "charge indict accuse accusation allegation / admit acknowledge confess / deny denial",
    "guilty convict conviction / lawsuit sue litigation / trial prosecution / judge justice / lawyer attorney",
    "ask request / order command instruct / ban prohibit forbid / allow permit let / need require requirement",
    "want wish desire / hope hopeful / fear afraid worry worried concern concerned / angry anger furious",
    "happy glad pleased delighted thrilled / sad sorrow sadden saddened / big large huge massive major",
    "small little tiny minor / quick rapid fast quickly rapidly swift / important vital crucial critical",
    "difficult hard tough / whole entire / many numerous / nearly almost about approximately roughly around",
    "delay postpone / cancel scrap / search hunt / find discover locate / flee escape / hide conceal",
    "steal theft rob robbery / money cash funds / damage destroy destruction / danger threat risk / threaten menace",
    "safe safety secure security / support backing / oppose opposition / fight battle combat / war conflict",
    "peace ceasefire truce / government administration / america usa american / britain uk british",
    "leader chief head / goal aim objective / try attempt effort / answer reply respond response / depart departure",
    "arrive arrival reach / flaw vulnerability bug hole / program software / update patch / website site",
    "photo picture image / movie film / author writer / game match / team squad club / player athlete",
    "crash collision wreck / hit struck / drunk intoxicated drunken / evidence proof / witness bystander onlooker",
    "neighborhood neighbourhood area district / town city / nation country / world global worldwide",
    "chance opportunity / reason cause / result outcome / change alter modify amend / keep retain maintain",
    "give provide supply / build construct construction / close shut / schedule timetable timeframe",
    "expect anticipate expectation / extremely highly / insufficient inadequate / likely probable",
    "true truth accurate / wrong incorrect mistaken false / error mistake / sure certain confident / clear obvious",
    "complete full / total totally completely fully entirely / year annual yearly / mother mom / father dad",
    "wife spouse / friend pal / fan supporter / body corpse / pay payment paid / price cost / profit earnings",
    "debt loan / tax levy / vote ballot poll / election elect / voter electorate / blame attribute",
    "trouble problem difficulty woe / criticize criticise slam condemn denounce rebuke lambast criticism",
    "praise laud applaud hail commend / announce announcement unveil / warn warning caution / promise vow pledge",
    "assert contend insist / predict forecast projection / confirm verify confirmation / free release",
    "return bring / remain stay / leave exit / baby infant newborn / teenager teen adolescent teenage",
    "pupil student / flood inundate / evacuate evacuation / rescue save / vanish disappear disappearance",
    "casualty toll / hostage captive / kidnap abduct abduction / militant insurgent extremist / rebel insurgency",
    "bullet round ammunition / stab knife / motorist driver / truck lorry / railway railroad / tourist holidaymaker",
    "border frontier / migrant immigrant / deport expel deportation expulsion",
    "lawmaker legislator congressman congresswoman / parliament legislature / contender candidate / reform overhaul",
    "deficit shortfall / wage salary / hire recruit / customer client consumer / revenue turnover / factory plant",
    "produce manufacture production / stock share / investor shareholder stockholder / merger merge",
    "bankrupt bankruptcy insolvent insolvency / fraud scam swindle / corrupt corruption graft bribe bribery",
    "fine penalty penalize / testify testimony / telephone phone / internet web online",
    "hack breach intrusion hacker / gadget device / lose loss / champion championship title / actor actress",
    "singer musician / song tune / award prize / marry marriage wedding wed / divorce separate separation",
    "bury burial funeral / pray prayer / celebrate celebration / missile rocket / nuclear atomic / sanction embargo",
    "invade invasion / withdraw withdrawal pullout / deploy deployment / enemy foe adversary",
    "protest demonstrate demonstration protester demonstrator rally / riot unrest violence violent",
    "dispute disagreement row / solve resolve solution settle settlement / idea notion concept",
    "indicate indication / scientist researcher / petroleum oil / petrol gasoline / electricity power",
    "pollute pollution contaminate contamination / hunger hungry starve starvation famine / poverty impoverished",
    "rich wealthy / cheap inexpensive affordable / strong powerful strength / serious severe grave",
    "terrible awful horrible / great excellent / wonderful fantastic amazing",
    "surprise surprised shock shocked stun stunned astonish / proud pride",
    "sorry apologize apologise apology regret / thank grateful gratitude thankful / trust faith",
    "secret confidential / soon shortly / often frequently / rare rarely seldom / prevent avert avoid",
    "protect defend / force compel / reject rebuff / approve approval / block obstruct impede / consider weigh mull",
    "decide decision / obtain receive / hurl throw toss / drag pull / endanger jeopardize jeopardise",
    "unclear uncertain unknown / examine inspect inspection examination / accompany join / travel journey trip",
    "fly flight / identify identity identification / postmortem autopsy / unharmed unhurt / vigil memorial",
    "gang mobster mafia / nominee nomination nominate / endorse endorsement / resident inhabitant",
    "possible possibility possibly / consequence effect impact / unacceptable intolerable",
)
"""Groups, a stroke between each; a word that stands in several counts for the first."""


def _table() -> Mapping[str, str]:
    made: dict[str, str] = {}
    for group in " / ".join(_GROUPS).split(" / "):
        words = [stem(word) for word in group.split()]
        for word in words:
            made.setdefault(word, words[0])
    return MappingProxyType(made)


_SENSES = _table()


@lru_cache(maxsize=65536)
def sense(form: str) -> str:
    """The word that stands for all words of like meaning; the stem of the form itself where it has none."""
    bare = stem(form)
    return _SENSES.get(bare, bare)
