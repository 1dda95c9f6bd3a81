"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = 0.599

WEIGHTS = {
    "both, direct": 0.399,  # 720
    "both, indirect": 0.262,  # 1622
    "both, mixed": 0.380,  # 423
    "content in pieces": 0.177,  # 470
    "content long": -0.060,  # 94
    "content opens with if": 0.005,  # 37
    "content opens with that": -0.027,  # 586
    "content opens with to": 0.392,  # 291
    "content opens with whether": -0.173,  # 26
    "content short": -0.154,  # 336
    "content without a finite verb": -0.152,  # 1299
    "cue a noun": 0.232,  # 112
    "cue admitted": 0.044,  # 28
    "cue agreed": 0.313,  # 28
    "cue announced": -0.062,  # 217
    "cue asked": 0.514,  # 129
    "cue believed": -0.187,  # 184
    "cue claimed": -0.002,  # 127
    "cue complained": -0.132,  # 12
    "cue confirmed": 0.191,  # 18
    "cue criticized": -0.402,  # 67
    "cue denied": 0.661,  # 25
    "cue praised": -0.714,  # 36
    "cue predicted": 0.119,  # 25
    "cue promised": -0.206,  # 38
    "cue proposed": -0.258,  # 23
    "cue refused": 0.238,  # 36
    "cue requested": 0.582,  # 145
    "cue said": 0.106,  # 2650
    "cue shown": 0.016,  # 47
    "cue stressed": 0.250,  # 26
    "cue suggested": -0.382,  # 52
    "cue supported": -0.592,  # 37
    "cue unknown": 0.412,  # 515
    "cue wanted": -0.460,  # 124
    "cue warned": 0.276,  # 26
    "doubtful clause, both": -0.408,  # 33
    "doubtful clause, rule": -1.175,  # 25
    "doubtful clause, tagger": -1.013,  # 587
    "headline": 0.036,  # 146
    "inside another's words, rule": 0.389,  # 78
    "log-odds of the tagger": 0.680,  # 2765
    "log-odds of the tagger alone": 0.564,  # 1002
    "marks unpaired in the content": 0.177,  # 14
    "negated cue": 0.271,  # 90
    "rule according-to": -0.609,  # 103
    "rule carried-noun": -0.653,  # 7
    "rule content-cue-source": -0.671,  # 180
    "rule headline-colon": 0.388,  # 7
    "rule judged": 0.866,  # 4
    "rule nobody-named": 0.900,  # 37
    "rule per": 0.842,  # 5
    "rule quote-cue-source": -0.751,  # 508
    "rule quote-over-break": -0.423,  # 6
    "rule reporting-noun": -0.159,  # 29
    "rule retold": -1.154,  # 22
    "rule signed-post": 0.733,  # 11
    "rule signed-quote": 0.484,  # 24
    "rule signed-words": 0.745,  # 11
    "rule source-cue-content": -0.741,  # 1563
    "rule source-cue-object": -1.202,  # 433
    "rule source-cue-quote": -0.288,  # 44
    "rule standing-quote": -0.507,  # 11
    "rule tagger": -0.553,  # 1002
    "rule transcript-turn": 1.657,  # 80
    "rule turned-down": 0.742,  # 8
    "rule unlabelled-answer": 0.805,  # 4
    "rule, direct": 0.190,  # 57
    "rule, indirect": -0.464,  # 237
    "rule, mixed": -0.213,  # 40
    "source body": 0.199,  # 590
    "source in another sentence": -0.101,  # 57
    "source none": -0.319,  # 223
    "source office": 0.467,  # 479
    "source people": 0.042,  # 199
    "source person": 0.412,  # 1417
    "source pronoun he": 0.332,  # 329
    "source pronoun her": 0.383,  # 4
    "source pronoun his": 0.724,  # 21
    "source pronoun i": -0.124,  # 47
    "source pronoun it": 0.233,  # 33
    "source pronoun she": -0.123,  # 139
    "source pronoun that": -0.587,  # 15
    "source pronoun they": 0.683,  # 67
    "source pronoun we": -0.443,  # 24
    "source pronoun which": -0.152,  # 12
    "source pronoun who": -0.597,  # 44
    "source pronoun you": -0.875,  # 25
    "source the writer": -1.380,  # 100
    "source thing": -0.041,  # 424
    "tagger, direct": 0.074,  # 43
    "tagger, indirect": -0.395,  # 867
    "tagger, mixed": -0.233,  # 92
    "the contrary of the content": -0.564,  # 10
    "unseen by the tagger": -0.760,  # 175
}
