"""What the service does with the actions of a rule or listener: checks them, completes them, keeps secrets."""

from __future__ import annotations

from ...operations import AwsError

_routing = ("forward", "redirect", "fixed-response")
_most_target_groups = 5
_longest_stickiness_seconds = 604_800


def completed(backend, actions, earlier=()):
    """The actions as they are kept: in order, forward in both spellings, what is left out taken from before.

    earlier: the actions that these replace, as they were kept.
    """
    ordered = sorted(actions, key=lambda action: int(action.get("Order", 1)))
    _check_kinds(ordered)
    return [_completed(backend, dict(action), earlier) for action in ordered]


def _completed(backend, action, earlier):
    if action["Type"] == "forward":
        return _completed_forward(backend, action, earlier)
    if action["Type"] == "authenticate-oidc":
        return _completed_oidc(action, earlier)
    return action


def _check_kinds(actions):
    routing = [action["Type"] for action in actions if action["Type"] in _routing]
    if len(routing) != 1:
        raise _invalid(
            "You must specify exactly one of the following actions: forward, redirect, fixed-response"
        )
    if actions[-1]["Type"] not in _routing:
        raise _invalid("The last action must be one of the following: forward, redirect, fixed-response")


def _completed_forward(backend, action, earlier):
    config = dict(action.get("ForwardConfig") or {})
    groups = [dict(group) for group in config.get("TargetGroups") or []]
    if not groups:
        if "TargetGroupArn" not in action:
            raise _invalid("You must specify a target group for the forward action")
        groups = [{"TargetGroupArn": action["TargetGroupArn"]}]
    for group in groups:
        group["Weight"] = int(group.get("Weight", 1))
    stickiness = (
        config.get("TargetGroupStickinessConfig") or _earlier_stickiness(earlier) or {"Enabled": False}
    )
    stickiness = dict(stickiness, Enabled=str(stickiness.get("Enabled", False)).lower() == "true")
    _check_groups(backend, groups, stickiness)
    kept = {
        "Type": "forward",
        "ForwardConfig": {"TargetGroups": groups, "TargetGroupStickinessConfig": stickiness},
    }
    if len(groups) == 1:
        kept["TargetGroupArn"] = groups[0]["TargetGroupArn"]
    if "Order" in action:
        kept["Order"] = action["Order"]
    return kept


def _check_groups(backend, groups, stickiness):
    if len(groups) > _most_target_groups:
        raise _invalid("A forward action can have at most %d target groups" % _most_target_groups)
    arns = [group["TargetGroupArn"] for group in groups]
    if len(set(arns)) != len(arns):
        raise _invalid("A target group can be specified only once in a forward action")
    for group in groups:
        if not 0 <= group["Weight"] <= 999:
            raise AwsError(
                "ValidationError", "Weight '%d' must be between 0 and 999 inclusive" % group["Weight"]
            )
        if group["TargetGroupArn"] not in backend.target_groups:
            raise AwsError("TargetGroupNotFound", "Target group '%s' not found" % group["TargetGroupArn"])
    if stickiness["Enabled"]:
        seconds = int(stickiness.get("DurationSeconds", 0))
        if not 1 <= seconds <= _longest_stickiness_seconds:
            raise AwsError(
                "ValidationError", "Stickiness duration '%d' must be between 1 and 604800 seconds" % seconds
            )
        stickiness["DurationSeconds"] = seconds
    elif len(groups) > 1 and any(_is_sticky(backend.target_groups[arn]) for arn in arns):
        raise _invalid(
            "You must enable group stickiness on a rule if you enabled target stickiness on one of its target groups"
        )


def _is_sticky(group):
    return str(group.attributes.get("stickiness.enabled", "false")).lower() == "true"


def _earlier_stickiness(earlier):
    for action in earlier:
        if action["Type"] == "forward":
            return action["ForwardConfig"].get("TargetGroupStickinessConfig")
    return None


def _completed_oidc(action, earlier):
    """The secret is never told again; who changes the action gives it anew or says that it stays."""
    config = dict(action["AuthenticateOidcConfig"])
    if str(config.pop("UseExistingClientSecret", "false")).lower() == "true":
        known = [one["Secret"] for one in earlier if one["Type"] == "authenticate-oidc"]
        if not known:
            raise _invalid("There is no client secret to use")
        secret = known[0]
    elif "ClientSecret" in config:
        secret = config.pop("ClientSecret")
    else:
        raise _invalid("You must specify a client secret or set UseExistingClientSecret to true")
    config.setdefault("SessionCookieName", "AWSELBAuthSessionCookie")
    config.setdefault("Scope", "openid")
    config.setdefault("SessionTimeout", 604_800)
    config.setdefault("OnUnauthenticatedRequest", "authenticate")
    return dict(action, AuthenticateOidcConfig=config, Secret=secret)


def _invalid(message):
    return AwsError("InvalidLoadBalancerAction", message)
