"""Checks parameters against the limits of the service's model: what is required, lengths, ranges, patterns, enums."""

from __future__ import annotations

import re

from .operations import AwsError
from .wire import model_of

# ECR words it differently from everybody else, and so do the codes of the services.
_codes = {
    "ecr": "InvalidParameterException",
    "codebuild": "InvalidInputException",
    "ecs": "InvalidParameterException",
    "elbv2": "ValidationError",
    "cloudwatch": "ValidationError",
}


def check(service, operation, parameters):
    """Raises the service's validation error for the first thing that breaks its model."""
    shape = model_of(service).operation_model(operation).input_shape
    if shape is not None:
        problem = next(_problems(shape, parameters, ""), None)
        if problem:
            raise AwsError(_codes.get(service, "ValidationException"), _message(service, *problem))


def _message(service, path, value, constraint):
    if service == "ecr":
        return "Invalid parameter at '%s' failed to satisfy constraint: '%s'" % (path, constraint)
    shown = "null" if value is None else value
    return "1 validation error detected: Value '%s' at '%s' failed to satisfy constraint: %s" % (
        shown,
        path,
        constraint,
    )


def _problems(shape, value, path):
    kind, limits = shape.type_name, shape.metadata
    if kind == "structure":
        for name in limits.get("required", []):
            if (value or {}).get(name) is None:
                yield _join(path, name), None, "Member must not be null"
        for name, member in shape.members.items():
            if (value or {}).get(name) is not None:
                yield from _problems(member, value[name], _join(path, name))
    elif kind == "list":
        yield from _length_problems(limits, value, path)
        for index, item in enumerate(value):
            yield from _problems(shape.member, item, "%s.%d.member" % (path, index + 1))
    elif kind == "map":
        yield from _length_problems(limits, value, path)
    elif kind == "string":
        yield from _length_problems(limits, value, path)
        if shape.enum and value not in shape.enum:
            yield path, value, "Member must satisfy enum value set: [%s]" % ", ".join(shape.enum)
        pattern = limits.get("pattern")
        if pattern and not _meets(pattern, value):
            yield path, value, "Member must satisfy regular expression pattern: %s" % pattern
    elif kind in ("integer", "long", "float", "double"):
        if "max" in limits and value > limits["max"]:
            yield path, value, "Member must have value less than or equal to %s" % limits["max"]
        if "min" in limits and value < limits["min"]:
            yield path, value, "Member must have value greater than or equal to %s" % limits["min"]


def _length_problems(limits, value, path):
    if "max" in limits and len(value) > limits["max"]:
        yield path, value, "Member must have length less than or equal to %s" % limits["max"]
    if "min" in limits and len(value) < limits["min"]:
        yield path, value, "Member must have length greater than or equal to %s" % limits["min"]


def _meets(pattern, value):
    try:
        return re.fullmatch(pattern, value, re.DOTALL) is not None
    except re.error:  # some patterns of AWS are Java's or JavaScript's alone
        return True


def _join(path, name):
    return "%s.%s" % (path, name) if path else name
