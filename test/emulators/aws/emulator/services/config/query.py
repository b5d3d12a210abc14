"""SelectResourceConfig for the queries that the actions ask: fields, and equality conditions joined by AND."""

from __future__ import annotations

import json
import re

from ...operations import AwsError, operation
from ...paging import page
from .items import api_item
from .store import region_of

_select = re.compile(r"^\s*SELECT\s+(?P<fields>.+?)(?:\s+WHERE\s+(?P<where>.+?))?\s*$", re.IGNORECASE | re.DOTALL)
_condition = re.compile(r"^\s*(?P<field>[\w.]+)\s*(?:=\s*'(?P<value>[^']*)'|IN\s*\((?P<values>[^)]*)\))\s*$", re.IGNORECASE)


@operation("config", "SelectResourceConfig")
def select(call, parameters):
    expression = parameters["Expression"]
    parsed = _select.match(expression)
    if parsed is None:
        raise AwsError("InvalidExpressionException", "The syntax of the query is incorrect.")
    fields = [field.strip() for field in parsed["fields"].split(",")]
    conditions = [_parse(one) for one in re.split(r"\s+AND\s+", parsed["where"], flags=re.IGNORECASE)] if parsed["where"] else []
    rows = [
        json.dumps(_row(item, fields))
        for item in region_of(call).newest()
        if all(_meets(item, field, wanted) for field, wanted in conditions)
    ]
    size = parameters.get("Limit") or 25
    shown, token = page(rows, size, parameters.get("NextToken"), expression, "InvalidNextTokenException")
    return {"Results": shown, "QueryInfo": {"SelectFields": [{"Name": field} for field in fields]}, **({"NextToken": token} if token else {})}


def _parse(text):
    found = _condition.match(text)
    if found is None:
        raise AwsError("InvalidExpressionException", "The syntax of the query is incorrect near: %s" % text.strip())
    values = [found["value"]] if found["value"] is not None else re.findall(r"'([^']*)'", found["values"])
    return found["field"], values


def _meets(item, field, wanted):
    if field == "tags.tag":
        return any("%s=%s" % pair in wanted for pair in item["tags"].items())
    if field in ("tags.key", "tags.value"):
        return any(one in wanted for one in (item["tags"] if field == "tags.key" else item["tags"].values()))
    return str(_value(item, field)) in wanted


def _row(item, fields):
    if fields == ["*"]:
        row = {name: value for name, value in api_item(item).items() if name != "configuration"}
        row["tags"] = [{"key": key, "value": value, "tag": "%s=%s" % (key, value)} for key, value in item["tags"].items()]
        return {**row, "configuration": item.get("configuration")}
    row = {}
    for field in fields:
        place, parts = row, field.split(".")
        for part in parts[:-1]:
            place = place.setdefault(part, {})
        place[parts[-1]] = _value(item, field)
    return row


def _value(item, field):
    value = item
    for part in field.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    return value
