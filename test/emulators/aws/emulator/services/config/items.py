"""ListDiscoveredResources, GetDiscoveredResourceCounts, BatchGetResourceConfig, PutResourceConfig."""

from __future__ import annotations

import json

from ... import clock
from ...operations import ACCOUNT, AwsError, operation
from ...paging import page
from .state import of


def add(region, given):
    """Puts a configuration item, with the API's names, into the history of its resource."""
    key = (given["resourceType"], given["resourceId"])
    history = region.items.setdefault(key, [])
    captured = clock.instant(given.get("configurationItemCaptureTime", clock.now()))
    status = given.get("configurationItemStatus") or ("OK" if history else "ResourceDiscovered")
    deleted = status.startswith("ResourceDeleted")
    history.append(
        {
            "type": key[0],
            "id": key[1],
            "name": given.get("resourceName"),
            "arn": given.get("arn", "arn:aws:config:%s:%s:%s" % (region.name, ACCOUNT, key[1])),
            "region": given.get("awsRegion", region.name),
            "zone": given.get("availabilityZone", "Not Applicable"),
            "created": (
                clock.instant(given["resourceCreationTime"]) if given.get("resourceCreationTime") else None
            ),
            "captured": captured,
            "status": status,
            "deleted": deleted,
            "state_id": str(int(captured.timestamp() * 1000)),
            "configuration": None if deleted else given.get("configuration", {}),
            "supplementary": given.get("supplementaryConfiguration", {}),
            "tags": given.get("tags", {}),
            "relationships": given.get("relationships", []),
            "frequency": given.get("recordingFrequency"),
        }
    )
    history.sort(key=lambda item: item["captured"])


def base(item):
    """An item as BatchGetResourceConfig tells it: without tags and relationships."""
    configuration = item["configuration"]
    return {
        "version": "1.3",
        "accountId": ACCOUNT,
        "configurationItemCaptureTime": item["captured"],
        "configurationItemStatus": item["status"],
        "configurationStateId": item["state_id"],
        "arn": item["arn"],
        "resourceType": item["type"],
        "resourceId": item["id"],
        "resourceName": item["name"],
        "awsRegion": item["region"],
        "availabilityZone": item["zone"],
        "resourceCreationTime": item["created"],
        "configuration": None if configuration is None else json.dumps(configuration),
        "supplementaryConfiguration": {
            key: json.dumps(value) for key, value in item["supplementary"].items()
        },
        "recordingFrequency": item["frequency"],
    }


def need_recorder(call):
    region = of(call)
    if region.recorder is None:
        raise AwsError(
            "NoAvailableConfigurationRecorderException", "There are no configuration recorders available"
        )
    return region


@operation("config", "ListDiscoveredResources")
def list_discovered_resources(call, parameters):
    region = need_recorder(call)
    ids, name = parameters.get("resourceIds"), parameters.get("resourceName")
    if ids and name:
        raise AwsError("ValidationException", "resourceIds and resourceName cannot be given both")
    current = [
        history[-1]
        for (of_type, _), history in sorted(region.items.items())
        if of_type == parameters["resourceType"]
    ]
    found = [
        {
            "resourceType": item["type"],
            "resourceId": item["id"],
            "resourceName": item["name"],
            "resourceDeletionTime": item["captured"] if item["deleted"] else None,
        }
        for item in current
        if (not ids or item["id"] in ids)
        and (not name or item["name"] == name)
        and (parameters.get("includeDeletedResources") or not item["deleted"])
    ]
    question = [parameters["resourceType"], ids, name]
    some, token = _page(found, parameters, question)
    return {"resourceIdentifiers": some, "nextToken": token}


def _page(found, parameters, question, default=100):
    return page(
        found,
        parameters.get("limit") or default,
        parameters.get("nextToken"),
        question,
        "InvalidNextTokenException",
    )


@operation("config", "GetDiscoveredResourceCounts")
def get_discovered_resource_counts(call, parameters):
    counts = {}
    for (of_type, _), history in of(call).items.items():
        if not history[-1]["deleted"]:
            counts[of_type] = counts.get(of_type, 0) + 1
    wanted = parameters.get("resourceTypes") or list(counts)
    found = [{"resourceType": name, "count": counts[name]} for name in wanted if name in counts]
    found.sort(key=lambda one: (-one["count"], one["resourceType"]))
    some, token = _page(found, parameters, wanted)
    return {"totalDiscoveredResources": sum(counts.values()), "resourceCounts": some, "nextToken": token}


@operation("config", "BatchGetResourceConfig")
def batch_get_resource_config(call, parameters):
    region = need_recorder(call)
    found, unprocessed = [], []
    for key in parameters["resourceKeys"]:
        history = region.items.get((key["resourceType"], key["resourceId"]))
        if history and not history[-1]["deleted"]:
            found.append(base(history[-1]))
        else:
            unprocessed.append(key)
    return {"baseConfigurationItems": found, "unprocessedResourceKeys": unprocessed}


@operation("config", "PutResourceConfig")
def put_resource_config(call, parameters):
    region = of(call)
    if region.recorder is None or not region.recorder.recording:
        raise AwsError(
            "NoRunningConfigurationRecorderException", "There is no running configuration recorder."
        )
    given = {
        "resourceType": parameters["ResourceType"],
        "resourceId": parameters["ResourceId"],
        "resourceName": parameters.get("ResourceName"),
        "configuration": json.loads(parameters["Configuration"]),
        "tags": parameters.get("Tags") or {},
    }
    add(region, given)
    return {}
