"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = 0.206

WEIGHTS = {
    "both, direct": 0.614,  # 620
    "both, indirect": 0.444,  # 1451
    "both, mixed": 0.448,  # 363
    "content in pieces": 0.323,  # 446
    "content long": -0.358,  # 82
    "content opens with if": -0.213,  # 31
    "content opens with that": 0.196,  # 526
    "content opens with to": 0.321,  # 270
    "content opens with whether": -0.243,  # 21
    "content short": -0.250,  # 303
    "content without a finite verb": -0.090,  # 1164
    "cue a noun": 0.202,  # 99
    "cue admitted": -0.376,  # 24
    "cue agreed": 0.375,  # 38
    "cue announced": -0.035,  # 181
    "cue asked": 0.290,  # 106
    "cue believed": -0.325,  # 164
    "cue claimed": 0.100,  # 104
    "cue complained": -0.136,  # 12
    "cue confirmed": 0.209,  # 16
    "cue criticized": -0.306,  # 56
    "cue denied": 0.644,  # 24
    "cue praised": -0.340,  # 30
    "cue predicted": -0.051,  # 24
    "cue promised": -0.457,  # 36
    "cue proposed": 0.125,  # 21
    "cue refused": 0.081,  # 30
    "cue requested": 0.437,  # 131
    "cue said": 0.085,  # 2330
    "cue shown": -0.208,  # 49
    "cue stressed": -0.028,  # 19
    "cue suggested": -0.340,  # 49
    "cue supported": 0.056,  # 31
    "cue unknown": 0.627,  # 456
    "cue wanted": -0.416,  # 115
    "cue warned": 0.498,  # 20
    "doubtful clause, both": -0.407,  # 33
    "doubtful clause, rule": -0.651,  # 23
    "doubtful clause, tagger": -0.818,  # 512
    "headline": 0.028,  # 137
    "inside another's words, rule": 0.615,  # 67
    "log-odds of the tagger": 0.644,  # 2434
    "log-odds of the tagger alone": 0.635,  # 883
    "marks unpaired in the content": -0.413,  # 14
    "negated cue": 0.511,  # 73
    "rule according-to": -0.676,  # 78
    "rule carried-noun": -0.335,  # 4
    "rule content-cue-source": -0.594,  # 170
    "rule headline-colon": 0.253,  # 6
    "rule judged": 0.689,  # 4
    "rule nobody-named": 1.245,  # 31
    "rule quote-cue-source": -0.485,  # 470
    "rule quote-over-break": -0.386,  # 6
    "rule reporting-noun": -0.112,  # 30
    "rule retold": -0.610,  # 20
    "rule signed-post": 0.954,  # 11
    "rule signed-quote": 0.826,  # 25
    "rule source-cue-content": -0.484,  # 1388
    "rule source-cue-object": -0.922,  # 375
    "rule source-cue-quote": -0.558,  # 37
    "rule standing-quote": -0.316,  # 9
    "rule tagger": -0.431,  # 883
    "rule transcript-turn": 1.737,  # 54
    "rule turned-down": 0.775,  # 7
    "rule, direct": -0.176,  # 37
    "rule, indirect": -0.569,  # 220
    "rule, mixed": -0.330,  # 37
    "source body": 0.132,  # 513
    "source in another sentence": -0.459,  # 42
    "source none": -0.317,  # 189
    "source office": 0.346,  # 430
    "source people": 0.011,  # 181
    "source person": 0.225,  # 1265
    "source pronoun he": 0.286,  # 282
    "source pronoun his": 0.464,  # 16
    "source pronoun i": -0.011,  # 39
    "source pronoun it": 0.383,  # 33
    "source pronoun she": -0.198,  # 130
    "source pronoun that": -0.798,  # 19
    "source pronoun they": 0.503,  # 58
    "source pronoun we": -0.637,  # 21
    "source pronoun which": 0.212,  # 12
    "source pronoun who": -0.284,  # 39
    "source pronoun you": -0.862,  # 22
    "source the writer": -0.993,  # 87
    "source thing": -0.137,  # 350
    "tagger, direct": 0.069,  # 36
    "tagger, indirect": -0.208,  # 771
    "tagger, mixed": -0.292,  # 76
    "the contrary of the content": -0.340,  # 8
    "unseen by the tagger": -0.357,  # 173
}
