"""GetDownloadUrlForLayer, and what docker does at the registry's own interface."""

from __future__ import annotations

import hashlib
import json

from moto.ecr.models import ecr_backends

from ... import own_client
from ...operations import ACCOUNT, AwsError, Call, control, operation
from .push import put_image
from .store import OCI_MANIFEST, repository_of

_CONFIG = "application/vnd.oci.image.config.v1+json"
_contents = {}


@operation("ecr", "GetDownloadUrlForLayer")
def get_download_url(call, parameters):
    repository = repository_of(call, parameters)
    digest = parameters["layerDigest"]
    if (repository.arn, digest) not in _contents:
        raise AwsError(
            "LayersNotFoundException",
            "The layer with digest '%s' does not exist in repository with name '%s' in registry with id '%s'"
            % (digest, repository.name, repository.registry_id),
        )
    return {"downloadUrl": "%s/_layers/%s" % (own_client.endpoint(), digest), "layerDigest": digest}


def content_of(digest):
    """What a download gives; None when there is no such layer."""
    return next((content for (_, known), content in _contents.items() if known == digest), None)


@control("ecr/push")
def push(body):
    """The configuration as a blob, then the manifest under the tag (OCI distribution specification, "Push").

    Gives the digest, or what the registry refuses it with.
    """
    call = Call("ecr", "PutImage", body.get("region", "eu-central-1"), body.get("account", ACCOUNT))
    name, tag = body["repository"], body["tag"]
    repository = ecr_backends[call.account][call.region].repositories.get(name)
    if repository is None:
        message = "name unknown: The repository with name '%s' does not exist in the registry with id '%s'"
        return {"error": message % (name, call.account)}
    config = json.dumps({"architecture": "amd64", "os": "linux", "config": {"Labels": body.get("labels") or {}}})
    digest = "sha256:" + hashlib.sha256(config.encode()).hexdigest()
    _contents[(repository.arn, digest)] = config.encode()
    manifest = {
        "schemaVersion": 2,
        "mediaType": OCI_MANIFEST,
        "config": {"mediaType": _CONFIG, "digest": digest, "size": len(config)},
        "layers": [],
    }
    parameters = {"repositoryName": name, "imageManifest": json.dumps(manifest), "imageTag": tag}
    try:
        return {"digest": put_image(call, parameters)["image"]["imageId"]["imageDigest"]}
    except AwsError as error:
        if type(error).__name__ == "ImageAlreadyExistsException":  # the same again is no error of a registry
            return {"digest": repository.images.tagged(tag).digest}
        return {"error": "tag invalid: %s" % error.message}
