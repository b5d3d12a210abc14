"""UpdateService begins another deployment, which becomes the primary one while the one before is still there as ACTIVE (ECS
API, `Deployment.status`), and names the task definition by its ARN. How a service fares is said by the control API."""

from __future__ import annotations

import copy
import uuid

from moto.ecs.models import EC2ContainerServiceBackend, ecs_backends

from ... import clock
from ...operations import ACCOUNT, control

_update = EC2ContainerServiceBackend.update_service


def _update_service(self, service_properties):
    wanted = service_properties.get("task_definition")
    deploys = bool(wanted or service_properties.pop("force_new_deployment", False))
    service = _update(self, service_properties)
    if wanted:
        service.task_definition = self.describe_task_definition(wanted).arn
    if deploys and service.deployments:
        _deploy(service)
    return service


EC2ContainerServiceBackend.update_service = _update_service


def _deploy(service):
    [primary] = [one for one in service.deployments if one["status"] == "PRIMARY"]
    identity = "ecs-svc/%d" % (uuid.uuid4().int % 10**19)
    following = copy.deepcopy(primary)
    following.update(
        id=identity,
        createdAt=clock.now(),
        updatedAt=clock.now(),
        taskDefinition=service.task_definition,
        rolloutState="IN_PROGRESS",
        rolloutStateReason="ECS deployment %s in progress." % identity,
    )
    primary["status"] = "ACTIVE"
    service.deployments = [following, *service.deployments]


@control("ecs/service")
def change_service(body):
    """{cluster, service, runningCount?, rolloutState?, rolloutStateReason?}: how its tasks and its primary deployment
    stand; moto starts no task, and no deployment of it ever ends. Once the primary one is completed, the others are gone.
    """
    backend = ecs_backends[ACCOUNT][body.get("region", "eu-central-1")]
    found, _ = backend.describe_services(body["cluster"], [body["service"]])
    if not found:
        raise KeyError("there is no service %s in %s" % (body["service"], body["cluster"]))
    [service] = found
    if "runningCount" in body:
        service.running_count = int(body["runningCount"])
        service.pending_count = max(0, service.desired_count - service.running_count)
    [primary] = [one for one in service.deployments if one["status"] == "PRIMARY"]
    primary["runningCount"] = service.running_count
    primary["pendingCount"] = service.pending_count
    for name in ("rolloutState", "rolloutStateReason"):
        if name in body:
            primary[name] = body[name]
    if body.get("rolloutState") == "COMPLETED":
        service.deployments = [primary]
    return {}
