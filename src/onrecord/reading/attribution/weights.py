"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = 0.101

WEIGHTS = {
    "both, direct": 0.532,  # 612
    "both, indirect": 0.385,  # 1415
    "both, mixed": 0.378,  # 343
    "content in pieces": 0.190,  # 425
    "content long": 0.072,  # 80
    "content opens with if": -0.003,  # 34
    "content opens with that": 0.047,  # 523
    "content opens with to": 0.290,  # 247
    "content opens with whether": -0.413,  # 22
    "content short": -0.192,  # 279
    "content without a finite verb": -0.056,  # 1099
    "cue a noun": 0.579,  # 88
    "cue admitted": 0.189,  # 23
    "cue agreed": 0.235,  # 22
    "cue announced": -0.026,  # 187
    "cue asked": 0.480,  # 85
    "cue believed": -0.361,  # 161
    "cue claimed": 0.093,  # 101
    "cue complained": -0.129,  # 12
    "cue confirmed": 0.340,  # 16
    "cue criticized": -0.254,  # 56
    "cue denied": 0.522,  # 20
    "cue praised": -0.467,  # 30
    "cue predicted": 0.046,  # 24
    "cue promised": -0.241,  # 35
    "cue proposed": -0.142,  # 21
    "cue refused": 0.079,  # 30
    "cue requested": 0.471,  # 129
    "cue said": 0.033,  # 2342
    "cue shown": -0.134,  # 44
    "cue stressed": 0.281,  # 20
    "cue suggested": -0.348,  # 49
    "cue supported": -0.165,  # 30
    "cue unknown": 0.372,  # 450
    "cue wanted": -0.676,  # 101
    "cue warned": -0.013,  # 17
    "doubtful clause, both": -0.142,  # 31
    "doubtful clause, rule": -0.812,  # 25
    "doubtful clause, tagger": -0.782,  # 522
    "headline": 0.089,  # 138
    "inside another's words, rule": 0.466,  # 66
    "log-odds of the tagger": 0.662,  # 2370
    "log-odds of the tagger alone": 0.577,  # 915
    "marks unpaired in the content": 0.249,  # 14
    "negated cue": 0.447,  # 80
    "rule according-to": -0.531,  # 76
    "rule carried-noun": -0.329,  # 4
    "rule content-cue-source": -0.323,  # 170
    "rule nobody-named": 1.205,  # 22
    "rule quote-cue-source": -0.404,  # 470
    "rule quote-over-break": -0.388,  # 6
    "rule reporting-noun": -0.202,  # 23
    "rule retold": -0.657,  # 18
    "rule signed-post": 1.034,  # 11
    "rule signed-quote": 0.692,  # 24
    "rule source-cue-content": -0.344,  # 1347
    "rule source-cue-object": -0.812,  # 367
    "rule source-cue-quote": -0.229,  # 32
    "rule standing-quote": -0.123,  # 10
    "rule tagger": -0.263,  # 915
    "rule transcript-turn": 1.142,  # 52
    "rule turned-down": 0.862,  # 7
    "rule, direct": -0.208,  # 37
    "rule, indirect": -0.681,  # 201
    "rule, mixed": -0.144,  # 33
    "source body": 0.149,  # 505
    "source in another sentence": -0.046,  # 46
    "source none": -0.284,  # 156
    "source office": 0.394,  # 420
    "source people": 0.143,  # 183
    "source person": 0.474,  # 1246
    "source pronoun he": 0.325,  # 278
    "source pronoun her": 0.410,  # 4
    "source pronoun his": 0.510,  # 16
    "source pronoun i": -0.059,  # 49
    "source pronoun it": 0.311,  # 31
    "source pronoun she": -0.124,  # 128
    "source pronoun that": -0.538,  # 16
    "source pronoun they": 0.607,  # 65
    "source pronoun we": -0.460,  # 24
    "source pronoun which": -0.028,  # 9
    "source pronoun who": -0.275,  # 42
    "source pronoun you": -0.959,  # 22
    "source the writer": -1.341,  # 98
    "source thing": -0.204,  # 356
    "tagger, direct": 0.109,  # 38
    "tagger, indirect": -0.272,  # 787
    "tagger, mixed": -0.100,  # 90
    "the contrary of the content": -0.397,  # 9
    "unseen by the tagger": -0.698,  # 148
}
