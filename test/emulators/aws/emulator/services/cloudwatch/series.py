"""What is stored of a metric, and the statistics of it.

A minute of a metric is a distribution: how often each value was seen. Statistic sets (sum, count, min, max) are kept
as they are: they have no distribution, unless they stand for one value.
"""

from __future__ import annotations

import re

MINUTE = 60


class Samples:
    """All that was put for a span of time."""

    def __init__(self):
        self.counts = {}
        self.sets = []

    def add(self, entry):
        for value, count in entry.counts:
            self.counts[value] = self.counts.get(value, 0) + count
        self.sets += entry.sets

    @property
    def count(self):
        return sum(self.counts.values()) + sum(one["SampleCount"] for one in self.sets)

    @property
    def total(self):
        return sum(value * count for value, count in self.counts.items()) + sum(
            one["Sum"] for one in self.sets
        )

    def minimum(self):
        return min(list(self.counts) + [one["Minimum"] for one in self.sets])

    def maximum(self):
        return max(list(self.counts) + [one["Maximum"] for one in self.sets])

    def distribution(self):
        """Values in order with their counts; None when a statistic set hides them."""
        found = dict(self.counts)
        for one in self.sets:
            if one["SampleCount"] != 1 and one["Minimum"] != one["Maximum"]:
                return None
            found[one["Minimum"]] = found.get(one["Minimum"], 0) + one["SampleCount"]
        return sorted(found.items())


class Entry:
    """One datum as it was put."""

    def __init__(self, arrived, counts, sets, unit):
        self.arrived = arrived
        self.counts = counts
        self.sets = sets
        self.unit = unit


def is_statistic(text):
    return text in _simple or _percentile.fullmatch(text) is not None or _trimmed.fullmatch(text) is not None


def statistic(samples, name):
    """The value of a statistic, or None when there is none (percentiles of statistic sets)."""
    if name in _simple:
        return float(_simple[name](samples))
    distribution = samples.distribution()
    if distribution is None:
        return None
    percentile = _percentile.fullmatch(name)
    if percentile:
        return float(_at_rank(distribution, float(percentile.group(1)) / 100))
    return _trimmed_statistic(distribution, *_trimmed.fullmatch(name).groups())


_simple = {
    "SampleCount": lambda samples: samples.count,
    "Sum": lambda samples: samples.total,
    "Average": lambda samples: samples.total / samples.count,
    "Minimum": Samples.minimum,
    "Maximum": Samples.maximum,
}
_percentile = re.compile(r"p(\d{1,2}(?:\.\d{1,10})?|100)")
_bound = r"(\d*(?:\.\d+)?%?)"
_trimmed = re.compile(r"(TC|TS|TM|WM|PR)\(%s:%s\)" % (_bound, _bound))


def _trimmed_statistic(distribution, kind, low, high):
    """Bounds in the metric's unit or in percent: the lower exclusive, the upper inclusive (CloudWatch user guide)."""
    lower = _value_of(distribution, low, float("-inf"))
    upper = _value_of(distribution, high, float("inf"))
    total = sum(count for _, count in distribution)
    inside = [(value, count) for value, count in distribution if lower < value <= upper]
    count = sum(count for _, count in inside)
    if kind == "TC":
        return float(count)
    if kind == "PR":
        return 100.0 * count / total
    if kind == "TS":
        return float(sum(value * count for value, count in inside))
    if kind == "TM":
        return sum(value * count for value, count in inside) / count if count else None
    clamped = sum(min(max(value, lower), upper) * count for value, count in distribution)
    return clamped / total


def _value_of(distribution, bound, default):
    if bound == "":
        return default
    if not bound.endswith("%"):
        return float(bound)
    share = float(bound[:-1]) / 100
    return float("-inf") if share <= 0 else _at_rank(distribution, share)


def _at_rank(distribution, share):
    total = sum(count for _, count in distribution)
    reached = 0
    for value, count in distribution:
        reached += count
        if reached >= share * total:
            return value
    return distribution[-1][0]
