"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = 0.041

WEIGHTS = {
    "both, direct": 0.312,  # 566
    "both, indirect": 0.313,  # 1198
    "both, mixed": 0.357,  # 326
    "content in pieces": 0.198,  # 371
    "content long": -0.184,  # 69
    "content opens with if": -0.136,  # 33
    "content opens with that": 0.129,  # 449
    "content opens with to": -0.072,  # 184
    "content opens with whether": -0.133,  # 19
    "content short": -0.176,  # 246
    "content without a finite verb": -0.082,  # 919
    "cue a noun": 0.215,  # 67
    "cue admitted": 0.138,  # 19
    "cue agreed": 0.315,  # 20
    "cue announced": 0.108,  # 135
    "cue asked": 0.272,  # 76
    "cue believed": -0.508,  # 122
    "cue claimed": 0.307,  # 86
    "cue complained": -0.145,  # 12
    "cue confirmed": 0.258,  # 12
    "cue criticized": -0.355,  # 54
    "cue denied": 0.296,  # 17
    "cue praised": -0.341,  # 25
    "cue predicted": 0.028,  # 18
    "cue promised": -0.149,  # 33
    "cue proposed": -0.318,  # 17
    "cue refused": 0.057,  # 21
    "cue requested": 0.397,  # 108
    "cue said": -0.037,  # 2061
    "cue shown": -0.045,  # 41
    "cue stressed": 0.237,  # 19
    "cue suggested": -0.300,  # 40
    "cue supported": 0.086,  # 24
    "cue unknown": 0.048,  # 403
    "cue wanted": -0.543,  # 69
    "cue warned": 0.040,  # 17
    "doubtful clause, both": -0.404,  # 27
    "doubtful clause, rule": -0.561,  # 20
    "doubtful clause, tagger": -0.351,  # 469
    "headline": 0.053,  # 71
    "inside another's words, rule": 0.294,  # 35
    "log-odds of the tagger": 0.646,  # 2090
    "log-odds of the tagger alone": 0.533,  # 793
    "marks unpaired in the content": 0.278,  # 14
    "negated cue": 0.371,  # 65
    "rule according-to": -0.245,  # 62
    "rule content-cue-source": -0.172,  # 141
    "rule nobody-named": 0.462,  # 11
    "rule quote-cue-source": -0.020,  # 440
    "rule quote-over-break": -0.319,  # 6
    "rule reporting-noun": -0.277,  # 14
    "rule retold": -0.410,  # 13
    "rule signed-quote": 0.828,  # 24
    "rule source-cue-content": -0.186,  # 1146
    "rule source-cue-object": -0.506,  # 316
    "rule source-cue-quote": 0.019,  # 31
    "rule standing-quote": -0.188,  # 8
    "rule tagger": -0.142,  # 793
    "rule transcript-turn": 1.603,  # 40
    "rule, direct": -0.008,  # 27
    "rule, indirect": -0.797,  # 116
    "rule, mixed": -0.035,  # 21
    "source body": 0.195,  # 402
    "source in another sentence": -0.096,  # 41
    "source none": -0.246,  # 119
    "source office": 0.217,  # 343
    "source people": 0.128,  # 141
    "source person": 0.415,  # 1146
    "source pronoun he": 0.235,  # 269
    "source pronoun her": 0.030,  # 4
    "source pronoun his": 0.540,  # 16
    "source pronoun i": 0.113,  # 31
    "source pronoun it": 0.252,  # 27
    "source pronoun she": -0.186,  # 121
    "source pronoun that": -0.345,  # 11
    "source pronoun they": 0.351,  # 58
    "source pronoun we": 0.370,  # 7
    "source pronoun which": -0.116,  # 9
    "source pronoun who": -0.080,  # 39
    "source pronoun you": -0.925,  # 12
    "source the writer": -0.533,  # 53
    "source thing": -0.107,  # 289
    "tagger, direct": 0.226,  # 33
    "tagger, indirect": -0.204,  # 689
    "tagger, mixed": -0.164,  # 71
    "the contrary of the content": 0.045,  # 6
    "unseen by the tagger": -0.481,  # 91
}
