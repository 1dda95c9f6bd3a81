"""Units: their UCUM or ISO 4217 codes, their dimension, and how to convert them.

Sources: UCUM 2.1 (case-sensitive codes and factors) and ISO 4217. `pp` (percentage point) and `bp` (basis point)
are ours: UCUM has no code for a difference of percentages. A bare "$" or "dollars" is read as USD, which is how
the English-language press uses it; other countries' dollars have to be named.
"""

from dataclasses import dataclass

from onrecord.reading.quantities.atoms import Atom, hyphen, word


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: `code`, `dimension`, and the factor (and offset) that turn a value into the dimension's base unit."""

    code: str
    dimension: str
    factor: float = 1.0
    offset: float = 0.0


_UNITS = """
m length 1 | m metre metres meter meters
km length 1000 | km kms kilometre kilometres kilometer kilometers
cm length 0.01 | cm centimetre centimetres centimeter centimeters
dm length 0.1 | dm decimetre decimetres decimeter decimeters
mm length 0.001 | mm millimetre millimetres millimeter millimeters
um length 0.000001 | μm µm micrometre micrometres micrometer micrometers micron microns
nm length 0.000000001 | nm nanometre nanometres nanometer nanometers
pm length 0.000000000001 | picometre picometres picometer picometers
[mi_i] length 1609.344 | mi mile miles
[nmi_i] length 1852 | nmi nautical_mile nautical_miles
[yd_i] length 0.9144 | yd yds yard yards
[ft_i] length 0.3048 | ft foot feet
[in_i] length 0.0254 | inch inches ″
[ly] length 9460730472580800 | light_year light_years light_-_year light_-_years lightyear lightyears
m2 area 1 | sqm m² sq_m sq_metre sq_metres sq_meters square_metre square_metres square_meter square_meters
km2 area 1000000 | km² sq_km square_kilometre square_kilometres square_kilometer square_kilometers
[sft_i] area 0.09290304 | sq_ft sqft square_foot square_feet
[smi_us] area 2589988.110336 | sq_mile sq_miles square_mile square_miles
har area 10000 | ha hectare hectares
[acr_us] area 4046.8726 | acre acres
m3 volume 1 | m³ cubic_metre cubic_metres cubic_meter cubic_meters
[cft_i] volume 0.028316846592 | cubic_foot cubic_feet
L volume 0.001 | litre litres liter liters
mL volume 0.000001 | ml millilitre millilitres milliliter milliliters
[gal_us] volume 0.003785411784 | gal gallon gallons
[bbl_us] volume 0.158987294928 | bbl barrel barrels
[pt_us] volume 0.000473176473 | pint pints
[qt_us] volume 0.000946352946 | quart quarts
[foz_us] volume 0.0000295735296 | fl_oz fluid_ounce fluid_ounces
[tbs_us] volume 0.0000147867648 | tablespoon tablespoons tbsp
[tsp_us] volume 0.00000492892159 | teaspoon teaspoons tsp
g mass 0.001 | g gram grams gramme grammes
kg mass 1 | kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
mg mass 0.000001 | mg milligram milligrams
ug mass 0.000000001 | μg µg microgram micrograms
t mass 1000 | tonne tonnes metric_ton metric_tons
[ston_av] mass 907.18474 | short_ton short_tons
[lb_av] mass 0.45359237 | lb lbs pound pounds
[oz_av] mass 0.028349523125 | oz ounce ounces
[stone_av] mass 6.35029318 | stone
{ton} mass-ton 1 | ton tons
km/h speed 0.277777777777778 | kph kmh km_/_h km_/_hr kmph
[mi_i]/h speed 0.44704 | mph
[kn_i] speed 0.514444444444444 | knot knots kt kts
Cel temperature 1 | celsius centigrade degrees_celsius degree_celsius deg_celsius degc deg_c degrees_c °c °_c ℃
[degF] temperature 0.555555555555556 -17.7777777777778 | fahrenheit degrees_fahrenheit °f °_f deg_f degrees_f
[degF] temperature 0.555555555555556 -17.7777777777778 | degree_fahrenheit deg_fahrenheit degf ℉
K temperature 1 -273.15 | kelvin
deg degree 1 | degree degrees ° deg
s time 1 | second seconds sec secs
ms time 0.001 | millisecond milliseconds
min time 60 | minute minutes min mins
h time 3600 | hour hours hr hrs
d time 86400 | day days
wk time 604800 | week weeks
mo time 2629800 | month months
a time 31557600 | year years yr yrs annum
10.a time 315576000 | decade decades
100.a time 3155760000 | century centuries
W power 1 | w watt watts
[mi_i]/[gal_us] length/volume 425143.70743027 | mpg
kW power 1000 | kw kilowatt kilowatts
MW power 1000000 | mw megawatt megawatts
GW power 1000000000 | gw gigawatt gigawatts
[HP] power 745.699871582 | hp bhp horsepower brake_horsepower
kW.h energy 3600000 | kwh kilowatt_hour kilowatt_hours kilowatt_-_hour kilowatt_-_hours
MW.h energy 3600000000 | mwh megawatt_hour megawatt_hours megawatt_-_hour megawatt_-_hours
GW.h energy 3600000000000 | gwh gigawatt_hour gigawatt_hours gigawatt_-_hours
J energy 1 | joule joules
kt{TNT} energy 4184000000000 | kiloton kilotons kilotonne kilotonnes
Hz frequency 1 | hz hertz
kHz frequency 1000 | khz kilohertz
MHz frequency 1000000 | mhz megahertz
GHz frequency 1000000000 | ghz gigahertz
V voltage 1 | volt volts
kV voltage 1000 | kv kilovolt kilovolts
A current 1 | amp amps ampere amperes
mA.h charge 3.6 | mah
N.m torque 1 | nm
By data 1 | byte bytes
kBy data 1000 | kb kilobyte kilobytes
MBy data 1000000 | mb megabyte megabytes
GBy data 1000000000 | gb gigabyte gigabytes
TBy data 1000000000000 | tb terabyte terabytes
dB sound 1 | db decibel decibels
[ppm] share 0.0001 | ppm parts_per_million
% share 1 | % percent pct pc per_cent
pp points 1 | pp percentage_point percentage_points percent_point percent_points %_point %_points
bp points 0.01 | basis_point basis_points bps
"""

_CURRENCIES = """
USD | dollar dollars us_dollar us_dollars u_._s_._dollars american_dollars bucks usd
EUR | euro euros eur €
GBP | £ gbp sterling pounds_sterling british_pounds british_pound pound_sterling quid
JPY | ¥ yen jpy
CNY | chinese_yuan yuan renminbi rmb cny
CAD | canadian_dollar canadian_dollars cad
AUD | australian_dollar australian_dollars aud
NZD | new_zealand_dollar new_zealand_dollars nzd
HKD | hong_kong_dollar hong_kong_dollars hkd
SGD | singapore_dollar singapore_dollars sgd
CHF | swiss_franc swiss_francs chf
RUB | ruble rubles rouble roubles rub
UAH | hryvnia hryvnias uah
INR | indian_rupee indian_rupees ₹ inr
PKR | pakistani_rupee pakistani_rupees
LKR | sri_lankan_rupee sri_lankan_rupees
MXN | mexican_peso mexican_pesos
ARS | argentine_peso argentine_pesos
TRY | turkish_lira turkish_liras lira ₺
KRW | ₩
BRL | reais
ZAR | rand
ILS | shekel shekels ₪ nis
PLN | zloty zlotys
SEK | swedish_krona swedish_kronor swedish_crowns
NOK | norwegian_krone norwegian_kroner norwegian_crowns
DKK | danish_krone danish_kroner
CZK | czech_koruna czech_crowns
HUF | forint forints
THB | baht
NGN | naira ₦
KES | kenyan_shilling kenyan_shillings
GEL | georgian_lari lari
LAK | lao_kip
CRC | costa_rican_colón costa_rican_colon
MYR | ringgit
IDR | rupiah
PHP | philippine_pesos
SAR | saudi_riyal saudi_riyals
QAR | qatari_riyals
AED | dirham dirhams
FIM | finnish_markka markka
DEM | deutsche_mark deutsche_marks deutschmarks
ESP | peseta pesetas
NLG | dutch_guilder dutch_guilders
BTC | bitcoin bitcoins btc
"""

PREFIXES: dict[tuple[str, ...], str] = {
    ("$",): "USD",
    ("us", "$"): "USD",
    ("u", ".", "s", ".", "$"): "USD",
    ("£",): "GBP",
    ("€",): "EUR",
    ("¥",): "JPY",
    ("₹",): "INR",
    ("₽",): "RUB",
    ("₴",): "UAH",
    ("₺",): "TRY",
    ("₪",): "ILS",
    ("₩",): "KRW",
    ("₦",): "NGN",
    ("c", "$"): "CAD",
    ("ca", "$"): "CAD",
    ("a", "$"): "AUD",
    ("au", "$"): "AUD",
    ("nz", "$"): "NZD",
    ("hk", "$"): "HKD",
    ("s", "$"): "SGD",
    ("r", "$"): "BRL",
}
"""What may stand before an amount of money, and the currency it names."""

_CODES = ("USD", "EUR", "GBP", "CHF", "JPY", "CNY", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN", "INR", "RUB", "UAH")
PREFIXES |= {(code.lower(), *sign): code for code in _CODES for sign in ((), ("$",))}
_ONE_LETTER = frozenset("asr")
"""Letters that are a currency's only right before the sign ("A$5", not "a $5 note")."""
_CENTS = {"cent": "USD", "cents": "USD", "pence": "GBP", "p": "GBP"}
TIME = "time"
MONEY = "money"
_PER = frozenset({"per", "a", "an", "each", "/"})


def _table() -> dict[tuple[str, ...], Unit]:
    table: dict[tuple[str, ...], Unit] = {}
    for line in _UNITS.strip().splitlines():
        head, names = line.split("|")
        code, dimension, *numbers = head.split()
        unit = Unit(code, dimension, *(float(n) for n in numbers))
        table |= {tuple(name.split("_")): unit for name in names.split() if tuple(name.split("_")) not in table}
    for line in _CURRENCIES.strip().splitlines():
        code, names = line.split("|")
        table |= {tuple(name.split("_")): Unit(code.strip(), MONEY) for name in names.split()}
    table |= {(name,): Unit(code, MONEY, 0.01) for name, code in _CENTS.items()}
    return table


UNITS = _table()
_LONGEST = max(len(name) for name in UNITS)
BY_CODE = {"{share}": Unit("{share}", "share of stock")} | {
    unit.code: unit for unit in UNITS.values() if unit.factor == 1 or unit.dimension != MONEY
}
_GLUED_ONLY = frozenset({"m", "g", "v", "a", "k", "p", "s", "c", "f", "pc", "min", "t", "nm", "w"})
"""Short names that are units only right after digits ("5 m", not "ten m"), and in the case that the code has."""
_LOWER = frozenset({"m", "g", "t", "s", "p"})
_UPPER = frozenset({"v", "a", "w", "k"})


def unit_at(atoms: list[Atom], i: int, *, digits: bool) -> tuple[Unit, int] | None:
    """The longest unit name at atom `i` (a hyphen may stand before it), and the atom after it.

    `digits` says whether the number before is written in digits: "10 m" is a unit, "ten m" is not.
    """
    at = i + 1 if hyphen(atoms, i) and word(atoms, i + 1) != "%" and i + 1 < len(atoms) else i
    for length in range(min(_LONGEST, len(atoms) - at), 0, -1):
        name = tuple(atoms[at + n].text for n in range(length))
        unit = UNITS.get(name)
        if unit is None or (name[0] in _GLUED_ONLY and not (digits and length == 1)):
            continue
        if name[0] in {"°", "p", "pc", "″"} and not atoms[at].glued:
            continue
        if length == 1 and not _right_case(atoms[at]):
            continue
        if name == ("w",) and word(atoms, at + 1) == ".":
            continue  # "200 W. American Blvd."
        return compound(atoms, unit, at + length)
    return None


def _right_case(atom: Atom) -> bool:
    """Such as "5g" is grams, "5G" a network; "5W" is watts."""
    if atom.text in _LOWER:
        return atom.raw.islower()
    return atom.raw.isupper() if atom.text in _UPPER else True


def compound(atoms: list[Atom], unit: Unit, end: int) -> tuple[Unit, int]:
    """Such as "miles per hour", "dollars a barrel": the quotient of two units."""
    joint = word(atoms, end)
    if joint not in _PER or (joint in {"a", "an"} and unit.dimension not in {MONEY, "length", "volume", "share"}):
        return unit, end
    if word(atoms, end + 1) == "share" and unit.dimension == MONEY:
        return quotient(unit, BY_CODE["{share}"]), end + 2
    for length in (2, 1):
        below = UNITS.get(tuple(word(atoms, end + 1 + n) for n in range(length)))
        if below is not None and below.dimension not in {MONEY, "share", unit.dimension}:
            return quotient(unit, below), end + 1 + length
    return unit, end


def quotient(above: Unit, below: Unit) -> Unit:
    """The unit `above` per `below`; length per time is a speed."""
    known = BY_CODE.get(f"{above.code}/{below.code}")
    if known is not None:
        return known
    dimension = f"{above.dimension}/{below.dimension}"
    return Unit(
        f"{above.code}/{below.code}", "speed" if dimension == "length/time" else dimension, above.factor / below.factor
    )


def unit_of(code: str | None) -> Unit | None:
    """The unit with this code, quotients included; None for a count or a code that we do not know."""
    if code is None or code in BY_CODE:
        return BY_CODE.get(code or "")
    above, _, below = code.partition("/")
    top, bottom = BY_CODE.get(above), BY_CODE.get(below)
    return quotient(top, bottom) if top is not None and bottom is not None else None


def prefix_at(atoms: list[Atom], i: int) -> tuple[str, int] | None:
    """The currency that a prefix at atom `i` names, and the atom after it."""
    for length in range(5, 0, -1):
        name = tuple(word(atoms, i + n) for n in range(length))
        if name in PREFIXES and (length == 1 or name[0] not in _ONE_LETTER or atoms[i + 1].glued):
            return PREFIXES[name], i + length
    return None
