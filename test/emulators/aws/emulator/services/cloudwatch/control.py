"""Control API: metrics that come late."""

from __future__ import annotations

from ...operations import ACCOUNT, control
from .store import store_of


@control("cloudwatch/settings")
def change_settings(body):
    """{visibleAfterSeconds}: how long what is put stays unseen, in virtual seconds."""
    store = store_of(ACCOUNT, body.get("region", "eu-central-1"))
    store.visible_after_seconds = float(body["visibleAfterSeconds"])
