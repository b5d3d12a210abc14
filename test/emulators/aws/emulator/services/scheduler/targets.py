"""Universal targets: any call of AWS that changes something, made in the emulator."""

from __future__ import annotations

import json
import re

from ...operations import AwsError
from ...own_client import own_client

_universal = re.compile(r"arn:aws[a-z-]*:scheduler:::aws-sdk:([a-z0-9]+):([A-Za-z0-9]+)")

# "read-only API actions, such as common GET operations, that begin with the following list of prefixes"
# (EventBridge Scheduler user guide, Using universal targets)
_read_only = (
    "get describe list poll receive search scan query select read lookup discover validate batchGet batchDescribe "
    "batchRead transactGet adminGet adminList testMigration retrieve testConnection translateDocument isAuthorized "
    "invokeModel"
).split()

# The service is the identifier of the SDK, in lower case without spaces; where botocore's name is another:
_botocore_names = {
    "elasticloadbalancingv2": "elbv2",
    "elasticloadbalancing": "elb",
    "cloudwatchlogs": "logs",
    "configservice": "config",
    "eventbridge": "events",
    "resourcegroupstaggingapi": "resourcegroupstaggingapi",
}


def is_universal(arn):
    return ":aws-sdk:" in arn


def check(target):
    """Raises the service's error when a universal target cannot be one."""
    match = _universal.fullmatch(target["Arn"])
    if match is None:
        raise AwsError("ValidationException", "Provided Arn is not in correct format.")
    service, action = match.groups()
    if not action[0].islower() or any(re.match(prefix + "(?![a-z])", action) for prefix in _read_only):
        raise AwsError("ValidationException", "%s is not a supported api for a universal target." % action)
    if target.get("Input"):
        try:
            json.loads(target["Input"])
        except ValueError as error:
            raise AwsError("ValidationException", "Invalid Input: not valid JSON.") from error
    return service, action


def warm_up(target, region):
    """Making a client takes a while; it is made before it is needed."""
    own_client(_client_name(check(target)[0]), region)


def carry_out(target, region):
    """Makes the call. Returns None, or what went wrong as text."""
    service, action = check(target)
    client = own_client(_client_name(service), region)
    operation = action[0].upper() + action[1:]
    try:
        shape = client.meta.service_model.operation_model(operation).input_shape
        client._make_api_call(operation, _named_as(shape, json.loads(target.get("Input") or "{}")))
    except Exception as error:  # noqa: BLE001 - told by the control API
        return "%s: %s" % (type(error).__name__, error)
    return None


def _client_name(service):
    return _botocore_names.get(service, service)


def _named_as(shape, value):
    """The input with the names of the model: its first letters may be written large or small."""
    if shape is None or value is None:
        return value
    if shape.type_name == "structure":
        names = {name[0].lower() + name[1:]: name for name in shape.members}
        found = {}
        for key, item in value.items():
            name = names.get(key[0].lower() + key[1:], key)
            found[name] = _named_as(shape.members.get(name), item)
        return found
    if shape.type_name == "list":
        return [_named_as(shape.member, item) for item in value]
    if shape.type_name == "map":
        return {key: _named_as(shape.value, item) for key, item in value.items()}
    return value
