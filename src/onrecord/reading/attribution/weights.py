"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = 0.156

WEIGHTS = {
    "both, direct": 0.496,  # 602
    "both, indirect": 0.382,  # 1404
    "both, mixed": 0.374,  # 342
    "content in pieces": 0.238,  # 419
    "content long": 0.009,  # 75
    "content opens with if": -0.013,  # 34
    "content opens with that": 0.100,  # 512
    "content opens with to": 0.240,  # 246
    "content opens with whether": -0.435,  # 22
    "content short": -0.213,  # 276
    "content without a finite verb": -0.077,  # 1086
    "cue a noun": 0.468,  # 86
    "cue admitted": 0.153,  # 23
    "cue agreed": 0.218,  # 22
    "cue announced": -0.009,  # 182
    "cue asked": 0.442,  # 82
    "cue believed": -0.375,  # 155
    "cue claimed": 0.092,  # 99
    "cue complained": -0.157,  # 12
    "cue confirmed": 0.595,  # 15
    "cue criticized": -0.276,  # 56
    "cue denied": 0.508,  # 20
    "cue praised": -0.490,  # 30
    "cue predicted": 0.141,  # 20
    "cue promised": -0.213,  # 34
    "cue proposed": -0.160,  # 21
    "cue refused": 0.091,  # 30
    "cue requested": 0.462,  # 129
    "cue said": 0.003,  # 2324
    "cue shown": -0.161,  # 43
    "cue stressed": 0.256,  # 20
    "cue suggested": -0.416,  # 47
    "cue supported": -0.183,  # 30
    "cue unknown": 0.373,  # 446
    "cue wanted": -0.666,  # 101
    "cue warned": -0.038,  # 17
    "doubtful clause, both": -0.185,  # 30
    "doubtful clause, rule": -0.821,  # 24
    "doubtful clause, tagger": -0.792,  # 518
    "headline": 0.085,  # 138
    "inside another's words, rule": 0.543,  # 63
    "log-odds of the tagger": 0.663,  # 2348
    "log-odds of the tagger alone": 0.571,  # 902
    "marks unpaired in the content": 0.254,  # 14
    "negated cue": 0.446,  # 79
    "rule according-to": -0.531,  # 76
    "rule carried-noun": -0.265,  # 4
    "rule content-cue-source": -0.338,  # 170
    "rule nobody-named": 1.152,  # 22
    "rule quote-cue-source": -0.387,  # 470
    "rule quote-over-break": -0.381,  # 6
    "rule reporting-noun": -0.196,  # 22
    "rule retold": -0.597,  # 18
    "rule signed-post": 1.048,  # 11
    "rule signed-quote": 0.719,  # 24
    "rule source-cue-content": -0.329,  # 1332
    "rule source-cue-object": -0.793,  # 363
    "rule source-cue-quote": -0.226,  # 32
    "rule standing-quote": -0.142,  # 10
    "rule tagger": -0.256,  # 902
    "rule transcript-turn": 1.009,  # 42
    "rule turned-down": 0.857,  # 7
    "rule, direct": -0.231,  # 36
    "rule, indirect": -0.748,  # 195
    "rule, mixed": -0.015,  # 32
    "source body": 0.101,  # 504
    "source in another sentence": -0.052,  # 46
    "source none": -0.299,  # 153
    "source office": 0.366,  # 413
    "source people": 0.185,  # 177
    "source person": 0.442,  # 1240
    "source pronoun he": 0.309,  # 277
    "source pronoun her": 0.415,  # 4
    "source pronoun his": 0.520,  # 16
    "source pronoun i": -0.204,  # 49
    "source pronoun it": 0.275,  # 31
    "source pronoun she": -0.156,  # 128
    "source pronoun that": -0.446,  # 14
    "source pronoun they": 0.558,  # 65
    "source pronoun we": -0.076,  # 14
    "source pronoun which": -0.069,  # 9
    "source pronoun who": -0.305,  # 42
    "source pronoun you": -1.015,  # 20
    "source the writer": -1.204,  # 86
    "source thing": -0.213,  # 351
    "tagger, direct": 0.126,  # 38
    "tagger, indirect": -0.248,  # 776
    "tagger, mixed": -0.135,  # 88
    "the contrary of the content": -0.317,  # 8
    "unseen by the tagger": -0.628,  # 143
}
