"""Moto's backend with the checks of the service, and rules in the order of their priority."""

from __future__ import annotations

from moto.elbv2.models import ELBv2Backend, FakeTargetGroup, elbv2_backends
from moto.elbv2.responses import ELBV2Response

from ...operations import AwsError, before
from .actions import completed

_create_rule = ELBv2Backend.create_rule
_modify_rule = ELBv2Backend.modify_rule
_create_listener = ELBv2Backend.create_listener
_modify_listener = ELBv2Backend.modify_listener
_describe_rules = ELBv2Backend.describe_rules
_delete_rule = ELBv2Backend.delete_rule


def create_rule(self, listener_arn, conditions, priority, actions, tags=None):
    if not 1 <= int(priority) <= 50_000:
        raise AwsError("ValidationError", "Priority '%s' must be between 1 and 50000 inclusive" % priority)
    return _create_rule(self, listener_arn, conditions, int(priority), completed(self, actions), tags)


def modify_rule(self, rule_arn, conditions, actions):
    rule = self.describe_rules(None, [rule_arn])[0]
    if rule.is_default:
        raise AwsError("OperationNotPermitted", "Default rule '%s' cannot be modified" % rule_arn)
    new = completed(self, actions, [action.data for action in rule.actions]) if actions else actions
    return _modify_rule(self, rule_arn, conditions, new)


def create_listener(
    self, load_balancer_arn, protocol, port, ssl_policy, certificate, actions, *rest, **named
):
    kept = completed(self, actions)
    return _create_listener(
        self, load_balancer_arn, protocol, port, ssl_policy, certificate, kept, *rest, **named
    )


def modify_listener(self, arn, port=None, protocol=None, ssl_policy=None, certificates=None, actions=None):
    listener = self.describe_listeners(None, [arn])[0]
    new = completed(self, actions, [action.data for action in listener.default_actions]) if actions else []
    return _modify_listener(self, arn, port, protocol, ssl_policy, certificates or [], new)


def describe_rules(self, listener_arn, rule_arns):
    found = _describe_rules(self, listener_arn, rule_arns)
    return sorted(found, key=lambda rule: (rule.is_default, 0 if rule.is_default else int(rule.priority)))


def delete_rule(self, arn):
    rule = self.describe_rules(None, [arn])[0]
    if rule.is_default:
        raise AwsError("OperationNotPermitted", "Default rule '%s' cannot be deleted" % arn)
    _delete_rule(self, arn)


_answer_create_rule = ELBV2Response.create_rule


def answer_create_rule(self):
    """moto does not know what a rule does to the request on its way (API reference, `RuleTransform`)."""
    answer = _answer_create_rule(self)
    [rule] = answer.result["Rules"]
    rule.transforms = self._get_params().get("Transforms") or []
    return answer


@before("elbv2", "DescribeTags")
def at_most_twenty_resources(parameters):
    if (
        len(parameters.get("ResourceArns") or []) > 20
    ):  # "up to 20 resources in a single call" (API reference)
        raise AwsError("ValidationError", "The number of resources must be between 1 and 20")


def _load_balancers_of(group):
    """Those with a listener or rule that names the group now, not those that ever did."""
    backend = elbv2_backends[group.account_id][group.region_name]
    return [
        balancer.arn
        for balancer in backend.load_balancers.values()
        if any(
            group.arn in backend._get_target_group_arns_from(action.data)
            for listener in balancer.listeners.values()
            for rule in listener.rules.values()
            for action in rule.actions
        )
    ]


def _target_group_arns(self, action_data):
    groups = (action_data.get("ForwardConfig") or {}).get("TargetGroups", [])
    single = [action_data["TargetGroupArn"]] if "TargetGroupArn" in action_data else []
    return list(dict.fromkeys(single + [group["TargetGroupArn"] for group in groups]))


ELBV2Response.create_rule = answer_create_rule
ELBv2Backend.create_rule = create_rule
ELBv2Backend.modify_rule = modify_rule
ELBv2Backend.create_listener = create_listener
ELBv2Backend.modify_listener = modify_listener
ELBv2Backend.describe_rules = describe_rules
ELBv2Backend.delete_rule = delete_rule
ELBv2Backend._get_target_group_arns_from = _target_group_arns
FakeTargetGroup.load_balancer_arns = property(_load_balancers_of, lambda self, value: None)
