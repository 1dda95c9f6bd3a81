"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = 0.573

WEIGHTS = {
    "both, direct": 0.369,  # 718
    "both, indirect": 0.232,  # 1620
    "both, mixed": 0.352,  # 413
    "content in pieces": 0.121,  # 461
    "content long": -0.032,  # 94
    "content opens with if": -0.014,  # 37
    "content opens with that": -0.010,  # 584
    "content opens with to": 0.430,  # 286
    "content opens with whether": -0.160,  # 25
    "content short": -0.207,  # 313
    "content without a finite verb": -0.171,  # 1248
    "cue a noun": 0.273,  # 101
    "cue admitted": 0.054,  # 27
    "cue agreed": 0.285,  # 28
    "cue announced": -0.058,  # 217
    "cue asked": 0.558,  # 127
    "cue believed": -0.158,  # 179
    "cue claimed": -0.053,  # 124
    "cue complained": -0.138,  # 12
    "cue confirmed": 0.149,  # 19
    "cue criticized": -0.411,  # 67
    "cue denied": 0.711,  # 24
    "cue praised": -0.704,  # 36
    "cue predicted": 0.191,  # 26
    "cue promised": -0.223,  # 38
    "cue proposed": -0.258,  # 23
    "cue refused": 0.228,  # 36
    "cue requested": 0.598,  # 143
    "cue said": 0.083,  # 2609
    "cue shown": -0.023,  # 47
    "cue stressed": 0.240,  # 26
    "cue suggested": -0.406,  # 52
    "cue supported": -0.574,  # 37
    "cue unknown": 0.339,  # 479
    "cue wanted": -0.532,  # 121
    "cue warned": 0.272,  # 26
    "doubtful clause, both": -0.409,  # 32
    "doubtful clause, rule": -1.220,  # 26
    "doubtful clause, tagger": -0.988,  # 552
    "headline": 0.057,  # 145
    "inside another's words, rule": 0.402,  # 77
    "log-odds of the tagger": 0.681,  # 2751
    "log-odds of the tagger alone": 0.590,  # 960
    "marks unpaired in the content": 0.194,  # 14
    "negated cue": 0.371,  # 84
    "rule according-to": -0.561,  # 102
    "rule carried-noun": -0.620,  # 7
    "rule content-cue-source": -0.586,  # 177
    "rule headline-colon": 0.350,  # 4
    "rule nobody-named": 1.020,  # 37
    "rule per": 0.892,  # 5
    "rule quote-cue-source": -0.657,  # 508
    "rule quote-over-break": -0.419,  # 6
    "rule reporting-noun": -0.226,  # 24
    "rule retold": -1.149,  # 22
    "rule signed-post": 0.761,  # 11
    "rule signed-quote": 0.491,  # 24
    "rule signed-words": 0.771,  # 11
    "rule source-cue-content": -0.660,  # 1565
    "rule source-cue-object": -1.104,  # 433
    "rule source-cue-quote": -0.212,  # 44
    "rule standing-quote": -0.458,  # 11
    "rule tagger": -0.461,  # 960
    "rule transcript-turn": 1.638,  # 80
    "rule turned-down": 0.777,  # 8
    "rule unlabelled-answer": 0.867,  # 4
    "rule, direct": 0.213,  # 57
    "rule, indirect": -0.494,  # 238
    "rule, mixed": -0.210,  # 39
    "source body": 0.166,  # 585
    "source in another sentence": 0.008,  # 61
    "source none": -0.457,  # 192
    "source office": 0.460,  # 472
    "source people": 0.037,  # 199
    "source person": 0.414,  # 1414
    "source pronoun he": 0.343,  # 328
    "source pronoun her": 0.405,  # 4
    "source pronoun his": 0.782,  # 20
    "source pronoun i": -0.191,  # 48
    "source pronoun it": 0.231,  # 33
    "source pronoun she": -0.182,  # 138
    "source pronoun that": -0.599,  # 16
    "source pronoun they": 0.711,  # 66
    "source pronoun we": -0.439,  # 24
    "source pronoun which": -0.120,  # 11
    "source pronoun who": -0.605,  # 44
    "source pronoun you": -0.856,  # 23
    "source the writer": -1.422,  # 99
    "source thing": -0.054,  # 420
    "tagger, direct": 0.132,  # 45
    "tagger, indirect": -0.447,  # 818
    "tagger, mixed": -0.146,  # 97
    "the contrary of the content": -0.566,  # 10
    "unseen by the tagger": -0.779,  # 176
}
