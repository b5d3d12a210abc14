"""CloudWatch: metrics with distributions, trimmed statistics and metric math; alarms are moto's."""

from . import alarms, control, metrics  # noqa: F401
