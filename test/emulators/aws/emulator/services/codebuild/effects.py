"""What a build leaves behind: images, exports of them, objects. Each gives values that texts may name."""

from __future__ import annotations

from urllib.parse import urlencode

from moto.ec2.models import ec2_backends

from ... import clock
from ...operations import state_lock
from ...own_client import own_client
from .. import load_service


def make(call, entry, filled):
    """Makes what an entry says ({kind, ...}); texts in it may name values of the build."""
    kinds = {"image": _image, "export": _export, "object": _object}
    given = _each(entry, filled)
    return kinds[given["kind"]](call, given)


def _each(value, filled):
    if isinstance(value, str):
        return filled(value)
    if isinstance(value, list):
        return [_each(one, filled) for one in value]
    if isinstance(value, dict):
        return {filled(key): _each(one, filled) for key, one in value.items()}
    return value


def _image(call, given):
    """An AMI with its snapshot: AMI_ID, SNAPSHOT_ID."""
    load_service("ec2")
    from ..ec2.store import add_image, more_of, tag

    with state_lock:
        backend = ec2_backends[call.account][call.region]
        ami = add_image(
            backend,
            given["name"],
            description=given.get("description", ""),
            sizes_gib=given.get("sizesGib", [8]),
        )
        snapshots = [one.id for one in more_of(ami).snapshots]
        tags = [{"Key": key, "Value": value} for key, value in given.get("tags", {}).items()]
        tag(backend, [ami.id] + snapshots, tags)
    return {"AMI_ID": ami.id, "SNAPSHOT_ID": snapshots[0]}


def _export(call, given):
    """A completed export of an image: EXPORT_TASK_ID, EXPORT_KEY."""
    load_service("ec2")
    from ..ec2.exports import ExportTask, finish, tasks_of
    from ..ec2.store import tag

    location = {"S3Bucket": given["bucket"], "S3Prefix": given.get("prefix", "")}
    parameters = {"DiskImageFormat": given.get("format", "VMDK"), "S3ExportLocation": location}
    now = clock.epoch()
    task = ExportTask(given["imageId"], parameters, now, now)
    with state_lock:
        backend = ec2_backends[call.account][call.region]
        tasks_of(backend)[task.id] = task
        tag(
            backend, [task.id], [{"Key": key, "Value": value} for key, value in given.get("tags", {}).items()]
        )
    finish(call.region, task)
    return {"EXPORT_TASK_ID": task.id, "EXPORT_KEY": task.key}


def _object(call, given):
    """An object in a bucket: OBJECT_KEY."""
    own_client("s3", call.region).put_object(
        Bucket=given["bucket"],
        Key=given["key"],
        Body=given.get("body", "").encode(),
        Tagging=urlencode(given.get("tags", {})),
    )
    return {"OBJECT_KEY": given["key"]}
