"""PutImage."""

from __future__ import annotations

import fnmatch
import json

from ... import clock
from ...operations import AwsError, operation
from .store import StoredImage, digest_of, repository_of


@operation("ecr", "PutImage")
def put_image(call, parameters):
    repository = repository_of(call, parameters)
    store = repository.images
    manifest, tag = parameters["imageManifest"], parameters.get("imageTag")
    image = _known_or_new(repository, parameters)
    if tag is None or tag in image.tags:
        if store.get(image.digest) is not None and image.status == "ACTIVE":
            raise AwsError(
                "ImageAlreadyExistsException",
                "Image with digest '%s' and tag '%s' already exists in the repository with name '%s' in registry "
                "with id '%s'" % (image.digest, tag or "null", repository.name, repository.registry_id),
            )
    elif store.tagged(tag) is not None and is_immutable(repository, tag):
        raise AwsError(
            "ImageTagAlreadyExistsException",
            "The image tag '%s' already exists in the '%s' repository and cannot be overwritten because the tag is "
            "immutable." % (tag, repository.name),
        )
    if store.get(image.digest) is None:
        store.add(image)
    if image.status != "ACTIVE":  # pushing an archived image again restores it at once
        image.status, image.activated_at, image.active_from = "ACTIVE", clock.now(), None
    if tag is not None:
        store.tag(tag, image)
    return {
        "image": {
            "registryId": repository.registry_id,
            "repositoryName": repository.name,
            "imageId": {"imageDigest": image.digest, "imageTag": tag},
            "imageManifest": manifest,
            "imageManifestMediaType": image.media_type,
        }
    }


def _known_or_new(repository, parameters):
    manifest = parameters["imageManifest"]
    digest = digest_of(manifest)
    if parameters.get("imageDigest") not in (None, digest):
        raise AwsError(
            "ImageDigestDoesNotMatchException",
            "The provided image digest '%s' does not match the computed digest '%s'"
            % (parameters["imageDigest"], digest),
        )
    known = repository.images.get(digest)
    if known is not None:
        return known
    image = _read(manifest, parameters.get("imageManifestMediaType"))
    _check_references(repository, image)
    return image


def _read(manifest, media_type):
    try:
        image = StoredImage(manifest, media_type, clock.now())
    except (ValueError, AttributeError) as error:
        raise AwsError(
            "InvalidParameterException",
            "Invalid parameter at 'ImageManifest' failed to satisfy constraint: 'Invalid JSON syntax'",
        ) from error
    if not image.media_type:
        raise AwsError(
            "InvalidParameterException", "image manifest mediatype not provided in manifest or parameter"
        )
    return image


def _check_references(repository, image):
    missing = [digest for digest in image.children if repository.images.get(digest) is None]
    if missing:
        raise AwsError(
            "ReferencedImagesNotFoundException",
            "The images with digests '%s' required for pushing image into repository '%s' in the registry with id '%s' "
            "do not exist" % (json.dumps(missing), repository.name, repository.registry_id),
        )
    lost = [
        layer["digest"]
        for layer in image.content.get("layers", [])
        if layer["digest"] in lost_layers(repository)
    ]
    if lost:
        raise AwsError(
            "LayersNotFoundException",
            "Layers with digests '%s' required for pushing image into repository with name '%s' in the registry with "
            "id '%s' do not exist" % (json.dumps(lost), repository.name, repository.registry_id),
        )


def lost_layers(repository):
    """Layers that ECR has cleaned up since their images were deleted; set by the control API."""
    return repository.__dict__.setdefault("lost_layers", set())


def is_immutable(repository, tag):
    """Whether a tag of the repository may not be moved, by its mutability and the wildcards of the exclusions."""
    setting = str(getattr(repository.image_tag_mutability, "value", repository.image_tag_mutability))
    filters = repository.image_tag_mutability_exclusion_filters or []
    excluded = any(fnmatch.fnmatchcase(tag, one["filter"]) for one in filters)
    return setting.startswith("IMMUTABLE") != excluded if "EXCLUSION" in setting else setting == "IMMUTABLE"
