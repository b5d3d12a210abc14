"""CreateImage, DescribeImages, DeregisterImage."""

from __future__ import annotations

import re

from ... import clock
from ...operations import AwsError, operation
from . import recycle_bin
from .filters import matching, paged
from .store import (
    add_image,
    backend_of,
    more_of,
    refuse_dry_run,
    settings,
    state_of,
    tag,
    tags_for,
    tags_of,
    using_images,
)

_name = re.compile(r"[A-Za-z0-9()\[\] ./\-'@_]{3,128}")


@operation("ec2", "CreateImage")
def create_image(call, parameters):
    backend = backend_of(call)
    instance = backend.get_instance(parameters["InstanceId"])
    name = parameters["Name"]
    if not _name.fullmatch(name):
        raise AwsError(
            "InvalidAMIName.Malformed",
            "AMI names must be between 3 and 128 characters long, and may contain letters, numbers, and certain "
            "characters: ( ) [ ] . / - ' @ _",
        )
    taken = next(
        (ami for ami in backend.amis.values() if ami.name == name and ami.owner_id == call.account), None
    )
    if taken is not None:
        raise AwsError(
            "InvalidAMIName.Duplicate",
            "AMI name %s is already in use by AMI %s" % (name, taken.id),
        )
    refuse_dry_run(parameters)
    sizes = [
        one["Ebs"]["VolumeSize"]
        for one in parameters.get("BlockDeviceMappings") or []
        if "VolumeSize" in one.get("Ebs", {})
    ]
    ami = add_image(backend, name, description=parameters.get("Description", ""), sizes_gib=sizes or (8,))
    ami.instance_id = instance.id
    more = more_of(ami)
    more.available_from = clock.epoch() + settings["imagePendingSeconds"]
    more.visible_from = clock.epoch() + settings["imageInvisibleSeconds"]
    tag(backend, [ami.id], tags_for(parameters, "image"))
    for snapshot in more.snapshots:
        snapshot.description = "Created by CreateImage(%s) for %s" % (instance.id, ami.id)
        tag(backend, [snapshot.id], tags_for(parameters, "snapshot"))
    return {"ImageId": ami.id}


@operation("ec2", "DescribeImages")
def describe_images(call, parameters):
    refuse_dry_run(parameters)
    backend = backend_of(call)
    visible = [ami for ami in backend.amis.values() if more_of(ami).visible_from <= clock.epoch()]
    wanted = parameters.get("ImageIds")
    if wanted:
        visible = _by_id(visible, wanted)
    owners = [call.account if owner == "self" else owner for owner in parameters.get("Owners") or []]
    now = clock.epoch()
    found = [
        ami
        for ami in visible
        if (not owners or ami.owner_id in owners or ami.owner_alias in owners)
        and _may_be_launched_by(ami, parameters.get("ExecutableUsers"), call.account)
        and (parameters.get("IncludeDisabled") or wanted or state_of(ami) != "disabled")
        and (
            parameters.get("IncludeDeprecated")
            or wanted
            or ami.owner_id == call.account
            or not _is_deprecated(ami, now)
        )
    ]
    tagged = [(ami, tags_of(backend, ami.id)) for ami in found]
    filtered = matching(tagged, parameters.get("Filters"), _attributes)
    answers = [_answer(ami, tags) for ami, tags in sorted(filtered, key=lambda one: one[0].id)]
    return paged(parameters, answers, "Images")


def _by_id(images, wanted):
    malformed = [one for one in wanted if not re.fullmatch(r"ami-[0-9a-f]{8,17}", one)]
    if malformed:
        raise AwsError("InvalidAMIID.Malformed", 'Invalid id: "%s" (expecting "ami-...")' % malformed[0])
    known = {ami.id: ami for ami in images}
    missing = [one for one in wanted if one not in known]
    if missing:
        plural = (
            "The image ids '[%s]' do not exist" if len(missing) > 1 else "The image id '[%s]' does not exist"
        )
        raise AwsError("InvalidAMIID.NotFound", plural % ", ".join(missing))
    return [known[one] for one in wanted]


@operation("ec2", "DeregisterImage")
def deregister_image(call, parameters):
    backend = backend_of(call)
    image_id = parameters["ImageId"]
    ami = backend.amis.get(image_id)
    if ami is None:
        code = "InvalidAMIID.Unavailable" if image_id in backend.deleted_amis else "InvalidAMIID.NotFound"
        raise AwsError(code, "The image id '[%s]' does not exist" % image_id)
    if more_of(ami).deregistration_protection != "disabled":
        raise AwsError("OperationNotPermitted", "The image '%s' is protected from deregistration" % image_id)
    refuse_dry_run(parameters)
    snapshots = more_of(ami).snapshots
    # moto remembers what is gone to refuse it by another code; what is in the Recycle Bin is neither.
    kept = recycle_bin.keep_image(call, ami)
    backend.deregister_image(image_id)
    if kept:
        backend.deleted_amis.remove(image_id)
    results = []
    if parameters.get("DeleteAssociatedSnapshots"):
        for snapshot in snapshots:
            shared = using_images(backend, snapshot.id)
            if not shared:
                recycle_bin.keep_snapshot(call, snapshot)
                backend.snapshots.pop(snapshot.id, None)
            results.append({"SnapshotId": snapshot.id, "ReturnCode": "skipped" if shared else "success"})
    return {"Return": True, "DeleteSnapshotResults": results}


_attributes = {
    "architecture": lambda ami: ami.architecture,
    "creation-date": lambda ami: _creation_date(ami),
    "block-device-mapping.snapshot-id": lambda ami: [one.id for one in more_of(ami).snapshots],
    "description": lambda ami: ami.description,
    "image-id": lambda ami: ami.id,
    "image-type": lambda ami: ami.image_type,
    "is-public": lambda ami: str(ami.is_public).lower(),
    "name": lambda ami: ami.name,
    "owner-alias": lambda ami: ami.owner_alias,
    "owner-id": lambda ami: ami.owner_id,
    "platform": lambda ami: ami.platform,
    "root-device-type": lambda ami: ami.root_device_type,
    "state": state_of,
    "virtualization-type": lambda ami: ami.virtualization_type,
}


def _may_be_launched_by(ami, users, account):
    if not users:
        return True
    named = [account if user == "self" else user for user in users]
    explicit = [permission.get("UserId") for permission in ami.launch_permissions]
    return any(ami.is_public if user == "all" else user in explicit for user in named)


def _is_deprecated(ami, now):
    deprecated = more_of(ami).deprecation_time
    return deprecated is not None and deprecated <= now


def _creation_date(ami):
    return clock.from_epoch(more_of(ami).created).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def _iso(epoch):
    return None if epoch is None else clock.from_epoch(epoch).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def _answer(ami, tags):
    more = more_of(ami)
    return {
        "ImageId": ami.id,
        "ImageLocation": "%s/%s" % (ami.owner_id, ami.name),
        "ImageType": ami.image_type,
        "ImageOwnerAlias": ami.owner_alias,
        "Name": ami.name,
        "Description": ami.description,
        "OwnerId": ami.owner_id,
        "Public": ami.is_public,
        "State": state_of(ami),
        "StateReason": more.state_reason,
        "Architecture": ami.architecture,
        "CreationDate": _creation_date(ami),
        "DeprecationTime": _iso(more.deprecation_time),
        "LastLaunchedTime": _iso(more.last_launched),
        "DeregistrationProtection": more.deregistration_protection,
        "SourceInstanceId": ami.instance_id,
        "PlatformDetails": "Linux/UNIX",
        "EnaSupport": True,
        "Hypervisor": "xen",
        "RootDeviceName": ami.root_device_name,
        "RootDeviceType": ami.root_device_type,
        "VirtualizationType": ami.virtualization_type,
        "BlockDeviceMappings": [
            _mapping(ami, order, snapshot) for order, snapshot in enumerate(more.snapshots)
        ],
        "Tags": tags,
    }


def _mapping(ami, order, snapshot):
    return {
        "DeviceName": ami.root_device_name if order == 0 else "/dev/sd%s" % chr(ord("a") + order),
        "Ebs": {
            "SnapshotId": snapshot.id,
            "VolumeSize": snapshot.volume.size,
            "VolumeType": "gp3",
            "DeleteOnTermination": True,
            "Encrypted": snapshot.encrypted,
        },
    }
