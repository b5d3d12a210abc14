"""What time it is for the emulator.

AI_OPS_TEST_TIME="<realEpochMs>:<virtualEpochMs>:<factor>" says that at the real instant the virtual clock
showed the virtual instant, and runs `factor` times as fast since. The actions under test read the same
variable, so both sides agree about now. With factor 0 the clock stands still until it is set.
"""

from __future__ import annotations

import os
import sys
import time
from datetime import datetime, timedelta, timezone

_real_time = time.time


def _parse(text):
    if not text:
        return 0.0, 0.0, 1.0
    real_ms, virtual_ms, factor = (float(part) for part in text.split(":"))
    return real_ms / 1000, virtual_ms / 1000, factor


_real_epoch, _virtual_epoch, FACTOR = _parse(os.environ.get("AI_OPS_TEST_TIME"))


def stands_still() -> bool:
    return FACTOR == 0


def set_to(epoch_seconds: float) -> None:
    """Sets a clock that stands still."""
    global _virtual_epoch
    _virtual_epoch = epoch_seconds


def epoch() -> float:
    """Seconds since 1970 on the virtual clock."""
    return _virtual_epoch + (_real_time() - _real_epoch) * FACTOR


def now() -> datetime:
    """The virtual instant, aware, UTC."""
    return datetime.fromtimestamp(epoch(), timezone.utc)


def naive() -> datetime:
    """The virtual instant as moto keeps it: UTC without saying so."""
    return now().replace(tzinfo=None)


def from_epoch(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, timezone.utc)


def real_seconds(virtual_seconds: float):
    """How long a virtual span really takes; None when it never ends by itself."""
    return virtual_seconds / FACTOR if FACTOR else None


def instant(value) -> datetime:
    """An instant given as epoch seconds, ISO 8601 text or datetime, as aware datetime."""
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=timezone.utc)
    if isinstance(value, (int, float)):
        return from_epoch(value)
    parsed = datetime.fromisoformat(str(value).replace("Z", "+00:00"))
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=timezone.utc)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def teach_moto() -> None:
    """Makes moto's own notion of now this clock, wherever a module has taken the function by name."""
    import moto.core.utils as utils

    original = utils.utcnow
    utils.utcnow = naive
    for name, module in list(sys.modules.items()):
        if name.startswith("moto.") and getattr(module, "utcnow", None) is original:
            module.utcnow = naive
