"""How much each piece of evidence counts for one speech act: log-odds for each unit of it.

Written by `bench/utterance_weights.py`; not to be changed by hand.
"""

BIAS = -3.560

WEIGHTS = {
    "a word of the cue in common": 0.586,
    "both dated": 0.355,
    "both deny": 0.896,
    "length of the longer": -0.333,
    "length of the shorter": -1.008,
    "longest run": 0.301,
    "names in common": -0.584,
    "names in each alone": 0.320,
    "numbers in common": -0.348,
    "numbers in one alone": -0.207,
    "one denies": -0.678,
    "one quotes": -0.801,
    "one speaker": 0.656,
    "one within the other": -0.011,
    "printed on one day": -0.208,
    "share of a quotation": 0.146,
    "share of the longer": 2.860,
    "share of the shorter": 2.123,
    "something speaks against it": -2.104,
    "speaker left open": 1.119,
    "speaker unknown": -0.207,
    "speaker unknown, share of the shorter": -1.175,
    "speaker unknown, weight in common": -0.343,
    "weight in common": 2.282,
    "words in order": 1.175,
}
