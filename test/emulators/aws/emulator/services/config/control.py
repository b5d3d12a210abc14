"""Control API: what AWS Config has recorded, and how its deliveries went."""

from __future__ import annotations

from ... import clock
from ...operations import ACCOUNT, control
from .store import region_named


@control("config/items")
def add_items(body):
    """{items: [{resourceType, resourceId, resourceName?, arn?, configuration, tags?, configurationItemCaptureTime?,
    configurationItemStatus?, …}], region?}: each becomes the newest item of its resource at its time."""
    name = body.get("region", "eu-central-1")
    for item in body["items"]:
        region_named(ACCOUNT, name).add(item, ACCOUNT, name)


@control("config/delivery")
def set_delivery(body):
    """{kind: snapshot|history|stream, lastStatus, lastErrorCode?, lastErrorMessage?, region?}: how the last one went."""
    region = region_named(ACCOUNT, body.get("region", "eu-central-1"))
    told = {name: value for name, value in body.items() if name.startswith("last")}
    if body["kind"] == "stream":
        region.deliveries["stream"] = {**told, "lastStatusChangeTime": clock.now()}
        return
    told["lastAttemptTime"] = clock.now()
    if told.get("lastStatus") == "Success":
        told["lastSuccessfulTime"] = clock.now()
    region.deliveries[body["kind"]] = told
