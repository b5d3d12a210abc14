"""The recorder: one for each account and region, adopted rather than made twice."""

from __future__ import annotations

from ... import clock
from ...operations import AwsError, operation
from .store import region_of


@operation("config", "PutConfigurationRecorder")
def put_recorder(call, parameters):
    region = region_of(call)
    wanted = dict(parameters["ConfigurationRecorder"])
    if not wanted.get("roleARN"):
        raise AwsError("ValidationException", "Role ARN must be specified for the configuration recorder.")
    if region.recorder is not None and region.recorder["name"] != wanted.get("name"):
        raise AwsError(
            "MaxNumberOfConfigurationRecordersExceededException",
            "Failed to put configuration recorder '%s' because the maximum number of configuration recorders: 1 is reached."
            % wanted.get("name"),
        )
    wanted.setdefault("name", "default")
    wanted["recordingGroup"] = _group(wanted.get("recordingGroup"))
    wanted.setdefault("recordingMode", {"recordingFrequency": "CONTINUOUS"})
    region.recorder = wanted
    return {}


def _group(group):
    group = dict(group or {"allSupported": True})
    only = group.get("recordingStrategy", {}).get("useOnly")
    types = group.get("resourceTypes") or []
    excluded = group.get("exclusionByResourceTypes", {}).get("resourceTypes") or []
    if group.get("allSupported") and (types or only in ("INCLUSION_BY_RESOURCE_TYPES", "EXCLUSION_BY_RESOURCE_TYPES")):
        raise AwsError(
            "InvalidRecordingGroupException",
            "The recording group provided is not valid: allSupported excludes a list of resource types",
        )
    if not group.get("allSupported") and not types and not excluded:
        raise AwsError("InvalidRecordingGroupException", "The recording group provided is not valid: it is empty")
    if only is None:
        only = "ALL_SUPPORTED_RESOURCE_TYPES" if group.get("allSupported") else "INCLUSION_BY_RESOURCE_TYPES"
    return {"allSupported": False, "includeGlobalResourceTypes": False, "resourceTypes": types, **group, "recordingStrategy": {"useOnly": only}}


@operation("config", "DescribeConfigurationRecorders")
def describe_recorders(call, parameters):
    return {"ConfigurationRecorders": [_with_arn(call, one) for one in _named(call, parameters)]}


@operation("config", "ListConfigurationRecorders")
def list_recorders(call, parameters):
    recorder = region_of(call).recorder
    if recorder is None:
        return {"ConfigurationRecorderSummaries": []}
    summary = {"arn": _arn(call, recorder), "name": recorder["name"], "recordingScope": "PAID"}
    return {"ConfigurationRecorderSummaries": [summary]}


@operation("config", "DescribeConfigurationRecorderStatus")
def describe_status(call, parameters):
    region = region_of(call)
    return {
        "ConfigurationRecordersStatus": [
            _without_none(
                {
                    "arn": _arn(call, one),
                    "name": one["name"],
                    "recording": region.recording,
                    "lastStartTime": region.started_at,
                    "lastStopTime": region.stopped_at,
                    "lastStatus": "Success" if region.recording else "Pending",
                    "lastStatusChangeTime": region.changed_at,
                }
            )
            for one in _named(call, parameters)
        ]
    }


@operation("config", "StartConfigurationRecorder")
def start_recorder(call, parameters):
    region = _known(call, parameters["ConfigurationRecorderName"])
    if region.channel is None:
        raise AwsError("NoAvailableDeliveryChannelException", "Delivery channel is not available to start configuration recorder.")
    region.recording, region.started_at, region.changed_at = True, clock.now(), clock.now()
    return {}


@operation("config", "StopConfigurationRecorder")
def stop_recorder(call, parameters):
    region = _known(call, parameters["ConfigurationRecorderName"])
    region.recording, region.stopped_at, region.changed_at = False, clock.now(), clock.now()
    return {}


@operation("config", "DeleteConfigurationRecorder")
def delete_recorder(call, parameters):
    region = _known(call, parameters["ConfigurationRecorderName"])
    region.recorder, region.recording = None, False
    return {}


def _named(call, parameters):
    recorder = region_of(call).recorder
    names = parameters.get("ConfigurationRecorderNames")
    for name in names or []:
        _known(call, name)
    return [] if recorder is None else [recorder]


def _known(call, name):
    region = region_of(call)
    if region.recorder is None or region.recorder["name"] != name:
        raise AwsError("NoSuchConfigurationRecorderException", "Cannot find configuration recorder with the specified name '%s'." % name)
    return region


def _arn(call, recorder):
    return "%s:configuration-recorder/%s/aaaaaaaa" % (call.arn_prefix, recorder["name"])


def _with_arn(call, recorder):
    return {**recorder, "arn": _arn(call, recorder)}


def _without_none(fields):
    return {name: value for name, value in fields.items() if value is not None}
