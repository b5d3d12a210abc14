"""Configuration recorders: the customer's one, and those that services manage."""

from __future__ import annotations

import secrets

from ... import clock
from ...operations import AwsError, operation
from ...paging import page
from .state import Recorder, arn, of, settings, spelled


@operation("config", "PutConfigurationRecorder")
def put_configuration_recorder(call, parameters):
    region, given = of(call), dict(parameters["ConfigurationRecorder"])
    if given.get("servicePrincipal"):
        raise AwsError("ValidationException", "A service-linked recorder cannot be put")
    name = given.setdefault("name", "default")
    if any(one.name == name for one in region.linked_recorders):
        raise _unmodifiable(name)
    if not given.get("roleARN"):
        raise AwsError(
            "ValidationException",
            "1 validation error detected: Value null at 'configurationRecorder.roleARN'",
        )
    if region.recorder is not None and region.recorder.name != name:
        raise AwsError(
            "MaxNumberOfConfigurationRecordersExceededException",
            "Failed to put configuration recorder '%s' because the maximum number of configuration recorders: 1 is "
            "reached." % name,
        )
    given["recordingGroup"] = _recording_group(given.get("recordingGroup"))
    given.setdefault("recordingMode", {"recordingFrequency": "CONTINUOUS"})
    if region.recorder is None:
        identity = arn(call.region, "configuration-recorder/%s/%s" % (name, secrets.token_hex(8)))
        region.recorder = Recorder(identity, name, given)
    region.recorder.given = given
    return {}


def _recording_group(given):
    group = dict(given or {"allSupported": True})
    types = group.get("resourceTypes") or []
    excluded = (group.get("exclusionByResourceTypes") or {}).get("resourceTypes") or []
    strategy = (group.get("recordingStrategy") or {}).get("useOnly")
    everything = group.get("allSupported", False)
    chosen = [bool(types), bool(excluded), bool(everything)]
    expected = {
        "INCLUSION_BY_RESOURCE_TYPES": [True, False, False],
        "EXCLUSION_BY_RESOURCE_TYPES": [False, True, False],
        "ALL_SUPPORTED_RESOURCE_TYPES": [False, False, True],
    }
    if sum(chosen) != 1 or (strategy and chosen != expected[strategy]):
        raise AwsError("InvalidRecordingGroupException", "The recording group provided is not valid")
    if group.get("includeGlobalResourceTypes") and not everything:
        raise AwsError("InvalidRecordingGroupException", "The recording group provided is not valid")
    strategy = strategy or next(name for name, one in expected.items() if one == chosen)
    return {
        "allSupported": everything,
        "includeGlobalResourceTypes": group.get("includeGlobalResourceTypes", False),
        "resourceTypes": types,
        "exclusionByResourceTypes": {"resourceTypes": excluded},
        "recordingStrategy": {"useOnly": strategy},
    }


@operation("config", "PutServiceLinkedConfigurationRecorder")
def put_service_linked_recorder(call, parameters):
    principal = parameters["ServicePrincipal"]
    recorder = add_linked(of(call), principal)
    return {"Arn": recorder.arn, "Name": recorder.name}


def add_linked(region, principal, scope="INTERNAL"):
    service = principal.split(".")[0].title()
    name = "AWSConfigurationRecorderFor%s_%s" % (service, secrets.token_hex(4))
    identity = arn(region.name, "configuration-recorder/%s/%s" % (name, secrets.token_hex(8)))
    given = {"name": name, "servicePrincipal": principal, "recordingScope": scope}
    recorder = Recorder(identity, name, given)
    recorder.recording, recorder.started, recorder.changed = True, clock.now(), clock.now()
    region.linked_recorders.append(recorder)
    return recorder


@operation("config", "DescribeConfigurationRecorders")
def describe_configuration_recorders(call, parameters):
    return {"ConfigurationRecorders": [_answer(one) for one in _wanted(call, parameters)]}


def _answer(recorder):
    return dict({"recordingScope": "PAID"}, arn=recorder.arn, **recorder.given)


@operation("config", "DescribeConfigurationRecorderStatus")
def describe_configuration_recorder_status(call, parameters):
    return {"ConfigurationRecordersStatus": [_status(one) for one in _wanted(call, parameters)]}


def _wanted(call, parameters):
    """Without arguments only the customer's recorder, as the service has it."""
    region = of(call)
    every = ([region.recorder] if region.recorder else []) + region.linked_recorders
    names, identity = parameters.get("ConfigurationRecorderNames") or [], parameters.get("Arn")
    principal = parameters.get("ServicePrincipal")
    if len(names) > 1:
        raise AwsError("ValidationException", "Only one configuration recorder can be named")
    if not names and not identity and not principal:
        return every[:1] if region.recorder else []
    found = [
        one
        for one in every
        if (one.name in names or not names)
        and identity in (None, one.arn)
        and principal in (None, one.given.get("servicePrincipal"))
    ]
    if not found:
        raise _no_such((names or [identity or principal])[0])
    return found


def _status(recorder):
    status = {
        "arn": recorder.arn,
        "name": recorder.name,
        "recording": recorder.recording,
        "lastStartTime": recorder.started,
        "lastStopTime": recorder.stopped,
        "lastStatusChangeTime": recorder.changed,
        "servicePrincipal": recorder.given.get("servicePrincipal"),
    }
    if recorder.said is not None:
        status.update(recorder.said, lastStatus=spelled(recorder.said["lastStatus"]))
    elif recorder.started is not None:
        young = (clock.now() - recorder.started).total_seconds() < settings["pendingSeconds"]
        status["lastStatus"] = spelled("Pending" if young else "Success")
    return status


@operation("config", "ListConfigurationRecorders")
def list_configuration_recorders(call, parameters):
    region = of(call)
    found = [
        {
            "arn": one.arn,
            "name": one.name,
            "servicePrincipal": one.given.get("servicePrincipal"),
            "recordingScope": one.given.get("recordingScope", "PAID"),
        }
        for one in ([region.recorder] if region.recorder else []) + region.linked_recorders
    ]
    for one in parameters.get("Filters") or []:
        found = [summary for summary in found if summary["recordingScope"] in one.get("filterValue", [])]
    size = parameters.get("MaxResults") or 20
    some, token = page(
        found, size, parameters.get("NextToken"), parameters.get("Filters"), "ValidationException"
    )
    return {"ConfigurationRecorderSummaries": some, "NextToken": token}


@operation("config", "StartConfigurationRecorder")
def start_configuration_recorder(call, parameters):
    recorder = _own(call, parameters["ConfigurationRecorderName"])
    if of(call).channel is None:
        raise AwsError(
            "NoAvailableDeliveryChannelException",
            "Delivery channel is not available to start configuration recorder.",
        )
    recorder.recording, recorder.started, recorder.changed = True, clock.now(), clock.now()
    return {}


@operation("config", "StopConfigurationRecorder")
def stop_configuration_recorder(call, parameters):
    recorder = _own(call, parameters["ConfigurationRecorderName"])
    recorder.recording, recorder.stopped, recorder.changed = False, clock.now(), clock.now()
    return {}


@operation("config", "DeleteConfigurationRecorder")
def delete_configuration_recorder(call, parameters):
    _own(call, parameters["ConfigurationRecorderName"])
    of(call).recorder = None
    return {}


def _own(call, name):
    region = of(call)
    if any(one.name == name for one in region.linked_recorders):
        raise _unmodifiable(name)
    if region.recorder is None or region.recorder.name != name:
        raise _no_such(name)
    return region.recorder


def _no_such(name):
    return AwsError(
        "NoSuchConfigurationRecorderException",
        "Cannot find configuration recorder with the specified name '%s'." % name,
    )


def _unmodifiable(name):
    return AwsError(
        "UnmodifiableEntityException", "The configuration recorder '%s' is managed by a service." % name
    )
