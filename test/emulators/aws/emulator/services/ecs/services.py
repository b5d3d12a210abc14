"""UpdateService moves the primary deployment to the new task definition, and names it by its ARN. How a service fares is
said by the control API."""

from __future__ import annotations

from moto.ecs.models import EC2ContainerServiceBackend, ecs_backends

from ...operations import ACCOUNT, control

_update = EC2ContainerServiceBackend.update_service


def _update_service(self, service_properties):
    wanted = service_properties.get("task_definition")
    service = _update(self, service_properties)
    if wanted:
        service.task_definition = self.describe_task_definition(wanted).arn
        for deployment in service.deployments or []:
            if deployment.get("status") == "PRIMARY":
                deployment["taskDefinition"] = service.task_definition
    return service


EC2ContainerServiceBackend.update_service = _update_service


@control("ecs/service")
def change_service(body):
    """{cluster, service, runningCount?, rolloutState?, rolloutStateReason?}: how its tasks and its primary deployment
    stand; moto starts no task, and no deployment of it ever ends.
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
    return {}
