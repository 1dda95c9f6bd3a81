"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = -0.015

WEIGHTS = {
    "both, direct": -0.163,  # 545
    "both, indirect": 0.066,  # 1168
    "both, mixed": 0.461,  # 323
    "content in pieces": 0.520,  # 363
    "content long": 0.268,  # 64
    "content opens with if": -0.301,  # 33
    "content opens with that": 0.049,  # 442
    "content opens with to": 0.161,  # 186
    "content opens with whether": -0.245,  # 18
    "content short": -0.244,  # 266
    "content without a finite verb": -0.087,  # 938
    "cue a noun": -0.052,  # 59
    "cue admitted": 0.352,  # 17
    "cue agreed": 0.137,  # 19
    "cue announced": 0.090,  # 130
    "cue asked": 0.180,  # 74
    "cue believed": -0.319,  # 132
    "cue claimed": -0.033,  # 86
    "cue complained": -0.597,  # 12
    "cue confirmed": -0.046,  # 11
    "cue criticized": -0.250,  # 54
    "cue denied": 0.067,  # 19
    "cue praised": -0.136,  # 26
    "cue predicted": 0.125,  # 17
    "cue promised": 0.171,  # 32
    "cue proposed": 0.007,  # 16
    "cue refused": 0.381,  # 24
    "cue requested": 0.354,  # 98
    "cue said": 0.024,  # 2037
    "cue shown": -0.059,  # 43
    "cue stressed": -0.031,  # 19
    "cue suggested": -0.241,  # 36
    "cue supported": -0.241,  # 28
    "cue unknown": -0.047,  # 443
    "cue wanted": -0.171,  # 70
    "cue warned": 0.235,  # 19
    "doubtful clause, both": -0.416,  # 28
    "doubtful clause, rule": -0.367,  # 18
    "doubtful clause, tagger": -0.254,  # 509
    "headline": 0.292,  # 64
    "log-odds of the tagger": 0.671,  # 2036
    "log-odds of the tagger alone": 0.536,  # 861
    "marks unpaired in the content": 0.493,  # 18
    "negated cue": 0.083,  # 69
    "rule according-to": 0.027,  # 63
    "rule content-cue-source": -0.438,  # 136
    "rule quote-cue-source": 0.014,  # 428
    "rule quote-over-break": -0.325,  # 6
    "rule reporting-noun": -0.543,  # 10
    "rule signed-quote": 0.753,  # 24
    "rule source-cue-content": -0.158,  # 1097
    "rule source-cue-object": -0.554,  # 310
    "rule source-cue-quote": 0.082,  # 32
    "rule standing-quote": -0.057,  # 8
    "rule tagger": -0.221,  # 861
    "rule transcript-turn": 1.740,  # 40
    "rule, direct": -0.436,  # 26
    "rule, indirect": -0.112,  # 92
    "rule, mixed": 0.404,  # 4
    "source body": 0.391,  # 391
    "source in another sentence": 0.256,  # 37
    "source none": -0.294,  # 111
    "source office": 0.389,  # 326
    "source people": 0.186,  # 124
    "source person": 0.488,  # 1133
    "source pronoun he": 0.239,  # 272
    "source pronoun her": -0.243,  # 4
    "source pronoun his": 0.273,  # 13
    "source pronoun i": -0.367,  # 44
    "source pronoun it": 0.276,  # 31
    "source pronoun she": -0.227,  # 125
    "source pronoun that": -0.460,  # 12
    "source pronoun they": 0.130,  # 60
    "source pronoun we": 0.396,  # 12
    "source pronoun which": -0.164,  # 12
    "source pronoun who": 0.173,  # 36
    "source pronoun you": -0.814,  # 16
    "source the writer": -0.885,  # 76
    "source thing": 0.062,  # 294
    "tagger, direct": 0.435,  # 38
    "tagger, indirect": -0.243,  # 748
    "tagger, mixed": -0.413,  # 75
    "the contrary of the content": 0.114,  # 5
    "unseen by the tagger": -0.731,  # 107
}
