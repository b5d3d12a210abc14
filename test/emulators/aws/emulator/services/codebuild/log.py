"""The log of a build: in CloudWatch Logs while it runs, in S3 packed when it has ended."""

from __future__ import annotations

import gzip

from moto.logs.models import logs_backends

from ... import clock, timetable
from ...operations import state_lock
from ...own_client import own_client


class _Log:
    def container(self, text):
        """A line of CodeBuild itself."""
        self.line("[Container] %s %s" % (clock.now().strftime("%Y/%m/%d %H:%M:%S.%f"), text))

    def end(self):
        """Nothing more comes."""


class ObjectLog(_Log):
    """Written once, at the end."""

    def __init__(self, region, arn):
        self._region = region
        self._bucket, _, self._key = arn.removeprefix("arn:aws:s3:::").partition("/")
        self._lines = []

    def line(self, text):
        self._lines.append(text + "\n")

    def end(self):
        own_client("s3", self._region).put_object(
            Bucket=self._bucket, Key=self._key, Body=gzip.compress("".join(self._lines).encode())
        )


class BuildLog(_Log):
    def __init__(self, call, group, stream, delay_seconds):
        self._backend = logs_backends[call.account][call.region]
        self._group, self._stream, self._delay = group, stream, delay_seconds
        if group not in self._backend.groups:
            self._backend.create_log_group(group, {})
        self._backend.create_log_stream(group, stream)

    def line(self, text):
        """A line as it is, seen in the log after the delay."""
        event = {"timestamp": int(clock.epoch() * 1000), "message": text + "\n"}
        if self._delay:
            timetable.at(clock.epoch() + self._delay, lambda: self._put(event))
        else:
            self._put(event)

    def _put(self, event):
        with state_lock:
            self._backend.put_log_events(self._group, self._stream, [event])
