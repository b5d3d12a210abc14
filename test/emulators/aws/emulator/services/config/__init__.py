"""AWS Config: recorder, delivery channel, configuration items with a history, snapshots, queries."""

from . import control, delivery, items, query, recorder  # noqa: F401
