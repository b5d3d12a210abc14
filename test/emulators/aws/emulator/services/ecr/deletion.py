"""BatchDeleteImage."""

from __future__ import annotations

from ...operations import operation
from .identify import look_up
from .store import repository_of


@operation("ecr", "BatchDeleteImage")
def batch_delete_image(call, parameters):
    """By tag, the tag goes (and the image with its last tag); by digest, the image and all its tags.

    Whether an image is listed by an index is judged as things were before the call: nothing documents that an index
    and its children may go in one call, so a client must not count on it.
    """
    repository = repository_of(call, parameters)
    store = repository.images
    listed = {
        digest: parents
        for digest, parents in (
            (image.digest, store.parents(image.digest))
            for image, _ in (look_up(repository, one) for one in parameters["imageIds"])
            if image is not None
        )
        if parents
    }
    deleted, failures = [], []
    for identifier in parameters["imageIds"]:
        image, failure = look_up(repository, identifier)
        tag = identifier.get("imageTag")
        takes_image = image is not None and (tag is None or image.tags == [tag])
        if takes_image and image.digest in listed:
            reason = "Requested image referenced by manifest list: [%s]" % ", ".join(listed[image.digest])
            failure = ("ImageReferencedByManifestList", reason)
        if failure:
            failures.append({"imageId": identifier, "failureCode": failure[0], "failureReason": failure[1]})
            continue
        tags = [tag] if tag is not None else (sorted(image.tags) or [None])
        deleted += [{"imageDigest": image.digest, "imageTag": one} for one in tags]
        if takes_image:
            store.remove(image)
        else:
            store.untag(tag)
    return {"imageIds": deleted, "failures": failures}
