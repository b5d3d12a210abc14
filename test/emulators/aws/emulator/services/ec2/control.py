"""Control API: images and snapshots with a past, and how long things take."""

from __future__ import annotations

from moto.ec2.models import ec2_backends

from ... import clock
from ...operations import ACCOUNT, control
from .exports import failures
from .store import add_image, more_of, settings, tag


@control("ec2/images")
def put_images(body):
    """Puts images with their snapshots. See README.md."""
    backend = _backend(body)
    made = {}
    for entry in body["images"]:
        ami = add_image(
            backend,
            entry["name"],
            image_id=entry.get("id"),
            description=entry.get("description", ""),
            sizes_gib=entry.get("sizesGib", [8]),
            owner_id=entry.get("ownerId"),
            owner_alias=entry.get("ownerAlias"),
            public=entry.get("public", False),
            architecture=entry.get("architecture", "x86_64"),
        )
        _give_past(backend, ami, entry)
        made[entry["name"]] = {"imageId": ami.id, "snapshotIds": [one.id for one in more_of(ami).snapshots]}
    return {"images": made}


def _give_past(backend, ami, entry):
    more = more_of(ami)
    if "createdAt" in entry:
        more.created = clock.instant(entry["createdAt"]).timestamp()
    for name, attribute in (("deprecatedAt", "deprecation_time"), ("lastLaunchedAt", "last_launched")):
        if entry.get(name) is not None:
            setattr(more, attribute, clock.instant(entry[name]).timestamp())
    more.state = entry.get("state")
    more.deregistration_protection = entry.get("deregistrationProtection", "disabled")
    for snapshot in more.snapshots:
        snapshot.description = "Created by CreateImage(i-0123456789abcdef0) for %s" % ami.id
    if "sharedSnapshotIds" in entry:
        more.snapshots += [backend.snapshots[one] for one in entry["sharedSnapshotIds"]]
    tag(backend, [ami.id], _tags(entry.get("tags")))
    for snapshot in more.snapshots:
        snapshot.start_time = clock.from_epoch(more.created).replace(tzinfo=None)
        tag(backend, [snapshot.id], _tags(entry.get("snapshotTags", entry.get("tags"))))


@control("ec2/snapshots")
def put_snapshots(body):
    """Puts snapshots that belong to no image."""
    backend = _backend(body)
    made = []
    for entry in body["snapshots"]:
        volume = backend.create_volume(size=entry.get("sizeGib", 8), zone_name=backend.region_name + "a")
        snapshot = backend.create_snapshot(volume.id, entry.get("description", ""))
        backend.delete_volume(volume.id)
        if "startedAt" in entry:
            snapshot.start_time = clock.instant(entry["startedAt"]).replace(tzinfo=None)
        tag(backend, [snapshot.id], _tags(entry.get("tags")))
        made.append(snapshot.id)
    return {"snapshotIds": made}


@control("ec2/volumes")
def put_volumes(body):
    """Volumes that are being made of snapshots, which at moto are made at once."""
    backend = _backend(body)
    made = []
    for snapshot_id in body["snapshotIds"]:
        volume = backend.create_volume(size=8, zone_name=backend.region_name + "a", snapshot_id=snapshot_id)
        volume.__class__ = type("CreatingVolume", (type(volume),), {"status": "creating"})
        made.append(volume.id)
    return {"volumeIds": made}


@control("ec2/settings")
def change_settings(body):
    """{imagePendingSeconds?, imageInvisibleSeconds?, exportSeconds?, statusCheckSeconds?, blockPublicImages?, exportFailures?: [message]}."""
    failures.extend(body.pop("exportFailures", []))
    for name, value in body.items():
        if name not in settings:
            raise KeyError(name)
        settings[name] = float(value)


def _tags(tags):
    return [{"Key": key, "Value": value} for key, value in (tags or {}).items()]


def _backend(body):
    return ec2_backends[ACCOUNT][body.get("region", "eu-central-1")]
