"""How much each piece of evidence counts for one speech act: log-odds for each unit of it.

Written by `bench/utterance_weights.py`; not to be changed by hand.
"""

BIAS = -3.703

WEIGHTS = {
    "a word of the cue in common": 0.638,
    "both dated": 0.330,
    "both deny": 1.097,
    "length of the longer": -0.508,
    "length of the shorter": -0.946,
    "longest run": 0.367,
    "names in common": -0.611,
    "names in each alone": 0.537,
    "numbers in common": -0.517,
    "numbers in one alone": -0.022,
    "one denies": -0.527,
    "one quotes": -0.976,
    "one speaker": 0.917,
    "one within the other": -0.405,
    "printed on one day": -0.558,
    "share of a quotation": 0.457,
    "share of the longer": 2.319,
    "share of the shorter": 2.752,
    "something speaks against it": -2.459,
    "speaker left open": 1.275,
    "speaker unknown": -1.199,
    "speaker unknown, share of the shorter": -0.548,
    "speaker unknown, weight in common": -0.176,
    "weight in common": 2.385,
    "words in order": 1.076,
}
