"""How much each piece of evidence counts for one speech act: log-odds for each unit of it.

Written by `bench/utterance_weights.py`; not to be changed by hand.
"""

BIAS = -3.912

WEIGHTS = {
    "a word of the cue in common": 0.653,
    "both dated": 0.321,
    "both deny": 1.116,
    "length of the longer": -0.495,
    "length of the shorter": -0.985,
    "longest run": 0.373,
    "names in common": -0.534,
    "names in each alone": 0.487,
    "numbers in common": -0.541,
    "numbers in one alone": -0.121,
    "one denies": -0.522,
    "one quotes": -0.920,
    "one speaker": 0.945,
    "one within the other": -0.361,
    "printed on one day": -0.510,
    "share of a quotation": 0.410,
    "share of the longer": 2.420,
    "share of the shorter": 2.509,
    "something speaks against it": -2.394,
    "speaker left open": 1.151,
    "speaker unknown": -0.408,
    "speaker unknown, share of the shorter": -0.856,
    "speaker unknown, weight in common": -0.344,
    "weight in common": 2.642,
    "words in order": 1.074,
}
