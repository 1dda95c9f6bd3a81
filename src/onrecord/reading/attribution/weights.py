"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = 0.147

WEIGHTS = {
    "both, direct": 0.673,  # 625
    "both, indirect": 0.465,  # 1449
    "both, mixed": 0.500,  # 360
    "content in pieces": 0.299,  # 431
    "content long": -0.284,  # 81
    "content opens with if": -0.147,  # 31
    "content opens with that": 0.121,  # 530
    "content opens with to": 0.273,  # 273
    "content opens with whether": -0.253,  # 21
    "content short": -0.256,  # 302
    "content without a finite verb": -0.148,  # 1152
    "cue a noun": 0.448,  # 107
    "cue admitted": -0.085,  # 24
    "cue agreed": 0.256,  # 38
    "cue announced": -0.285,  # 183
    "cue asked": 0.319,  # 106
    "cue believed": -0.307,  # 155
    "cue claimed": -0.086,  # 105
    "cue complained": -0.231,  # 12
    "cue confirmed": 0.341,  # 17
    "cue criticized": -0.175,  # 57
    "cue denied": 0.684,  # 25
    "cue in capitals": -0.704,  # 4
    "cue praised": -0.216,  # 31
    "cue predicted": -0.201,  # 24
    "cue promised": -0.284,  # 37
    "cue proposed": 0.038,  # 22
    "cue refused": 0.097,  # 31
    "cue requested": 0.449,  # 130
    "cue said": 0.038,  # 2328
    "cue shown": -0.076,  # 47
    "cue stressed": -0.080,  # 19
    "cue suggested": -0.384,  # 48
    "cue supported": 0.188,  # 31
    "cue unknown": 0.392,  # 448
    "cue wanted": -0.513,  # 112
    "cue warned": 0.409,  # 20
    "doubtful clause, both": -0.354,  # 33
    "doubtful clause, rule": -0.525,  # 23
    "doubtful clause, tagger": -0.707,  # 506
    "headline": 0.006,  # 136
    "inside another's words, rule": 0.781,  # 67
    "log-odds of the tagger": 0.626,  # 2434
    "log-odds of the tagger alone": 0.664,  # 878
    "marks unpaired in the content": -0.020,  # 15
    "negated cue": 0.612,  # 69
    "rule according-to": -0.230,  # 78
    "rule carried-noun": -0.483,  # 4
    "rule content-cue-source": -0.577,  # 170
    "rule headline-colon": 0.342,  # 7
    "rule judged": 0.585,  # 4
    "rule nobody-named": 1.183,  # 30
    "rule quote-cue-source": -0.434,  # 470
    "rule quote-over-break": -0.376,  # 6
    "rule reporting-noun": -0.351,  # 29
    "rule retold": -0.521,  # 20
    "rule signed-post": 0.823,  # 11
    "rule signed-quote": 0.686,  # 25
    "rule source-cue-content": -0.448,  # 1387
    "rule source-cue-object": -0.911,  # 375
    "rule source-cue-quote": -0.594,  # 36
    "rule standing-quote": -0.333,  # 9
    "rule tagger": -0.347,  # 878
    "rule transcript-turn": 1.642,  # 54
    "rule turned-down": 0.923,  # 7
    "rule, direct": -0.205,  # 33
    "rule, indirect": -0.624,  # 220
    "rule, mixed": -0.462,  # 38
    "source body": 0.173,  # 511
    "source in another sentence": -0.167,  # 42
    "source none": -0.277,  # 195
    "source office": 0.259,  # 434
    "source people": -0.175,  # 173
    "source person": 0.244,  # 1258
    "source pronoun he": 0.451,  # 282
    "source pronoun her": 0.030,  # 4
    "source pronoun his": 0.371,  # 16
    "source pronoun i": -0.210,  # 34
    "source pronoun it": 0.411,  # 34
    "source pronoun she": -0.107,  # 131
    "source pronoun that": -0.679,  # 19
    "source pronoun they": 0.626,  # 57
    "source pronoun we": -0.482,  # 20
    "source pronoun which": 0.205,  # 9
    "source pronoun who": -0.347,  # 42
    "source pronoun you": -0.565,  # 18
    "source the writer": -0.816,  # 77
    "source thing": -0.038,  # 358
    "tagger, direct": 0.015,  # 37
    "tagger, indirect": -0.261,  # 763
    "tagger, mixed": -0.101,  # 78
    "the contrary of the content": -0.281,  # 8
    "unseen by the tagger": -0.465,  # 169
}
