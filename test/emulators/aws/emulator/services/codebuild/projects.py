"""CreateProject, UpdateProject, DeleteProject, BatchGetProjects, ListProjects."""

from __future__ import annotations

from ... import clock
from ...operations import AwsError, operation
from ...paging import page

_projects = {}


def projects_in(region):
    return [project for (of_region, _), project in _projects.items() if of_region == region]


def project_of(call, name):
    """By name or ARN."""
    found = _projects.get((call.region, name.rpartition(":project/")[2] or name))
    if found is None:
        raise AwsError(
            "ResourceNotFoundException", "Project cannot be found: %s:project/%s" % (call.arn_prefix, name)
        )
    return found


@operation("codebuild", "CreateProject")
def create_project(call, parameters):
    name = parameters["name"]
    if (call.region, name) in _projects:
        arn = "%s:project/%s" % (call.arn_prefix, name)
        raise AwsError("ResourceAlreadyExistsException", "Project already exists: %s" % arn)
    now = clock.now()
    project = {
        "arn": "%s:project/%s" % (call.arn_prefix, name),
        "created": now,
        "lastModified": now,
        "timeoutInMinutes": 60,
        "queuedTimeoutInMinutes": 480,
        "cache": {"type": "NO_CACHE"},
        "badge": {"badgeEnabled": False},
        "encryptionKey": "arn:aws:kms:%s:%s:alias/aws/s3" % (call.region, call.account),
    }
    _change(project, parameters)
    _projects[(call.region, name)] = project
    return {"project": project}


@operation("codebuild", "UpdateProject")
def update_project(call, parameters):
    project = project_of(call, parameters["name"])
    _change(project, parameters)
    project["lastModified"] = clock.now()
    return {"project": project}


def _change(project, parameters):
    if parameters.get("source", {}).get("type") == "NO_SOURCE" and "buildspec" not in parameters["source"]:
        raise AwsError("InvalidInputException", "Project source type NO_SOURCE requires a buildspec")
    project.update({name: value for name, value in parameters.items() if name != "badgeEnabled"})


@operation("codebuild", "DeleteProject")
def delete_project(call, parameters):
    _projects.pop((call.region, parameters["name"]), None)
    return {}


@operation("codebuild", "BatchGetProjects")
def batch_get_projects(call, parameters):
    found, missing = [], []
    for name in parameters["names"]:
        try:
            found.append(project_of(call, name))
        except AwsError:
            missing.append(name)
    return {"projects": found, "projectsNotFound": missing}


@operation("codebuild", "ListProjects")
def list_projects(call, parameters):
    names = sorted(name for region, name in _projects if region == call.region)
    if parameters.get("sortOrder") == "DESCENDING":
        names.reverse()
    some, token = page(
        names, 100, parameters.get("nextToken"), parameters.get("sortOrder"), "InvalidInputException"
    )
    return {"projects": some, "nextToken": token}
