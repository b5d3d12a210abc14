"""Pages with opaque tokens that say where to go on and cannot be used with another question."""

from __future__ import annotations

import base64
import hashlib
import json

from .operations import AwsError


def page(items, size, token, question, code="InvalidParameterException"):
    """(items of this page, token of the next or None).

    question: what identifies the listing; a token of another listing is refused with `code`.
    """
    mark = hashlib.sha256(json.dumps(question, sort_keys=True, default=str).encode()).hexdigest()[:12]
    start = _position(token, mark, code) if token else 0
    end = start + size
    following = base64.b64encode(("%s:%d" % (mark, end)).encode()).decode() if end < len(items) else None
    return items[start:end], following


def _position(token, mark, code):
    try:
        found, position = base64.b64decode(token, validate=True).decode().split(":")
        if found == mark:
            return int(position)
    except (ValueError, UnicodeDecodeError):
        pass
    raise AwsError(code, "The specified nextToken is invalid")
