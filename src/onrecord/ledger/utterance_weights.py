"""How much each piece of evidence counts for one speech act: log-odds for each unit of it.

Written by `bench/utterance_weights.py`; not to be changed by hand.
"""

BIAS = -3.935

WEIGHTS = {
    "a word of the cue in common": 0.636,
    "both dated": 0.308,
    "both deny": 1.136,
    "length of the longer": -0.469,
    "length of the shorter": -0.989,
    "longest run": 0.366,
    "names in common": -0.545,
    "names in each alone": 0.488,
    "numbers in common": -0.508,
    "numbers in one alone": -0.105,
    "one denies": -0.548,
    "one quotes": -0.930,
    "one speaker": 0.949,
    "one within the other": -0.365,
    "printed on one day": -0.510,
    "share of a quotation": 0.401,
    "share of the longer": 2.419,
    "share of the shorter": 2.595,
    "something speaks against it": -2.414,
    "speaker left open": 1.088,
    "speaker unknown": -0.440,
    "speaker unknown, share of the shorter": -0.827,
    "speaker unknown, weight in common": -0.339,
    "weight in common": 2.597,
    "words in order": 1.083,
}
