"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = 0.103

WEIGHTS = {
    "both, direct": 0.530,  # 612
    "both, indirect": 0.423,  # 1415
    "both, mixed": 0.392,  # 343
    "content in pieces": 0.196,  # 425
    "content long": 0.063,  # 80
    "content opens with if": -0.021,  # 34
    "content opens with that": 0.029,  # 523
    "content opens with to": 0.288,  # 247
    "content opens with whether": -0.398,  # 22
    "content short": -0.187,  # 279
    "content without a finite verb": -0.078,  # 1100
    "cue a noun": 0.580,  # 88
    "cue admitted": 0.194,  # 23
    "cue agreed": 0.234,  # 22
    "cue announced": -0.021,  # 187
    "cue asked": 0.477,  # 85
    "cue believed": -0.332,  # 161
    "cue claimed": 0.073,  # 101
    "cue complained": -0.126,  # 12
    "cue confirmed": 0.341,  # 16
    "cue criticized": -0.249,  # 56
    "cue denied": 0.521,  # 20
    "cue praised": -0.466,  # 30
    "cue predicted": 0.038,  # 24
    "cue promised": -0.251,  # 35
    "cue proposed": -0.143,  # 21
    "cue refused": 0.085,  # 30
    "cue requested": 0.476,  # 129
    "cue said": 0.042,  # 2343
    "cue shown": -0.144,  # 44
    "cue stressed": 0.285,  # 20
    "cue suggested": -0.361,  # 49
    "cue supported": -0.160,  # 30
    "cue unknown": 0.332,  # 448
    "cue wanted": -0.678,  # 101
    "cue warned": -0.010,  # 17
    "doubtful clause, both": -0.153,  # 31
    "doubtful clause, rule": -0.792,  # 25
    "doubtful clause, tagger": -0.749,  # 522
    "headline": 0.106,  # 139
    "inside another's words, rule": 0.498,  # 65
    "log-odds of the tagger": 0.664,  # 2370
    "log-odds of the tagger alone": 0.578,  # 916
    "marks unpaired in the content": 0.236,  # 14
    "negated cue": 0.451,  # 80
    "rule according-to": -0.572,  # 76
    "rule carried-noun": -0.333,  # 4
    "rule content-cue-source": -0.360,  # 170
    "rule nobody-named": 1.417,  # 22
    "rule quote-cue-source": -0.413,  # 470
    "rule quote-over-break": -0.388,  # 6
    "rule reporting-noun": -0.206,  # 23
    "rule retold": -0.669,  # 18
    "rule signed-post": 1.037,  # 11
    "rule signed-quote": 0.668,  # 24
    "rule source-cue-content": -0.360,  # 1347
    "rule source-cue-object": -0.832,  # 367
    "rule source-cue-quote": -0.234,  # 32
    "rule standing-quote": -0.151,  # 10
    "rule tagger": -0.267,  # 916
    "rule transcript-turn": 1.146,  # 52
    "rule turned-down": 0.877,  # 7
    "rule, direct": -0.231,  # 37
    "rule, indirect": -0.679,  # 201
    "rule, mixed": -0.167,  # 33
    "source body": 0.140,  # 505
    "source in another sentence": 0.050,  # 47
    "source none": -0.279,  # 156
    "source office": 0.383,  # 420
    "source people": 0.192,  # 183
    "source person": 0.465,  # 1246
    "source pronoun he": 0.318,  # 278
    "source pronoun her": 0.408,  # 4
    "source pronoun his": 0.509,  # 16
    "source pronoun i": -0.059,  # 49
    "source pronoun it": 0.309,  # 31
    "source pronoun she": -0.135,  # 128
    "source pronoun that": -0.531,  # 16
    "source pronoun they": 0.598,  # 65
    "source pronoun we": -0.465,  # 24
    "source pronoun which": -0.021,  # 9
    "source pronoun who": -0.282,  # 42
    "source pronoun you": -0.960,  # 22
    "source the writer": -1.355,  # 98
    "source thing": -0.200,  # 357
    "tagger, direct": 0.098,  # 38
    "tagger, indirect": -0.261,  # 788
    "tagger, mixed": -0.104,  # 90
    "the contrary of the content": -0.404,  # 9
    "unseen by the tagger": -0.695,  # 148
}
