"""How much each piece of evidence counts for one speech act: log-odds for each unit of it.

Written by `bench/utterance_weights.py`; not to be changed by hand.
"""

BIAS = -3.080

WEIGHTS = {
    "a word of the cue in common": 0.601,
    "both dated": 0.319,
    "both deny": 0.813,
    "length of the longer": -0.569,
    "length of the shorter": -0.922,
    "longest run": 0.392,
    "names in common": -0.499,
    "names in each alone": 0.422,
    "numbers in common": -0.387,
    "numbers in one alone": -0.115,
    "one denies": -0.660,
    "one quotes": -0.820,
    "one speaker": 0.731,
    "one within the other": -0.044,
    "printed on one day": -0.416,
    "share of a quotation": 0.341,
    "share of the longer": 2.209,
    "share of the shorter": 2.107,
    "something speaks against it": -1.936,
    "speaker left open": 1.123,
    "speaker unknown": -0.729,
    "speaker unknown, share of the shorter": -0.541,
    "speaker unknown, weight in common": -0.221,
    "weight in common": 2.226,
    "words in order": 1.072,
}
