"""The images of a repository, as ECR keeps them: content by digest, and tags that point at digests."""

from __future__ import annotations

import bisect
import hashlib
import json

from moto.ecr.models import Repository, ecr_backends

from ...operations import AwsError

INDEX_TYPES = (
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
)
OCI_MANIFEST = "application/vnd.oci.image.manifest.v1+json"


class StoredImage:
    """One manifest. Attributes that moto's scanning reads keep its names."""

    def __init__(self, manifest, media_type, pushed_at):
        self.image_manifest = manifest
        self.digest = digest_of(manifest)
        self.content = json.loads(manifest)
        self.media_type = media_type or self.content.get("mediaType")
        self.tags = []
        self.pushed_at = pushed_at
        self.pulled_at = None
        self.status = "ACTIVE"
        self.archived_at = None
        self.activated_at = None
        self.active_from = None
        self.size_override = None
        self.last_scan = None
        self.scan_finding_results_queue = []
        self.scan_finding_results = {}

    @property
    def is_index(self):
        return self.media_type in INDEX_TYPES

    @property
    def children(self):
        return [entry["digest"] for entry in self.content.get("manifests", [])] if self.is_index else []

    @property
    def subject(self):
        return (self.content.get("subject") or {}).get("digest")

    @property
    def artifact_type(self):
        return self.content.get("artifactType") or (self.content.get("config") or {}).get("mediaType")

    def settle(self, now):
        """Makes an image ACTIVE whose restore from the archive is due."""
        if self.status == "ACTIVATING" and now >= self.active_from:
            self.status, self.activated_at, self.active_from = "ACTIVE", self.active_from, None

    @property
    def image_digest(self):
        return self.digest

    @property
    def image_tag(self):
        return self.tags[0] if self.tags else None

    @property
    def image_tags(self):
        return self.tags


def digest_of(manifest):
    return "sha256:" + hashlib.sha256(manifest.encode()).hexdigest()


class ImageStore:
    def __init__(self):
        self._images = {}
        self._tags = {}
        self._parents = {}
        self._digests = []  # ECR's lists are unsorted; by digest is as good as any and repeatable

    def __iter__(self):
        return (self._images[digest] for digest in self._digests)

    def __len__(self):
        return len(self._images)

    def get(self, digest):
        return self._images.get(digest)

    def tagged(self, tag):
        return self._images.get(self._tags.get(tag))

    def parents(self, digest):
        """Digests of the indexes in the repository that list a digest."""
        return sorted(self._parents.get(digest, ()))

    def referrers(self, digest):
        return [image for image in self if image.subject == digest]

    def add(self, image):
        self._images[image.digest] = image
        bisect.insort(self._digests, image.digest)
        for child in image.children:
            self._parents.setdefault(child, set()).add(image.digest)

    def add_all(self, images):
        """As add, for many at once."""
        for image in images:
            if image.digest not in self._images:
                self._digests.append(image.digest)
            self._images[image.digest] = image
            for child in image.children:
                self._parents.setdefault(child, set()).add(image.digest)
        self._digests.sort()

    def remove(self, image):
        for tag in list(image.tags):
            self.untag(tag)
        del self._images[image.digest]
        del self._digests[bisect.bisect_left(self._digests, image.digest)]
        for child in image.children:
            self._parents.get(child, set()).discard(image.digest)

    def tag(self, tag, image):
        """Points a tag at an image; the image it pointed at before stays, without it."""
        self.untag(tag)
        image.tags.append(tag)
        self._tags[tag] = image.digest

    def untag(self, tag):
        digest = self._tags.pop(tag, None)
        if digest:
            self._images[digest].tags.remove(tag)

    def after(self, digest):
        """The images that follow a digest in the order of listing; all when it is None."""
        start = bisect.bisect_right(self._digests, digest) if digest else 0
        return (self._images[found] for found in self._digests[start:])

    def size_of(self, image):
        """Bytes as ECR counts: an index has the size of its largest child."""
        if image.size_override is not None:
            return image.size_override
        if image.is_index:
            children = [self._images[digest] for digest in image.children if digest in self._images]
            return max((self.size_of(child) for child in children), default=0)
        blobs = (
            [image.content.get("config") or {}]
            + image.content.get("layers", [])
            + image.content.get("blobs", [])
        )
        return sum(blob.get("size", 0) for blob in blobs)


def _store(repository):
    if "image_store" not in repository.__dict__:
        repository.image_store = ImageStore()
    return repository.image_store


def _find(repository, tag, digest):
    """What moto's own operations (scans) look images up with."""
    store = _store(repository)
    found = store.get(digest) if digest else store.tagged(tag)
    if found is None or (tag and tag not in found.tags):
        from .identify import image_not_found

        raise image_not_found(repository, {"imageDigest": digest, "imageTag": tag})
    return found


Repository.images = property(_store, lambda self, value: None)
Repository._get_image = _find


def repository_of(call, parameters):
    name, registry = parameters["repositoryName"], parameters.get("registryId")
    found = ecr_backends[call.account][call.region].repositories.get(name)
    if found is None or (registry and registry != found.registry_id):
        raise AwsError(
            "RepositoryNotFoundException",
            "The repository with name '%s' does not exist in the registry with id '%s'"
            % (name, registry or call.account),
        )
    return found
