"""Weights of production variants: UpdateEndpointWeightsAndCapacities takes its time, and one at a time.

"When it receives the request, SageMaker sets the endpoint status to Updating. After updating the endpoint, it sets the status
to InService" (API reference).
"""

from __future__ import annotations

import struct

from moto.sagemaker.models import FakeEndpoint, sagemaker_backends

from ... import clock, timetable
from ...operations import ACCOUNT, AwsError, Call, control, operation, state_lock

_settings = {"updateSeconds": 0.0}


def _single(weight):
    """VariantWeight is a float: a number of single precision."""
    return struct.unpack("f", struct.pack("f", weight))[0]


def _variants(_, configured):
    found = []
    for one in configured:
        variant = {"VariantName": one["VariantName"]}
        if one.get("InitialInstanceCount") is not None:
            variant["CurrentInstanceCount"] = variant["DesiredInstanceCount"] = one["InitialInstanceCount"]
        # "InitialVariantWeight: If unspecified, it defaults to 1.0"; moto leaves a 0 out.
        variant["CurrentWeight"] = variant["DesiredWeight"] = _single(one.get("InitialVariantWeight", 1.0))
        if one.get("ManagedInstanceScaling") is not None:
            variant["ManagedInstanceScaling"] = one["ManagedInstanceScaling"]
        found.append(variant)
    return found


FakeEndpoint._process_production_variants = _variants


def endpoint_of(call, name):
    """By a name in any letters: "The name is case-insensitive in CreateEndpoint", and an ARN has it in small ones."""
    for one in sagemaker_backends[call.account][call.region].endpoints.values():
        if one.endpoint_name.lower() == name.lower():
            return one
    arn = "%s:endpoint/%s" % (call.arn_prefix, name.lower())
    raise AwsError("ValidationException", 'Could not find endpoint "%s".' % arn)


def require_in_service(endpoint):
    if endpoint.endpoint_status != "InService":
        raise AwsError("ValidationException", 'Cannot update in-progress endpoint "%s".' % endpoint.arn)


@operation("sagemaker", "UpdateEndpointWeightsAndCapacities")
def update_weights(call, parameters):
    endpoint = endpoint_of(call, parameters["EndpointName"])
    require_in_service(endpoint)
    wanted = {}
    for one in parameters["DesiredWeightsAndCapacities"]:
        name = one["VariantName"]
        if name in wanted:
            raise AwsError("ValidationException", 'The variant name "%s" was non-unique within the request.' % name)
        if name not in [variant["VariantName"] for variant in endpoint.production_variants]:
            raise AwsError(
                "ValidationException",
                'The variant name(s) "%s" is/are not present within endpoint configuration "%s".'
                % (name, endpoint.endpoint_config_name),
            )
        wanted[name] = one
    for variant in endpoint.production_variants:
        asked = wanted.get(variant["VariantName"], {})
        if "DesiredWeight" in asked:
            if asked["DesiredWeight"] < 0:
                raise AwsError("ValidationException", "Weights must not be negative.")
            variant["DesiredWeight"] = _single(asked["DesiredWeight"])
        if "DesiredInstanceCount" in asked:
            variant["DesiredInstanceCount"] = asked["DesiredInstanceCount"]
    endpoint.endpoint_status = "Updating"
    endpoint.last_modified_time = clock.naive()
    _later(lambda: _finish(endpoint))
    return {"EndpointArn": endpoint.arn}


def _finish(endpoint):
    if endpoint.__dict__.pop("fails_next", False):
        # "Endpoint fails to scale up or down or change its variant weight and is in the process of rolling back to its
        # previous configuration. Once the rollback completes, endpoint returns to an InService status."
        endpoint.endpoint_status = "RollingBack"
        for variant in endpoint.production_variants:
            variant["DesiredWeight"] = variant["CurrentWeight"]
        _later(lambda: setattr(endpoint, "endpoint_status", "InService"))
        return
    for variant in endpoint.production_variants:
        variant["CurrentWeight"] = variant["DesiredWeight"]
        if "DesiredInstanceCount" in variant:
            variant["CurrentInstanceCount"] = variant["DesiredInstanceCount"]
    endpoint.endpoint_status = "InService"


def _later(work):
    if _settings["updateSeconds"] == 0:
        work()
        return

    def locked():
        with state_lock:
            work()

    timetable.at(clock.epoch() + _settings["updateSeconds"], locked)


@operation("sagemaker", "AddTags")
def add_tags(call, parameters):
    """ "Each tag consists of a key and an optional value. Tag keys must be unique per resource": a new value replaces one."""
    resource = _tagged(call, parameters)
    tags = {one["Key"]: one for one in list(resource.tags or []) + parameters["Tags"]}
    if len(tags) > 50:
        raise AwsError("ResourceLimitExceeded", "A resource has at most 50 tags.")
    resource.tags = list(tags.values())
    return {"Tags": resource.tags}


@operation("sagemaker", "DeleteTags")
def delete_tags(call, parameters):
    resource = _tagged(call, parameters)
    resource.tags = [one for one in resource.tags or [] if one["Key"] not in parameters["TagKeys"]]
    return {}


def _tagged(call, parameters):
    arn = parameters["ResourceArn"]
    if ":endpoint/" in arn:
        return endpoint_of(call, arn.split("/")[-1])
    return sagemaker_backends[call.account][call.region]._get_resource_from_arn(arn)


@control("sagemaker/settings")
def change_settings(body):
    """{updateSeconds}: how long a change of weights takes, in virtual seconds."""
    _settings["updateSeconds"] = float(body["updateSeconds"])


@control("sagemaker/endpoint")
def change_endpoint(body):
    """{endpoint, status?, pendingConfig?, shadows?: [name], failsNext?, variants?: {name: members of its summary}}."""
    call = Call("sagemaker", "DescribeEndpoint", body.get("region", "eu-central-1"), ACCOUNT)
    endpoint = endpoint_of(call, body["endpoint"])
    if "status" in body:
        endpoint.endpoint_status = body["status"]
    for name, member in (("pendingConfig", "pending_config"), ("shadows", "shadows"), ("failsNext", "fails_next")):
        if name in body:
            setattr(endpoint, member, body[name])
    for variant in endpoint.production_variants:
        variant.update(body.get("variants", {}).get(variant["VariantName"], {}))
