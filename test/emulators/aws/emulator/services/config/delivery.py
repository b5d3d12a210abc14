"""What Config writes to the bucket: snapshots, history files, and the file that tells whether it can write.

Keys and contents as in the developer guide ("Viewing configuration snapshots"): month and day have no leading zero,
and items have other names than in the API.
"""

from __future__ import annotations

import gzip
import json
import uuid

from ... import clock, timetable
from ...operations import ACCOUNT, AwsError, operation, state_lock
from ...own_client import own_client
from .state import of, region_of, settings


@operation("config", "DeliverConfigSnapshot")
def deliver_config_snapshot(call, parameters):
    from .channel import no_such

    region, name = of(call), parameters["deliveryChannelName"]
    if region.channel is None or region.channel.given["name"] != name:
        raise no_such(name)
    if region.recorder is None:
        raise AwsError("NoAvailableConfigurationRecorderException", "There is no configuration recorder.")
    if not region.recorder.recording:
        raise AwsError(
            "NoRunningConfigurationRecorderException", "There is no running configuration recorder."
        )
    identity = str(uuid.uuid4())
    timetable.at(
        clock.epoch() + settings["snapshotSeconds"], lambda: _deliver_snapshot(call.region, identity)
    )
    return {"configSnapshotId": identity}


def _deliver_snapshot(region_name, identity):
    region = region_of(region_name)
    with state_lock:
        channel = region.channel
        now = clock.now()
        current = [history[-1] for history in region.items.values() if not history[-1]["deleted"]]
        content = {
            "fileVersion": "1.0",
            "configSnapshotId": identity,
            "configurationItems": [in_file(item) for item in current],
        }
    name = "%s_Config_%s_ConfigSnapshot_%s_%s.json.gz" % (ACCOUNT, region_name, _compact(now), identity)
    if channel is not None:
        _write(region_name, channel, channel.snapshot, "ConfigSnapshot", name, content, now)


def deliver_history(region_name):
    """The items since the last delivery, one file for each resource type; AWS does this every six hours."""
    region = region_of(region_name)
    with state_lock:
        channel, since = region.channel, region.history_delivered_until
        now = clock.now()
        region.history_delivered_until = now.timestamp()
        by_type = {}
        for (resource_type, _), history in region.items.items():
            new = [item for item in history if item["captured"].timestamp() > since]
            by_type.setdefault(resource_type, []).extend(new)
    for resource_type, items in by_type.items():
        if items and channel is not None:
            first = min(item["captured"] for item in items)
            name = "%s_Config_%s_ConfigHistory_%s_%s_%s_1.json.gz" % (
                *(ACCOUNT, region_name, resource_type),
                *(_compact(first), _compact(now)),
            )
            content = {"fileVersion": "1.0", "configurationItems": [in_file(item) for item in items]}
            _write(region_name, channel, channel.history, "ConfigHistory", name, content, now)


def check_writability(region_name, given):
    key = "%sAWSLogs/%s/Config/ConfigWritabilityCheckFile" % (_prefix(given), ACCOUNT)
    own_client("s3", region_name).put_object(Bucket=given["s3BucketName"], Key=key, Body=b"")


def _write(region_name, channel, info, kind, name, content, now):
    key = "%sAWSLogs/%s/Config/%s/%d/%d/%d/%s/%s" % (
        *(_prefix(channel.given), ACCOUNT, region_name),
        *(now.year, now.month, now.day, kind, name),
    )
    body = gzip.compress(json.dumps(content).encode())
    info["lastAttemptTime"] = now
    try:
        own_client("s3", region_name).put_object(Bucket=channel.given["s3BucketName"], Key=key, Body=body)
    except Exception as error:  # noqa: BLE001 - told in the status of the channel
        code = getattr(error, "response", {}).get("Error", {}).get("Code", "InternalFailure")
        info.update(lastStatus="Failure", lastErrorCode=code, lastErrorMessage=str(error))
        return
    info.update(lastStatus="Success", lastSuccessfulTime=now)
    info.pop("lastErrorCode", None)
    info.pop("lastErrorMessage", None)


def _prefix(given):
    return given["s3KeyPrefix"].rstrip("/") + "/" if given.get("s3KeyPrefix") else ""


def _compact(at):
    return at.strftime("%Y%m%dT%H%M%SZ")


def in_file(item):
    """An item as files and notifications spell it."""
    return {
        "relatedEvents": [],
        "relationships": [
            {
                "resourceId": one.get("resourceId"),
                "resourceName": one.get("resourceName"),
                "resourceType": one["resourceType"],
                "name": one.get("relationshipName"),
            }
            for one in item["relationships"]
        ],
        "configuration": item["configuration"],
        "supplementaryConfiguration": item["supplementary"],
        "tags": item["tags"],
        "configurationItemVersion": "1.3",
        "configurationItemCaptureTime": _iso(item["captured"]),
        "configurationStateId": int(item["state_id"]),
        "awsAccountId": ACCOUNT,
        "configurationItemStatus": item["status"],
        "resourceType": item["type"],
        "resourceId": item["id"],
        "resourceName": item["name"],
        "ARN": item["arn"],
        "awsRegion": item["region"],
        "availabilityZone": item["zone"],
        "configurationStateMd5Hash": "",
        "resourceCreationTime": _iso(item["created"]) if item["created"] else None,
    }


def _iso(at):
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + "%03dZ" % (at.microsecond // 1000)
