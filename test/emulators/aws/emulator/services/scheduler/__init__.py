"""EventBridge Scheduler: one-time schedules that are carried out when their time has come."""

from . import schedules  # noqa: F401
