"""Images and snapshots in moto's backend, with what moto does not keep of them."""

from __future__ import annotations

from moto.ec2.models import ec2_backends
from moto.ec2.models.amis import Ami
from moto.ec2.utils import random_ami_id

from ... import clock
from ...operations import AwsError

# Virtual seconds; set by the control API.
settings = {
    "imagePendingSeconds": 0.0,
    "imageInvisibleSeconds": 0.0,
    "exportSeconds": 0.0,
    "statusCheckSeconds": 0.0,
    # Not a span: 1 blocks that images become public.
    "blockPublicImages": 0.0,
}


class More:
    """What moto's Ami has no place for."""

    def __init__(self):
        self.created = clock.epoch()
        self.available_from = 0.0
        self.visible_from = 0.0
        self.state = None
        self.state_reason = None
        self.snapshots = []
        self.deprecation_time = None
        self.last_launched = None
        self.deregistration_protection = "disabled"


def backend_of(call):
    return ec2_backends[call.account][call.region]


def more_of(ami):
    if "emulator" not in ami.__dict__:
        ami.emulator = More()
        ami.emulator.created = ami.creation_date.replace(tzinfo=clock.now().tzinfo).timestamp()
        ami.emulator.snapshots = [ami.ebs_snapshot]
    return ami.emulator


def add_image(backend, name, image_id=None, description="", sizes_gib=(8,), **given):
    """An image with one snapshot for each size, whose tags are to be set by the caller."""
    ami = Ami(
        backend,
        image_id or random_ami_id(),
        name=name,
        description=description,
        architecture=given.pop("architecture", "x86_64"),
        virtualization_type="hvm",
        hypervisor="xen",
        root_device_type="ebs",
        region_name=backend.region_name + "a",
        **given,
    )
    ami.emulator = More()
    ami.ebs_snapshot.volume.size = sizes_gib[0]
    ami.emulator.snapshots = [ami.ebs_snapshot]
    for size in sizes_gib[1:]:
        volume = backend.create_volume(size=size, zone_name=backend.region_name + "a")
        ami.emulator.snapshots.append(backend.create_snapshot(volume.id, "", from_ami=ami.id))
        backend.delete_volume(volume.id)
    backend.amis[ami.id] = ami
    return ami


def state_of(ami):
    more = more_of(ami)
    if more.state:
        return more.state
    return ami.state if clock.epoch() >= more.available_from else "pending"


def using_images(backend, snapshot_id):
    return [
        ami.id
        for ami in backend.amis.values()
        if any(one.id == snapshot_id for one in more_of(ami).snapshots)
    ]


def tag(backend, resource_ids, tags):
    backend.create_tags(list(resource_ids), {one["Key"]: one["Value"] for one in tags})


def tags_of(backend, resource_id):
    return [{"Key": key, "Value": value} for key, value in sorted(backend.tags.get(resource_id, {}).items())]


def tags_for(parameters, resource_type):
    """The tags that a call gives to a type of resource."""
    specifications = parameters.get("TagSpecifications") or []
    return [
        tag
        for one in specifications
        if one.get("ResourceType") == resource_type
        for tag in one.get("Tags", [])
    ]


def refuse_dry_run(parameters):
    if parameters.get("DryRun"):
        raise AwsError("DryRunOperation", "Request would have succeeded, but DryRun flag is set.")
