"""AWS Config: recorder, delivery channel, snapshots in S3, configuration items with their history, queries.

Rules, aggregators and conformance packs are moto's.
"""

from . import channel, control, delivery, history, items, query, recorder  # noqa: F401
