"""States of versions, and their provisioned concurrency."""

from __future__ import annotations

from moto.awslambda.models import LambdaFunction

from ...operations import ACCOUNT, Call, control, operation
from ...paging import page
from .aliases import function_name, function_of

_get_configuration = LambdaFunction.get_configuration
# Of each function's ARN, by qualifier: how many executions were asked for.
_provisioned = {}


def _with_reason(self, on_create=False):
    answer = _get_configuration(self, on_create)
    if getattr(self, "state_reason", None):
        answer["StateReason"] = self.state_reason
    return answer


LambdaFunction.get_configuration = _with_reason


@control("lambda/version-state")
def version_state(body):
    call = Call("lambda", "GetFunctionConfiguration", body.get("region", "eu-central-1"), ACCOUNT)
    version = function_of(call, body["function"], body["version"])
    version.state = body["state"]
    version.state_reason = body.get("reason")
    return {}


def _config(arn, qualifier, wanted):
    return {
        "FunctionArn": "%s:%s" % (arn, qualifier),
        "RequestedProvisionedConcurrentExecutions": wanted,
        "AvailableProvisionedConcurrentExecutions": wanted,
        "AllocatedProvisionedConcurrentExecutions": wanted,
        "Status": "READY",
    }


def _arn_of(call, parameters):
    name = function_name(parameters)
    function_of(call, name)
    return "%s:function:%s" % (call.arn_prefix, name)


@operation("lambda", "PutProvisionedConcurrencyConfig")
def put_provisioned_concurrency(call, parameters):
    arn, wanted = _arn_of(call, parameters), parameters["ProvisionedConcurrentExecutions"]
    _provisioned.setdefault(arn, {})[parameters["Qualifier"]] = wanted
    return _config(arn, parameters["Qualifier"], wanted)


@operation("lambda", "ListProvisionedConcurrencyConfigs")
def list_provisioned_concurrency(call, parameters):
    arn = _arn_of(call, parameters)
    found = [_config(arn, qualifier, wanted) for qualifier, wanted in sorted(_provisioned.get(arn, {}).items())]
    # "MaxItems: maximum value of 50" (API reference)
    size = min(parameters.get("MaxItems", 50), 50)
    some, marker = page(found, size, parameters.get("Marker"), arn, "InvalidParameterValueException")
    return {"ProvisionedConcurrencyConfigs": some, "NextMarker": marker}
