"""ListAgentRuntimes, ListAgentRuntimeVersions, GetAgentRuntime."""

from __future__ import annotations

from ... import clock
from ...operations import ACCOUNT, AwsError, control, operation
from ...paging import page

_service = "bedrock-agentcore-control"
_runtimes = {}


@control("agentcore/runtimes")
def put_runtimes(body):
    for one in body["runtimes"]:
        identity = one["name"] + "-AbCdEf1234"
        _runtimes.setdefault(body["region"], {})[identity] = [
            {
                "agentRuntimeArn": "arn:aws:bedrock-agentcore:%s:%s:runtime/%s" % (body["region"], ACCOUNT, identity),
                "agentRuntimeId": identity,
                "agentRuntimeVersion": str(version),
                "agentRuntimeName": one["name"],
                "description": "",
                "roleArn": "arn:aws:iam::%s:role/runtime" % ACCOUNT,
                "networkConfiguration": {"networkMode": "PUBLIC"},
                "lifecycleConfiguration": {},
                "createdAt": clock.now(),
                "lastUpdatedAt": clock.now(),
                "status": "READY",
                "agentRuntimeArtifact": {"containerConfiguration": {"containerUri": image}},
            }
            for version, image in enumerate(one["images"], 1)
        ]


@operation(_service, "ListAgentRuntimes")
def list_runtimes(call, parameters):
    # The newest version of each.
    newest = [versions[-1] for versions in _runtimes.get(call.region, {}).values()]
    return _page(newest, parameters, "runtimes")


@operation(_service, "ListAgentRuntimeVersions")
def list_versions(call, parameters):
    return _page(_versions(call, parameters), parameters, parameters["agentRuntimeId"])


@operation(_service, "GetAgentRuntime")
def get_runtime(call, parameters):
    versions = _versions(call, parameters)
    wanted = parameters.get("agentRuntimeVersion", versions[-1]["agentRuntimeVersion"])
    for one in versions:
        if one["agentRuntimeVersion"] == wanted:
            return one
    raise AwsError("ResourceNotFoundException", "There is no version %s" % wanted)


def _versions(call, parameters):
    versions = _runtimes.get(call.region, {}).get(parameters["agentRuntimeId"])
    if versions is None:
        raise AwsError("ResourceNotFoundException", "There is no runtime %s" % parameters["agentRuntimeId"])
    return versions


def _page(found, parameters, question):
    some, token = page(
        found, parameters.get("maxResults") or 10, parameters.get("nextToken"), question, "ValidationException"
    )
    members = ("agentRuntimeArn", "agentRuntimeId", "agentRuntimeVersion", "agentRuntimeName", "description")
    summaries = [
        dict({name: one[name] for name in members}, lastUpdatedAt=one["lastUpdatedAt"], status=one["status"])
        for one in some
    ]
    return {"agentRuntimes": summaries, "nextToken": token}
