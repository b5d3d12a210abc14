"""SimulatePrincipalPolicy: the policies of a role, inline and attached, as moto's own evaluator judges them."""

from __future__ import annotations

import json

from moto.iam.access_control import IAMPolicy, PermissionResult
from moto.iam.models import iam_backends

from ...operations import AwsError, operation


@operation("iam", "SimulatePrincipalPolicy")
def simulate_principal_policy(call, parameters):
    arn = parameters["PolicySourceArn"]
    backend = iam_backends[call.account]["aws"]
    role = next((one for one in backend.roles.values() if one.arn == arn), None)
    if role is None:
        raise AwsError("NoSuchEntity", "The role with ARN %s cannot be found." % arn)
    documents = list(role.policies.values()) + [
        next(version.document for version in policy.versions if version.is_default)
        for policy in role.managed_policies.values()
    ]
    policies = [IAMPolicy(one if isinstance(one, str) else json.dumps(one)) for one in documents]
    resources = parameters.get("ResourceArns") or ["*"]
    results = [
        {
            "EvalActionName": action,
            "EvalResourceName": resource,
            "EvalDecision": _decide(policies, action, resource),
            "MatchedStatements": [],
            "MissingContextValues": [],
        }
        for action in parameters["ActionNames"]
        for resource in resources
    ]
    return {"EvaluationResults": results, "IsTruncated": False}


def _decide(policies, action, resource):
    answers = [one.is_action_permitted(action, resource) for one in policies]
    if PermissionResult.DENIED in answers:
        return "explicitDeny"
    return "allowed" if PermissionResult.PERMITTED in answers else "implicitDeny"
