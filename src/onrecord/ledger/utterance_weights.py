"""How much each piece of evidence counts for one speech act: log-odds for each unit of it.

Written by `bench/utterance_weights.py`; not to be changed by hand.
"""

BIAS = -3.436

WEIGHTS = {
    "a word of the cue in common": 0.575,
    "both dated": 0.350,
    "both deny": 0.860,
    "length of the longer": -0.317,
    "length of the shorter": -1.033,
    "longest run": 0.311,
    "names in common": -0.448,
    "names in each alone": 0.389,
    "numbers in common": -0.372,
    "numbers in one alone": -0.176,
    "one denies": -0.732,
    "one quotes": -0.865,
    "one speaker": 0.657,
    "one within the other": 0.012,
    "printed on one day": -0.287,
    "share of a quotation": 0.242,
    "share of the longer": 3.321,
    "share of the shorter": 2.015,
    "something speaks against it": -2.162,
    "speaker left open": 0.984,
    "speaker unknown": 0.082,
    "speaker unknown, share of the shorter": -1.364,
    "speaker unknown, weight in common": -0.369,
    "weight in common": 2.251,
    "words in order": 0.966,
}
