"""What time it is for the emulator.

AI_OPS_TEST_TIME="<factor>:<directory>" says that the file `now` in the directory is a clock: virtual milliseconds since
1970 as a little-endian double, at most `factor` of them in a real one. The actions under test read the same file, so
both sides agree about now. AI_OPS_TEST_STOPPED_AT="<milliseconds>" is a clock that stands still until it is set.
"""

from __future__ import annotations

import os
import struct
import sys
import time
from datetime import datetime, timedelta, timezone

_stopped_at = None
_shared = None
_factor = 1.0


def _read_environment():
    global _stopped_at, _shared, _factor
    stopped, shared = os.environ.get("AI_OPS_TEST_STOPPED_AT"), os.environ.get("AI_OPS_TEST_TIME")
    if stopped:
        _stopped_at = float(stopped) / 1000
    elif shared:
        factor, directory = shared.split(":", 1)
        _factor = float(factor)
        _shared = os.open(os.path.join(directory, "now"), os.O_RDONLY)


_read_environment()


def stands_still() -> bool:
    return _stopped_at is not None


def set_to(epoch_seconds: float) -> None:
    """Sets a clock that stands still."""
    global _stopped_at
    _stopped_at = epoch_seconds


def epoch() -> float:
    """Seconds since 1970 on the virtual clock."""
    if _stopped_at is not None:
        return _stopped_at
    if _shared is None:
        return time.time()
    return struct.unpack("<d", os.pread(_shared, 8, 0))[0] / 1000


def now() -> datetime:
    """The virtual instant, aware, UTC."""
    return datetime.fromtimestamp(epoch(), timezone.utc)


def naive() -> datetime:
    """The virtual instant as moto keeps it: UTC without saying so."""
    return now().replace(tzinfo=None)


def from_epoch(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, timezone.utc)


def real_seconds(virtual_seconds: float):
    """How long a virtual span really takes at least; None when it never ends by itself."""
    return None if stands_still() else max(0.001, virtual_seconds / _factor)


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
