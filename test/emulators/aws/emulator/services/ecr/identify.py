"""Which image an identifier (digest, tag or both) means."""

from __future__ import annotations

from ... import clock
from ...operations import AwsError


def look_up(repository, identifier):
    """(image, None) or (None, (failure code, reason)) for an image identifier of a batch call."""
    digest, tag = identifier.get("imageDigest"), identifier.get("imageTag")
    if digest is None and tag is None:
        return None, ("MissingDigestAndTag", "Invalid request parameters: both tag and digest cannot be null")
    if digest is not None and not _is_digest(digest):
        reason = "image digest should satisfy the regex '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'"
        return None, ("InvalidImageDigest", "Invalid request parameters: %s" % reason)
    store = repository.images
    image = store.get(digest) if digest is not None else store.tagged(tag)
    if image is None:
        return None, ("ImageNotFound", "Requested image not found")
    image.settle(clock.now())
    if tag is not None and tag not in image.tags:
        if store.tagged(tag) is None:
            return None, ("ImageNotFound", "Requested image not found")
        return None, (
            "ImageTagDoesNotMatchDigest",
            "Requested image tag does not match the digest %s" % digest,
        )
    return image, None


def identified(repository, identifier):
    image, failure = look_up(repository, identifier)
    if failure is None:
        return image
    if failure[0] in ("InvalidImageDigest", "MissingDigestAndTag"):
        raise AwsError("InvalidParameterException", failure[1])
    raise image_not_found(repository, identifier)


def _is_digest(text):
    algorithm, _, value = text.partition(":")
    return (
        bool(algorithm) and bool(value) and all(character in "0123456789abcdefABCDEF" for character in value)
    )


def image_not_found(repository, image_id):
    shown = "{imageDigest:'%s', imageTag:'%s'}" % (
        image_id.get("imageDigest") or "null",
        image_id.get("imageTag") or "null",
    )
    return AwsError(
        "ImageNotFoundException",
        "The image with imageId %s does not exist within the repository with name '%s' in the registry with id '%s'"
        % (shown, repository.name, repository.registry_id),
    )
