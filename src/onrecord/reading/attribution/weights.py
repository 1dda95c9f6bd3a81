"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = 0.209

WEIGHTS = {
    "both, direct": 0.221,  # 491
    "both, indirect": -0.102,  # 1001
    "both, mixed": 0.286,  # 304
    "content in pieces": 0.216,  # 319
    "content long": -0.021,  # 61
    "content opens with if": -0.509,  # 28
    "content opens with that": 0.181,  # 402
    "content opens with to": -0.081,  # 164
    "content opens with whether": -0.514,  # 13
    "content short": -0.371,  # 208
    "content without a finite verb": -0.028,  # 801
    "cue a noun": -0.010,  # 51
    "cue admitted": 0.352,  # 17
    "cue agreed": -0.002,  # 19
    "cue announced": -0.207,  # 119
    "cue asked": 0.473,  # 59
    "cue believed": -0.563,  # 99
    "cue claimed": 0.373,  # 78
    "cue complained": -0.631,  # 10
    "cue confirmed": -0.339,  # 7
    "cue criticized": -0.041,  # 46
    "cue denied": 0.294,  # 18
    "cue praised": -0.238,  # 24
    "cue predicted": 0.213,  # 17
    "cue promised": 0.305,  # 29
    "cue proposed": 0.394,  # 16
    "cue refused": 0.589,  # 22
    "cue requested": 0.349,  # 80
    "cue said": -0.063,  # 1768
    "cue shown": -0.471,  # 39
    "cue stressed": -0.048,  # 18
    "cue suggested": -0.923,  # 33
    "cue supported": 0.011,  # 25
    "cue unknown": -0.621,  # 375
    "cue wanted": 0.082,  # 63
    "cue warned": 0.091,  # 14
    "doubtful clause, both": -0.540,  # 29
    "doubtful clause, rule": -0.175,  # 17
    "doubtful clause, tagger": 0.017,  # 431
    "headline": 0.481,  # 55
    "log-odds of the tagger": 0.663,  # 1796
    "log-odds of the tagger alone": 0.414,  # 721
    "negated cue": -0.085,  # 56
    "rule according-to": 0.456,  # 56
    "rule content-cue-source": -0.472,  # 101
    "rule quote-cue-source": -0.409,  # 385
    "rule quote-over-break": -0.074,  # 5
    "rule reporting-noun": -0.153,  # 10
    "rule signed-quote": 0.961,  # 24
    "rule source-cue-content": -0.036,  # 969
    "rule source-cue-object": -0.687,  # 278
    "rule source-cue-quote": 0.091,  # 25
    "rule standing-quote": -0.201,  # 13
    "rule tagger": 0.021,  # 721
    "rule transcript-turn": 1.316,  # 30
    "rule, direct": -0.268,  # 13
    "rule, indirect": -0.115,  # 78
    "rule, mixed": -0.043,  # 12
    "source body": 0.232,  # 352
    "source in another sentence": 0.289,  # 32
    "source none": -0.007,  # 65
    "source office": 0.230,  # 276
    "source people": 0.046,  # 99
    "source person": 0.410,  # 1012
    "source pronoun he": 0.153,  # 250
    "source pronoun his": 0.269,  # 15
    "source pronoun i": -0.010,  # 28
    "source pronoun it": 0.566,  # 28
    "source pronoun she": -0.063,  # 102
    "source pronoun that": -0.554,  # 10
    "source pronoun they": 0.216,  # 51
    "source pronoun we": 0.362,  # 10
    "source pronoun which": -0.128,  # 12
    "source pronoun who": -0.113,  # 38
    "source pronoun you": -0.791,  # 12
    "source the writer": -0.916,  # 54
    "source thing": -0.061,  # 255
    "tagger, direct": 0.405,  # 26
    "tagger, indirect": -0.413,  # 622
    "tagger, mixed": 0.028,  # 73
    "unseen by the tagger": -0.769,  # 97
}
