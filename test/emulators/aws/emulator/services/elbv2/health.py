"""Targets and their health: healthy while the group is in use, unused otherwise, or what the control API says."""

from __future__ import annotations

from moto.elbv2.models import elbv2_backends

from ... import clock
from ...operations import ACCOUNT, AwsError, control, operation

_descriptions = {
    "unused": ("Target.NotInUse", "Target group is not configured to receive traffic from the load balancer"),
    "initial": ("Elb.RegistrationInProgress", "Target registration is in progress"),
    "unhealthy": ("Target.FailedHealthChecks", "Health checks failed"),
    "draining": ("Target.DeregistrationInProgress", "Target deregistration is in progress"),
    "unavailable": ("Target.HealthCheckDisabled", "Health checks are disabled for this target"),
}


@operation("elbv2", "RegisterTargets")
def register_targets(call, parameters):
    group = _group(call, parameters["TargetGroupArn"])
    for target in parameters["Targets"]:
        kept = {"Id": target["Id"], "Port": int(target.get("Port", group.port))}
        group.targets[_key(group, kept)] = kept
    return {}


@operation("elbv2", "DeregisterTargets")
def deregister_targets(call, parameters):
    group = _group(call, parameters["TargetGroupArn"])
    for target in parameters["Targets"]:
        for key in [key for key, kept in group.targets.items() if _means(target, kept)]:
            del group.targets[key]
    return {}


@operation("elbv2", "DescribeTargetHealth")
def describe_target_health(call, parameters):
    group = _group(call, parameters["TargetGroupArn"])
    backend = elbv2_backends[call.account][call.region]
    in_use = backend._any_listener_using(group.arn)
    wanted = parameters.get("Targets")
    kept = list(group.targets.values())
    if wanted:
        found = [
            [one for one in kept if _means(target, one)] or [_unregistered(group, target)]
            for target in wanted
        ]
        kept = [one for some in found for one in some]
    return {"TargetHealthDescriptions": [_description(group, target, in_use) for target in kept]}


@control("elbv2/target-health")
def set_target_health(body):
    """{targetGroup: arn, state, reason?, description?, target?: id, afterSeconds?}; null takes it back."""
    group = elbv2_backends[ACCOUNT][body.get("region", "eu-central-1")].target_groups[body["targetGroup"]]
    due = clock.epoch() + body.get("afterSeconds", 0)
    _changes(group).append(
        (due, body.get("target"), body["state"], body.get("reason"), body.get("description"))
    )


def _changes(group):
    return group.__dict__.setdefault("health_changes", [])


def _description(group, target, in_use):
    state, reason, description = _health(group, target, in_use)
    health = {"State": state}
    if state != "healthy":
        default = _descriptions.get(state, (None, None))
        health.update(Reason=reason or default[0], Description=description or default[1])
    return {
        "Target": {"Id": target["Id"], "Port": target["Port"]},
        "HealthCheckPort": (
            str(target["Port"]) if group.health_check_port == "traffic-port" else group.health_check_port
        ),
        "TargetHealth": health,
    }


def _health(group, target, in_use):
    if target.get("unregistered"):
        return "unused", "Target.NotRegistered", "Target is not registered to the target group"
    said = None
    for due, only, state, reason, description in _changes(group):
        if due <= clock.epoch() and only in (None, target["Id"]):
            said = (state, reason, description) if state is not None else None
    # A group that no listener uses is never checked, whatever its targets do.
    return (said or ("healthy", None, None)) if in_use else ("unused", None, None)


def _group(call, arn):
    found = elbv2_backends[call.account][call.region].target_groups.get(arn)
    if found is None:
        raise AwsError("TargetGroupNotFound", "One or more target groups not found")
    return found


def _key(group, target):
    """moto finds targets by id alone; an address may serve on several ports."""
    same = [key for key, kept in group.targets.items() if kept["Id"] == target["Id"]]
    taken = [key for key in same if group.targets[key]["Port"] == target["Port"]]
    return taken[0] if taken else (target["Id"] if not same else "%(Id)s:%(Port)d" % target)


def _means(target, kept):
    return target["Id"] == kept["Id"] and int(target.get("Port", kept["Port"])) == int(kept["Port"])


def _unregistered(group, target):
    return {"Id": target["Id"], "Port": int(target.get("Port", group.port)), "unregistered": True}
