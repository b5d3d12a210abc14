"""EC2's filters: values with * and ? are alternatives, filters must all be met; tags by key, by tag:<key>, by value."""

from __future__ import annotations

import re

from ...operations import AwsError
from ...paging import page


def matching(items, filters, attributes):
    """Those of (item, tags) whose attributes meet the filters.

    attributes: {name of filter: function(item) -> text or list of texts}
    """
    found = list(items)
    for one in filters or []:
        name, values = one["Name"], [_pattern(value) for value in one.get("Values", [])]
        if not _is_known(name, attributes):
            raise AwsError("InvalidParameterValue", "The filter '%s' is invalid" % name)
        found = [
            (item, tags)
            for item, tags in found
            if any(
                pattern.fullmatch(text) for text in _texts(name, item, tags, attributes) for pattern in values
            )
        ]
    return found


def _is_known(name, attributes):
    return name in attributes or name in ("tag-key", "tag-value") or name.startswith("tag:")


def _texts(name, item, tags, attributes):
    if name == "tag-key":
        return [tag["Key"] for tag in tags]
    if name == "tag-value":
        return [tag["Value"] for tag in tags]
    if name.startswith("tag:"):
        return [tag["Value"] for tag in tags if tag["Key"] == name[4:]]
    value = attributes[name](item)
    return [str(one) for one in value] if isinstance(value, list) else [] if value is None else [str(value)]


def _pattern(value):
    parts = (
        ".*" if part == "*" else "." if part == "?" else re.escape(part)
        for part in re.split(r"([*?])", value)
    )
    return re.compile("".join(parts), re.DOTALL)


def paged(parameters, items, name):
    """A page of a listing; all when no size is asked for, as EC2 does it."""
    size = parameters.get("MaxResults")
    if size is None:
        return {name: items}
    if not 5 <= size <= 1000:
        raise AwsError("InvalidParameterValue", "Value ( %d ) for parameter maxResults is invalid." % size)
    question = [parameters.get(key) for key in ("Filters", "Owners", "OwnerIds")]
    some, token = page(items, size, parameters.get("NextToken"), question, "InvalidParameterValue")
    return {name: some, "NextToken": token}
