"""PutLifecyclePolicy with the checks of the service, StartLifecyclePolicyPreview, GetLifecyclePolicyPreview."""

from __future__ import annotations

from ... import clock
from ...operations import AwsError, control, operation
from ...paging import page
from .identify import identified
from .policy import evaluate, read
from .store import repository_of

# How long a preview is IN_PROGRESS, in virtual seconds; set by the control API.
_settings = {"previewSeconds": 0.0}


class Preview:
    def __init__(self, text, results, ready):
        self.text, self.results, self.ready = text, results, ready

    @property
    def status(self):
        return "COMPLETE" if clock.epoch() >= self.ready else "IN_PROGRESS"


@operation("ecr", "PutLifecyclePolicy")
def put_lifecycle_policy(call, parameters):
    repository = repository_of(call, parameters)
    read(parameters["lifecyclePolicyText"])
    repository.lifecycle_policy = parameters["lifecyclePolicyText"]
    return _about(repository, parameters["lifecyclePolicyText"])


@operation("ecr", "StartLifecyclePolicyPreview")
def start_preview(call, parameters):
    repository = repository_of(call, parameters)
    text = parameters.get("lifecyclePolicyText") or repository.lifecycle_policy
    if not text:
        raise AwsError(
            "LifecyclePolicyNotFoundException",
            "Lifecycle policy does not exist for the repository with name '%s' in the registry with id '%s'"
            % (repository.name, repository.registry_id),
        )
    running = repository.__dict__.get("lifecycle_preview")
    if running is not None and running.status == "IN_PROGRESS":
        raise AwsError(
            "LifecyclePolicyPreviewInProgressException",
            "A lifecycle policy preview is in progress for the repository with name '%s'" % repository.name,
        )
    now = clock.now()
    for image in repository.images:
        image.settle(now)
    results = [_result(image, rule) for image, rule in evaluate(read(text), repository.images, now)]
    repository.lifecycle_preview = Preview(text, results, clock.epoch() + _settings["previewSeconds"])
    return dict(_about(repository, text), status=repository.lifecycle_preview.status)


@operation("ecr", "GetLifecyclePolicyPreview")
def get_preview(call, parameters):
    repository = repository_of(call, parameters)
    preview = repository.__dict__.get("lifecycle_preview")
    if preview is None:
        raise AwsError(
            "LifecyclePolicyPreviewNotFoundException",
            "There is no dry run for this repository: '%s'" % repository.name,
        )
    answer = dict(_about(repository, preview.text), status=preview.status)
    if preview.status != "COMPLETE":
        return answer
    wanted = parameters.get("filter", {}).get("tagStatus", "ANY")
    found = [
        one for one in preview.results if wanted == "ANY" or (wanted == "TAGGED") == bool(one["imageTags"])
    ]
    if parameters.get("imageIds"):
        digests = {identified(repository, one).digest for one in parameters["imageIds"]}
        found = [one for one in found if one["imageDigest"] in digests]
    size, token = parameters.get("maxResults", 100), parameters.get("nextToken")
    some, token = page(found, size, token, [repository.name, preview.ready, wanted])
    expiring = sum(one["action"]["type"] == "EXPIRE" for one in preview.results)
    archived = {"targetStorageClass": "ARCHIVE", "imageTotalCount": len(preview.results) - expiring}
    summary = {"expiringImageTotalCount": expiring, "transitioningImageTotalCounts": [archived]}
    return dict(answer, previewResults=some, nextToken=token, summary=summary)


@control("ecr/settings")
def change_settings(body):
    """{previewSeconds}: how long a lifecycle preview is in progress."""
    _settings["previewSeconds"] = float(body["previewSeconds"])


def _about(repository, text):
    return {
        "registryId": repository.registry_id,
        "repositoryName": repository.name,
        "lifecyclePolicyText": text,
    }


def _result(image, rule):
    action = {"type": rule["action"]["type"].upper()}
    if action["type"] == "TRANSITION":
        action["targetStorageClass"] = "ARCHIVE"
    return {
        "imageTags": sorted(image.tags),
        "imageDigest": image.digest,
        "imagePushedAt": image.pushed_at,
        "action": action,
        "appliedRulePriority": rule["rulePriority"],
        "storageClass": rule["selection"].get("storageClass", "standard").upper(),
    }
