"""Running tasks, put by the control API: moto starts none without container instances and knows no image digest."""

from __future__ import annotations

import uuid
from collections import defaultdict

from moto.ecs.models import ecs_backends

from ... import clock
from ...operations import ACCOUNT, AwsError, control, operation
from ...paging import page

_tasks = defaultdict(dict)


@control("ecs/tasks")
def put_tasks(body):
    """{cluster, tasks: [{taskDefinition?, service?, containers: [{name?, image, imageDigest?}], lastStatus?,
    desiredStatus?, id?}], region?}: adds tasks, or changes those with a known id; makes the cluster when it is missing.
    """
    region = body.get("region", "eu-central-1")
    backend = ecs_backends[ACCOUNT][region]
    if body["cluster"] not in backend.clusters:
        backend.create_cluster(body["cluster"])
    arns = [_put(region, body["cluster"], entry) for entry in body["tasks"]]
    return {"taskArns": arns}


def _put(region, cluster, entry):
    task_id = entry.get("id") or uuid.uuid4().hex
    prefix = "arn:aws:ecs:%s:%s" % (region, ACCOUNT)
    arn = "%s:task/%s/%s" % (prefix, cluster, task_id)
    definition = entry.get("taskDefinition", "%s:1" % (entry.get("service") or "adhoc"))
    _tasks[region][arn] = {
        "taskArn": arn,
        "clusterArn": "%s:cluster/%s" % (prefix, cluster),
        "taskDefinitionArn": (
            definition if definition.startswith("arn:") else "%s:task-definition/%s" % (prefix, definition)
        ),
        "group": (
            "service:%s" % entry["service"]
            if entry.get("service")
            else "family:%s" % definition.split(":")[0]
        ),
        "lastStatus": entry.get("lastStatus", "RUNNING"),
        "desiredStatus": entry.get("desiredStatus", "RUNNING"),
        "launchType": "FARGATE",
        "createdAt": clock.now(),
        "containers": [
            {
                "containerArn": "%s:container/%s/%s/%d" % (prefix, cluster, task_id, order),
                "taskArn": arn,
                "name": container.get("name", "main"),
                "lastStatus": entry.get("lastStatus", "RUNNING"),
                **{key: container[key] for key in ("image", "imageDigest") if key in container},
            }
            for order, container in enumerate(entry["containers"])
        ],
    }
    return arn


@operation("ecs", "ListTasks")
def list_tasks(call, parameters):
    cluster = _cluster(call, parameters)
    status = parameters.get("desiredStatus", "RUNNING")
    family, service = parameters.get("family"), parameters.get("serviceName")
    found = sorted(
        arn
        for arn, task in _tasks[call.region].items()
        if task["clusterArn"] == cluster.arn
        and task["desiredStatus"] == status
        and (family is None or task["taskDefinitionArn"].split("/")[-1].split(":")[0] == family)
        and (service is None or task["group"] == "service:%s" % service.split("/")[-1])
    )
    question = [cluster.arn, status, family, service]
    shown, token = page(found, parameters.get("maxResults") or 100, parameters.get("nextToken"), question)
    return {"taskArns": shown, **({"nextToken": token} if token else {})}


@operation("ecs", "DescribeTasks")
def describe_tasks(call, parameters):
    cluster = _cluster(call, parameters)
    if len(parameters["tasks"]) > 100:
        raise AwsError("InvalidParameterException", "Tasks cannot have more than 100 elements")
    known = {
        arn.split("/")[-1]: task
        for arn, task in _tasks[call.region].items()
        if task["clusterArn"] == cluster.arn
    }
    found, failures = [], []
    for name in parameters["tasks"]:
        task = known.get(name.split("/")[-1])
        if task is None:
            failures.append({"arn": name, "reason": "MISSING"})
        else:
            found.append(task)
    return {"tasks": found, "failures": failures}


def _cluster(call, parameters):
    name = (parameters.get("cluster") or "default").split("/")[-1]
    cluster = ecs_backends[call.account][call.region].clusters.get(name)
    if cluster is None:
        raise AwsError("ClusterNotFoundException", "Cluster not found.")
    return cluster
