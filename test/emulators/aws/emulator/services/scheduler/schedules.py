"""CreateSchedule, UpdateSchedule, GetSchedule, DeleteSchedule, ListSchedules. Groups and their tags are moto's."""

from __future__ import annotations

import re
import threading
from datetime import datetime, timezone

from moto.scheduler.models import scheduler_backends

from ... import clock, timetable
from ...operations import ACCOUNT, AwsError, control, operation, state_lock
from ...paging import page
from . import targets

_one_time = re.compile(r"at\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\)")
_recurring = re.compile(r"(rate|cron)\(.+\)")
_invocations = []
_precision = {"seconds": 0.0}


class Schedule:
    """What a schedule was last told; a change makes what was planned before void."""

    def __init__(self, group, name, arn, now):
        self.group_name, self.name, self.arn = group, name, arn
        self.created = self.modified = now
        self.version = 0
        self.settings = {}
        self.token = None

    # What moto reads when it lists schedules of a group.
    @property
    def state(self):
        return self.settings["State"]

    def answer(self):
        return dict(
            self.settings,
            Arn=self.arn,
            Name=self.name,
            GroupName=self.group_name,
            CreationDate=self.created,
            LastModificationDate=self.modified,
        )


@operation("scheduler", "CreateSchedule")
def create_schedule(call, parameters):
    group = _group(call, parameters)
    name = parameters["Name"]
    known = group.schedules.get(name)
    if known is not None:
        if parameters.get("ClientToken") and known.token == parameters["ClientToken"]:
            return {"ScheduleArn": known.arn}
        raise AwsError("ConflictException", "Schedule %s already exists." % name)
    settings = _settings(parameters)
    arn = "arn:aws:scheduler:%s:%s:schedule/%s/%s" % (call.region, call.account, group.name, name)
    schedule = Schedule(group.name, name, arn, clock.now())
    schedule.token = parameters.get("ClientToken")
    group.schedules[name] = schedule
    _take_over(call, schedule, settings)
    return {"ScheduleArn": arn}


@operation("scheduler", "UpdateSchedule")
def update_schedule(call, parameters):
    """Replaces everything: what is left out gets its default, as the service has it."""
    schedule = _schedule(call, parameters)
    _take_over(call, schedule, _settings(parameters))
    schedule.modified = clock.now()
    return {"ScheduleArn": schedule.arn}


@operation("scheduler", "GetSchedule")
def get_schedule(call, parameters):
    return _schedule(call, parameters).answer()


@operation("scheduler", "DeleteSchedule")
def delete_schedule(call, parameters):
    schedule = _schedule(call, parameters)
    schedule.version += 1
    del _group(call, parameters).schedules[schedule.name]
    return {}


@operation("scheduler", "ListSchedules")
def list_schedules(call, parameters):
    groups = scheduler_backends[call.account][call.region].schedule_groups
    found = [
        schedule
        for group in groups.values()
        for schedule in group.schedules.values()
        if parameters.get("GroupName") in (None, group.name)
        and schedule.name.startswith(parameters.get("NamePrefix", ""))
        and parameters.get("State") in (None, schedule.state)
    ]
    question = [parameters.get(name) for name in ("GroupName", "NamePrefix", "State")]
    size, token = parameters.get("MaxResults", 100), parameters.get("NextToken")
    some, token = page(sorted(found, key=lambda one: one.name), size, token, question, "ValidationException")
    summaries = [dict(one.answer(), Target={"Arn": one.settings["Target"]["Arn"]}) for one in some]
    return {"Schedules": summaries, "NextToken": token}


@control("scheduler/invocations")
def invocations(_):
    """What schedules did: {invocations: [{schedule, at, target, input, error}]}."""
    return {"invocations": _invocations}


@control("scheduler/settings")
def change_settings(body):
    """{precisionSeconds}: how late schedules start, in virtual seconds; the service promises at most 60."""
    _precision["seconds"] = float(body["precisionSeconds"])


def _settings(parameters):
    kept = (
        "ScheduleExpression StartDate EndDate Description ScheduleExpressionTimezone State KmsKeyArn Target "
        "FlexibleTimeWindow ActionAfterCompletion"
    ).split()
    settings = {name: parameters[name] for name in kept if name in parameters}
    settings.setdefault("State", "ENABLED")
    settings.setdefault("ScheduleExpressionTimezone", "UTC")
    settings.setdefault("ActionAfterCompletion", "NONE")
    settings["Target"].setdefault(
        "RetryPolicy", {"MaximumEventAgeInSeconds": 86_400, "MaximumRetryAttempts": 185}
    )
    _check(settings)
    return settings


def _check(settings):
    due = _due(settings)
    if due is None and not _recurring.fullmatch(settings["ScheduleExpression"]):
        raise AwsError(
            "ValidationException", "Invalid Schedule Expression %s." % settings["ScheduleExpression"]
        )
    if due is not None and due <= clock.epoch():
        raise AwsError(
            "ValidationException", "Invalid Schedule Expression: the time of a one-time schedule is past."
        )
    window = settings["FlexibleTimeWindow"]
    if (window["Mode"] == "FLEXIBLE") != ("MaximumWindowInMinutes" in window):
        raise AwsError("ValidationException", "Invalid FlexibleTimeWindow.")
    if targets.is_universal(settings["Target"]["Arn"]):
        targets.check(settings["Target"])


def _due(settings):
    """Epoch seconds of a one-time schedule; None for a recurring one."""
    match = _one_time.fullmatch(settings["ScheduleExpression"])
    if match is None:
        return None
    try:
        local = datetime.fromisoformat(match.group(1))
    except ValueError:
        return None
    return local.replace(tzinfo=_zone(settings["ScheduleExpressionTimezone"])).timestamp()


def _zone(name):
    if name == "UTC":
        return timezone.utc
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise AwsError("ValidationException", "Invalid ScheduleExpressionTimezone %s." % name) from error


def _take_over(call, schedule, settings):
    schedule.settings = settings
    schedule.version += 1
    version, due = schedule.version, _due(settings)
    if due is None:
        return
    if targets.is_universal(settings["Target"]["Arn"]):
        threading.Thread(target=targets.warm_up, args=(settings["Target"], call.region), daemon=True).start()
    timetable.at(due + _precision["seconds"], lambda: _fire(call, schedule, version))


def _again(settings, attempt, since):
    """When a call that failed is made again, epoch seconds; None: never. "Retry attempts with exponential backoff continue
    until either the maximum number of attempts is made or until the duration of the MaximumEventAgeInSeconds is reached"
    (API reference, RetryPolicy)."""
    policy = settings["Target"]["RetryPolicy"]
    due = clock.epoch() + 30 * 2 ** (attempt - 1)
    if attempt > policy["MaximumRetryAttempts"] or due - since > policy["MaximumEventAgeInSeconds"]:
        return None
    return due


def _fire(call, schedule, version, attempt=1, since=None):
    since = clock.epoch() if since is None else since
    with state_lock:
        if schedule.version != version or schedule.state != "ENABLED":
            return
        target = schedule.settings["Target"]
    if targets.is_universal(target["Arn"]):
        error = targets.carry_out(target, call.region)
    else:
        error = "the emulator carries out universal targets only"
    _invocations.append(
        {
            "schedule": schedule.arn,
            "at": clock.now().isoformat(),
            "target": target["Arn"],
            "input": target.get("Input"),
            "error": error,
        }
    )
    again = _again(schedule.settings, attempt, since) if error else None
    if again is not None:
        timetable.at(again, lambda: _fire(call, schedule, version, attempt + 1, since))
        return
    with state_lock:
        groups = scheduler_backends[ACCOUNT][call.region].schedule_groups
        if schedule.version == version and schedule.settings["ActionAfterCompletion"] == "DELETE":
            groups[schedule.group_name].schedules.pop(schedule.name, None)


def _group(call, parameters):
    name = parameters.get("GroupName") or "default"
    found = scheduler_backends[call.account][call.region].schedule_groups.get(name)
    if found is None:
        raise AwsError("ResourceNotFoundException", "Schedule group %s does not exist." % name)
    return found


def _schedule(call, parameters):
    found = _group(call, parameters).schedules.get(parameters["Name"])
    if found is None:
        raise AwsError("ResourceNotFoundException", "Schedule %s does not exist." % parameters["Name"])
    return found
