"""One build on its way: at each instant of its timetable a phase begins, a line is logged, something is made."""

from __future__ import annotations

import hashlib
import re
import threading
from urllib.parse import quote

from ... import clock, timetable
from ...operations import state_lock
from . import effects
from .log import BuildLog, ObjectLog


class Run:
    def __init__(self, call, project, build, scenario):
        self.call = call
        self.project = project
        self.build = build
        self.scenario = scenario
        self.log = None
        self.values = {one["name"]: one["value"] for one in build["environment"]["environmentVariables"]}
        self.values.update(BUILD_ID=build["id"], BUILD_NUMBER=str(build["buildNumber"]))
        self.ended = False
        self._working = threading.Lock()

    def start(self):
        """Enters the whole course of the build into the timetable."""
        at = clock.epoch()
        timeline = self.scenario.timeline(self.build["timeoutInMinutes"] * 60)
        status = next((end for _, _, end in timeline if end != "SUCCEEDED"), "SUCCEEDED")
        self._begin("SUBMITTED")
        self._finish("SUBMITTED", "SUCCEEDED")
        self._begin("QUEUED")
        for phase, seconds, end in timeline[1:]:
            if phase != "QUEUED":
                self._plan(at, self._begin, phase)
            self._plan_within(phase, at, seconds)
            at += seconds
            self._plan(at, self._finish, phase, end)
        self._plan(at, self._complete, status)

    def _plan(self, at, step, *given):
        def carry_out():
            with self._working:
                if not self.ended:
                    step(*given)

        timetable.at(at, carry_out)

    def _plan_within(self, phase, begins, seconds):
        for entry in _of_phase(self.scenario.effects, phase):
            self._plan(begins + min(entry.get("afterSeconds", 0), seconds), self._make, entry)
        lines = _of_phase(self.scenario.log, phase)
        for order, entry in enumerate(lines):
            after = entry.get("afterSeconds", seconds * (order + 1) / (len(lines) + 1))
            self._plan(begins + min(after, seconds), self._say, entry["message"])

    def _begin(self, phase):
        with state_lock:
            if self.ended:
                return
            self.build["currentPhase"] = phase
            self.build["phases"].append({"phaseType": phase, "startTime": clock.now()})
        if self.log:
            self.log.container("Entering phase %s" % phase)

    def _finish(self, phase, status):
        if self.log:
            self.log.container("Phase complete: %s State: %s" % (phase, status))
        with state_lock:
            if self.ended:
                return
            self._end_phase(status)
            if phase == "PROVISIONING" and status == "SUCCEEDED":
                self._open_log()
            if phase == "DOWNLOAD_SOURCE" and self.build["source"]["type"] not in ("S3", "NO_SOURCE"):
                self._resolve()

    def _resolve(self):
        """A commit stays what it is, unless the scenario says what the repository gives; "" for nothing."""
        commit = self.scenario.commit
        if commit is None:
            commit = _commit(self.build.get("sourceVersion") or "HEAD")
        if commit:
            self.build["resolvedSourceVersion"] = commit

    def _end_phase(self, status):
        current = self.build["phases"][-1]
        now = clock.now()
        current.update(
            phaseStatus=status,
            endTime=now,
            durationInSeconds=int((now - current["startTime"]).total_seconds()),
            contexts=[self._context(status)],
        )

    def _context(self, status):
        if status == "SUCCEEDED":
            return {"statusCode": "", "message": ""}
        codes = {
            "FAILED": "COMMAND_EXECUTION_ERROR",
            "FAULT": "INTERNAL_SERVICE_ERROR",
            "TIMED_OUT": "BUILD_TIMED_OUT",
        }
        messages = {"TIMED_OUT": "Build has timed out. ", "STOPPED": ""}
        return {"statusCode": codes.get(status, ""), "message": messages.get(status, self.scenario.message)}

    def _open_log(self):
        config = self.build["logs"]["cloudWatchLogs"]
        if config["status"] != "ENABLED":
            place = self.build["logs"].get("s3LogsArn")
            self.log = ObjectLog(self.call.region, place) if place else None
            return
        group = config.get("groupName") or "/aws/codebuild/%s" % self.build["projectName"]
        suffix = self.build["id"].rpartition(":")[2]
        stream = "/".join(part for part in (config.get("streamName"), suffix) if part)
        region, account = self.call.region, self.call.account
        self.build["logs"].update(
            groupName=group,
            streamName=stream,
            cloudWatchLogsArn="arn:aws:logs:%s:%s:log-group:%s:log-stream:%s"
            % (region, account, group, stream),
            deepLink="https://console.aws.amazon.com/cloudwatch/home?region=%s#logsV2:log-groups/log-group/%s/log-events/%s"
            % (region, _twice_quoted(group), _twice_quoted(stream)),
        )
        self.log = BuildLog(self.call, group, stream, self.scenario.log_delay_seconds)
        self.log.container("Running on CodeBuild On-demand")

    def _say(self, message):
        if self.log:
            self.log.line(self.filled(message))

    def _make(self, entry):
        self.values.update(effects.make(self.call, entry, self.filled))

    def filled(self, text):
        """The text with ${NAME} replaced by variables of the build and what it has made."""
        return re.sub(r"\$\{(\w+)\}", lambda match: str(self.values.get(match.group(1), "")), text)

    def _complete(self, status):
        with state_lock:
            if not self.ended:
                if status == "SUCCEEDED":
                    self._export()
                self._end(status)

    def _export(self):
        self.build["exportedEnvironmentVariables"] = [
            {"name": name, "value": self.filled(value)} for name, value in self.scenario.exports.items()
        ]

    def _end(self, status):
        self.ended = True
        now = clock.now()
        self.build["phases"].append({"phaseType": "COMPLETED", "startTime": now})
        self.build.update(currentPhase="COMPLETED", buildStatus=status, buildComplete=True, endTime=now)
        if self.log:
            threading.Thread(target=self.log.end, daemon=True).start()

    def stop(self):
        """Ends the build at once; what it has made stays."""
        with state_lock:
            if self.ended:
                return
            if self.build["phases"] and "phaseStatus" not in self.build["phases"][-1]:
                self._end_phase("STOPPED")
            self._end("STOPPED")


def _of_phase(entries, phase):
    """Entries that are for a phase; text alone is a line of BUILD."""
    whole = [{"message": one} if isinstance(one, str) else one for one in entries]
    return [one for one in whole if one.get("phase", "BUILD") == phase]


def _commit(version):
    return version if re.fullmatch(r"[0-9a-f]{40}", version) else hashlib.sha1(version.encode()).hexdigest()


def _twice_quoted(text):
    return quote(quote(text, safe=""), safe="").replace("%", "$")
