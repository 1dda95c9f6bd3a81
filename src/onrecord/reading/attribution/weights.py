"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = -0.062

WEIGHTS = {
    "both, direct": 0.166,  # 583
    "both, indirect": 0.348,  # 1279
    "both, mixed": 0.457,  # 351
    "content in pieces": 0.431,  # 389
    "content long": -0.120,  # 73
    "content opens with if": -0.137,  # 35
    "content opens with that": 0.191,  # 488
    "content opens with to": 0.102,  # 209
    "content opens with whether": -0.108,  # 20
    "content short": -0.162,  # 261
    "content without a finite verb": -0.095,  # 961
    "cue a noun": 0.188,  # 72
    "cue admitted": 0.071,  # 19
    "cue agreed": 0.149,  # 21
    "cue announced": -0.018,  # 157
    "cue asked": 0.309,  # 80
    "cue believed": -0.399,  # 130
    "cue claimed": 0.200,  # 89
    "cue complained": -0.392,  # 13
    "cue confirmed": 0.311,  # 12
    "cue criticized": -0.120,  # 55
    "cue denied": 0.092,  # 20
    "cue praised": -0.398,  # 26
    "cue predicted": 0.666,  # 22
    "cue promised": -0.085,  # 34
    "cue proposed": -0.308,  # 17
    "cue refused": 0.063,  # 28
    "cue requested": 0.314,  # 107
    "cue said": -0.042,  # 2173
    "cue shown": 0.006,  # 45
    "cue stressed": 0.235,  # 20
    "cue suggested": -0.365,  # 38
    "cue supported": 0.033,  # 25
    "cue unknown": -0.011,  # 426
    "cue wanted": -0.663,  # 78
    "cue warned": 0.233,  # 19
    "doubtful clause, both": -0.469,  # 30
    "doubtful clause, rule": -0.276,  # 20
    "doubtful clause, tagger": -0.401,  # 496
    "headline": 0.115,  # 73
    "log-odds of the tagger": 0.677,  # 2213
    "log-odds of the tagger alone": 0.524,  # 858
    "marks unpaired in the content": -0.043,  # 26
    "negated cue": 0.339,  # 69
    "rule according-to": -0.219,  # 70
    "rule content-cue-source": -0.540,  # 158
    "rule quote-cue-source": -0.081,  # 460
    "rule quote-over-break": -0.309,  # 6
    "rule reporting-noun": -0.251,  # 14
    "rule signed-quote": 0.946,  # 24
    "rule source-cue-content": -0.225,  # 1221
    "rule source-cue-object": -0.661,  # 335
    "rule source-cue-quote": 0.062,  # 31
    "rule standing-quote": 0.224,  # 9
    "rule tagger": 0.027,  # 858
    "rule transcript-turn": 1.721,  # 40
    "rule, direct": -0.255,  # 29
    "rule, indirect": -0.594,  # 119
    "rule, mixed": -0.149,  # 10
    "source body": 0.201,  # 429
    "source in another sentence": -0.245,  # 42
    "source none": -0.155,  # 123
    "source office": 0.270,  # 362
    "source people": 0.305,  # 151
    "source person": 0.493,  # 1209
    "source pronoun he": 0.100,  # 280
    "source pronoun her": 0.027,  # 4
    "source pronoun his": 0.577,  # 16
    "source pronoun i": -0.184,  # 36
    "source pronoun it": 0.428,  # 30
    "source pronoun she": -0.230,  # 123
    "source pronoun that": -0.442,  # 12
    "source pronoun they": 0.326,  # 64
    "source pronoun we": 0.393,  # 8
    "source pronoun which": -0.111,  # 10
    "source pronoun who": -0.236,  # 42
    "source pronoun you": -0.825,  # 12
    "source the writer": -0.700,  # 59
    "source thing": -0.085,  # 315
    "tagger, direct": 0.400,  # 36
    "tagger, indirect": -0.261,  # 743
    "tagger, mixed": -0.112,  # 79
    "the contrary of the content": 0.043,  # 6
    "unseen by the tagger": -0.506,  # 100
}
