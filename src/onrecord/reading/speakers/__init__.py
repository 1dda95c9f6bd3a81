"""Who a speaker is: names, roles and pronouns resolved to the fullest name that the article gives."""

from onrecord.reading.speakers.resolve import resolve_speakers

__all__ = ["resolve_speakers"]
