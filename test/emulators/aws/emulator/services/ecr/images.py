"""DescribeImages, ListImages, BatchGetImage."""

from __future__ import annotations

import base64
import itertools
from datetime import timedelta

from ... import clock
from ...operations import AwsError, operation
from .identify import identified, look_up
from .store import repository_of

_default_page = 100
_pull_time_granularity = timedelta(hours=24)


@operation("ecr", "DescribeImages")
def describe_images(call, parameters):
    repository = repository_of(call, parameters)
    identifiers = parameters.get("imageIds")
    if identifiers:
        if "maxResults" in parameters or "nextToken" in parameters:
            raise AwsError(
                "InvalidParameterException", "imageIds cannot be combined with maxResults or nextToken"
            )
        found = {image.digest: image for image in (identified(repository, one) for one in identifiers)}
        return {"imageDetails": [_detail(repository, image) for image in found.values()]}
    images, token = _page(repository, parameters)
    return {"imageDetails": [_detail(repository, image) for image in images], "nextToken": token}


@operation("ecr", "ListImages")
def list_images(call, parameters):
    repository = repository_of(call, parameters)
    wanted = parameters.get("filter", {}).get("tagStatus", "ANY")
    size = parameters.get("maxResults", _default_page)
    after = _read_token(parameters.get("nextToken"))
    rows = (
        {"imageDigest": image.digest, "imageTag": tag}
        for image in _matching(repository, parameters, _before(after[0]) if after else None)
        for tag in (sorted(image.tags) or [None])
        if not after or (image.digest, tag or "") > after
    )
    taken = list(
        itertools.islice((row for row in rows if wanted != "UNTAGGED" or not row["imageTag"]), size + 1)
    )
    more = len(taken) > size
    last = taken[size - 1] if more else None
    return {
        "imageIds": taken[:size],
        "nextToken": _write_token(last["imageDigest"], last["imageTag"] or "") if last else None,
    }


@operation("ecr", "BatchGetImage")
def batch_get_image(call, parameters):
    repository = repository_of(call, parameters)
    accepted = parameters.get("acceptedMediaTypes") or []
    images, failures = [], []
    for identifier in parameters["imageIds"]:
        image, failure = look_up(repository, identifier)
        if image is not None and image.status != "ACTIVE":
            image, failure = None, ("ImageInaccessible", "Requested image is archived")
        if failure:
            failures.append({"imageId": identifier, "failureCode": failure[0], "failureReason": failure[1]})
            continue
        _record_pull(image)
        given = (
            image if not image.is_index or image.media_type in accepted else _of_platform(repository, image)
        )
        images.append(
            {
                "registryId": repository.registry_id,
                "repositoryName": repository.name,
                "imageId": {"imageDigest": given.digest, "imageTag": identifier.get("imageTag")},
                "imageManifest": given.image_manifest,
                "imageManifestMediaType": given.media_type,
            }
        )
    return {"images": images, "failures": failures}


def _matching(repository, parameters, after=None):
    wanted = parameters.get("filter", {})
    tag_status = wanted.get("tagStatus", "ANY")
    image_status = wanted.get("imageStatus", "ACTIVE")
    now = clock.now()
    for image in repository.images.after(after):
        image.settle(now)
        if tag_status != "ANY" and (tag_status == "TAGGED") != bool(image.tags):
            continue
        if image_status == "ANY" or image_status == image.status:
            yield image


def _page(repository, parameters):
    after = _read_token(parameters.get("nextToken"))
    size = parameters.get("maxResults", _default_page)
    found = list(itertools.islice(_matching(repository, parameters, after[0] if after else None), size + 1))
    more = len(found) > size
    return found[:size], _write_token(found[size - 1].digest, "") if more else None


def _before(digest):
    """A key that sorts just before a digest, so that the digest itself comes again."""
    return digest[:-1] if digest else None


def _write_token(digest, tag):
    return base64.b64encode(("%s %s" % (digest, tag)).encode()).decode()


def _read_token(token):
    if token is None:
        return None
    try:
        digest, _, tag = base64.b64decode(token, validate=True).decode().partition(" ")
    except ValueError:
        digest = ""
    if not digest.startswith("sha256:"):
        raise AwsError(
            "InvalidParameterException", "Invalid parameter at 'nextToken' failed to satisfy constraint"
        )
    return digest, tag


def _detail(repository, image):
    return {
        "registryId": repository.registry_id,
        "repositoryName": repository.name,
        "imageDigest": image.digest,
        "imageTags": sorted(image.tags) or None,
        "imageSizeInBytes": repository.images.size_of(image),
        "imagePushedAt": image.pushed_at,
        "imageManifestMediaType": image.media_type,
        "artifactMediaType": None if image.is_index else image.artifact_type,
        "lastRecordedPullTime": image.pulled_at,
        "subjectManifestDigest": image.subject,
        "imageStatus": image.status,
        "lastArchivedAt": image.archived_at,
        "lastActivatedAt": image.activated_at,
    }


def _record_pull(image):
    """A pull through an index moves the time of the index alone; it is refreshed once in 24 hours."""
    now = clock.now()
    if image.pulled_at is None or now - image.pulled_at >= _pull_time_granularity:
        image.pulled_at = now


def _of_platform(repository, index):
    """What a caller gets who does not accept an index: the image for linux/amd64, else the first."""
    entries = index.content.get("manifests", [])
    suitable = [
        one for one in entries if (one.get("platform") or {}).get("architecture") == "amd64"
    ] or entries
    child = repository.images.get(suitable[0]["digest"]) if suitable else None
    return child or index
