"""Service revisions: each deployment of a service makes one, in which the tags of its containers are resolved to digests
once (ECS developer guide, "Container image resolution"; API reference, ServiceRevision). moto has none."""

from __future__ import annotations

import re
import uuid
from collections import defaultdict

from moto.ecr.models import ecr_backends
from moto.ecs.models import EC2ContainerServiceBackend

from ... import clock
from ...operations import AwsError, operation
from .. import load_service

_reference = re.compile(
    r"(?P<account>\d{12})\.dkr[.-]ecr[^/]*?\.(?P<region>[a-z]+(?:-[a-z]+)+-\d)\.[^/]+/"
    r"(?P<repository>[^:@]+)(?::(?P<tag>[^@]+))?(?:@(?P<digest>sha256:\w+))?"
)

_revisions = defaultdict(dict)

_create = EC2ContainerServiceBackend.create_service
_update = EC2ContainerServiceBackend.update_service


def _create_service(self, *args, **kwargs):
    service = _create(self, *args, **kwargs)
    _revise(self, service)
    return service


def _update_service(self, service_properties):
    deploys = service_properties.get("task_definition") or service_properties.get("force_new_deployment")
    service = _update(self, service_properties)
    if deploys:
        _revise(self, service)
    return service


EC2ContainerServiceBackend.create_service = _create_service
EC2ContainerServiceBackend.update_service = _update_service


def revisions_in(region):
    """The revisions of a region by their ARNs."""
    return _revisions[region]


def _revise(backend, service):
    if not service.task_definition:
        return
    definition = backend.describe_task_definition(service.task_definition)
    arn = "arn:aws:ecs:%s:%s:service-revision/%s/%s/%d" % (
        backend.region_name,
        backend.account_id,
        service.cluster_name,
        service.name,
        uuid.uuid4().int % 10**19,
    )
    _revisions[backend.region_name][arn] = {
        "serviceRevisionArn": arn,
        "serviceArn": service.arn,
        "clusterArn": service.cluster_arn,
        "taskDefinition": service.task_definition,
        "createdAt": clock.now(),
        "containerImages": [
            _resolved(container) for container in definition.container_definitions if container.get("image")
        ],
    }
    service.current_service_revisions = [
        {"arn": arn, "requestedTaskCount": service.desired_count, "runningTaskCount": service.running_count}
    ]


def _resolved(container):
    load_service("ecr")
    image = container["image"]
    found = {"containerName": container["name"], "image": image}
    match = _reference.fullmatch(image)
    if not match:
        return found
    digest = match["digest"]
    if digest is None:
        repository = ecr_backends[match["account"]][match["region"]].repositories.get(match["repository"])
        tagged = repository.images.tagged(match["tag"] or "latest") if repository else None
        digest = tagged.digest if tagged else None
    return dict(found, imageDigest=digest) if digest else found


@operation("ecs", "DescribeServiceRevisions")
def describe_service_revisions(call, parameters):
    arns = parameters["serviceRevisionArns"]
    if len(arns) > 20:
        raise AwsError("InvalidParameterException", "serviceRevisionArns cannot have more than 20 elements")
    known = _revisions[call.region]
    return {
        "serviceRevisions": [known[arn] for arn in arns if arn in known],
        "failures": [{"arn": arn, "reason": "MISSING"} for arn in arns if arn not in known],
    }
