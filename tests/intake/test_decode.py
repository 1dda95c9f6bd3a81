"""Bytes to text, and a word for everything that is none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.intake.decode import decode

WORDS = "“No,” said café owner Żak – twice."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_text_that_says_its_encoding_is_read_in_silence(encoding: str) -> None:
    decoded = decode(WORDS.encode(encoding))
    assert (decoded.text, decoded.problem) == (WORDS, None)


@pytest.mark.parametrize(
    ("raw", "text", "hint"),
    [
        ("“No,” said the café".encode("cp1252"), "“No,” said the café", "Windows-1252"),
        ("Two plain lines\nof it".encode("utf-16-le"), "Two plain lines\nof it", "UTF-16-LE"),
        ("Two plain lines\nof it".encode("utf-16-be"), "Two plain lines\nof it", "UTF-16-BE"),
        ("“No,” ".encode() + b"\xff said", "“No,” \ufffd said", "damaged UTF-8"),
    ],
)
def test_text_that_has_to_be_guessed_says_so(raw: bytes, text: str, hint: str) -> None:
    decoded = decode(raw)
    assert decoded.text == text
    assert decoded.problem is not None
    assert hint in decoded.problem.what


@pytest.mark.parametrize(
    ("raw", "hint"),
    [
        (b"%PDF-1.7\n...", "PDF"),
        (b"PK\x03\x04rest", "zip"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (bytes(range(256)) * 20, "binary"),
        (b"SQLite format 3\x00rest", "SQLite"),
    ],
)
def test_what_is_no_text_is_named(raw: bytes, hint: str) -> None:
    decoded = decode(raw)
    assert decoded.text is None
    assert decoded.problem is not None
    assert hint in decoded.problem.what


@settings(deadline=None)  # the machine may be busy
@given(st.binary(max_size=300))
def test_any_bytes_give_a_text_or_a_problem(raw: bytes) -> None:
    decoded = decode(raw)
    assert decoded.text is not None or decoded.problem is not None


@settings(deadline=None)  # the machine may be busy
@given(st.text(alphabet=st.characters(blacklist_categories=("Cc", "Cs")), min_size=1))
def test_utf8_without_controls_comes_back_as_it_was(text: str) -> None:
    if not text.startswith("\ufeff"):  # a byte-order mark is no part of the text
        assert decode(text.encode()).text == text
