"""ModifyImageAttribute for launch permissions, deprecation dates, disabled images, the block of public images."""

from __future__ import annotations

from datetime import timedelta

from ... import clock
from ...operations import AwsError, operation
from .store import backend_of, more_of, refuse_dry_run, settings, state_of

# The upper limits of DeprecateAt (EC2 API reference, EnableImageDeprecation).
_PUBLIC_YEARS, _YEARS = 2, 10


@operation("ec2", "ModifyImageAttribute")
def modify_image_attribute(call, parameters):
    ami = _own(call, parameters["ImageId"])
    if state_of(ami) != "available":
        raise AwsError("IncorrectState", "The image %s is not available" % ami.id)
    change = parameters.get("LaunchPermission") or {}
    added, removed = change.get("Add") or [], change.get("Remove") or []
    if {"Group": "all"} in added and settings["blockPublicImages"]:
        raise AwsError(
            "OperationNotPermitted",
            "You can't publicly share this image because block public access for AMIs is enabled for this account in this Region.",
        )
    refuse_dry_run(parameters)
    for one in added:
        if one not in ami.launch_permissions:
            ami.launch_permissions.append(one)
    ami.launch_permissions[:] = [one for one in ami.launch_permissions if one not in removed]
    return {}


@operation("ec2", "EnableImageDeprecation")
def enable_image_deprecation(call, parameters):
    ami = _own(call, parameters["ImageId"])
    at = parameters["DeprecateAt"].replace(second=0, microsecond=0)
    begin, years = (
        (more_of(ami).created, _PUBLIC_YEARS) if ami.is_public else (clock.epoch(), _YEARS)
    )
    if at.timestamp() <= clock.epoch() or at > clock.from_epoch(begin) + timedelta(days=366 * years):
        raise AwsError("InvalidParameterValue", "DeprecateAt is not within the limits")
    refuse_dry_run(parameters)
    more_of(ami).deprecation_time = at.timestamp()
    return {"Return": True}


@operation("ec2", "DisableImageDeprecation")
def disable_image_deprecation(call, parameters):
    ami = _own(call, parameters["ImageId"])
    refuse_dry_run(parameters)
    more_of(ami).deprecation_time = None
    return {"Return": True}


@operation("ec2", "DisableImage")
def disable_image(call, parameters):
    ami = _own(call, parameters["ImageId"])
    if state_of(ami) not in ("available", "disabled"):
        raise AwsError("IncorrectState", "The image %s is not available" % ami.id)
    refuse_dry_run(parameters)
    more_of(ami).state = "disabled"
    ami.launch_permissions.clear()
    return {"Return": True}


@operation("ec2", "EnableImage")
def enable_image(call, parameters):
    ami = _own(call, parameters["ImageId"])
    if state_of(ami) not in ("available", "disabled"):
        raise AwsError("IncorrectState", "The image %s is not disabled" % ami.id)
    refuse_dry_run(parameters)
    more_of(ami).state = None
    return {"Return": True}


@operation("ec2", "GetImageBlockPublicAccessState")
def get_image_block_public_access_state(call, parameters):
    refuse_dry_run(parameters)
    state = "block-new-sharing" if settings["blockPublicImages"] else "unblocked"
    return {"ImageBlockPublicAccessState": state}


def _own(call, image_id):
    ami = backend_of(call).amis.get(image_id)
    if ami is None:
        raise AwsError("InvalidAMIID.NotFound", "The image id '[%s]' does not exist" % image_id)
    if ami.owner_id != call.account:
        raise AwsError("AuthFailure", "Not authorized for image:%s" % image_id)
    return ami
