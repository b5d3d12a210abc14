"""What the builds of a project do: how long phases last, how they end, what they log, export and leave behind."""

from __future__ import annotations

from ...operations import control

PHASES = (
    "SUBMITTED QUEUED PROVISIONING DOWNLOAD_SOURCE INSTALL PRE_BUILD BUILD POST_BUILD UPLOAD_ARTIFACTS FINALIZING"
).split()
_default_seconds = dict(zip(PHASES, (0, 1, 10, 3, 20, 2, 60, 2, 1, 2)))

# After a phase that failed: CodeBuild runs POST_BUILD when BUILD failed, and always finishes.
_after_failure = {"BUILD": ["POST_BUILD", "UPLOAD_ARTIFACTS", "FINALIZING"]}

_scenarios = {}


class Scenario:
    def __init__(self, body):
        self.status = body.get("status", "SUCCEEDED")
        self.fails_in = body.get("failsIn", "PROVISIONING" if self.status == "FAULT" else "BUILD")
        self.message = body.get("message", "Error while executing command: make. Reason: exit status 1")
        self.seconds = dict(_default_seconds, **body.get("seconds", {}))
        self.log = body.get("log", [])
        self.exports = body.get("exports", {})
        self.effects = body.get("effects", [])
        self.commit = body.get("commit")
        self.log_delay_seconds = float(body.get("logDelaySeconds", 0))
        unknown = set(self.seconds) - set(PHASES)
        if (
            unknown
            or self.fails_in not in PHASES
            or self.status not in ("SUCCEEDED", "FAILED", "FAULT", "TIMED_OUT")
        ):
            raise ValueError(
                "no such phase or status: %s" % (sorted(unknown) or [self.fails_in, self.status])
            )

    def timeline(self, timeout_seconds):
        """[(phase, seconds, status)]: what a build goes through if nobody stops it."""
        bad = {"FAILED": "FAILED", "FAULT": "FAULT"}.get(self.status)
        passed, left, found = list(PHASES), timeout_seconds, []
        while passed:
            phase = passed.pop(0)
            seconds = self.seconds[phase]
            endless = self.status == "TIMED_OUT" and phase == self.fails_in
            if phase not in PHASES[:3]:
                if endless or seconds > left:
                    return found + [
                        (phase, left, "TIMED_OUT"),
                        ("FINALIZING", self.seconds["FINALIZING"], "SUCCEEDED"),
                    ]
                left -= seconds
            if bad and phase == self.fails_in:
                found.append((phase, seconds, bad))
                passed = list(_after_failure.get(phase, ["FINALIZING"]))
            else:
                found.append((phase, seconds, "SUCCEEDED"))
        return found


@control("codebuild/scenario")
def set_scenario(body):
    """For the builds of a project that start from now on. See README.md."""
    _scenarios[body["project"]] = Scenario(body)


def scenario_of(project):
    return _scenarios.get(project) or Scenario({})
