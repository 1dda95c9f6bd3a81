"""How much each piece of evidence counts for one speech act: log-odds for each unit of it.

Written by `bench/utterance_weights.py`; not to be changed by hand.
"""

BIAS = -3.453

WEIGHTS = {
    "a word of the cue in common": 0.584,
    "both dated": 0.370,
    "both deny": 0.883,
    "length of the longer": -0.285,
    "length of the shorter": -1.059,
    "longest run": 0.336,
    "names in common": -0.437,
    "names in each alone": 0.388,
    "numbers in common": -0.371,
    "numbers in one alone": -0.167,
    "one denies": -0.707,
    "one quotes": -0.858,
    "one speaker": 0.590,
    "one within the other": -0.042,
    "printed on one day": -0.279,
    "share of a quotation": 0.267,
    "share of the longer": 3.366,
    "share of the shorter": 1.924,
    "something speaks against it": -2.139,
    "speaker left open": 0.977,
    "speaker unknown": 0.027,
    "speaker unknown, share of the shorter": -1.283,
    "speaker unknown, weight in common": -0.376,
    "weight in common": 2.245,
    "words in order": 0.975,
}
