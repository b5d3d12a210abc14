"""UpdateService moves the primary deployment to the new task definition, and names it by its ARN."""

from __future__ import annotations

from moto.ecs.models import EC2ContainerServiceBackend

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
