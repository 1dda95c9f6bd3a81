"""How much each piece of evidence counts for one speech act: log-odds for each unit of it.

Written by `bench/utterance_weights.py`; not to be changed by hand.
"""

BIAS = -3.496

WEIGHTS = {
    "a word of the cue in common": 0.580,
    "both dated": 0.169,
    "both deny": 1.076,
    "length of the longer": -0.391,
    "length of the shorter": -1.263,
    "longest run": 0.318,
    "names in common": -0.514,
    "names in each alone": 0.497,
    "numbers in common": -0.592,
    "numbers in one alone": 0.009,
    "one denies": -0.690,
    "one quotes": -0.933,
    "one speaker": 0.937,
    "one within the other": -0.403,
    "printed on one day": -0.583,
    "share of a quotation": 0.495,
    "share of the longer": 2.472,
    "share of the shorter": 2.353,
    "something speaks against it": -2.392,
    "speaker left open": 0.969,
    "speaker unknown": -0.550,
    "speaker unknown, share of the shorter": -0.559,
    "speaker unknown, weight in common": -0.319,
    "weight in common": 2.656,
    "words in order": 1.109,
}
