"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = 0.337

WEIGHTS = {
    "both, direct": 0.353,  # 916
    "both, indirect": 0.290,  # 2344
    "both, mixed": 0.443,  # 535
    "content in pieces": 0.543,  # 662
    "content long": -0.059,  # 107
    "content opens with if": 0.189,  # 46
    "content opens with that": -0.114,  # 818
    "content opens with to": 0.435,  # 392
    "content opens with whether": 0.138,  # 31
    "content short": -0.239,  # 444
    "content without a finite verb": -0.090,  # 1699
    "cue a noun": 0.168,  # 142
    "cue admitted": 0.407,  # 39
    "cue agreed": -0.241,  # 33
    "cue announced": -0.006,  # 303
    "cue asked": 0.381,  # 151
    "cue believed": -0.402,  # 285
    "cue claimed": 0.116,  # 187
    "cue complained": -0.455,  # 15
    "cue confirmed": 0.449,  # 35
    "cue criticized": 0.093,  # 82
    "cue denied": 0.527,  # 45
    "cue praised": -0.493,  # 51
    "cue predicted": 0.216,  # 32
    "cue promised": -0.378,  # 50
    "cue proposed": 0.172,  # 31
    "cue refused": 0.162,  # 49
    "cue requested": 0.608,  # 188
    "cue said": 0.172,  # 3585
    "cue shown": -0.277,  # 61
    "cue stressed": 0.135,  # 29
    "cue suggested": -0.348,  # 63
    "cue supported": -0.424,  # 39
    "cue testified": -0.135,  # 8
    "cue unknown": 0.368,  # 663
    "cue wanted": -0.375,  # 164
    "cue warned": 0.099,  # 37
    "doubtful clause, both": -0.470,  # 49
    "doubtful clause, rule": -1.729,  # 43
    "doubtful clause, tagger": -1.135,  # 749
    "headline": 0.032,  # 224
    "inside another's words, both": 0.760,  # 5
    "inside another's words, rule": 0.741,  # 139
    "log-odds of the tagger": 0.683,  # 3795
    "log-odds of the tagger alone": 0.611,  # 1301
    "marks unpaired in the content": -0.347,  # 17
    "negated cue": 0.615,  # 115
    "rule according-to": -0.971,  # 134
    "rule carried-noun": -0.564,  # 9
    "rule content-cue-source": -0.883,  # 375
    "rule headline-colon": 0.427,  # 8
    "rule judged": 0.868,  # 9
    "rule nobody-named": 0.915,  # 51
    "rule per": 0.851,  # 5
    "rule quote-cue-source": -1.178,  # 698
    "rule quote-over-break": -0.417,  # 6
    "rule reporting-noun": 0.101,  # 38
    "rule retold": -0.511,  # 36
    "rule signed-post": 0.757,  # 11
    "rule signed-quote": 0.485,  # 24
    "rule signed-words": 0.788,  # 11
    "rule source-cue-content": -0.682,  # 2091
    "rule source-cue-object": -1.417,  # 582
    "rule source-cue-quote": -0.372,  # 58
    "rule standing-quote": -0.383,  # 19
    "rule tagger": -0.571,  # 1301
    "rule transcript-turn": 1.604,  # 80
    "rule turned-down": 0.779,  # 10
    "rule unlabelled-answer": 0.787,  # 4
    "rule, direct": 0.238,  # 78
    "rule, indirect": -0.452,  # 335
    "rule, mixed": -0.302,  # 53
    "source body": 0.294,  # 765
    "source in another sentence": 0.298,  # 64
    "source none": -0.202,  # 291
    "source office": 0.560,  # 752
    "source people": 0.443,  # 283
    "source person": 0.504,  # 1873
    "source pronoun he": 0.437,  # 491
    "source pronoun her": 0.458,  # 4
    "source pronoun his": 0.495,  # 24
    "source pronoun i": -0.193,  # 60
    "source pronoun it": 0.395,  # 44
    "source pronoun its": -0.038,  # 4
    "source pronoun she": 0.214,  # 160
    "source pronoun that": -0.743,  # 20
    "source pronoun their": 0.508,  # 4
    "source pronoun they": 0.359,  # 96
    "source pronoun we": -0.358,  # 28
    "source pronoun which": -0.646,  # 16
    "source pronoun who": -1.264,  # 61
    "source pronoun you": -0.780,  # 29
    "source the writer": -1.401,  # 123
    "source thing": 0.134,  # 552
    "tagger, direct": 0.174,  # 60
    "tagger, indirect": -0.430,  # 1130
    "tagger, mixed": -0.316,  # 111
    "the contrary of the content": -0.310,  # 16
    "unseen by the tagger": -0.835,  # 239
}
