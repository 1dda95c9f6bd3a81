"""The names of units and currencies, as tables. `units.py` reads them.

Sources: UCUM 2.1 (case-sensitive codes and factors) and ISO 4217. `pp` (percentage point) and `bp` (basis point)
are ours: UCUM has no code for a difference of percentages. A line of units is: code, dimension, factor (and offset)
to the dimension's base unit | names, where `_` stands between the pieces of a name.
"""

UNIT_LINES = """
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
[ft_i] length 0.3048 | ft ′ foot feet
[in_i] length 0.0254 | inch inches ″
[ly] length 9460730472580800 | light_year light_years light_-_year light_-_years lightyear lightyears
cm2 area 0.0001 | cm² cm_2 sq_cm square_centimetre square_centimetres square_centimeter square_centimeters
m2 area 1 | sqm m² m_2 sq_m sq_metre sq_metres sq_meters square_metre square_metres square_meter square_meters
km2 area 1000000 | km² km_2 sqkm sq_km square_kilometre square_kilometres square_kilometer square_kilometers
[sft_i] area 0.09290304 | sq_ft sqft ft² ft_2 sq_feet sq_foot square_foot square_feet
[smi_us] area 2589988.110336 | sq_mile sq_miles square_mile square_miles
har area 10000 | ha hectare hectares
[acr_us] area 4046.8726 | acre acres
m3 volume 1 | m³ m_3 cu_m cubic_metre cubic_metres cubic_meter cubic_meters
[cft_i] volume 0.028316846592 | cubic_foot cubic_feet
L volume 0.001 | litre litres liter liters
mL volume 0.000001 | ml millilitre millilitres milliliter milliliters
[gal_us] volume 0.003785411784 | gal gallon gallons
[bbl_us] volume 0.158987294928 | bbl barrel barrels
[pt_us] volume 0.000473176473 | pint pints
[qt_us] volume 0.000946352946 | quart quarts
[foz_us] volume 0.0000295735296 | fl_oz fluid_ounce fluid_ounces
[cup_us] volume 0.0002365882365 | cup cups
[tbs_us] volume 0.0000147867648 | tablespoon tablespoons tbsp
[tsp_us] volume 0.00000492892159 | teaspoon teaspoons tsp
g mass 0.001 | g gram grams gramme grammes
kg mass 1 | kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
mg mass 0.000001 | mg milligram milligrams
ug mass 0.000000001 | μg µg microgram micrograms microgramme microgrammes
t mass 1000 | t tonne tonnes metric_ton metric_tons
[ston_av] mass 907.18474 | short_ton short_tons
[lb_av] mass 0.45359237 | lb lbs pound pounds
[oz_av] mass 0.028349523125 | oz ounce ounces
[stone_av] mass 6.35029318 | stone
[car_m] mass 0.0002 | carat carats
{ton} mass-ton 1 | ton tons
m/s speed 1 | mps
km/h speed 0.277777777777778 | kph kmh km_/_h km_/_hr kmph
[mi_i]/h speed 0.44704 | mph
[kn_i] speed 0.514444444444444 | knot knots kt kts
Cel temperature 1 | c °_celsius celcius centigrate degree_c deg_celcius degrees_celcius celsius centigrade
Cel temperature 1 | degrees_celsius degree_celsius deg_celsius degc deg_c degrees_c °c °_c ℃
[degF] temperature 0.555555555555556 -17.7777777777778 | f °_fahrenheit farenheit fahrenheit degrees_farenheit
[degF] temperature 0.555555555555556 -17.7777777777778 | degrees_fahrenheit °f °_f deg_f degrees_f
[degF] temperature 0.555555555555556 -17.7777777777778 | degree_fahrenheit deg_fahrenheit degf ℉
K temperature 1 -273.15 | kelvin
deg degree 1 | degree degrees ° deg
rad degree 57.2957795130823 | rad radian radians
s time 1 | second seconds sec secs
ms time 0.001 | ms millisecond milliseconds
min time 60 | minute minutes min mins
h time 3600 | hour hours hr hrs
d time 86400 | day days
wk time 604800 | week weeks
14.d time 1209600 | fortnight fortnights
mo time 2629800 | month months
a time 31557600 | year years yr yrs annum yo
10.a time 315576000 | decade decades
100.a time 3155760000 | century centuries
W power 1 | w watt watts
TW power 1000000000000 | tw terawatt terawatts
[mi_i]/[gal_us] length/volume 425143.70743027 | mpg
kW power 1000 | kw kilowatt kilowatts
MW power 1000000 | mw megawatt megawatts
GW power 1000000000 | gw gigawatt gigawatts
[HP] power 745.699871582 | hp ps bhp horsepower brake_horsepower
kW.h energy 3600000 | kwh kilowatt_hour kilowatt_hours kilowatt_-_hour kilowatt_-_hours
MW.h energy 3600000000 | mwh megawatt_hour megawatt_hours megawatt_-_hour megawatt_-_hours
GW.h energy 3600000000000 | gwh gigawatt_hour gigawatt_hours gigawatt_-_hour gigawatt_-_hours
TW.h energy 3600000000000000 | twh terawatt_hour terawatt_hours terawatt_-_hour terawatt_-_hours
J energy 1 | joule joules
kJ energy 1000 | kj kilojoule kilojoules
kcal energy 4184 | kcal calorie calories kilocalorie kilocalories
kt{TNT} energy 4184000000000 | kiloton kilotons kilotonne kilotonnes
Hz frequency 1 | hz hertz
kHz frequency 1000 | khz kilohertz
MHz frequency 1000000 | mhz megahertz
GHz frequency 1000000000 | ghz gigahertz
V voltage 1 | volt volts
kV voltage 1000 | kv kilovolt kilovolts
A current 1 | a amp amps ampere amperes
mA current 0.001 | ma milliamp milliamps milliampere milliamperes
mA.h charge 3.6 | mah
N.m torque 1 | n_·_m newton_metre newton_metres newton_meter newton_meters
[ft_i].[lbf_av] torque 1.3558179483314 | lb_-_ft lb_ft ft_-_lb ft_lb ft_-_lbs pound_-_feet pound_-_foot foot_-_pounds
By data 1 | byte bytes
kBy data 1000 | kb kilobyte kilobytes
MBy data 1000000 | mb megabyte megabytes
GBy data 1000000000 | gb gigabyte gigabytes
TBy data 1000000000000 | tb terabyte terabytes
PBy data 1000000000000000 | petabyte petabytes
Mbit data 125000 | megabit megabits
Mbit/s bit-rate 1000000 | mbps megabits_per_second
Gbit/s bit-rate 1000000000 | gbps gigabits_per_second
hPa pressure 100 | hpa hectopascal hectopascals
mbar pressure 100 | millibar millibars
[psi] pressure 6894.757293168 | psi
N force 1 | newton newtons
dB sound 1 | db decibel decibels
[ppm] share 0.0001 | ppm parts_per_million
% share 1 | % percent pct pc per_cent
pp points 1 | pp percentage_point percentage_points percent_point percent_points %_point %_points
bp points 0.01 | basis_point basis_points bps
"""

CURRENCY_LINES = """
USD | $ dollar dollars us_dollar us_dollars u_._s_._dollars american_dollars bucks usd dlrs
EUR | euro euros eur €
GBP | £ gbp uk_pounds british_sterling sterling pounds_sterling british_pounds british_pound pound_sterling quid
JPY | ¥ yen jpy
CNY | chinese_yuan yuan 元 renminbi rmb cny
CAD | canadian_dollar canadian_dollars cad
AUD | australian_dollar australian_dollars aud
NZD | new_zealand_dollar new_zealand_dollars nzd
HKD | hong_kong_dollar hong_kong_dollars hkd
SGD | singapore_dollar singapore_dollars sgd
CHF | swiss_franc swiss_francs chf
RUB | ruble rubles rouble roubles rub
UAH | hryvnia hryvnias uah
INR | rupee rupees indian_rupee indian_rupees ₹ inr
PKR | pakistani_rupee pakistani_rupees
LKR | sri_lankan_rupee sri_lankan_rupees
MXN | mexican_peso mexican_pesos
ARS | argentine_peso argentine_pesos
TRY | turkish_lira turkish_liras lira ₺
KRW | ₩ south_korean_won korean_won won
BRL | reais brazilian_real brazilian_reals
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
GEL | georgian_lari lari ₾
LAK | lao_kip kip ₭
CRC | costa_rican_colón costa_rican_colon ₡ colones
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
BTC | bitcoin bitcoins btc ₿
FRF | french_franc french_francs
BEF | belgian_franc belgian_francs
ITL | italian_lira italian_lire
IRR | iranian_rial iranian_rials
VND | vietnamese_dong dong ₫
EGP | egyptian_pound egyptian_pounds
TWD | taiwan_dollar taiwan_dollars taiwanese_dollars
CLP | chilean_peso chilean_pesos
COP | colombian_peso colombian_pesos
BDT | taka
KZT | tenge
GHS | cedi cedis
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
    ("₿",): "BTC",
    ("₡",): "CRC",
    ("₫",): "VND",
    ("rs",): "INR",
    ("rs", "."): "INR",
    ("rmb",): "CNY",
    ("mex", "$"): "MXN",
    ("nt", "$"): "TWD",
    ("can", "$"): "CAD",
    ("ps",): "GBP",
    ("dlrs",): "USD",
    ("euro",): "EUR",
    ("e",): "EUR",
    ("y", "="): "JPY",
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
"""What may stand before an amount of money, and the currency it names.

"PS8.1bn", "Y=590 billion", "dlrs 1 million" and "euro30 billion" are how wire services without the signs write pounds,
yen, dollars and euros.
"""

CODES = ("USD", "EUR", "GBP", "CHF", "JPY", "CNY", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN", "INR", "RUB", "UAH")
PREFIXES |= {(code.lower(), *sign): code for code in CODES for sign in ((), ("$",))}
PREFIX_STARTS = frozenset(name[0] for name in PREFIXES)
GLUED_PREFIXES = frozenset({"a", "s", "r", "ps", "y", "rs"})
"""Letters that are a currency's only right before what follows ("A$5", not "a $5 note"; "PS8", not "PS 8")."""
TORN = frozenset({("e",), ("euro",)})
"""Prefixes that are money only when glued to millions: "e85 million" is, "E85" is a fuel."""
CENTS = {"cent": "USD", "cents": "USD", "pence": "GBP", "p": "GBP"} | {
    f"{country}_cent{s}": code
    for country, code in (
        ("canadian", "CAD"),
        ("australian", "AUD"),
        ("euro", "EUR"),
        ("us", "USD"),
        ("singapore", "SGD"),
    )
    for s in ("", "s")
}
"""Hundredths of a currency."""
CASES = {name: frozenset({name}) for name in ("m", "g", "t", "s", "p", "mps", "ms", "cup", "cups")} | {
    name: frozenset({name.upper()}) for name in ("v", "a", "w", "k", "c", "f", "ps")
}
"""Short names that are units in this writing only: "5g" is grams, "5G" a network; "5W" is watts."""
WRITTEN = {"Nm": "N.m", "Mb": "Mbit"}
"""Names whose capitals tell two units apart: "450 Nm" is a torque, "450 nm" a length."""
BIG_ONLY = frozenset({"won", "rand", "dong", "real", "kip", "taka"})
"""Currencies that are common English words or names: read only after thousands and more."""
