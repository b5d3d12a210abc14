"""Control API: images with a past, in any number."""

from __future__ import annotations

import hashlib
import json

from moto.ecr.models import ecr_backends

from ... import clock
from ...operations import ACCOUNT, control
from .push import lost_layers
from .store import INDEX_TYPES, OCI_MANIFEST, StoredImage

_times = {
    "pushedAt": "pushed_at",
    "pulledAt": "pulled_at",
    "archivedAt": "archived_at",
    "activatedAt": "activated_at",
}


@control("ecr/images")
def put_images(body):
    """Puts images; makes the repository when it is missing. See README.md."""
    repository = _repository(body)
    digests, made = {}, []
    for order, entry in enumerate(body["images"]):
        name = entry.get("name") or (entry.get("tags") or ["image-%d" % order])[0]
        manifest = entry.get("manifest") or _manifest(name, entry, digests)
        manifest = manifest if isinstance(manifest, str) else json.dumps(manifest)
        image = StoredImage(manifest, entry.get("mediaType"), clock.now())
        known = repository.images.get(image.digest)
        image = known or image
        _change(image, entry)
        made.append((image, entry.get("tags") or []))
        digests[name] = image.digest
    repository.images.add_all(image for image, _ in made)
    for image, tags in made:
        for tag in tags:
            repository.images.tag(tag, image)
    return {"digests": digests}


@control("ecr/image")
def change_image(body):
    """Changes the past of one image, found by digest or tag."""
    store = _repository(body).images
    image = store.get(body["digest"]) if "digest" in body else store.tagged(body["tag"])
    if image is None:
        raise KeyError("no image %s" % (body.get("digest") or body.get("tag")))
    _change(image, body)


@control("ecr/dump")
def dump(body):
    """All images of a repository, whatever their status."""
    store = _repository(body).images
    for image in store:
        image.settle(clock.now())
    return {
        "images": [
            {
                "digest": image.digest,
                "tags": sorted(image.tags),
                "status": image.status,
                "mediaType": image.media_type,
                "children": image.children,
                "subject": image.subject,
                "pushedAt": image.pushed_at.isoformat(),
                "pulledAt": image.pulled_at.isoformat() if image.pulled_at else None,
            }
            for image in store
        ]
    }


@control("ecr/lost-layers")
def lose_layers(body):
    """Layers that cannot be pushed by manifest any more (ECR cleans up what no image uses)."""
    lost_layers(_repository(body)).update(body["digests"])


def _repository(body):
    name = body["repository"]
    backend = ecr_backends[ACCOUNT][body.get("region", "eu-central-1")]
    if name not in backend.repositories:
        backend.create_repository(
            repository_name=name,
            registry_id=None,
            encryption_config=None,
            image_scan_config=None,
            image_tag_mutability=body.get("mutability"),
            image_tag_mutability_exclusion_filters=body.get("mutabilityExclusionFilters"),
            tags=[],
        )
    return backend.repositories[name]


def _change(image, entry):
    for key, attribute in _times.items():
        if entry.get(key) is not None:
            setattr(image, attribute, clock.instant(entry[key]))
    if "status" in entry:
        image.status = entry["status"]
    if "sizeBytes" in entry:
        image.size_override = entry["sizeBytes"]


def _manifest(name, entry, digests):
    """A manifest of the right form, different for each name."""
    made = {"schemaVersion": 2, "mediaType": entry.get("mediaType", OCI_MANIFEST)}
    if "children" in entry:
        media_type = entry.get("mediaType", INDEX_TYPES[0])
        made.update(
            mediaType=media_type,
            manifests=[_child(digests, one, order) for order, one in enumerate(entry["children"])],
        )
        made["annotations"] = {"name": name}
        return made
    made["config"] = {
        "mediaType": entry.get("configMediaType", "application/vnd.oci.image.config.v1+json"),
        "digest": _made_up_digest("config " + name),
        "size": 1_000,
    }
    made["layers"] = [
        {
            "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
            "digest": _made_up_digest("layer " + layer),
            "size": entry.get("layerBytes", 10_000_000),
        }
        for layer in entry.get("layers", ["base", name])
    ]
    if "artifactType" in entry:
        made["artifactType"] = entry["artifactType"]
    if "subject" in entry:
        digest = digests.get(entry["subject"], entry["subject"])
        made["subject"] = {"mediaType": OCI_MANIFEST, "digest": digest, "size": 500}
    return made


def _child(digests, name, order):
    architecture = ("amd64", "arm64", "ppc64le", "s390x")[order % 4]
    return {
        "mediaType": OCI_MANIFEST,
        "digest": digests.get(name, name),
        "size": 500,
        "platform": {"os": "linux", "architecture": architecture},
    }


def _made_up_digest(text):
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()
