"""CreateStack, DeleteStack, as the API reference says: asynchronous, a token makes a second request the same."""

from __future__ import annotations

import json

from moto.cloudformation.models import cloudformation_backends
from moto.ec2.models import ec2_backends
from moto.iam.models import iam_backends

from ... import clock, timetable
from ...operations import AwsError, control, operation, state_lock

# Virtual seconds; set by the control API.
settings = {"createSeconds": 0.0, "deleteSeconds": 0.0}
# Why the next stacks cannot be made, or deleted; set by the control API.
failures = {"create": [], "delete": []}
# A stack whose resource could not be made has nothing left in it when it is rolled back.
_nothing = json.dumps({"Resources": {"Nothing": {"Type": "AWS::CloudFormation::WaitConditionHandle"}}})


@operation("cloudformation", "CreateStack")
def create_stack(call, parameters):
    backend = _backend(call)
    name, token = parameters["StackName"], parameters.get("ClientRequestToken")
    for known in backend.stacks.values():
        if known.name == name:
            if token is not None and known.__dict__.get("token") == token:
                return {"StackId": known.stack_id}
            raise AwsError("AlreadyExistsException", "Stack [%s] already exists" % name)
    template = parameters["TemplateBody"]
    reason = failures["create"].pop(0) if failures["create"] else _missing(call, json.loads(template))
    stack = backend.create_stack(
        name,
        template if reason is None else _nothing,
        {one["ParameterKey"]: one["ParameterValue"] for one in parameters.get("Parameters", [])},
        tags={one["Key"]: one["Value"] for one in parameters.get("Tags", [])},
    )
    stack.token = token
    stack.status = "CREATE_IN_PROGRESS"
    timetable.at(clock.epoch() + settings["createSeconds"], lambda: _made(stack, reason))
    return {"StackId": stack.stack_id}


def _missing(call, template):
    """What EC2 would refuse of an instance that moto's template makes."""
    for resource in template["Resources"].values():
        profile = resource.get("Properties", {}).get("IamInstanceProfile")
        if profile is None:
            continue
        known = iam_backends[call.account]["aws"].instance_profiles.values()
        if not any(one.name == profile for one in known):
            return "Value (%s) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name" % profile
    return None


def _made(stack, reason):
    with state_lock:
        if stack.status != "CREATE_IN_PROGRESS":
            return
        if reason is None:
            stack.status = "CREATE_COMPLETE"
            return
        stack._add_stack_event("CREATE_FAILED", resource_status_reason=reason)
        stack.events[-1].logical_resource_id = "Instance"
        stack.status = "ROLLBACK_COMPLETE"


@operation("cloudformation", "DeleteStack")
def delete_stack(call, parameters):
    backend = _backend(call)
    wanted = parameters["StackName"]
    stack = next((one for one in backend.stacks.values() if wanted in (one.name, one.stack_id)), None)
    if stack is None or stack.status == "DELETE_IN_PROGRESS":
        return {}
    stack.status = "DELETE_IN_PROGRESS"
    ec2 = ec2_backends[call.account][call.region]
    instances = [one for one in ec2.all_instances() if _is_in(stack, ec2.tags.get(one.id, {}))]
    if instances:
        ec2.terminate_instances([one.id for one in instances])
    reason = failures["delete"].pop(0) if failures["delete"] else None
    timetable.at(clock.epoch() + settings["deleteSeconds"], lambda: _deleted(backend, ec2, stack, reason))
    return {}


def _deleted(backend, ec2, stack, reason):
    with state_lock:
        if reason is not None:
            stack._add_stack_event("DELETE_FAILED", resource_status_reason=reason)
            stack.status = "DELETE_FAILED"
            return
        for groups in ec2.groups.values():
            for group_id in [one for one in groups if _is_in(stack, ec2.tags.get(one, {}))]:
                del groups[group_id]
        backend.stacks.pop(stack.stack_id, None)
        stack.status = "DELETE_COMPLETE"
        backend.deleted_stacks[stack.stack_id] = stack


def _is_in(stack, tags):
    return tags.get("aws:cloudformation:stack-id") == stack.stack_id


@control("cloudformation/settings")
def change_settings(body):
    """{createSeconds?, deleteSeconds?, createFailures?: [reason], deleteFailures?: [reason]}."""
    failures["create"].extend(body.pop("createFailures", []))
    failures["delete"].extend(body.pop("deleteFailures", []))
    for name, value in body.items():
        if name not in settings:
            raise KeyError(name)
        settings[name] = float(value)
    return {}


def _backend(call):
    return cloudformation_backends[call.account][call.region]
