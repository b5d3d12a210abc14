"""Things that happen at an instant of the virtual clock, carried out by one thread."""

from __future__ import annotations

import heapq
import itertools
import threading
import traceback

from . import clock
from .operations import control

_due = []
_order = itertools.count()
_changed = threading.Condition()
_thread = None
_working = False


def at(epoch_seconds, work):
    """Has `work()` done when the virtual clock shows the instant; at once when that is past."""
    global _thread
    with _changed:
        heapq.heappush(_due, (epoch_seconds, next(_order), work))
        if _thread is None:
            _thread = threading.Thread(target=_run, daemon=True)
            _thread.start()
        _changed.notify_all()


def _run():
    global _working
    while True:
        with _changed:
            while not _due or _due[0][0] > clock.epoch():
                _changed.wait(clock.real_seconds(_due[0][0] - clock.epoch()) if _due else None)
            _, _, work = heapq.heappop(_due)
            _working = True
        try:
            work()
        except Exception:  # noqa: BLE001 - one failing thing must not stop the others
            traceback.print_exc()
        with _changed:
            _working = False
            _changed.notify_all()


@control("clock/advance", locks=False)
def advance(body):
    """{seconds}: moves a clock that stands still, through all that happens meanwhile, each at its instant."""
    if not clock.stands_still():
        raise ValueError("the clock runs by itself")
    target = clock.epoch() + float(body["seconds"])
    with _changed:
        while True:
            if not _working and not (_due and _due[0][0] <= clock.epoch()):
                if not _due or _due[0][0] > target:
                    break
                clock.set_to(_due[0][0])
                _changed.notify_all()
            _changed.wait()
        clock.set_to(target)
    return {"now": clock.now().isoformat()}
