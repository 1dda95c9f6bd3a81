"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = 0.570

WEIGHTS = {
    "both, direct": 0.315,  # 732
    "both, indirect": 0.239,  # 1628
    "both, mixed": 0.363,  # 425
    "content in pieces": 0.174,  # 474
    "content long": -0.053,  # 95
    "content opens with if": 0.015,  # 37
    "content opens with that": -0.044,  # 586
    "content opens with to": 0.400,  # 294
    "content opens with whether": -0.147,  # 26
    "content short": -0.186,  # 336
    "content without a finite verb": -0.109,  # 1298
    "cue a noun": 0.173,  # 111
    "cue admitted": 0.059,  # 28
    "cue agreed": 0.103,  # 39
    "cue announced": -0.080,  # 218
    "cue asked": 0.483,  # 139
    "cue believed": -0.172,  # 184
    "cue claimed": 0.018,  # 126
    "cue complained": -0.123,  # 12
    "cue confirmed": 0.148,  # 18
    "cue criticized": -0.373,  # 68
    "cue denied": 0.666,  # 25
    "cue praised": -0.703,  # 36
    "cue predicted": 0.136,  # 25
    "cue promised": -0.188,  # 38
    "cue proposed": -0.252,  # 23
    "cue refused": 0.254,  # 36
    "cue requested": 0.586,  # 145
    "cue said": 0.125,  # 2647
    "cue shown": 0.041,  # 47
    "cue stressed": 0.272,  # 26
    "cue suggested": -0.369,  # 52
    "cue supported": -0.571,  # 37
    "cue unknown": 0.434,  # 494
    "cue wanted": -0.439,  # 126
    "cue warned": 0.289,  # 26
    "doubtful clause, both": -0.450,  # 34
    "doubtful clause, rule": -1.230,  # 25
    "doubtful clause, tagger": -0.990,  # 564
    "headline": 0.039,  # 146
    "inside another's words, rule": 0.320,  # 87
    "log-odds of the tagger": 0.678,  # 2785
    "log-odds of the tagger alone": 0.573,  # 981
    "marks unpaired in the content": 0.178,  # 14
    "negated cue": 0.304,  # 88
    "rule according-to": -0.572,  # 103
    "rule carried-noun": -0.607,  # 7
    "rule content-cue-source": -0.642,  # 179
    "rule headline-colon": 0.383,  # 7
    "rule judged": 0.874,  # 4
    "rule nobody-named": 0.623,  # 42
    "rule per": 0.855,  # 5
    "rule quote-cue-source": -0.684,  # 508
    "rule quote-over-break": -0.415,  # 6
    "rule reporting-noun": -0.095,  # 31
    "rule retold": -1.098,  # 24
    "rule signed-post": 0.728,  # 11
    "rule signed-quote": 0.523,  # 26
    "rule signed-words": 0.740,  # 11
    "rule source-cue-content": -0.679,  # 1569
    "rule source-cue-object": -1.181,  # 435
    "rule source-cue-quote": -0.196,  # 45
    "rule standing-quote": -0.554,  # 11
    "rule tagger": -0.617,  # 981
    "rule transcript-turn": 1.616,  # 103
    "rule turned-down": 0.733,  # 8
    "rule unlabelled-answer": 0.722,  # 4
    "rule, direct": 0.369,  # 70
    "rule, indirect": -0.522,  # 242
    "rule, mixed": -0.145,  # 44
    "source body": 0.197,  # 587
    "source in another sentence": -0.214,  # 69
    "source none": -0.275,  # 218
    "source office": 0.440,  # 483
    "source people": 0.029,  # 198
    "source person": 0.412,  # 1437
    "source pronoun he": 0.328,  # 329
    "source pronoun her": 0.389,  # 4
    "source pronoun his": 0.745,  # 21
    "source pronoun i": -0.149,  # 47
    "source pronoun it": 0.220,  # 33
    "source pronoun she": -0.113,  # 139
    "source pronoun that": -0.604,  # 15
    "source pronoun they": 0.704,  # 66
    "source pronoun we": -0.452,  # 24
    "source pronoun which": -0.165,  # 12
    "source pronoun who": -0.662,  # 45
    "source pronoun you": -0.835,  # 23
    "source the writer": -1.355,  # 98
    "source thing": -0.022,  # 432
    "tagger, direct": 0.047,  # 41
    "tagger, indirect": -0.386,  # 850
    "tagger, mixed": -0.279,  # 90
    "the contrary of the content": -0.559,  # 10
    "unseen by the tagger": -0.741,  # 175
}
