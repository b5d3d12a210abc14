"""Control API: configuration items with a past, states, and how long things take."""

from __future__ import annotations

from ... import clock, timetable
from ...operations import control
from .delivery import deliver_history
from .items import add
from .recorder import add_linked
from .state import of_body, settings


@control("config/items")
def put_items(body):
    """Puts configuration items. See README.md."""
    for given in body["items"]:
        add(of_body(body), given)


@control("config/recorder-status")
def set_recorder_status(body):
    """{lastStatus, lastErrorCode?, lastErrorMessage?} for the customer's recorder; null takes it back."""
    said = {name: body[name] for name in ("lastStatus", "lastErrorCode", "lastErrorMessage") if name in body}
    of_body(body).recorder.said = said if body.get("lastStatus") else None


@control("config/linked-recorder")
def put_linked_recorder(body):
    """{servicePrincipal, recordingScope?}: a recorder that a service manages."""
    recorder = add_linked(of_body(body), body["servicePrincipal"], body.get("recordingScope", "INTERNAL"))
    return {"arn": recorder.arn, "name": recorder.name}


@control("config/delivery")
def set_delivery(body):
    """{kind: snapshot, history or stream, lastStatus, lastErrorCode?, lastErrorMessage?}: how the last one went."""
    channel, now = of_body(body).channel, clock.now()
    told = {name: body[name] for name in ("lastStatus", "lastErrorCode", "lastErrorMessage") if name in body}
    if body["kind"] == "stream":
        told["lastStatusChangeTime"] = now
    else:
        told["lastAttemptTime"] = now
    if body["kind"] != "stream" and told["lastStatus"] == "Success":
        told["lastSuccessfulTime"] = now
    info = {"snapshot": channel.snapshot, "history": channel.history, "stream": channel.stream}[body["kind"]]
    info.clear()
    info.update(told)


@control("config/deliver-history")
def deliver(body):
    """Writes the history files that are due to the bucket of the channel."""
    region = of_body(body).name
    timetable.at(clock.epoch(), lambda: deliver_history(region))


@control("config/settings")
def change_settings(body):
    """{snapshotSeconds?, pendingSeconds?, upperCaseStatus?}."""
    for name, value in body.items():
        settings[name] = type(settings[name])(value)
