"""Alarms of moto, with the state that a new alarm really has."""

from __future__ import annotations

from moto.cloudwatch.models import Alarm

_init = Alarm.__init__


def init(self, *given, **named):
    _init(self, *given, **named)
    self.state_value = "INSUFFICIENT_DATA"


Alarm.__init__ = init
