"""How much each piece of evidence counts for one speech act: log-odds for each unit of it.

Written by `bench/utterance_weights.py`; not to be changed by hand.
"""

BIAS = -6.302

WEIGHTS = {
    "a word of the cue in common": 0.483,
    "both dated": -0.224,
    "both deny": 1.231,
    "length of the longer": -0.631,
    "length of the shorter": -1.061,
    "longest run": 0.815,
    "names in common": -0.517,
    "names in each alone": 0.468,
    "numbers in common": -0.913,
    "numbers in one alone": -0.553,
    "one denies": -0.690,
    "one quotes": -0.728,
    "one speaker": 0.988,
    "one within the other": -0.658,
    "printed on one day": -1.712,
    "share of a quotation": 0.748,
    "share of the longer": 2.094,
    "share of the shorter": 2.859,
    "something speaks against it": -1.958,
    "speaker left open": 0.848,
    "speaker unknown": -1.211,
    "speaker unknown, share of the shorter": -0.245,
    "speaker unknown, weight in common": -0.370,
    "weight in common": 1.534,
    "words in order": 2.032,
}
