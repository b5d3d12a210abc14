"""Configuration items: discovery, batches, and a history that is told in windows of seven days."""

from __future__ import annotations

import json
from collections import Counter

from ... import clock
from ...operations import AwsError, operation
from ...paging import page
from .store import region_of

_week_seconds = 7 * 24 * 3600


def api_item(item):
    """As the API tells it: times in seconds, the configuration and its supplements as JSON text."""
    supplements = item["supplementaryConfiguration"]
    return {
        **{name: value for name, value in item.items() if name not in ("configuration", "supplementaryConfiguration")},
        "configuration": json.dumps(item.get("configuration")),
        "supplementaryConfiguration": {name: value if isinstance(value, str) else json.dumps(value) for name, value in supplements.items()},
    }


def file_item(item):
    """As a file in S3 tells it: other names, ISO times, the configuration as an object."""
    names = {
        "version": "configurationItemVersion",
        "accountId": "awsAccountId",
        "arn": "ARN",
        "configurationItemMD5Hash": "configurationStateMd5Hash",
    }
    told = {names.get(name, name): value for name, value in item.items()}
    told["configurationStateId"] = int(item["configurationStateId"])
    told["configurationItemCaptureTime"] = clock.from_epoch(item["configurationItemCaptureTime"]).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    told["relationships"] = [
        {**{name: value for name, value in one.items() if name != "relationshipName"}, "name": one.get("relationshipName")}
        for one in item["relationships"]
    ]
    return told


@operation("config", "ListDiscoveredResources")
def list_discovered(call, parameters):
    kind = parameters["resourceType"]
    ids = parameters.get("resourceIds")
    found = [
        {name: item[name] for name in ("resourceType", "resourceId", "resourceName") if item.get(name)}
        for item in region_of(call).newest()
        if item["resourceType"] == kind
        and (ids is None or item["resourceId"] in ids)
        and parameters.get("resourceName") in (None, item.get("resourceName"))
    ]
    shown, token = page(found, parameters.get("limit") or 100, parameters.get("nextToken"), [kind, ids], "InvalidNextTokenException")
    return {"resourceIdentifiers": shown, **({"nextToken": token} if token else {})}


@operation("config", "GetDiscoveredResourceCounts")
def discovered_counts(call, parameters):
    kinds = parameters.get("resourceTypes")
    counts = Counter(item["resourceType"] for item in region_of(call).newest() if not kinds or item["resourceType"] in kinds)
    rows = [{"resourceType": kind, "count": count} for kind, count in counts.most_common()]
    shown, token = page(rows, parameters.get("limit") or 100, parameters.get("nextToken"), kinds, "InvalidNextTokenException")
    return {"totalDiscoveredResources": sum(counts.values()), "resourceCounts": shown, **({"nextToken": token} if token else {})}


@operation("config", "BatchGetResourceConfig")
def batch_get(call, parameters):
    region, found, missing = region_of(call), [], []
    newest = {(item["resourceType"], item["resourceId"]): item for item in region.newest()}
    for key in parameters["resourceKeys"]:
        item = newest.get((key["resourceType"], key["resourceId"]))
        if item is None:
            missing.append(key)
            continue
        left_out = ("tags", "relationships", "relatedEvents", "configurationItemMD5Hash")
        found.append({name: value for name, value in api_item(item).items() if name not in left_out})
    return {"baseConfigurationItems": found, "unprocessedResourceKeys": missing}


@operation("config", "GetResourceConfigHistory")
def history(call, parameters):
    known = region_of(call).items.get((parameters["resourceType"], parameters["resourceId"]))
    if not known:
        raise AwsError(
            "ResourceNotDiscoveredException",
            "Resource %s of resourceType:%s is unknown or has not been discovered" % (parameters["resourceId"], parameters["resourceType"]),
        )
    limit = parameters.get("limit") or 10
    later = _seconds(parameters.get("laterTime"), clock.epoch())
    earlier = _seconds(parameters.get("earlierTime"), known[0]["configurationItemCaptureTime"])
    forward = parameters.get("chronologicalOrder") == "Forward"
    window, offset = _position(parameters.get("nextToken"))
    if forward:
        start = earlier + window * _week_seconds
        end, more = min(start + _week_seconds, later), start + _week_seconds < later
    else:
        end = later - window * _week_seconds
        start, more = max(end - _week_seconds, earlier), end - _week_seconds > earlier
    inside = [item for item in known if start <= item["configurationItemCaptureTime"] <= end]
    if not forward:
        inside.reverse()
    shown = inside[offset : offset + limit]
    token = None
    if offset + limit < len(inside):
        token = "%d:%d" % (window, offset + limit)
    elif more:
        token = "%d:0" % (window + 1)
    # A window without a change is an empty page with a token: the service answers so.
    return {"configurationItems": [api_item(item) for item in shown], **({"nextToken": token} if token else {})}


def _seconds(value, default):
    return default if value is None else clock.instant(value).timestamp()


def _position(token):
    if not token:
        return 0, 0
    try:
        window, offset = token.split(":")
        return int(window), int(offset)
    except ValueError:
        raise AwsError("InvalidNextTokenException", "The specified nextToken for pagination is not valid.") from None
