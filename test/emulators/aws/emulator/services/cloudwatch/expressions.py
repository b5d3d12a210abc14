"""Metric math: arithmetic, comparisons, FILL, IF, and the functions that reduce several series to one.

A series is {start of period: value}. Between two series only the periods count that both have.
https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html
"""

from __future__ import annotations

import ast
import math
import operator

from ...operations import AwsError


class Grid:
    """The periods of a question: where FILL finds what is missing."""

    def __init__(self, start, end, period):
        self.starts = range(int(start // period * period), math.ceil(end), period)


def evaluate(identity, queries, series, grid, under_way=()):
    """Puts the series of an expression, and of those it uses, into `series`."""
    if identity in series:
        return
    query = next((query for query in queries if query["Id"] == identity), None)
    if query is None or identity in under_way:
        raise _invalid(identity, "'%s' is not defined" % identity)
    text = query["Expression"]
    try:
        tree = ast.parse(text.replace("^", "**"), mode="eval").body
    except SyntaxError as error:
        raise _invalid(identity, str(error)) from error
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id not in _functions and node.id not in _fillings:
            evaluate(node.id, queries, series, grid, under_way + (identity,))
    value = _value(tree, series, grid, identity)
    if isinstance(value, list):
        raise NotImplementedError("an expression that gives several series")
    series[identity] = value if isinstance(value, dict) else {at: float(value) for at in grid.starts}


_operators = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: lambda left, right: left / right if right else None,
    ast.Pow: operator.pow,
    ast.Lt: lambda left, right: float(left < right),
    ast.LtE: lambda left, right: float(left <= right),
    ast.Gt: lambda left, right: float(left > right),
    ast.GtE: lambda left, right: float(left >= right),
    ast.Eq: lambda left, right: float(left == right),
    ast.NotEq: lambda left, right: float(left != right),
}
_fillings = ("REPEAT", "LINEAR")


def _value(node, series, grid, identity):
    def of(child):
        return _value(child, series, grid, identity)

    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        return node.value
    if isinstance(node, ast.Name):
        return node.id if node.id in _fillings else series[node.id]
    if isinstance(node, ast.List):
        return [of(child) for child in node.elts]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return _both(operator.mul, -1, of(node.operand))
    if isinstance(node, ast.BinOp) and type(node.op) in _operators:
        return _both(_operators[type(node.op)], of(node.left), of(node.right))
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in _operators:
        return _both(_operators[type(node.ops[0])], of(node.left), of(node.comparators[0]))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        if node.func.id == "METRICS" and not node.args:
            return list(series.values())
        if node.func.id in _functions:
            return _functions[node.func.id](grid, *[of(child) for child in node.args])
        raise NotImplementedError("the function %s of metric math" % node.func.id)
    raise _invalid(identity, "unexpected %s" % type(node).__name__)


def _both(function, left, right):
    if isinstance(left, list):
        return [_both(function, one, right) for one in left]
    if isinstance(left, dict) and isinstance(right, dict):
        found = {at: function(left[at], right[at]) for at in left if at in right}
    elif isinstance(left, dict):
        found = {at: function(value, right) for at, value in left.items()}
    elif isinstance(right, dict):
        found = {at: function(left, value) for at, value in right.items()}
    else:
        return function(left, right)
    return {at: float(value) for at, value in found.items() if value is not None}


def _fill(grid, given, filling):
    if isinstance(given, list):
        return [_fill(grid, one, filling) for one in given]
    filled, last = {}, None
    for at in grid.starts:
        last = given.get(at, last)
        if at in given:
            filled[at] = given[at]
        elif isinstance(filling, dict):
            if at in filling:
                filled[at] = filling[at]
        elif filling == "REPEAT":
            if last is not None:
                filled[at] = last
        elif filling == "LINEAR":
            between = _between(given, at)
            if between is not None:
                filled[at] = between
        else:
            filled[at] = float(filling)
    return filled


def _between(given, at):
    before = max((one for one in given if one < at), default=None)
    after = min((one for one in given if one > at), default=None)
    if before is None or after is None:
        return None
    return given[before] + (given[after] - given[before]) * (at - before) / (after - before)


def _if(_, condition, then, otherwise):
    if not isinstance(condition, dict):
        return then if condition else otherwise
    chosen = {}
    for at, value in condition.items():
        one = then if value else otherwise
        one = one.get(at) if isinstance(one, dict) else one
        if one is not None:
            chosen[at] = float(one)
    return chosen


def _reduced(function):
    def reduce(_, given):
        if isinstance(given, dict):  # of one series: a number
            return function(list(given.values())) if given else 0.0
        moments = sorted({at for one in given for at in one})
        return {at: float(function([one[at] for one in given if at in one])) for at in moments}

    return reduce


def _each(function):
    return lambda _, given: _both(lambda value, __: function(value), given, 0)


_functions = {
    "FILL": _fill,
    "IF": _if,
    "METRICS": None,
    "SUM": _reduced(sum),
    "AVG": _reduced(lambda values: sum(values) / len(values)),
    "MIN": _reduced(min),
    "MAX": _reduced(max),
    "ABS": _each(abs),
    "CEIL": _each(math.ceil),
    "FLOOR": _each(math.floor),
}


def _invalid(identity, reason):
    return AwsError("ValidationError", "Error in expression '%s': %s" % (identity, reason))
