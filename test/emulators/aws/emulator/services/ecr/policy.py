"""Lifecycle policy documents: what the service accepts, and what they select.

https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html
"""

from __future__ import annotations

import json
import re
from datetime import timedelta

from ...operations import AwsError

_count_types = {
    # countType: (allowed actions, storage class, smallest number)
    "imageCountMoreThan": (("expire", "transition"), "standard", 1),
    "sinceImagePushed": (("expire", "transition"), "standard", 1),
    "sinceImagePulled": (("transition",), "standard", 1),
    "sinceImageTransitioned": (("expire",), "archive", 90),
}
_most_rules = 50
_most_wildcards = 4


def read(text):
    """The rules of a document by ascending priority.

    Raises InvalidParameterException for what the service refuses.
    """
    try:
        rules = json.loads(text)["rules"]
        if not 1 <= len(rules) <= _most_rules:
            raise _failure(
                "array is too long or too short: must have between 1 and %d elements" % _most_rules
            )
        for rule in rules:
            _check_rule(rule)
    except (ValueError, KeyError, TypeError) as error:
        raise _failure("object has missing or malformed properties (%s)" % error) from error
    ordered = sorted(rules, key=lambda rule: rule["rulePriority"])
    _check_together(ordered)
    return ordered


def _check_rule(rule):
    selection, action = rule["selection"], rule["action"]
    if not _is_natural(rule["rulePriority"]):
        raise _failure("numeric instance is lower than the required minimum (minimum: 1)")
    if selection["tagStatus"] not in ("tagged", "untagged", "any"):
        raise _failure("instance value not found in enum (tagStatus)")
    lists = [name for name in ("tagPatternList", "tagPrefixList") if name in selection]
    if len(lists) != (1 if selection["tagStatus"] == "tagged" else 0) or any(
        not selection[name] for name in lists
    ):
        raise _failure("tagged rules need exactly one of tagPatternList and tagPrefixList, others none")
    if any(pattern.count("*") > _most_wildcards for pattern in selection.get("tagPatternList", [])):
        raise _failure("a tag pattern can have at most %d wildcards" % _most_wildcards)
    actions, storage_class, smallest = _count_types.get(selection["countType"], ((), "", 0))
    if action["type"] not in actions:
        raise _failure("instance failed to match exactly one schema (countType and action)")
    if selection.get("storageClass", "standard") != storage_class:
        raise _failure("instance failed to match exactly one schema (storageClass)")
    if not _is_natural(selection["countNumber"]) or selection["countNumber"] < smallest:
        raise _failure("numeric instance is lower than the required minimum (minimum: %d)" % smallest)
    if (selection["countType"] == "imageCountMoreThan") == ("countUnit" in selection) or selection.get(
        "countUnit", "days"
    ) != "days":
        raise _failure("countUnit must be days, and is for ages only")
    if (action["type"] == "transition") != ("targetStorageClass" in action) or action.get(
        "targetStorageClass", "archive"
    ) != "archive":
        raise _failure("targetStorageClass must be archive, and is for transitions only")


def _check_together(rules):
    """Priorities are unique; of each storage class, one rule is for untagged images, and `any` comes last."""
    if len({rule["rulePriority"] for rule in rules}) != len(rules):
        raise _failure("rule priorities must be unique")
    for storage_class in ("standard", "archive"):
        selections = [
            rule["selection"]
            for rule in rules
            if rule["selection"].get("storageClass", "standard") == storage_class
        ]
        statuses = [selection["tagStatus"] for selection in selections]
        if statuses.count("untagged") > 1 or "any" in statuses[:-1]:
            raise _failure(
                "only one rule can select untagged images, and one for any must have the lowest priority"
            )
        prefixes = [
            tuple(sorted(selection["tagPrefixList"]))
            for selection in selections
            if "tagPrefixList" in selection
        ]
        if len(set(prefixes)) != len(prefixes):
            raise _failure("the sets of tag prefixes must be unique")


def _is_natural(value):
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _failure(reason):
    return AwsError(
        "InvalidParameterException",
        "Invalid parameter at 'LifecyclePolicyText' failed to satisfy constraint: 'Lifecycle policy validation failure: "
        "%s'" % reason,
    )


def evaluate(rules, store, now):
    """[(image, rule)]: what the rules would expire or archive now, each image by one rule at most.

    A rule takes images into account as if none had been marked by others, but marks none that an earlier rule has
    identified. What an index lists waits for the index, and what refers to an image goes with it: neither is ranked.
    """
    claimed, marked = set(), []
    for rule in rules:
        identified = [image for image in store if _is_identified(rule["selection"], image, store)]
        chosen = _chosen(rule["selection"], identified, now)
        marked += [(image, rule) for image in chosen if image.digest not in claimed]
        claimed.update(image.digest for image in identified)
    return marked


def _is_identified(selection, image, store):
    if image.status != ("ARCHIVED" if selection.get("storageClass") == "archive" else "ACTIVE"):
        return False
    if store.parents(image.digest) or (image.subject and store.get(image.subject)):
        return False
    if selection["tagStatus"] == "any":
        return True
    if selection["tagStatus"] == "untagged":
        return not image.tags
    if "tagPrefixList" in selection:
        return all(any(tag.startswith(prefix) for tag in image.tags) for prefix in selection["tagPrefixList"])
    patterns = [_pattern(text) for text in selection["tagPatternList"]]
    return bool(image.tags) and all(any(pattern.fullmatch(tag) for tag in image.tags) for pattern in patterns)


def _pattern(text):
    return re.compile(".*".join(re.escape(part) for part in text.split("*")), re.DOTALL)


def _chosen(selection, images, now):
    kind, number = selection["countType"], selection["countNumber"]
    if kind == "imageCountMoreThan":
        newest_first = sorted(images, key=lambda image: (_pushed(image), image.digest), reverse=True)
        return newest_first[number:]
    age_of = {"sinceImagePushed": _pushed, "sinceImagePulled": _pulled, "sinceImageTransitioned": _archived}[
        kind
    ]
    return [image for image in images if now - age_of(image) > timedelta(hours=24 * number)]


def _pushed(image):
    return image.activated_at or image.pushed_at


def _pulled(image):
    return max(moment for moment in (image.pulled_at or image.pushed_at, image.activated_at) if moment)


def _archived(image):
    return image.archived_at or image.pushed_at
