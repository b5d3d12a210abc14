"""DescribeInstanceStatus: the checks of an instance take a while after its start (EC2 user guide, "Status checks")."""

from __future__ import annotations

from ... import clock
from ...operations import AwsError, operation
from .filters import paged
from .store import backend_of, refuse_dry_run, settings


@operation("ec2", "DescribeInstanceStatus")
def describe_instance_status(call, parameters):
    refuse_dry_run(parameters)
    backend = backend_of(call)
    wanted = parameters.get("InstanceIds")
    instances = {one.id: one for one in backend.all_instances()}
    for one in wanted or []:
        if one not in instances:
            raise AwsError("InvalidInstanceID.NotFound", "The instance ID '%s' does not exist" % one)
    found = [one for one in instances.values() if not wanted or one.id in wanted]
    if not parameters.get("IncludeAllInstances"):
        found = [one for one in found if one.state == "running"]
    return paged(parameters, [_answer(one) for one in found], "InstanceStatuses")


def _answer(instance):
    # moto starts instances by the clock of this machine: the checks begin with the first look.
    begin = instance.__dict__.setdefault("checks_begin", clock.epoch())
    if instance.state != "running":
        check = "not-applicable"
    else:
        check = "ok" if clock.epoch() >= begin + settings["statusCheckSeconds"] else "initializing"
    return {
        "InstanceId": instance.id,
        "InstanceState": {"Code": instance.state_code, "Name": instance.state},
        "InstanceStatus": {"Status": check},
        "SystemStatus": {"Status": check},
    }
