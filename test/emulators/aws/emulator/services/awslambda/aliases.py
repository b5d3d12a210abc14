"""Aliases that split requests between two versions, under a revision id (API reference, UpdateAlias; developer guide,
"Implement Lambda canary deployments using a weighted alias")."""

from __future__ import annotations

import uuid

from moto.awslambda.models import lambda_backends

from ...operations import AwsError, operation


def function_name(parameters):
    """Name, ARN or partial ARN: what follows `function:`, without a qualifier."""
    given = parameters["FunctionName"]
    return given.split(":function:")[1].split(":")[0] if ":function:" in given else given


def backend_of(call):
    return lambda_backends[call.account][call.region]


def function_of(call, name, version=None):
    """The function, or one of its versions."""
    try:
        return backend_of(call).get_function(name, version)
    except Exception as error:  # noqa: BLE001 - moto has several kinds of not found
        qualifier = "" if version is None else ":" + version
        raise AwsError(
            "ResourceNotFoundException",
            "Function not found: %s:function:%s%s" % (call.arn_prefix, name, qualifier),
        ) from error


def _alias_of(call, parameters):
    name, alias = function_name(parameters), parameters["Name"]
    function_of(call, name)
    for one in backend_of(call).list_aliases(name):
        if one.name == alias:
            return one
    raise AwsError(
        "ResourceNotFoundException",
        "Cannot find alias arn: %s:function:%s:%s" % (call.arn_prefix, name, alias),
    )


def _answer(alias):
    weights = (alias.routing_config or {}).get("AdditionalVersionWeights") or {}
    answer = {
        "AliasArn": alias.arn,
        "Name": alias.name,
        "FunctionVersion": alias.function_version,
        "Description": alias.description or "",
        "RevisionId": alias.revision_id,
    }
    if weights:
        answer["RoutingConfig"] = {"AdditionalVersionWeights": weights}
    return answer


@operation("lambda", "GetAlias")
def get_alias(call, parameters):
    return _answer(_alias_of(call, parameters))


@operation("lambda", "UpdateAlias")
def update_alias(call, parameters):
    alias = _alias_of(call, parameters)
    # "Only update the alias if the revision ID matches the ID that's specified."
    if parameters.get("RevisionId") not in (None, alias.revision_id):
        raise AwsError(
            "PreconditionFailedException",
            "The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to "
            "retrieve the latest Revision Id",
        )
    version = parameters.get("FunctionVersion", alias.function_version)
    routing = parameters.get("RoutingConfig", alias.routing_config or {})
    weights = routing.get("AdditionalVersionWeights") or {}
    name = function_name(parameters)
    named = function_of(call, name, version)
    _check_weights(call, name, named, version, weights)
    alias.function_version = version
    alias.routing_config = {"AdditionalVersionWeights": weights} if weights else None
    if "Description" in parameters:
        alias.description = parameters["Description"]
    alias.revision_id = str(uuid.uuid4())
    return _answer(alias)


def _check_weights(call, name, named, version, weights):
    def refuse(message):
        raise AwsError("InvalidParameterValueException", message)

    if not weights:
        return
    # "You can point an alias to a maximum of two Lambda function versions."
    if len(weights) > 1:
        refuse("Number of items in AdditionalVersionWeights cannot be greater than 1")
    # "When pointing an alias to more than one version, the alias cannot point to $LATEST."
    if version == "$LATEST":
        refuse("$LATEST is not supported for an alias pointing to more than 1 version")
    for other, weight in weights.items():
        # AdditionalVersionWeights: "Valid Range: Minimum value of 0.0. Maximum value of 1.0."
        if not 0.0 <= weight <= 1.0:
            refuse("Value %s at 'routingConfig.additionalVersionWeights' failed to satisfy constraint" % weight)
        if other == version:
            refuse("Invalid function version %s. Function version %s is already included in routing configuration." % (other, other))
        # "Both versions must have the same execution role."
        if function_of(call, name, other).role != named.role:
            refuse("The function versions must have the same execution role.")
