"""The delivery channel and its status."""

from __future__ import annotations

from moto.s3.models import s3_backends

from ... import clock, timetable
from ...operations import ACCOUNT, AwsError, operation
from . import delivery
from .state import Channel, of, spelled


@operation("config", "PutDeliveryChannel")
def put_delivery_channel(call, parameters):
    region, given = of(call), dict(parameters["DeliveryChannel"])
    name = given.setdefault("name", "default")
    if region.recorder is None:
        raise AwsError(
            "NoAvailableConfigurationRecorderException",
            "Configuration recorder is not available to put delivery channel.",
        )
    if region.channel is not None and region.channel.given["name"] != name:
        raise AwsError(
            "MaxNumberOfDeliveryChannelsExceededException",
            "Failed to put delivery channel '%s' because the maximum number of delivery channels: 1 is reached."
            % name,
        )
    bucket = given.get("s3BucketName")
    if not bucket or bucket not in s3_backends[ACCOUNT]["aws"].buckets:
        raise AwsError(
            "NoSuchBucketException", "Cannot find a S3 bucket with the name '%s'." % (bucket or "")
        )
    if "AWSLogs/" in given.get("s3KeyPrefix", "") + "/":
        raise AwsError(
            "InvalidS3KeyPrefixException", "The s3 key prefix '%s' is not valid." % given["s3KeyPrefix"]
        )
    if region.channel is None:
        region.channel = Channel(given)
    region.channel.given = given
    region.channel.stream = {"lastStatus": "Success", "lastStatusChangeTime": clock.now()}
    timetable.at(clock.epoch(), lambda: delivery.check_writability(call.region, given))
    return {}


@operation("config", "DescribeDeliveryChannels")
def describe_delivery_channels(call, parameters):
    return {"DeliveryChannels": [one.given for one in _wanted(call, parameters)]}


@operation("config", "DescribeDeliveryChannelStatus")
def describe_delivery_channel_status(call, parameters):
    return {"DeliveryChannelsStatus": [_status(one) for one in _wanted(call, parameters)]}


def _wanted(call, parameters):
    channel = of(call).channel
    for name in parameters.get("DeliveryChannelNames") or []:
        if channel is None or channel.given["name"] != name:
            raise no_such(name)
    return [channel] if channel else []


def _status(channel):
    def shown(info):
        return dict(info, lastStatus=spelled(info.get("lastStatus", "Not_Applicable")))

    return {
        "name": channel.given["name"],
        "configSnapshotDeliveryInfo": shown(channel.snapshot),
        "configHistoryDeliveryInfo": shown(channel.history),
        "configStreamDeliveryInfo": shown(channel.stream),
    }


@operation("config", "DeleteDeliveryChannel")
def delete_delivery_channel(call, parameters):
    region, name = of(call), parameters["DeliveryChannelName"]
    if region.channel is None or region.channel.given["name"] != name:
        raise no_such(name)
    if region.recorder is not None and region.recorder.recording:
        raise AwsError(
            "LastDeliveryChannelDeleteFailedException",
            "Failed to delete last specified delivery channel with name '%s', because there is a "
            "running configuration recorder." % name,
        )
    region.channel = None
    return {}


def no_such(name):
    return AwsError(
        "NoSuchDeliveryChannelException", "Cannot find delivery channel with specified name '%s'." % name
    )
