"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = 0.134

WEIGHTS = {
    "both, direct": 0.367,  # 563
    "both, indirect": 0.306,  # 1190
    "both, mixed": 0.389,  # 321
    "content in pieces": 0.183,  # 373
    "content long": -0.192,  # 69
    "content opens with if": -0.155,  # 33
    "content opens with that": 0.099,  # 450
    "content opens with to": -0.046,  # 181
    "content opens with whether": -0.158,  # 19
    "content short": -0.191,  # 246
    "content without a finite verb": -0.098,  # 920
    "cue a noun": 0.267,  # 64
    "cue admitted": 0.121,  # 19
    "cue agreed": 0.303,  # 20
    "cue announced": 0.085,  # 133
    "cue asked": 0.276,  # 75
    "cue believed": -0.502,  # 123
    "cue claimed": 0.263,  # 85
    "cue complained": -0.148,  # 12
    "cue confirmed": 0.281,  # 12
    "cue criticized": -0.379,  # 54
    "cue denied": 0.283,  # 17
    "cue praised": -0.374,  # 25
    "cue predicted": 0.021,  # 18
    "cue promised": -0.187,  # 33
    "cue proposed": -0.352,  # 17
    "cue refused": 0.070,  # 21
    "cue requested": 0.446,  # 106
    "cue said": -0.041,  # 2073
    "cue shown": 0.017,  # 41
    "cue stressed": 0.396,  # 18
    "cue suggested": -0.320,  # 40
    "cue supported": 0.073,  # 24
    "cue unknown": 0.022,  # 411
    "cue wanted": -0.540,  # 68
    "cue warned": 0.006,  # 17
    "doubtful clause, both": -0.306,  # 26
    "doubtful clause, rule": -0.543,  # 20
    "doubtful clause, tagger": -0.352,  # 477
    "headline": 0.049,  # 71
    "inside another's words, rule": 0.237,  # 38
    "log-odds of the tagger": 0.653,  # 2074
    "log-odds of the tagger alone": 0.533,  # 808
    "marks unpaired in the content": 0.275,  # 14
    "negated cue": 0.372,  # 65
    "rule according-to": -0.284,  # 62
    "rule content-cue-source": -0.213,  # 141
    "rule nobody-named": 0.469,  # 11
    "rule quote-cue-source": -0.125,  # 440
    "rule quote-over-break": -0.334,  # 6
    "rule reporting-noun": 0.080,  # 11
    "rule retold": -0.422,  # 13
    "rule signed-quote": 0.821,  # 24
    "rule source-cue-content": -0.170,  # 1142
    "rule source-cue-object": -0.507,  # 313
    "rule source-cue-quote": -0.052,  # 31
    "rule standing-quote": -0.226,  # 8
    "rule tagger": -0.161,  # 808
    "rule transcript-turn": 1.602,  # 40
    "rule, direct": 0.022,  # 28
    "rule, indirect": -0.906,  # 119
    "rule, mixed": -0.018,  # 23
    "source body": 0.124,  # 403
    "source in another sentence": -0.119,  # 41
    "source none": -0.299,  # 119
    "source office": 0.166,  # 345
    "source people": 0.150,  # 142
    "source person": 0.371,  # 1146
    "source pronoun he": 0.242,  # 269
    "source pronoun her": 0.474,  # 4
    "source pronoun his": 0.499,  # 16
    "source pronoun i": 0.095,  # 31
    "source pronoun it": 0.203,  # 27
    "source pronoun she": -0.221,  # 122
    "source pronoun that": -0.127,  # 10
    "source pronoun they": 0.299,  # 58
    "source pronoun we": 0.362,  # 7
    "source pronoun which": -0.154,  # 9
    "source pronoun who": -0.129,  # 39
    "source pronoun you": -0.946,  # 12
    "source the writer": -0.580,  # 53
    "source thing": -0.189,  # 290
    "tagger, direct": 0.217,  # 33
    "tagger, indirect": -0.209,  # 697
    "tagger, mixed": -0.169,  # 78
    "the contrary of the content": 0.044,  # 6
    "unseen by the tagger": -0.467,  # 91
}
