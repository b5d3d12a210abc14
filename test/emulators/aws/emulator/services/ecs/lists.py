"""Lists in pages, and how many things one call may describe (API reference)."""

from __future__ import annotations

from moto.ecs.models import ecs_backends

from ...operations import AwsError, before, operation
from ...paging import page


def _paged(call, parameters, name, found, default, question):
    size = parameters.get("maxResults", default)
    if not 1 <= size <= 100:
        raise AwsError("InvalidParameterException", "maxResults must be between 1 and 100")
    some, token = page(sorted(found), size, parameters.get("nextToken"), question)
    return {name: some, "nextToken": token}


@operation("ecs", "ListClusters")
def list_clusters(call, parameters):
    return _paged(
        call, parameters, "clusterArns", ecs_backends[call.account][call.region].list_clusters(), 100, None
    )


@operation("ecs", "ListServices")
def list_services(call, parameters):
    question = [parameters.get(name) for name in ("cluster", "schedulingStrategy", "launchType")]
    found = ecs_backends[call.account][call.region].list_services(
        parameters.get("cluster", "default"),
        parameters.get("schedulingStrategy"),
        parameters.get("launchType"),
    )
    return _paged(call, parameters, "serviceArns", found, 10, question)


@operation("ecs", "ListTaskDefinitions")
def list_task_definitions(call, parameters):
    family, status = parameters.get("familyPrefix"), parameters.get("status", "ACTIVE")
    found = ecs_backends[call.account][call.region].list_task_definitions(family, status)
    return _paged(call, parameters, "taskDefinitionArns", found, 100, [family, status])


@operation("ecs", "ListTaskDefinitionFamilies")
def list_task_definition_families(call, parameters):
    prefix = parameters.get("familyPrefix")
    found = set(ecs_backends[call.account][call.region].list_task_definition_families(prefix))
    return _paged(call, parameters, "families", found, 100, prefix)


@before("ecs", "DescribeServices")
def at_most_ten_services(parameters):
    _at_most(parameters, "services", 10)


@before("ecs", "DescribeClusters")
def at_most_hundred_clusters(parameters):
    _at_most(parameters, "clusters", 100)


def _at_most(parameters, name, count):
    if len(parameters.get(name) or []) > count:
        raise AwsError("InvalidParameterException", "%s cannot have more than %d elements" % (name, count))
