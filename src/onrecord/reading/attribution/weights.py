"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = 0.594

WEIGHTS = {
    "both, direct": 0.377,  # 718
    "both, indirect": 0.272,  # 1621
    "both, mixed": 0.386,  # 419
    "content in pieces": 0.177,  # 470
    "content long": -0.058,  # 94
    "content opens with if": -0.004,  # 37
    "content opens with that": -0.031,  # 586
    "content opens with to": 0.393,  # 291
    "content opens with whether": -0.176,  # 26
    "content short": -0.150,  # 336
    "content without a finite verb": -0.166,  # 1300
    "cue a noun": 0.264,  # 113
    "cue admitted": 0.041,  # 28
    "cue agreed": 0.309,  # 28
    "cue announced": -0.065,  # 217
    "cue asked": 0.511,  # 129
    "cue believed": -0.194,  # 184
    "cue claimed": -0.013,  # 127
    "cue complained": -0.133,  # 12
    "cue confirmed": 0.190,  # 18
    "cue criticized": -0.407,  # 67
    "cue denied": 0.655,  # 25
    "cue praised": -0.717,  # 36
    "cue predicted": 0.116,  # 25
    "cue promised": -0.218,  # 38
    "cue proposed": -0.261,  # 23
    "cue refused": 0.241,  # 36
    "cue requested": 0.580,  # 145
    "cue said": 0.100,  # 2651
    "cue shown": 0.005,  # 47
    "cue stressed": 0.248,  # 26
    "cue suggested": -0.387,  # 52
    "cue supported": -0.595,  # 37
    "cue unknown": 0.373,  # 515
    "cue wanted": -0.461,  # 124
    "cue warned": 0.278,  # 26
    "doubtful clause, both": -0.399,  # 33
    "doubtful clause, rule": -1.181,  # 25
    "doubtful clause, tagger": -0.970,  # 591
    "headline": 0.059,  # 146
    "inside another's words, rule": 0.367,  # 79
    "log-odds of the tagger": 0.681,  # 2758
    "log-odds of the tagger alone": 0.566,  # 1009
    "marks unpaired in the content": 0.171,  # 14
    "negated cue": 0.263,  # 90
    "rule according-to": -0.650,  # 102
    "rule carried-noun": -0.666,  # 7
    "rule content-cue-source": -0.685,  # 177
    "rule headline-colon": 0.339,  # 4
    "rule judged": 0.864,  # 4
    "rule nobody-named": 0.919,  # 37
    "rule per": 0.843,  # 5
    "rule quote-cue-source": -0.728,  # 508
    "rule quote-over-break": -0.421,  # 6
    "rule reporting-noun": -0.175,  # 29
    "rule retold": -1.118,  # 22
    "rule signed-post": 0.748,  # 11
    "rule signed-quote": 0.466,  # 24
    "rule signed-words": 0.759,  # 11
    "rule source-cue-content": -0.740,  # 1564
    "rule source-cue-object": -1.195,  # 433
    "rule source-cue-quote": -0.268,  # 44
    "rule standing-quote": -0.517,  # 11
    "rule tagger": -0.519,  # 1009
    "rule transcript-turn": 1.646,  # 80
    "rule turned-down": 0.756,  # 8
    "rule unlabelled-answer": 0.817,  # 4
    "rule, direct": 0.168,  # 57
    "rule, indirect": -0.439,  # 237
    "rule, mixed": -0.244,  # 41
    "source body": 0.197,  # 590
    "source in another sentence": 0.015,  # 61
    "source none": -0.319,  # 223
    "source office": 0.462,  # 480
    "source people": 0.061,  # 199
    "source person": 0.416,  # 1417
    "source pronoun he": 0.335,  # 329
    "source pronoun her": 0.383,  # 4
    "source pronoun his": 0.714,  # 21
    "source pronoun i": -0.120,  # 47
    "source pronoun it": 0.237,  # 33
    "source pronoun she": -0.127,  # 139
    "source pronoun that": -0.586,  # 15
    "source pronoun they": 0.685,  # 67
    "source pronoun we": -0.442,  # 24
    "source pronoun which": -0.143,  # 12
    "source pronoun who": -0.598,  # 44
    "source pronoun you": -0.872,  # 25
    "source the writer": -1.382,  # 100
    "source thing": -0.046,  # 424
    "tagger, direct": 0.116,  # 45
    "tagger, indirect": -0.420,  # 868
    "tagger, mixed": -0.216,  # 96
    "the contrary of the content": -0.561,  # 10
    "unseen by the tagger": -0.768,  # 175
}
