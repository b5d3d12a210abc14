"""What a region of AWS Config knows."""

from __future__ import annotations

from ...operations import ACCOUNT

_regions = {}

# The model spells states `Success`, answers that users show have `SUCCESS`; the control API chooses.
settings = {"snapshotSeconds": 0.0, "pendingSeconds": 0.0, "upperCaseStatus": False}


class Region:
    def __init__(self, name):
        self.name = name
        self.recorder = None
        self.linked_recorders = []
        self.channel = None
        # {(type, id): [items, oldest first]}
        self.items = {}
        self.history_delivered_until = 0.0


class Recorder:
    def __init__(self, arn, name, given):
        self.arn, self.name, self.given = arn, name, given
        self.recording = False
        self.started = self.stopped = self.changed = None
        self.said = None  # a status that the control API set


class Channel:
    def __init__(self, given):
        self.given = given
        self.snapshot = {}
        self.history = {}
        self.stream = {}


def region_of(name):
    if name not in _regions:
        _regions[name] = Region(name)
    return _regions[name]


def of(call):
    return region_of(call.region)


def of_body(body):
    return region_of(body.get("region", "eu-central-1"))


def spelled(status):
    return status.upper() if settings["upperCaseStatus"] else status


def arn(region, rest):
    return "arn:aws:config:%s:%s:%s" % (region, ACCOUNT, rest)
