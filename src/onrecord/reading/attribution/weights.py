"""How much each piece of evidence counts for an attribution: log-odds, and how often it was seen.

Written by `bench/calibrate.py`; not to be changed by hand.
"""

BIAS = 0.003

WEIGHTS = {
    "both, direct": 0.128,  # 550
    "both, indirect": 0.359,  # 1196
    "both, mixed": 0.388,  # 332
    "content in pieces": 0.374,  # 364
    "content long": -0.116,  # 68
    "content opens with if": -0.149,  # 33
    "content opens with that": 0.127,  # 448
    "content opens with to": -0.004,  # 188
    "content opens with whether": -0.147,  # 19
    "content short": -0.131,  # 243
    "content without a finite verb": -0.135,  # 905
    "cue a noun": 0.086,  # 69
    "cue admitted": 0.083,  # 19
    "cue agreed": 0.368,  # 20
    "cue announced": 0.198,  # 134
    "cue asked": 0.248,  # 76
    "cue believed": -0.511,  # 119
    "cue claimed": 0.177,  # 87
    "cue complained": -0.159,  # 12
    "cue confirmed": 0.351,  # 12
    "cue criticized": -0.221,  # 53
    "cue denied": 0.311,  # 17
    "cue praised": -0.343,  # 25
    "cue predicted": 0.333,  # 17
    "cue promised": -0.165,  # 33
    "cue proposed": -0.310,  # 17
    "cue refused": 0.049,  # 21
    "cue requested": 0.350,  # 101
    "cue said": -0.084,  # 2055
    "cue shown": -0.114,  # 41
    "cue stressed": 0.073,  # 18
    "cue suggested": -0.379,  # 38
    "cue supported": 0.109,  # 24
    "cue unknown": -0.020,  # 403
    "cue wanted": -0.559,  # 71
    "cue warned": 0.101,  # 17
    "doubtful clause, both": -0.464,  # 28
    "doubtful clause, rule": -0.306,  # 18
    "doubtful clause, tagger": -0.368,  # 470
    "headline": 0.083,  # 71
    "log-odds of the tagger": 0.663,  # 2078
    "log-odds of the tagger alone": 0.505,  # 810
    "marks unpaired in the content": 0.022,  # 26
    "negated cue": 0.478,  # 65
    "rule according-to": -0.277,  # 62
    "rule content-cue-source": -0.456,  # 148
    "rule quote-cue-source": -0.058,  # 432
    "rule quote-over-break": -0.303,  # 6
    "rule reporting-noun": -0.205,  # 14
    "rule signed-quote": 0.933,  # 24
    "rule source-cue-content": -0.227,  # 1136
    "rule source-cue-object": -0.567,  # 316
    "rule source-cue-quote": 0.053,  # 30
    "rule standing-quote": -0.176,  # 8
    "rule tagger": -0.007,  # 810
    "rule transcript-turn": 1.748,  # 40
    "rule, direct": -0.249,  # 26
    "rule, indirect": -0.865,  # 107
    "rule, mixed": 0.246,  # 7
    "source body": 0.113,  # 399
    "source in another sentence": -0.127,  # 41
    "source none": -0.264,  # 111
    "source office": 0.248,  # 339
    "source people": 0.271,  # 135
    "source person": 0.448,  # 1146
    "source pronoun he": 0.072,  # 265
    "source pronoun her": 0.029,  # 4
    "source pronoun his": 0.565,  # 16
    "source pronoun i": 0.140,  # 31
    "source pronoun it": 0.291,  # 27
    "source pronoun she": -0.218,  # 121
    "source pronoun that": -0.330,  # 11
    "source pronoun they": 0.433,  # 57
    "source pronoun we": 0.321,  # 8
    "source pronoun which": -0.126,  # 9
    "source pronoun who": -0.040,  # 39
    "source pronoun you": -0.932,  # 12
    "source the writer": -0.576,  # 54
    "source thing": -0.114,  # 295
    "tagger, direct": 0.302,  # 34
    "tagger, indirect": -0.151,  # 703
    "tagger, mixed": -0.158,  # 73
    "the contrary of the content": 0.022,  # 6
    "unseen by the tagger": -0.404,  # 89
}
