"""The Recycle Bin: what is deleted goes there when a retention rule matches, with its tags, and comes back as it was."""

from __future__ import annotations

from ... import clock
from ...operations import AwsError, operation
from ..rbin import retained_seconds
from .filters import paged
from .store import backend_of, refuse_dry_run, tags_of


class Kept:
    """Something in the Recycle Bin."""

    def __init__(self, thing, seconds):
        self.thing = thing
        self.entered = clock.epoch()
        self.leaves = self.entered + seconds


def _bin_of(backend, kind):
    kept = backend.__dict__.setdefault("recycle_bin", {}).setdefault(kind, {})
    for name in [name for name, one in kept.items() if one.leaves <= clock.epoch()]:
        del kept[name]
    return kept


def keep_image(call, ami):
    """Whether the image goes to the Recycle Bin."""
    return _keep(call, "EC2_IMAGE", ami)


def keep_snapshot(call, snapshot):
    return _keep(call, "EBS_SNAPSHOT", snapshot)


def _keep(call, kind, thing):
    backend = backend_of(call)
    seconds = retained_seconds(call.region, kind, tags_of(backend, thing.id))
    if seconds is not None:
        _bin_of(backend, kind)[thing.id] = Kept(thing, seconds)
    return seconds is not None


def _times(kept):
    return {
        "RecycleBinEnterTime": clock.from_epoch(kept.entered),
        "RecycleBinExitTime": clock.from_epoch(kept.leaves),
    }


@operation("ec2", "ListImagesInRecycleBin")
def list_images(call, parameters):
    refuse_dry_run(parameters)
    found = [
        dict(_times(kept), ImageId=name, Name=kept.thing.name, Description=kept.thing.description)
        for name, kept in sorted(_bin_of(backend_of(call), "EC2_IMAGE").items())
        if name in (parameters.get("ImageIds") or [name])
    ]
    return paged(parameters, found, "Images")


@operation("ec2", "ListSnapshotsInRecycleBin")
def list_snapshots(call, parameters):
    refuse_dry_run(parameters)
    found = [
        dict(_times(kept), SnapshotId=name, Description=kept.thing.description, VolumeId=kept.thing.volume.id)
        for name, kept in sorted(_bin_of(backend_of(call), "EBS_SNAPSHOT").items())
        if name in (parameters.get("SnapshotIds") or [name])
    ]
    return paged(parameters, found, "Snapshots")


@operation("ec2", "RestoreImageFromRecycleBin")
def restore_image(call, parameters):
    backend = backend_of(call)
    name = parameters["ImageId"]
    kept = _bin_of(backend, "EC2_IMAGE")
    if name not in kept:
        raise AwsError("InvalidAMIID.NotFound", "The image id '[%s]' does not exist in the Recycle Bin" % name)
    missing = [one.id for one in kept[name].thing.emulator.snapshots if one.id not in backend.snapshots]
    if missing:
        raise AwsError("InvalidSnapshot.NotFound", "The snapshot '%s' does not exist." % missing[0])
    refuse_dry_run(parameters)
    backend.amis[name] = kept.pop(name).thing
    return {"Return": True}


@operation("ec2", "RestoreSnapshotFromRecycleBin")
def restore_snapshot(call, parameters):
    backend = backend_of(call)
    name = parameters["SnapshotId"]
    kept = _bin_of(backend, "EBS_SNAPSHOT")
    if name not in kept:
        raise AwsError("InvalidSnapshot.NotFound", "The snapshot '%s' does not exist in the Recycle Bin." % name)
    refuse_dry_run(parameters)
    snapshot = backend.snapshots[name] = kept.pop(name).thing
    return {"SnapshotId": name, "State": snapshot.status, "VolumeSize": snapshot.volume.size}
