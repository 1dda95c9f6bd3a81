"""What is asked of a form before anything is written: that it came from a page of this desk, and is of a sane size."""

import secrets
from collections.abc import Mapping
from urllib.parse import parse_qsl, urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import Request

LARGEST = 65_536
"""Bytes of a form."""

_FORM = "application/x-www-form-urlencoded"
_OURS = frozenset({"same-origin", "none"})
"""What a browser says of a form on our own page, and of one that the user opened without a page."""


class Guard:
    """Knows the word that only pages of this desk carry: other sites can send forms, but cannot read it."""

    def __init__(self) -> None:
        self.token = secrets.token_urlsafe(24)

    async def fields(self, request: Request) -> Mapping[str, str]:
        """The fields of a form. Raises an `HTTPException` where it did not come from here."""
        if request.headers.get("content-type", "").split(";")[0].strip().lower() != _FORM:
            raise HTTPException(415, "Forms are sent as forms.")
        if request.headers.get("sec-fetch-site", "none") not in _OURS or not _from_here(request):
            raise HTTPException(403, "This form was sent from another site, so nothing was done.")
        body = b""
        async for piece in request.stream():
            body += piece
            if len(body) > LARGEST:
                raise HTTPException(413, "This form is too long.")
        fields = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=1000))
        if not secrets.compare_digest(fields.get("token", "").encode(), self.token.encode()):
            raise HTTPException(403, "This form is of an earlier visit. Open its page again; nothing was done.")
        return fields


def _from_here(request: Request) -> bool:
    """Whether the origin, where a browser names one, is this very server. Ours is hidden by the referrer policy."""
    origin = request.headers.get("origin", "null")
    return origin == "null" or urlsplit(origin).netloc == request.headers.get("host")
