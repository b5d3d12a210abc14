"""Retention rules of the Recycle Bin: ListRules, GetRule. What is in it is with EC2."""

from __future__ import annotations

import secrets

from ..operations import AwsError, control, operation
from ..paging import page

_DAY = 86_400
_rules = {}


@control("rbin/rules")
def put_rules(body):
    """Sets the rules of a region. See README.md."""
    _rules[body.get("region", "eu-central-1")] = [
        {
            "Identifier": secrets.token_hex(6)[:11],
            "ResourceType": one["resourceType"],
            "RetentionPeriod": {"RetentionPeriodValue": one["days"], "RetentionPeriodUnit": "DAYS"},
            "ResourceTags": _tags(one.get("tags")),
            "ExcludeResourceTags": _tags(one.get("excluded")),
            "Status": one.get("status", "available"),
        }
        for one in body["rules"]
    ]


def _tags(tags):
    return [
        {"ResourceTagKey": key, **({} if value is None else {"ResourceTagValue": value})}
        for key, value in (tags or {}).items()
    ]


def retained_seconds(region, kind, tags):
    """For how long something is kept; None when no rule keeps it. The longest counts."""
    spans = [
        rule["RetentionPeriod"]["RetentionPeriodValue"] * _DAY
        for rule in _rules.get(region, [])
        if rule["ResourceType"] == kind
        and rule["Status"] == "available"
        and (not rule["ResourceTags"] or _meets(rule["ResourceTags"], tags))
        and not _meets(rule["ExcludeResourceTags"], tags)
    ]
    return max(spans, default=None)


def _meets(wanted, tags):
    return any(
        tag["Key"] == one["ResourceTagKey"] and one.get("ResourceTagValue", tag["Value"]) == tag["Value"]
        for one in wanted
        for tag in tags
    )


@operation("rbin", "ListRules")
def list_rules(call, parameters):
    kind = parameters["ResourceType"]
    found = [rule for rule in _rules.get(call.region, []) if rule["ResourceType"] == kind]
    some, token = page(
        found, parameters.get("MaxResults") or 5, parameters.get("NextToken"), kind, "ValidationException"
    )
    summaries = [{"Identifier": one["Identifier"], "RetentionPeriod": one["RetentionPeriod"]} for one in some]
    return {"Rules": summaries, "NextToken": token}


@operation("rbin", "GetRule")
def get_rule(call, parameters):
    for rule in _rules.get(call.region, []):
        if rule["Identifier"] == parameters["Identifier"]:
            return rule
    raise AwsError("ResourceNotFoundException", "There is no rule %s" % parameters["Identifier"])
