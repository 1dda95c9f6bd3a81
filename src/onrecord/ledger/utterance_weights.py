"""How much each piece of evidence counts for one speech act: log-odds for each unit of it.

Written by `bench/utterance_weights.py`; not to be changed by hand.
"""

BIAS = -3.953

WEIGHTS = {
    "a word of the cue in common": 0.641,
    "both dated": 0.317,
    "both deny": 1.109,
    "length of the longer": -0.470,
    "length of the shorter": -0.990,
    "longest run": 0.368,
    "names in common": -0.546,
    "names in each alone": 0.486,
    "numbers in common": -0.513,
    "numbers in one alone": -0.101,
    "one denies": -0.549,
    "one quotes": -0.927,
    "one speaker": 0.964,
    "one within the other": -0.371,
    "printed on one day": -0.521,
    "share of a quotation": 0.395,
    "share of the longer": 2.446,
    "share of the shorter": 2.590,
    "something speaks against it": -2.410,
    "speaker left open": 1.120,
    "speaker unknown": -0.413,
    "speaker unknown, share of the shorter": -0.828,
    "speaker unknown, weight in common": -0.341,
    "weight in common": 2.594,
    "words in order": 1.081,
}
