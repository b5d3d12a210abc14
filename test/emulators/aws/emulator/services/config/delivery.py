"""The delivery channel, its status, and snapshots written to its bucket as AWS Config writes them."""

from __future__ import annotations

import gzip
import json
import uuid

from moto.s3.models import s3_backends

from ... import clock
from ...operations import AwsError, operation
from .items import file_item
from .store import recorder_of, region_of

_frequencies = {"One_Hour": 1, "Three_Hours": 3, "Six_Hours": 6, "Twelve_Hours": 12, "TwentyFour_Hours": 24}


@operation("config", "PutDeliveryChannel")
def put_channel(call, parameters):
    region = recorder_of(call)
    channel = dict(parameters["DeliveryChannel"])
    channel.setdefault("name", "default")
    if region.channel is not None and region.channel["name"] != channel["name"]:
        raise AwsError(
            "MaxNumberOfDeliveryChannelsExceededException",
            "Failed to put delivery channel '%s' because the maximum number of delivery channels: 1 is reached." % channel["name"],
        )
    if "AWSLogs" in channel.get("s3KeyPrefix", ""):
        raise AwsError("InvalidS3KeyPrefixException", "The s3 key prefix '%s' is not valid." % channel["s3KeyPrefix"])
    if channel.get("s3BucketName") not in s3_backends[call.account]["aws"].buckets:
        raise AwsError("NoSuchBucketException", "Cannot find a S3 bucket with an empty bucket name." if not channel.get("s3BucketName") else "S3 bucket '%s' not found." % channel["s3BucketName"])
    region.channel = channel
    return {}


@operation("config", "DescribeDeliveryChannels")
def describe_channels(call, parameters):
    return {"DeliveryChannels": _named(call, parameters)}


@operation("config", "DeleteDeliveryChannel")
def delete_channel(call, parameters):
    region = region_of(call)
    if region.channel is None or region.channel["name"] != parameters["DeliveryChannelName"]:
        raise _no_such(parameters["DeliveryChannelName"])
    if region.recording:
        raise AwsError(
            "LastDeliveryChannelDeleteFailedException",
            "Failed to delete last specified delivery channel with name '%s', because there, because there is a running configuration recorder."
            % region.channel["name"],
        )
    region.channel = None
    return {}


@operation("config", "DescribeDeliveryChannelStatus")
def describe_channel_status(call, parameters):
    region = region_of(call)
    frequency = lambda channel: channel.get("configSnapshotDeliveryProperties", {}).get("deliveryFrequency", "TwentyFour_Hours")
    return {
        "DeliveryChannelsStatus": [
            {
                "name": channel["name"],
                "configSnapshotDeliveryInfo": _info(region, "snapshot", _frequencies[frequency(channel)]),
                "configHistoryDeliveryInfo": _info(region, "history", 6),
                "configStreamDeliveryInfo": region.deliveries.get(
                    "stream", {"lastStatus": "Success" if region.recording else "Not_Applicable"}
                ),
            }
            for channel in _named(call, parameters)
        ]
    }


@operation("config", "DeliverConfigSnapshot")
def deliver_snapshot(call, parameters):
    region = region_of(call)
    name = parameters["deliveryChannelName"]
    if region.recorder is None:
        raise AwsError("NoAvailableConfigurationRecorderException", "Configuration recorder is not available to deliver.")
    if region.channel is None or region.channel["name"] != name:
        raise _no_such(name)
    if not region.recording:
        raise AwsError("NoRunningConfigurationRecorderException", "There is no configuration recorder running.")
    snapshot = str(uuid.uuid4())
    now = clock.now()
    document = {"fileVersion": "1.0", "configSnapshotId": snapshot, "configurationItems": [file_item(one) for one in region.newest()]}
    # Months and days are not padded in the folders, but are in the file's name.
    folder = "%sAWSLogs/%s/Config/%s/%d/%d/%d/ConfigSnapshot" % (
        region.channel["s3KeyPrefix"].rstrip("/") + "/" if region.channel.get("s3KeyPrefix") else "",
        call.account,
        call.region,
        now.year,
        now.month,
        now.day,
    )
    key = "%s/%s_Config_%s_ConfigSnapshot_%s_%s.json.gz" % (folder, call.account, call.region, now.strftime("%Y%m%dT%H%M%SZ"), snapshot)
    s3_backends[call.account]["aws"].put_object(region.channel["s3BucketName"], key, gzip.compress(json.dumps(document).encode()))
    region.deliveries["snapshot"] = {"lastStatus": "Success", "lastAttemptTime": now, "lastSuccessfulTime": now}
    return {"configSnapshotId": snapshot}


def _info(region, kind, hours):
    known = region.deliveries.get(kind)
    if known is None:
        return {"lastStatus": "Not_Applicable"}
    last = known.get("lastSuccessfulTime")
    return {**known, **({"nextDeliveryTime": last + clock.minutes(60 * hours)} if last else {})}


def _named(call, parameters):
    channel = region_of(call).channel
    for name in parameters.get("DeliveryChannelNames") or []:
        if channel is None or channel["name"] != name:
            raise _no_such(name)
    return [] if channel is None else [channel]


def _no_such(name):
    return AwsError("NoSuchDeliveryChannelException", "Cannot find delivery channel with specified name '%s'." % name)
