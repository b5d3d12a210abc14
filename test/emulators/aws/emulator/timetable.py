"""Things that happen at an instant of the virtual clock, carried out by one thread."""

from __future__ import annotations

import heapq
import itertools
import threading
import traceback

from . import clock

_due = []
_order = itertools.count()
_changed = threading.Condition()
_thread = None


def at(epoch_seconds, work):
    """Has `work()` done when the virtual clock shows the instant; at once when that is past."""
    global _thread
    with _changed:
        heapq.heappush(_due, (epoch_seconds, next(_order), work))
        if _thread is None:
            _thread = threading.Thread(target=_run, daemon=True)
            _thread.start()
        _changed.notify()


def _run():
    while True:
        with _changed:
            while not _due or _due[0][0] > clock.epoch():
                _changed.wait(clock.real_seconds(_due[0][0] - clock.epoch()) if _due else None)
            _, _, work = heapq.heappop(_due)
        try:
            work()
        except Exception:  # noqa: BLE001 - one failing thing must not stop the others
            traceback.print_exc()
