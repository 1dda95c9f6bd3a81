"""How much each piece of evidence counts for one speech act: log-odds for each unit of it.

Written by `bench/utterance_weights.py`; not to be changed by hand.
"""

BIAS = -5.610

WEIGHTS = {
    "a word of the cue in common": 0.547,
    "both dated": -0.377,
    "both deny": 1.062,
    "length of the longer": -0.576,
    "length of the shorter": -1.025,
    "longest run": 0.685,
    "names in common": -0.348,
    "names in each alone": 0.655,
    "numbers in common": -0.989,
    "numbers in one alone": -0.446,
    "one denies": -0.418,
    "one quotes": -0.468,
    "one speaker": 1.093,
    "one within the other": -0.561,
    "printed on one day": -1.511,
    "share of a quotation": 0.530,
    "share of the longer": 2.758,
    "share of the shorter": 2.491,
    "something speaks against it": -2.401,
    "speaker left open": 0.874,
    "speaker unknown": -1.011,
    "speaker unknown, share of the shorter": -0.360,
    "speaker unknown, weight in common": -0.319,
    "weight in common": 1.374,
    "words in order": 1.605,
}
