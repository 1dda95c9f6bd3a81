"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = 0.011

WEIGHTS = {
    "both, direct": 0.221,  # 568
    "both, indirect": 0.459,  # 1243
    "both, mixed": 0.573,  # 338
    "content in pieces": 0.423,  # 376
    "content long": -0.284,  # 68
    "content opens with if": -0.041,  # 32
    "content opens with that": 0.000,  # 464
    "content opens with to": 0.032,  # 202
    "content opens with whether": -0.297,  # 21
    "content short": -0.105,  # 279
    "content without a finite verb": -0.201,  # 981
    "cue a noun": 0.003,  # 71
    "cue admitted": 0.130,  # 18
    "cue agreed": 0.414,  # 21
    "cue announced": 0.086,  # 143
    "cue asked": 0.252,  # 76
    "cue believed": -0.377,  # 129
    "cue claimed": 0.172,  # 88
    "cue complained": -0.551,  # 12
    "cue confirmed": 0.181,  # 11
    "cue criticized": -0.196,  # 54
    "cue denied": 0.357,  # 21
    "cue praised": -0.227,  # 28
    "cue predicted": 0.009,  # 17
    "cue promised": 0.000,  # 33
    "cue proposed": 0.036,  # 16
    "cue refused": 0.085,  # 25
    "cue requested": 0.319,  # 104
    "cue said": -0.045,  # 2163
    "cue shown": -0.244,  # 46
    "cue stressed": -0.044,  # 19
    "cue suggested": -0.313,  # 38
    "cue supported": -0.098,  # 25
    "cue unknown": -0.030,  # 454
    "cue wanted": -0.443,  # 77
    "cue warned": 0.212,  # 17
    "doubtful clause, both": -0.454,  # 31
    "doubtful clause, rule": -0.143,  # 20
    "doubtful clause, tagger": -0.308,  # 521
    "headline": 0.081,  # 73
    "log-odds of the tagger": 0.622,  # 2149
    "log-odds of the tagger alone": 0.529,  # 883
    "marks unpaired in the content": -0.033,  # 26
    "negated cue": 0.207,  # 73
    "rule according-to": -0.107,  # 71
    "rule content-cue-source": -0.443,  # 152
    "rule quote-cue-source": 0.164,  # 449
    "rule quote-over-break": -0.276,  # 6
    "rule reporting-noun": -0.189,  # 12
    "rule signed-quote": 0.889,  # 24
    "rule source-cue-content": -0.267,  # 1177
    "rule source-cue-object": -0.722,  # 326
    "rule source-cue-quote": 0.163,  # 31
    "rule standing-quote": -0.010,  # 8
    "rule tagger": -0.080,  # 883
    "rule transcript-turn": 1.838,  # 40
    "rule, direct": -0.614,  # 27
    "rule, indirect": -0.484,  # 116
    "rule, mixed": -0.074,  # 7
    "source body": 0.178,  # 418
    "source in another sentence": 0.011,  # 41
    "source none": -0.295,  # 111
    "source office": 0.260,  # 347
    "source people": 0.180,  # 143
    "source person": 0.448,  # 1205
    "source pronoun he": 0.181,  # 279
    "source pronoun her": -0.350,  # 4
    "source pronoun his": 0.321,  # 15
    "source pronoun i": -0.393,  # 41
    "source pronoun it": 0.420,  # 30
    "source pronoun she": -0.141,  # 124
    "source pronoun that": -0.648,  # 13
    "source pronoun they": 0.228,  # 64
    "source pronoun we": 0.638,  # 9
    "source pronoun which": -0.048,  # 9
    "source pronoun who": -0.054,  # 39
    "source pronoun you": -0.888,  # 15
    "source the writer": -0.723,  # 68
    "source thing": 0.003,  # 313
    "tagger, direct": 0.379,  # 36
    "tagger, indirect": -0.225,  # 767
    "tagger, mixed": -0.235,  # 80
    "the contrary of the content": 0.054,  # 5
    "unseen by the tagger": -0.182,  # 87
}
