"""Whom a description means: “the Russian leader”, “the company”, “the defendant”."""
