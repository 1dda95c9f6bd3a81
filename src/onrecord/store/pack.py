"""How values are written: msgspec for the shape, zlib for the size.

JSON for what people may want to look at with any SQLite tool (articles and ledger rows), msgpack for what is bulky
(observations, readings). Decoding checks every type; a value of another shape raises `msgspec.ValidationError`.
"""

import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from typing import TypeVar

import msgspec

from onrecord.store.errors import DamagedValueError

_LEVEL = 6
"""zlib level: 9 is 3 % smaller on observations and takes twice as long."""

Value = TypeVar("Value")


def squeeze(data: bytes) -> bytes:
    """`data`, compressed."""
    return zlib.compress(data, _LEVEL)


def unsqueeze(data: bytes) -> bytes:
    """What `squeeze` was given. Raises `DamagedValueError`; zlib's checksum notices any changed byte."""
    try:
        return zlib.decompress(data)
    except zlib.error as error:
        raise DamagedValueError from error


def to_json(value: object) -> bytes:
    """A value as JSON; the same value gives the same bytes."""
    return msgspec.json.encode(value)


def from_json(data: bytes, kind: type[Value]) -> Value:
    """The value of class `kind` in JSON. Raises `msgspec.ValidationError` or `DamagedValueError`."""
    with _named():
        return msgspec.json.decode(data, type=kind)


def rows(bodies: Iterable[bytes], kind: type[Value]) -> tuple[Value, ...]:
    """Many JSON values of one class, decoded in one go."""
    with _named():
        return tuple(msgspec.json.decode(b"[" + b",".join(bodies) + b"]", type=list[kind]))  # type: ignore[valid-type]


def to_msgpack(value: object) -> bytes:
    """A value as compressed msgpack."""
    return squeeze(msgspec.msgpack.encode(value))


def from_msgpack(data: bytes, kind: type[Value]) -> Value:
    """What `to_msgpack` was given. Raises `msgspec.ValidationError` or `DamagedValueError`."""
    with _named():
        return msgspec.msgpack.decode(unsqueeze(data), type=kind)


def key(*parts: object) -> str:
    """A hash of `parts`: what something was made from. Equal parts, equal key."""
    return sha256(msgspec.json.encode(parts)).hexdigest()[:32]


@contextmanager
def _named() -> Iterator[None]:
    """Tells a value of another shape (a `ValidationError`, as it is) from bytes that are none at all."""
    try:
        yield
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError as error:
        raise DamagedValueError from error
