"""How much each piece of evidence counts for one speech act: log-odds for each unit of it.

Written by `bench/utterance_weights.py`; not to be changed by hand.
"""

BIAS = -6.450

WEIGHTS = {
    "a word of the cue in common": 0.506,
    "both dated": -0.181,
    "both deny": 1.248,
    "length of the longer": -0.597,
    "length of the shorter": -1.053,
    "longest run": 0.851,
    "names in common": -0.511,
    "names in each alone": 0.489,
    "numbers in common": -0.908,
    "numbers in one alone": -0.539,
    "one denies": -0.667,
    "one quotes": -0.718,
    "one speaker": 1.026,
    "one within the other": -0.660,
    "printed on one day": -1.680,
    "share of a quotation": 0.750,
    "share of the longer": 2.170,
    "share of the shorter": 2.909,
    "something speaks against it": -1.977,
    "speaker left open": 0.887,
    "speaker unknown": -0.872,
    "speaker unknown, share of the shorter": -0.620,
    "speaker unknown, weight in common": -0.395,
    "weight in common": 1.472,
    "words in order": 2.056,
}
