"""Mentions: people, organisations, places and things, by name, description or pronoun."""

from onrecord.reading.mentions.find import find_mentions

__all__ = ["find_mentions"]
