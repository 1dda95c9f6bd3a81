"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = -0.091

WEIGHTS = {
    "both, direct": 0.159,  # 550
    "both, indirect": 0.416,  # 1200
    "both, mixed": 0.415,  # 332
    "content in pieces": 0.385,  # 364
    "content long": -0.118,  # 68
    "content opens with if": -0.134,  # 33
    "content opens with that": 0.111,  # 450
    "content opens with to": -0.018,  # 189
    "content opens with whether": -0.125,  # 19
    "content short": -0.173,  # 245
    "content without a finite verb": -0.116,  # 910
    "cue a noun": 0.127,  # 69
    "cue admitted": 0.097,  # 19
    "cue agreed": 0.409,  # 20
    "cue announced": 0.118,  # 136
    "cue asked": 0.233,  # 76
    "cue believed": -0.563,  # 122
    "cue claimed": 0.329,  # 85
    "cue complained": -0.145,  # 12
    "cue confirmed": 0.280,  # 12
    "cue criticized": -0.310,  # 54
    "cue denied": 0.304,  # 17
    "cue praised": -0.353,  # 25
    "cue predicted": 0.316,  # 17
    "cue promised": -0.173,  # 33
    "cue proposed": -0.320,  # 17
    "cue refused": 0.051,  # 21
    "cue requested": 0.377,  # 109
    "cue said": -0.037,  # 2057
    "cue shown": -0.071,  # 41
    "cue stressed": 0.075,  # 18
    "cue suggested": -0.319,  # 40
    "cue supported": 0.104,  # 24
    "cue unknown": -0.036,  # 402
    "cue wanted": -0.567,  # 71
    "cue warned": 0.074,  # 17
    "doubtful clause, both": -0.437,  # 28
    "doubtful clause, rule": -0.460,  # 19
    "doubtful clause, tagger": -0.330,  # 469
    "headline": 0.070,  # 71
    "inside another's words, rule": 0.482,  # 35
    "log-odds of the tagger": 0.656,  # 2082
    "log-odds of the tagger alone": 0.522,  # 805
    "marks unpaired in the content": 0.011,  # 26
    "negated cue": 0.392,  # 65
    "rule according-to": -0.258,  # 62
    "rule content-cue-source": -0.449,  # 148
    "rule quote-cue-source": -0.028,  # 432
    "rule quote-over-break": -0.290,  # 6
    "rule reporting-noun": -0.229,  # 14
    "rule retold": -0.345,  # 14
    "rule signed-quote": 0.934,  # 24
    "rule source-cue-content": -0.181,  # 1144
    "rule source-cue-object": -0.483,  # 315
    "rule source-cue-quote": 0.075,  # 30
    "rule standing-quote": -0.078,  # 8
    "rule tagger": -0.057,  # 805
    "rule transcript-turn": 1.778,  # 40
    "rule, direct": -0.262,  # 27
    "rule, indirect": -0.761,  # 110
    "rule, mixed": 0.091,  # 20
    "source body": 0.133,  # 400
    "source in another sentence": -0.089,  # 41
    "source none": -0.238,  # 111
    "source office": 0.229,  # 339
    "source people": 0.167,  # 140
    "source person": 0.442,  # 1147
    "source pronoun he": 0.149,  # 268
    "source pronoun her": 0.032,  # 4
    "source pronoun his": 0.557,  # 16
    "source pronoun i": 0.164,  # 31
    "source pronoun it": 0.288,  # 27
    "source pronoun she": -0.220,  # 121
    "source pronoun that": -0.331,  # 11
    "source pronoun they": 0.357,  # 58
    "source pronoun we": 0.316,  # 8
    "source pronoun which": -0.090,  # 9
    "source pronoun who": -0.046,  # 39
    "source pronoun you": -0.924,  # 12
    "source the writer": -0.541,  # 54
    "source thing": -0.119,  # 300
    "tagger, direct": 0.123,  # 34
    "tagger, indirect": -0.079,  # 698
    "tagger, mixed": -0.101,  # 73
    "the contrary of the content": 0.041,  # 6
    "unseen by the tagger": -0.427,  # 89
}
