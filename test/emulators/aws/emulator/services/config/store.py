"""What AWS Config knows in one region: at most one recorder, one channel, and the items of each resource."""

from __future__ import annotations

import itertools
from collections import defaultdict

from ... import clock
from ...operations import AwsError

_state_ids = itertools.count(1_700_000_000_000)


class Region:
    def __init__(self):
        self.recorder = None
        self.recording = False
        self.started_at = self.stopped_at = self.changed_at = None
        self.channel = None
        self.deliveries = {}
        self.items = defaultdict(list)

    def newest(self):
        """The newest item of each resource that is not deleted, in a fixed order."""
        return [
            history[-1]
            for _, history in sorted(self.items.items())
            if history and not history[-1]["configurationItemStatus"].startswith("ResourceDeleted")
        ]

    def add(self, item, account, region):
        """Keeps an item as the newest of its resource."""
        kept = {
            "version": "1.3",
            "accountId": account,
            "configurationItemCaptureTime": clock.epoch(),
            "configurationItemStatus": "OK",
            "configurationStateId": str(next(_state_ids)),
            "configurationItemMD5Hash": "",
            "awsRegion": region,
            "availabilityZone": "Not Applicable",
            "tags": {},
            "relatedEvents": [],
            "relationships": [],
            "supplementaryConfiguration": {},
            **item,
        }
        kept.setdefault("arn", "arn:aws:config:%s:%s:%s" % (region, account, kept["resourceId"]))
        kept["configurationItemCaptureTime"] = clock.instant(kept["configurationItemCaptureTime"]).timestamp()
        history = self.items[(kept["resourceType"], kept["resourceId"])]
        history.append(kept)
        history.sort(key=lambda one: one["configurationItemCaptureTime"])


_regions = defaultdict(Region)


def region_of(call):
    return _regions[(call.account, call.region)]


def region_named(account, name):
    return _regions[(account, name)]


def recorder_of(call):
    """The region's recorder; fails as the service does where there is none."""
    region = region_of(call)
    if region.recorder is None:
        raise AwsError("NoAvailableConfigurationRecorderException", "Configuration recorder is not available to put delivery channel.")
    return region
