"""How much each piece of evidence counts for one speech act: log-odds for each unit of it.

Written by `bench/utterance_weights.py`; not to be changed by hand.
"""

BIAS = -3.850

WEIGHTS = {
    "a word of the cue in common": 0.594,
    "both dated": 0.278,
    "both deny": 1.125,
    "length of the longer": -0.321,
    "length of the shorter": -1.118,
    "longest run": 0.355,
    "names in common": -0.523,
    "names in each alone": 0.480,
    "numbers in common": -0.540,
    "numbers in one alone": -0.071,
    "one denies": -0.662,
    "one quotes": -0.977,
    "one speaker": 0.799,
    "one within the other": -0.451,
    "printed on one day": -0.611,
    "share of a quotation": 0.431,
    "share of the longer": 2.842,
    "share of the shorter": 2.491,
    "something speaks against it": -2.200,
    "speaker left open": 1.028,
    "speaker unknown": -0.530,
    "speaker unknown, share of the shorter": -0.691,
    "speaker unknown, weight in common": -0.331,
    "weight in common": 2.469,
    "words in order": 1.095,
}
