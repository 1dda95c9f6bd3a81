"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = -0.244

WEIGHTS = {
    "both, direct": -0.035,  # 531
    "both, indirect": 0.067,  # 1164
    "both, mixed": 0.522,  # 333
    "content in pieces": 0.499,  # 355
    "content long": 0.106,  # 61
    "content opens with if": -0.604,  # 31
    "content opens with that": 0.035,  # 440
    "content opens with to": 0.230,  # 184
    "content opens with whether": -0.213,  # 17
    "content short": -0.259,  # 231
    "content without a finite verb": -0.071,  # 882
    "cue a noun": -0.017,  # 58
    "cue admitted": 0.352,  # 17
    "cue agreed": 0.039,  # 18
    "cue announced": 0.129,  # 129
    "cue asked": 0.196,  # 74
    "cue believed": -0.254,  # 124
    "cue claimed": -0.002,  # 85
    "cue complained": -0.594,  # 12
    "cue confirmed": 0.019,  # 10
    "cue criticized": -0.269,  # 53
    "cue denied": 0.074,  # 19
    "cue praised": -0.102,  # 24
    "cue predicted": 0.125,  # 17
    "cue promised": 0.134,  # 32
    "cue proposed": -0.009,  # 16
    "cue refused": 0.343,  # 24
    "cue requested": 0.358,  # 98
    "cue said": 0.014,  # 1989
    "cue shown": -0.053,  # 42
    "cue stressed": -0.035,  # 19
    "cue suggested": -0.221,  # 36
    "cue supported": -0.265,  # 26
    "cue unknown": -0.262,  # 412
    "cue wanted": -0.218,  # 70
    "cue warned": 0.239,  # 19
    "doubtful clause, both": -0.622,  # 31
    "doubtful clause, rule": -0.235,  # 22
    "doubtful clause, tagger": -0.135,  # 473
    "headline": 0.265,  # 62
    "log-odds of the tagger": 0.684,  # 2028
    "log-odds of the tagger alone": 0.512,  # 807
    "negated cue": 0.149,  # 66
    "rule according-to": 0.034,  # 62
    "rule content-cue-source": -0.243,  # 132
    "rule quote-cue-source": -0.191,  # 425
    "rule quote-over-break": -0.305,  # 6
    "rule reporting-noun": -0.486,  # 10
    "rule signed-quote": 0.834,  # 24
    "rule source-cue-content": 0.028,  # 1095
    "rule source-cue-object": -0.376,  # 311
    "rule source-cue-quote": 0.132,  # 32
    "rule standing-quote": -0.512,  # 15
    "rule tagger": -0.024,  # 807
    "rule transcript-turn": 1.387,  # 30
    "rule, direct": -0.317,  # 14
    "rule, indirect": -0.259,  # 93
    "rule, mixed": 0.046,  # 11
    "source body": 0.387,  # 387
    "source in another sentence": 0.462,  # 34
    "source none": -0.387,  # 88
    "source office": 0.432,  # 323
    "source people": 0.192,  # 124
    "source person": 0.494,  # 1117
    "source pronoun he": 0.197,  # 270
    "source pronoun her": -0.250,  # 4
    "source pronoun his": 0.279,  # 13
    "source pronoun i": -0.435,  # 43
    "source pronoun it": 0.222,  # 30
    "source pronoun she": -0.059,  # 123
    "source pronoun that": -0.494,  # 13
    "source pronoun they": 0.139,  # 59
    "source pronoun we": 0.378,  # 12
    "source pronoun which": -0.106,  # 11
    "source pronoun who": 0.165,  # 36
    "source pronoun you": -0.775,  # 15
    "source the writer": -0.919,  # 74
    "source thing": 0.055,  # 282
    "tagger, direct": 0.314,  # 38
    "tagger, indirect": -0.175,  # 691
    "tagger, mixed": -0.163,  # 78
    "the contrary of the content": 0.112,  # 5
    "unseen by the tagger": -0.538,  # 112
}
