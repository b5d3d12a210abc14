"""Where metrics are kept: by namespace, name and dimensions, then by minute."""

from __future__ import annotations

from moto.cloudwatch.models import cloudwatch_backends

from ... import clock
from .series import MINUTE, Samples


class MetricStore:
    def __init__(self):
        self._minutes = {}
        # How long what was put stays unseen: real metrics come late.
        self.visible_after_seconds = 0.0

    def put(self, key, at_epoch, entry):
        minute = int(at_epoch // MINUTE) * MINUTE
        self._minutes.setdefault(key, {}).setdefault(minute, []).append(entry)

    def keys(self):
        return list(self._minutes)

    def samples(self, key, start, end, period, unit=None):
        """{start of period: Samples}, both as epoch seconds, for the periods in [start, end) in which there is data."""
        seen_until = clock.epoch() - self.visible_after_seconds
        found = {}
        for minute, entries in self._minutes.get(key, {}).items():
            begin = minute // period * period
            if not start <= begin < end:
                continue
            for entry in entries:
                if entry.arrived <= seen_until and unit in (None, entry.unit):
                    found.setdefault(begin, Samples()).add(entry)
        return found


def store_of(account, region):
    backend = cloudwatch_backends[account][region]
    if "metric_store" not in backend.__dict__:
        backend.metric_store = MetricStore()
    return backend.metric_store


def key_of(metric):
    dimensions = frozenset((one["Name"], one["Value"]) for one in metric.get("Dimensions") or [])
    return metric["Namespace"], metric["MetricName"], dimensions
