"""UpdateImageStorageClass, and the time it takes to come back from the archive."""

from __future__ import annotations

from datetime import timedelta

from ... import clock
from ...operations import AwsError, operation
from .identify import identified
from .store import repository_of

# "up to 20 minutes" (user guide, Archiving an image)
RESTORE_TAKES = timedelta(minutes=15)


@operation("ecr", "UpdateImageStorageClass")
def update_image_storage_class(call, parameters):
    repository = repository_of(call, parameters)
    image = identified(repository, parameters["imageId"])
    if parameters["targetStorageClass"] == "ARCHIVE":
        _archive(repository, image)
    else:
        _restore(image)
    return {
        "registryId": repository.registry_id,
        "repositoryName": repository.name,
        "imageId": {"imageDigest": image.digest, "imageTag": parameters["imageId"].get("imageTag")},
        "imageStatus": image.status,
    }


def _archive(repository, image):
    if image.status != "ACTIVE":
        raise _not_supported("The image is %s; only an ACTIVE image can be archived." % image.status)
    active = [
        one
        for one in repository.images.parents(image.digest)
        if repository.images.get(one).status == "ACTIVE"
    ]
    if active:
        raise _not_supported("The image is referenced by the manifest list [%s]." % ", ".join(active))
    image.status, image.archived_at = "ARCHIVED", clock.now()


def _restore(image):
    if image.status != "ARCHIVED":
        raise _not_supported("The image is %s; only an ARCHIVED image can be restored." % image.status)
    image.status, image.active_from = "ACTIVATING", clock.now() + RESTORE_TAKES


def _not_supported(message):
    return AwsError("ImageStorageClassUpdateNotSupportedException", message)
