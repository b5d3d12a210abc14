"""SelectResourceConfig: fields, COUNT(*) with GROUP BY, and conditions joined by AND. More is refused.

https://docs.aws.amazon.com/config/latest/developerguide/query-components.html
"""

from __future__ import annotations

import json
import re

from ...operations import ACCOUNT, AwsError, operation
from ...paging import page
from .state import of

_statement = re.compile(
    r"\s*SELECT\s+(?P<fields>.+?)(?:\s+WHERE\s+(?P<where>.+?))?(?:\s+GROUP\s+BY\s+(?P<group>[\w.]+))?"
    r"(?:\s+ORDER\s+BY\s+(?P<order>[\w.]+)(?:\s+(?P<direction>ASC|DESC))?)?\s*",
    re.IGNORECASE | re.DOTALL,
)
_condition = re.compile(
    r"\s*(?P<field>[\w.:/-]+)\s+(?:(?P<op>=|<>|!=|LIKE)\s+'(?P<text>[^']*)'|IN\s*\((?P<list>[^)]*)\))\s*",
    re.IGNORECASE,
)
_default_page = 25


@operation("config", "SelectResourceConfig")
def select_resource_config(call, parameters):
    statement = _statement.fullmatch(parameters["Expression"])
    if statement is None:
        raise _invalid("the statement is not understood")
    conditions = [
        _read(text) for text in re.split(r"\s+AND\s+", statement["where"] or "", flags=re.IGNORECASE) if text
    ]
    rows = [_row(history[-1]) for _, history in sorted(of(call).items.items()) if not history[-1]["deleted"]]
    rows = [row for row in rows if all(condition(row) for condition in conditions)]
    fields = [field.strip() for field in statement["fields"].split(",")]
    if any(field.upper() == "COUNT(*)" for field in fields):
        results = _counted(rows, fields, statement["group"])
    else:
        results = _selected(rows, fields, statement)
    size, token = parameters.get("Limit") or _default_page, parameters.get("NextToken")
    some, token = page(results, size, token, parameters["Expression"], "InvalidNextTokenException")
    return {
        "Results": [json.dumps(one) for one in some],
        "QueryInfo": {"SelectFields": [{"Name": field} for field in fields]},
        "NextToken": token,
    }


def _row(item):
    return {
        "accountId": ACCOUNT,
        "arn": item["arn"],
        "availabilityZone": item["zone"],
        "awsRegion": item["region"],
        "configuration": item["configuration"],
        "configurationItemCaptureTime": item["captured"].strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "configurationItemStatus": item["status"],
        "configurationStateId": item["state_id"],
        "relationships": item["relationships"],
        "resourceId": item["id"],
        "resourceName": item["name"],
        "resourceType": item["type"],
        "supplementaryConfiguration": item["supplementary"],
        "tags": [
            {"key": key, "value": value, "tag": "%s=%s" % (key, value)} for key, value in item["tags"].items()
        ],
        "version": "1.3",
    }


def _read(text):
    match = _condition.fullmatch(text + " " if not text.endswith(" ") else text) or _condition.fullmatch(
        _spaced(text)
    )
    if match is None:
        raise _invalid("the condition %s is not understood" % text)
    field = match["field"]
    if match["list"] is not None:
        wanted = re.findall(r"'([^']*)'", match["list"])
        return lambda row: any(value in wanted for value in _values(row, field))
    text, operator = match["text"], match["op"].upper()
    if operator == "LIKE":
        pattern = re.compile(".*".join(re.escape(part) for part in text.split("%")), re.DOTALL)
        return lambda row: any(pattern.fullmatch(value) for value in _values(row, field))
    if operator == "=":
        return lambda row: text in _values(row, field)
    return lambda row: text not in _values(row, field)


def _spaced(text):
    return re.sub(r"\s*(=|<>|!=)\s*", r" \1 ", text)


def _values(row, field):
    """All values that a path means; a list is looked into."""
    found = [row]
    for name in field.split("."):
        inside = [one for value in found for one in (value if isinstance(value, list) else [value])]
        found = [value[name] for value in inside if isinstance(value, dict) and value.get(name) is not None]
    flat = [one for value in found for one in (value if isinstance(value, list) else [value])]
    return [json.dumps(one) if isinstance(one, (dict, bool)) else str(one) for one in flat]


def _selected(rows, fields, statement):
    if statement["order"]:
        rows = sorted(
            rows,
            key=lambda row: _values(row, statement["order"]),
            reverse=(statement["direction"] or "").upper() == "DESC",
        )
    return [_projected(row, fields) for row in rows]


def _projected(row, fields):
    found = {}
    for field in fields:
        if field == "*":
            found.update(row)
        elif not re.fullmatch(r"[\w.:/-]+", field):
            raise _invalid("the field %s is not understood" % field)
        else:
            _put(found, row, field.split("."))
    return found


def _put(target, source, path):
    name, rest = path[0], path[1:]
    if not isinstance(source, dict) or source.get(name) is None:
        return
    if not rest:
        target[name] = source[name]
    elif isinstance(source[name], list):
        target[name] = [_projected_into({}, one, rest) for one in source[name]]
    else:
        _put(target.setdefault(name, {}), source[name], rest)


def _projected_into(target, source, path):
    _put(target, source, path)
    return target


def _counted(rows, fields, group):
    if group is None:
        return [{"COUNT(*)": len(rows)}]
    counts = {}
    for row in rows:
        for value in _values(row, group):
            counts[value] = counts.get(value, 0) + 1
    named = [field for field in fields if field.upper() != "COUNT(*)"]
    if named not in ([], [group]):
        raise _invalid("only the field that is grouped by can be selected")
    return [
        dict({group: value} if named else {}, **{"COUNT(*)": count})
        for value, count in sorted(counts.items())
    ]


def _invalid(reason):
    return AwsError("InvalidExpressionException", "The syntax of the query is not valid: %s" % reason)
