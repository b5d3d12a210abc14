"""GetResourceConfigHistory: a page never spans more than seven days, and may be empty and go on."""

from __future__ import annotations

import base64
import json

from ... import clock
from ...operations import AwsError, operation
from .items import base, need_recorder

_window_seconds = 7 * 24 * 3600
_default_limit = 10


@operation("config", "GetResourceConfigHistory")
def get_resource_config_history(call, parameters):
    region = need_recorder(call)
    key = (parameters["resourceType"], parameters["resourceId"])
    history = region.items.get(key)
    if history is None:
        raise AwsError(
            "ResourceNotDiscoveredException",
            "Resource %s of resourceType:%s is unknown or has not been discovered" % (key[1], key[0]),
        )
    earliest, latest = _range(parameters, history)
    forward = parameters.get("chronologicalOrder") == "Forward"
    start, skip = _position(parameters.get("nextToken"), earliest if forward else latest)
    end = min(start + _window_seconds, latest) if forward else max(start - _window_seconds, earliest)
    last = end == (latest if forward else earliest)
    inside = [item for item in history if _is_inside(item["captured"].timestamp(), start, end, last)]
    ordered = (inside if forward else inside[::-1])[skip:]
    limit = parameters.get("limit") or _default_limit
    token = None
    if len(ordered) > limit:
        token = _token(start, skip + limit)
    elif not last:
        token = _token(end, 0)
    return {"configurationItems": [_whole(item) for item in ordered[:limit]], "nextToken": token}


def _range(parameters, history):
    """Without an earlier time the history starts with the first item (API reference)."""
    first = history[0]["captured"].timestamp()
    earliest = parameters["earlierTime"].timestamp() if "earlierTime" in parameters else first
    latest = parameters["laterTime"].timestamp() if "laterTime" in parameters else clock.epoch()
    if earliest > latest:
        raise AwsError(
            "InvalidTimeRangeException", "The specified time range is not valid: the earlier time is later"
        )
    return max(earliest, first), latest


def _is_inside(moment, start, end, last):
    """The end of a window belongs to the next one, unless there is none."""
    if moment == end:
        return last
    return min(start, end) <= moment <= max(start, end)


def _position(token, first):
    if token is None:
        return first, 0
    try:
        start, skip = json.loads(base64.b64decode(token, validate=True))
        return float(start), int(skip)
    except (ValueError, TypeError) as error:
        raise AwsError("InvalidNextTokenException", "The nextToken provided is not valid") from error


def _token(start, skip):
    return base64.b64encode(json.dumps([start, skip]).encode()).decode()


def _whole(item):
    return dict(
        base(item),
        configurationItemMD5Hash="",
        tags=item["tags"],
        relatedEvents=[],
        relationships=item["relationships"],
    )
