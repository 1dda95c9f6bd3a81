"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = 0.311

WEIGHTS = {
    "both, direct": 0.538,  # 627
    "both, indirect": 0.324,  # 1439
    "both, mixed": 0.495,  # 358
    "content in pieces": 0.324,  # 425
    "content long": -0.217,  # 80
    "content opens with if": 0.036,  # 32
    "content opens with that": 0.285,  # 526
    "content opens with to": 0.347,  # 273
    "content opens with whether": -0.183,  # 20
    "content short": -0.363,  # 314
    "content without a finite verb": -0.159,  # 1157
    "cue a noun": 0.230,  # 107
    "cue admitted": 0.000,  # 23
    "cue agreed": 0.425,  # 35
    "cue announced": -0.331,  # 184
    "cue asked": 0.424,  # 106
    "cue believed": -0.359,  # 157
    "cue claimed": -0.265,  # 105
    "cue complained": -0.126,  # 12
    "cue confirmed": 0.289,  # 17
    "cue criticized": -0.117,  # 60
    "cue denied": 0.354,  # 24
    "cue in capitals": -0.845,  # 4
    "cue praised": -0.245,  # 31
    "cue predicted": -0.008,  # 25
    "cue promised": -0.297,  # 34
    "cue proposed": -0.181,  # 22
    "cue refused": 0.157,  # 31
    "cue requested": 0.431,  # 134
    "cue said": -0.062,  # 2321
    "cue shown": 0.169,  # 42
    "cue stressed": -0.142,  # 19
    "cue suggested": -0.506,  # 48
    "cue supported": 0.292,  # 34
    "cue unknown": 0.458,  # 447
    "cue wanted": -0.367,  # 112
    "cue warned": 0.381,  # 21
    "doubtful clause, both": -0.137,  # 34
    "doubtful clause, rule": -0.739,  # 22
    "doubtful clause, tagger": -0.699,  # 503
    "headline": 0.304,  # 133
    "inside another's words, rule": 0.644,  # 67
    "log-odds of the tagger": 0.656,  # 2424
    "log-odds of the tagger alone": 0.632,  # 861
    "marks unpaired in the content": -0.030,  # 15
    "negated cue": 0.616,  # 65
    "rule according-to": -0.563,  # 78
    "rule carried-noun": -0.549,  # 4
    "rule content-cue-source": -0.644,  # 171
    "rule headline-colon": 0.244,  # 7
    "rule judged": 0.514,  # 4
    "rule nobody-named": 1.206,  # 31
    "rule quote-cue-source": -0.449,  # 470
    "rule quote-over-break": -0.384,  # 6
    "rule reporting-noun": -0.205,  # 30
    "rule retold": -0.537,  # 20
    "rule signed-post": 0.860,  # 11
    "rule signed-quote": 0.753,  # 25
    "rule source-cue-content": -0.638,  # 1388
    "rule source-cue-object": -0.921,  # 383
    "rule source-cue-quote": -0.444,  # 36
    "rule standing-quote": 0.107,  # 11
    "rule tagger": -0.331,  # 861
    "rule transcript-turn": 1.521,  # 54
    "rule turned-down": 0.767,  # 7
    "rule, direct": 0.037,  # 34
    "rule, indirect": -0.578,  # 241
    "rule, mixed": -0.485,  # 38
    "source body": 0.206,  # 505
    "source in another sentence": -0.415,  # 38
    "source none": -0.318,  # 200
    "source office": 0.347,  # 428
    "source people": -0.049,  # 172
    "source person": 0.310,  # 1258
    "source pronoun he": 0.381,  # 279
    "source pronoun her": -0.153,  # 4
    "source pronoun his": 0.573,  # 19
    "source pronoun i": -0.059,  # 31
    "source pronoun it": 0.450,  # 35
    "source pronoun she": 0.174,  # 129
    "source pronoun that": -0.795,  # 19
    "source pronoun they": 0.586,  # 61
    "source pronoun we": -0.421,  # 22
    "source pronoun which": 0.142,  # 11
    "source pronoun who": -0.249,  # 41
    "source pronoun you": -0.640,  # 16
    "source the writer": -0.944,  # 73
    "source thing": -0.116,  # 361
    "tagger, direct": -0.046,  # 37
    "tagger, indirect": -0.360,  # 753
    "tagger, mixed": 0.075,  # 71
    "the contrary of the content": -0.157,  # 7
    "unseen by the tagger": -0.393,  # 189
}
