"""How much each piece of evidence counts for one speech act: log-odds for each unit of it.

Written by `bench/utterance_weights.py`; not to be changed by hand.
"""

BIAS = -3.689

WEIGHTS = {
    "a word of the cue in common": 0.635,
    "both dated": 0.144,
    "both deny": 1.080,
    "length of the longer": -0.456,
    "length of the shorter": -1.293,
    "longest run": 0.329,
    "names in common": -0.569,
    "names in each alone": 0.574,
    "numbers in common": -0.555,
    "numbers in one alone": 0.030,
    "one denies": -0.705,
    "one quotes": -0.812,
    "one speaker": 1.044,
    "one within the other": -0.521,
    "printed on one day": -0.644,
    "share of a quotation": 0.457,
    "share of the longer": 2.364,
    "share of the shorter": 2.383,
    "something speaks against it": -2.324,
    "speaker left open": 0.986,
    "speaker unknown": -0.602,
    "speaker unknown, share of the shorter": -0.352,
    "speaker unknown, weight in common": -0.345,
    "weight in common": 2.931,
    "words in order": 1.123,
}
