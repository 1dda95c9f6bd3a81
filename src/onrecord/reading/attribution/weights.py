"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = 0.675

WEIGHTS = {
    "both, direct": 0.805,  # 464
    "both, indirect": -0.407,  # 992
    "both, mixed": -0.103,  # 318
    "content in pieces": -0.006,  # 329
    "content long": -0.715,  # 61
    "content opens with if": 0.175,  # 24
    "content opens with that": -0.012,  # 409
    "content opens with to": 0.169,  # 172
    "content opens with whether": -0.408,  # 14
    "content short": -0.211,  # 199
    "content without a finite verb": -0.183,  # 814
    "cue a noun": -0.198,  # 49
    "cue admitted": 0.689,  # 16
    "cue agreed": 0.007,  # 19
    "cue announced": -0.128,  # 120
    "cue asked": 0.111,  # 61
    "cue believed": -0.050,  # 102
    "cue claimed": 0.380,  # 77
    "cue complained": -0.589,  # 10
    "cue confirmed": -0.602,  # 7
    "cue criticized": 0.124,  # 46
    "cue denied": 0.117,  # 19
    "cue praised": -0.164,  # 23
    "cue predicted": 0.275,  # 16
    "cue promised": 0.334,  # 31
    "cue proposed": 0.303,  # 18
    "cue refused": 0.340,  # 21
    "cue requested": 0.210,  # 79
    "cue said": 0.231,  # 1795
    "cue shown": -0.354,  # 38
    "cue stressed": -0.544,  # 19
    "cue suggested": -0.690,  # 33
    "cue supported": -0.206,  # 20
    "cue unknown": -0.643,  # 412
    "cue wanted": -0.056,  # 63
    "cue warned": 0.261,  # 14
    "doubtful clause, both": -0.538,  # 28
    "doubtful clause, rule": -0.259,  # 21
    "doubtful clause, tagger": -0.109,  # 467
    "headline": 0.520,  # 55
    "log-odds of the tagger": 0.606,  # 1774
    "log-odds of the tagger alone": 0.520,  # 745
    "negated cue": 0.007,  # 61
    "rule according-to": 0.880,  # 56
    "rule content-cue-source": -0.488,  # 101
    "rule quote-cue-source": -0.773,  # 385
    "rule quote-over-break": -0.166,  # 5
    "rule reporting-noun": 0.007,  # 10
    "rule signed-quote": 1.179,  # 24
    "rule source-cue-content": -0.124,  # 974
    "rule source-cue-object": -0.703,  # 275
    "rule source-cue-quote": -0.234,  # 23
    "rule standing-quote": -0.475,  # 15
    "rule tagger": -0.448,  # 745
    "rule transcript-turn": 1.330,  # 30
    "rule, direct": 0.264,  # 30
    "rule, indirect": 0.254,  # 85
    "rule, mixed": -0.365,  # 13
    "source body": 0.237,  # 354
    "source in another sentence": -0.665,  # 36
    "source none": -0.049,  # 67
    "source office": 0.180,  # 286
    "source people": -0.062,  # 106
    "source person": 0.472,  # 1005
    "source pronoun he": 0.470,  # 249
    "source pronoun her": -0.618,  # 5
    "source pronoun his": 0.435,  # 10
    "source pronoun i": -0.599,  # 34
    "source pronoun it": 0.328,  # 33
    "source pronoun she": -0.047,  # 102
    "source pronoun that": -0.791,  # 12
    "source pronoun they": 0.497,  # 52
    "source pronoun we": 0.978,  # 13
    "source pronoun which": 0.049,  # 13
    "source pronoun who": -0.371,  # 33
    "source pronoun you": -0.532,  # 13
    "source the writer": -0.917,  # 64
    "source thing": -0.017,  # 258
    "tagger, direct": 0.621,  # 27
    "tagger, indirect": -0.621,  # 647
    "tagger, mixed": -0.447,  # 71
    "unseen by the tagger": -1.368,  # 106
}
