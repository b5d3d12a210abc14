"""ListImageReferrers."""

from __future__ import annotations

from ... import clock
from ...operations import operation
from ...paging import page
from .store import repository_of


@operation("ecr", "ListImageReferrers")
def list_image_referrers(call, parameters):
    repository = repository_of(call, parameters)
    subject = parameters["subjectId"]["imageDigest"]
    wanted = parameters.get("filter", {})
    types, status = wanted.get("artifactTypes"), wanted.get("artifactStatus", "ACTIVE")
    found, now = [], clock.now()
    for image in repository.images.referrers(subject):
        image.settle(now)
        if (not types or image.artifact_type in types) and status in ("ANY", image.status):
            found.append(image)
    question = [repository.name, subject, types, status]
    some, token = page(found, parameters.get("maxResults", 20), parameters.get("nextToken"), question)
    return {"referrers": [_referrer(repository, image) for image in some], "nextToken": token}


def _referrer(repository, image):
    return {
        "digest": image.digest,
        "mediaType": image.media_type,
        "artifactType": image.artifact_type,
        "size": repository.images.size_of(image),
        "annotations": image.content.get("annotations") or None,
        "artifactStatus": image.status,
    }
