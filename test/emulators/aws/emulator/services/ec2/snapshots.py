"""DescribeSnapshots, DeleteSnapshot."""

from __future__ import annotations

from ... import clock
from ...operations import AwsError, operation
from . import recycle_bin
from .filters import matching, paged
from .store import backend_of, refuse_dry_run, tags_of, using_images


@operation("ec2", "DescribeSnapshots")
def describe_snapshots(call, parameters):
    refuse_dry_run(parameters)
    backend = backend_of(call)
    found = list(backend.snapshots.values())
    wanted = parameters.get("SnapshotIds")
    if wanted:
        missing = [one for one in wanted if one not in backend.snapshots]
        if missing:
            raise _not_found(missing[0])
        found = [backend.snapshots[one] for one in wanted]
    owners = [call.account if owner == "self" else owner for owner in parameters.get("OwnerIds") or []]
    tagged = [(one, tags_of(backend, one.id)) for one in found if not owners or one.owner_id in owners]
    filtered = matching(tagged, parameters.get("Filters"), _attributes)
    answers = [_answer(snapshot, tags) for snapshot, tags in sorted(filtered, key=lambda one: one[0].id)]
    return paged(parameters, answers, "Snapshots")


@operation("ec2", "DeleteSnapshot")
def delete_snapshot(call, parameters):
    backend = backend_of(call)
    snapshot_id = parameters["SnapshotId"]
    if snapshot_id not in backend.snapshots:
        raise _not_found(snapshot_id)
    images = using_images(backend, snapshot_id)
    if images:
        raise AwsError(
            "InvalidSnapshot.InUse",
            "The snapshot %s is currently in use by %s" % (snapshot_id, ", ".join(images)),
        )
    refuse_dry_run(parameters)
    recycle_bin.keep_snapshot(call, backend.snapshots[snapshot_id])
    del backend.snapshots[snapshot_id]
    return {}


def _not_found(snapshot_id):
    return AwsError("InvalidSnapshot.NotFound", "The snapshot '%s' does not exist." % snapshot_id)


_attributes = {
    "description": lambda one: one.description,
    "encrypted": lambda one: str(one.encrypted).lower(),
    "owner-id": lambda one: one.owner_id,
    "progress": lambda one: "100%",
    "snapshot-id": lambda one: one.id,
    "status": lambda one: one.status,
    "storage-tier": lambda one: getattr(one, "storage_tier", "standard"),
    "volume-id": lambda one: one.volume.id,
    "volume-size": lambda one: one.volume.size,
}


def _answer(snapshot, tags):
    return {
        "SnapshotId": snapshot.id,
        "VolumeId": snapshot.volume.id,
        "VolumeSize": snapshot.volume.size,
        "State": snapshot.status,
        "StartTime": clock.instant(snapshot.start_time),
        "Progress": "100%",
        "OwnerId": snapshot.owner_id,
        "Description": snapshot.description,
        "Encrypted": snapshot.encrypted,
        "StorageTier": getattr(snapshot, "storage_tier", "standard"),
        "Tags": tags,
    }
