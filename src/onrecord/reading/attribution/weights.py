"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = 0.423

WEIGHTS = {
    "both, direct": 0.063,  # 487
    "both, indirect": -0.099,  # 987
    "both, mixed": 0.180,  # 309
    "content in pieces": 0.298,  # 323
    "content long": -0.375,  # 61
    "content opens with if": -0.333,  # 28
    "content opens with that": 0.108,  # 403
    "content opens with to": 0.213,  # 159
    "content opens with whether": -0.331,  # 12
    "content short": -0.281,  # 194
    "content without a finite verb": -0.087,  # 783
    "cue a noun": 0.066,  # 49
    "cue admitted": -0.071,  # 17
    "cue agreed": -0.082,  # 20
    "cue announced": -0.034,  # 117
    "cue asked": 0.276,  # 60
    "cue believed": -0.411,  # 95
    "cue claimed": 0.545,  # 77
    "cue complained": -0.554,  # 10
    "cue confirmed": -0.294,  # 6
    "cue criticized": 0.119,  # 44
    "cue denied": 0.187,  # 18
    "cue praised": -0.263,  # 23
    "cue predicted": 0.280,  # 15
    "cue promised": 0.248,  # 29
    "cue proposed": 0.199,  # 17
    "cue refused": 0.385,  # 22
    "cue requested": 0.509,  # 79
    "cue said": 0.030,  # 1778
    "cue shown": -0.308,  # 39
    "cue stressed": -0.250,  # 17
    "cue suggested": -0.652,  # 34
    "cue supported": 0.053,  # 24
    "cue unknown": -0.847,  # 375
    "cue wanted": -0.274,  # 60
    "cue warned": 0.362,  # 14
    "doubtful clause, both": -0.589,  # 29
    "doubtful clause, rule": -0.354,  # 25
    "doubtful clause, tagger": 0.033,  # 430
    "headline": 0.392,  # 57
    "log-odds of the tagger": 0.661,  # 1783
    "log-odds of the tagger alone": 0.429,  # 715
    "negated cue": -0.198,  # 55
    "rule according-to": 0.295,  # 56
    "rule content-cue-source": -0.608,  # 101
    "rule quote-cue-source": -0.648,  # 385
    "rule quote-over-break": -0.049,  # 5
    "rule reporting-noun": 0.084,  # 8
    "rule signed-quote": 0.826,  # 24
    "rule source-cue-content": -0.190,  # 968
    "rule source-cue-object": -0.794,  # 275
    "rule source-cue-quote": 0.309,  # 25
    "rule standing-quote": -0.585,  # 21
    "rule tagger": 0.009,  # 715
    "rule transcript-turn": 1.582,  # 30
    "rule, direct": -0.358,  # 18
    "rule, indirect": 0.171,  # 86
    "rule, mixed": 0.036,  # 13
    "source body": 0.199,  # 351
    "source in another sentence": 0.202,  # 37
    "source none": -0.126,  # 70
    "source office": 0.060,  # 274
    "source people": 0.075,  # 97
    "source person": 0.492,  # 1004
    "source pronoun he": 0.331,  # 247
    "source pronoun her": -0.400,  # 4
    "source pronoun his": 0.361,  # 14
    "source pronoun i": -0.480,  # 30
    "source pronoun it": 0.114,  # 28
    "source pronoun she": 0.179,  # 99
    "source pronoun that": -0.721,  # 12
    "source pronoun they": 0.118,  # 53
    "source pronoun we": 0.554,  # 9
    "source pronoun which": -0.431,  # 15
    "source pronoun who": -0.308,  # 42
    "source pronoun you": -0.571,  # 14
    "source the writer": -0.876,  # 59
    "source thing": -0.160,  # 248
    "tagger, direct": 0.630,  # 32
    "tagger, indirect": -0.547,  # 611
    "tagger, mixed": -0.075,  # 72
    "unseen by the tagger": -0.800,  # 110
}
