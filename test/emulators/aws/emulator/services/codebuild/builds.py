"""StartBuild, BatchGetBuilds, StopBuild, RetryBuild, ListBuilds, ListBuildsForProject."""

from __future__ import annotations

import hashlib
import json
import re
import uuid

from ... import clock
from ...operations import AwsError, operation
from ...paging import page
from .projects import project_of
from .run import Run
from .scenario import scenario_of

_builds = {}
_tokens = {}
_token_seconds = 300  # "valid for 5 minutes" (API reference, StartBuild)

_source_overrides = {
    "sourceTypeOverride": "type",
    "sourceLocationOverride": "location",
    "sourceAuthOverride": "auth",
    "gitCloneDepthOverride": "gitCloneDepth",
    "buildspecOverride": "buildspec",
    "insecureSslOverride": "insecureSsl",
}
_environment_overrides = {
    "environmentTypeOverride": "type",
    "imageOverride": "image",
    "computeTypeOverride": "computeType",
    "privilegedModeOverride": "privilegedMode",
}


@operation("codebuild", "StartBuild")
def start_build(call, parameters):
    project = project_of(call, parameters["projectName"])
    token = parameters.get("idempotencyToken")
    if token:
        known = _known_by_token(call, token, parameters)
        if known is not None:
            return {"build": known.build}
    build = _new_build(call, project, parameters)
    run = Run(call, project, build, scenario_of(project["name"]))
    _builds[build["id"]] = run
    if token:
        _tokens[(call.region, token)] = (clock.epoch(), _fingerprint(parameters), run)
    run.start()
    return {"build": build}


def _known_by_token(call, token, parameters):
    used = _tokens.get((call.region, token))
    if used is None or clock.epoch() - used[0] > _token_seconds:
        return None
    if used[1] != _fingerprint(parameters):
        raise AwsError("InvalidInputException", "Idempotency token has been used with other parameters")
    return used[2]


def _fingerprint(parameters):
    return hashlib.sha256(json.dumps(parameters, sort_keys=True, default=str).encode()).hexdigest()


def _new_build(call, project, parameters):
    name = project["name"]
    identity = "%s:%s" % (name, uuid.uuid4())
    project["builds"] = project.get("builds", 0) + 1
    source = dict(project.get("source") or {})
    source.update(
        {kept: parameters[given] for given, kept in _source_overrides.items() if given in parameters}
    )
    return {
        "id": identity,
        "arn": "%s:build/%s" % (call.arn_prefix, identity),
        "buildNumber": project["builds"],
        "startTime": clock.now(),
        "buildStatus": "IN_PROGRESS",
        "buildComplete": False,
        "projectName": name,
        "sourceVersion": parameters.get("sourceVersion") or project.get("sourceVersion"),
        "phases": [],
        "source": source,
        "artifacts": {"location": ""},
        "cache": parameters.get("cacheOverride") or project.get("cache"),
        "environment": _environment(project, parameters),
        "serviceRole": parameters.get("serviceRoleOverride") or project.get("serviceRole"),
        "timeoutInMinutes": parameters.get("timeoutInMinutesOverride") or project["timeoutInMinutes"],
        "queuedTimeoutInMinutes": parameters.get("queuedTimeoutInMinutesOverride")
        or project["queuedTimeoutInMinutes"],
        "initiator": "release/session",
        "encryptionKey": project["encryptionKey"],
        "logs": _logs(project, parameters, identity),
    }


def _environment(project, parameters):
    environment = dict(project.get("environment") or {})
    environment.update(
        {kept: parameters[given] for given, kept in _environment_overrides.items() if given in parameters}
    )
    variables = {one["name"]: one for one in environment.get("environmentVariables") or []}
    variables.update({one["name"]: one for one in parameters.get("environmentVariablesOverride") or []})
    environment["environmentVariables"] = [
        dict(one, type=one.get("type", "PLAINTEXT")) for one in variables.values()
    ]
    return environment


def _logs(project, parameters, identity):
    """Group and stream are told only once the container is there; the object in S3 has its name beforehand."""
    config = parameters.get("logsConfigOverride") or project.get("logsConfig") or {}
    objects = config.get("s3Logs") or {"status": "DISABLED", "encryptionDisabled": False}
    logs = {"cloudWatchLogs": config.get("cloudWatchLogs") or {"status": "ENABLED"}, "s3Logs": objects}
    if objects["status"] == "ENABLED":
        place = "%s/%s.gz" % (objects["location"].rstrip("/"), identity.rpartition(":")[2])
        logs["s3LogsArn"] = "arn:aws:s3:::%s" % place
    return logs


@operation("codebuild", "BatchGetBuilds")
def batch_get_builds(call, parameters):
    found, missing = [], []
    for identity in parameters["ids"]:
        run = _builds.get(_bare(identity))
        if run is None or run.call.region != call.region:
            missing.append(identity)
        else:
            found.append(run.build)
    return {"builds": found, "buildsNotFound": missing}


@operation("codebuild", "StopBuild")
def stop_build(call, parameters):
    run = _run(parameters["id"])
    run.stop()
    return {"build": run.build}


@operation("codebuild", "RetryBuild")
def retry_build(call, parameters):
    earlier = _run(parameters.get("id", "")).build
    variables = earlier["environment"]["environmentVariables"]
    again = {"projectName": earlier["projectName"], "environmentVariablesOverride": variables}
    if earlier.get("sourceVersion"):
        again["sourceVersion"] = earlier["sourceVersion"]
    return start_build(call, again)


def _run(identity):
    if not re.fullmatch(r".+:[0-9a-f-]{36}", identity):
        raise AwsError("InvalidInputException", "Invalid build ID provided: %s" % identity)
    run = _builds.get(_bare(identity))
    if run is None:
        raise AwsError("ResourceNotFoundException", "Build %s was not found" % identity)
    return run


def _bare(identity):
    return identity.rpartition(":build/")[2] or identity


@operation("codebuild", "ListBuilds", "ListBuildsForProject")
def list_builds(call, parameters):
    name = parameters.get("projectName")
    if name is not None:
        project_of(call, name)
    runs = [run for run in _builds.values() if run.call.region == call.region]
    newest_first = parameters.get("sortOrder", "DESCENDING") == "DESCENDING"
    runs.sort(key=lambda run: (run.build["startTime"], run.build["buildNumber"]), reverse=newest_first)
    ids = [run.build["id"] for run in runs if name in (None, run.build["projectName"])]
    some, token = page(ids, 100, parameters.get("nextToken"), [name, newest_first], "InvalidInputException")
    return {"ids": some, "nextToken": token}
