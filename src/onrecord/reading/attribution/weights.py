"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = 0.526

WEIGHTS = {
    "both, direct": 0.802,  # 464
    "both, indirect": -0.413,  # 992
    "both, mixed": -0.099,  # 318
    "content in pieces": -0.007,  # 329
    "content long": -0.713,  # 61
    "content opens with if": 0.165,  # 24
    "content opens with that": 0.005,  # 409
    "content opens with to": 0.168,  # 172
    "content opens with whether": -0.397,  # 14
    "content short": -0.219,  # 199
    "content without a finite verb": -0.156,  # 814
    "cue a noun": -0.220,  # 49
    "cue admitted": 0.696,  # 16
    "cue agreed": -0.024,  # 19
    "cue announced": -0.122,  # 120
    "cue asked": 0.120,  # 61
    "cue believed": -0.128,  # 102
    "cue claimed": 0.392,  # 77
    "cue complained": -0.589,  # 10
    "cue confirmed": -0.596,  # 7
    "cue criticized": 0.125,  # 46
    "cue denied": 0.121,  # 19
    "cue praised": -0.164,  # 23
    "cue predicted": 0.272,  # 16
    "cue promised": 0.344,  # 31
    "cue proposed": 0.307,  # 18
    "cue refused": 0.350,  # 21
    "cue requested": 0.212,  # 79
    "cue said": 0.239,  # 1795
    "cue shown": -0.347,  # 38
    "cue stressed": -0.533,  # 19
    "cue suggested": -0.681,  # 33
    "cue supported": -0.203,  # 20
    "cue unknown": -0.655,  # 412
    "cue wanted": -0.061,  # 63
    "cue warned": 0.269,  # 14
    "doubtful clause, both": -0.541,  # 28
    "doubtful clause, rule": -0.266,  # 21
    "doubtful clause, tagger": -0.113,  # 467
    "headline": 0.524,  # 55
    "log-odds of the tagger": 0.608,  # 1774
    "log-odds of the tagger alone": 0.518,  # 745
    "negated cue": -0.004,  # 61
    "rule according-to": 0.882,  # 56
    "rule content-cue-source": -0.485,  # 101
    "rule quote-cue-source": -0.774,  # 385
    "rule quote-over-break": -0.166,  # 5
    "rule reporting-noun": 0.025,  # 10
    "rule signed-quote": 1.178,  # 24
    "rule source-cue-content": -0.135,  # 974
    "rule source-cue-object": -0.714,  # 275
    "rule source-cue-quote": -0.236,  # 23
    "rule standing-quote": -0.482,  # 15
    "rule tagger": -0.450,  # 745
    "rule transcript-turn": 1.337,  # 30
    "rule, direct": 0.263,  # 30
    "rule, indirect": 0.255,  # 85
    "rule, mixed": -0.357,  # 13
    "source body": 0.377,  # 354
    "source in another sentence": -0.659,  # 36
    "source none": 0.099,  # 67
    "source office": 0.321,  # 286
    "source people": 0.078,  # 106
    "source person": 0.613,  # 1005
    "source pronoun he": 0.606,  # 249
    "source pronoun her": -0.586,  # 5
    "source pronoun his": 0.507,  # 10
    "source pronoun i": -1.205,  # 34
    "source pronoun it": 0.449,  # 33
    "source pronoun she": 0.075,  # 102
    "source pronoun that": -0.717,  # 12
    "source pronoun they": 0.635,  # 52
    "source pronoun we": 0.511,  # 13
    "source pronoun which": 0.135,  # 13
    "source pronoun who": -0.257,  # 33
    "source pronoun you": -0.978,  # 13
    "source thing": 0.108,  # 258
    "tagger, direct": 0.625,  # 27
    "tagger, indirect": -0.627,  # 647
    "tagger, mixed": -0.447,  # 71
    "unseen by the tagger": -1.360,  # 106
}
