"""Reading a request and writing an answer by the service's own model (botocore's).

Answers go through moto's serialisers. Requests are read here: moto's parsers differ between the versions
that Python 3.9 and later Pythons get.
"""

from __future__ import annotations

import base64
import json
import re
from urllib.parse import parse_qs, parse_qsl, unquote

from moto.core.model import OperationModel
from moto.core.serialize import get_serializer_class
from moto.core.utils import get_service_model

from . import clock


class Unreadable(Exception):
    """The body is not what the protocol says."""


def model_of(service):
    return get_service_model(service)


def protocol_of(service, content_type, environ):
    """Which of a service's protocols a request is written in."""
    if environ.get("HTTP_SMITHY_PROTOCOL") == "rpc-v2-cbor":
        return "smithy-rpc-v2-cbor"
    if content_type.startswith("application/x-amz-json"):
        return "json"
    protocol = model_of(service).protocol
    if content_type.startswith("application/x-www-form-urlencoded"):
        return "ec2" if protocol == "ec2" else "query"
    return protocol


def parse(service, operation, protocol, body, path_parameters=None, query=""):
    """The call's parameters, under the names of the model."""
    shape = model_of(service).operation_model(operation).input_shape
    if shape is None:
        return {}
    if protocol == "json":
        return _from_json(shape, _json(body))
    if protocol in ("query", "ec2"):
        pairs = {key: values[0] for key, values in parse_qs(body.decode(), keep_blank_values=True).items()}
        return _from_query(shape, pairs, "", protocol == "ec2") or {}
    if protocol == "rest-json":
        return _from_rest(shape, body, path_parameters or {}, parse_qs(query, keep_blank_values=True))
    raise Unreadable("the emulator does not read %s" % protocol)


def _json(body):
    try:
        return json.loads(body or b"{}")
    except ValueError as error:
        raise Unreadable(str(error)) from error


def _from_json(shape, value):
    if value is None:
        return None
    kind = shape.type_name
    if kind == "structure":
        if getattr(shape, "is_document_type", False):
            return value
        found = {}
        for name, member in shape.members.items():
            key = member.serialization.get("name", name)
            if value.get(key) is not None:
                found[name] = _from_json(member, value[key])
        return found
    if kind == "list":
        return [_from_json(shape.member, item) for item in value]
    if kind == "map":
        return {key: _from_json(shape.value, item) for key, item in value.items()}
    if kind == "timestamp":
        return clock.instant(value)
    if kind == "blob":
        return base64.b64decode(value)
    return value


def _from_query(shape, pairs, prefix, ec2):
    kind = shape.type_name
    if kind == "structure":
        found = {}
        for name, member in shape.members.items():
            key = _query_name(name, member, ec2)
            value = _from_query(member, pairs, "%s.%s" % (prefix, key) if prefix else key, ec2)
            if value is not None:
                found[name] = value
        return found or None
    if kind == "list":
        return _list_from_query(shape, pairs, prefix, ec2)
    if kind == "map":
        found, index = {}, 1
        entry = prefix if shape.is_flattened else prefix + ".entry"
        key_name = shape.key.serialization.get("name", "key")
        value_name = shape.value.serialization.get("name", "value")
        while "%s.%d.%s" % (entry, index, key_name) in pairs:
            key = pairs["%s.%d.%s" % (entry, index, key_name)]
            found[key] = _from_query(shape.value, pairs, "%s.%d.%s" % (entry, index, value_name), ec2)
            index += 1
        return found or None
    return _scalar(kind, pairs.get(prefix))


def _list_from_query(shape, pairs, prefix, ec2):
    if pairs.get(prefix) == "":
        return []
    if ec2 or shape.is_flattened:
        item_prefix = prefix
        own_name = shape.member.serialization.get("name")
        if own_name and not ec2:
            item_prefix = ".".join(prefix.split(".")[:-1] + [own_name])
    else:
        item_prefix = "%s.%s" % (prefix, shape.member.serialization.get("name", "member"))
    items, index = [], 1
    while True:
        here = "%s.%d" % (item_prefix, index)
        if here not in pairs and not any(key.startswith(here + ".") for key in pairs):
            return items or None
        items.append(_from_query(shape.member, pairs, here, ec2))
        index += 1


def _query_name(name, member, ec2):
    if ec2:
        explicit = member.serialization.get("queryName")
        if explicit:
            return explicit
        own = member.serialization.get("name", name)
        return own[0].upper() + own[1:]
    if member.type_name == "list" and member.is_flattened:
        return member.member.serialization.get("name", member.serialization.get("name", name))
    return member.serialization.get("name", name)


def _scalar(kind, text):
    if text is None:
        return None
    if kind in ("integer", "long"):
        return int(text)
    if kind in ("float", "double"):
        return float(text)
    if kind == "boolean":
        return text.lower() == "true"
    if kind == "timestamp":
        return clock.instant(float(text) if re.fullmatch(r"[\d.]+", text) else text)
    if kind == "blob":
        return base64.b64decode(text)
    return text


def _from_rest(shape, body, path_parameters, query):
    found = {}
    content = None
    for name, member in shape.members.items():
        location = member.serialization.get("location")
        key = member.serialization.get("name", name)
        if location == "uri":
            if key in path_parameters:
                found[name] = _scalar(member.type_name, unquote(path_parameters[key]))
        elif location == "querystring":
            if key in query:
                found[name] = (
                    query[key] if member.type_name == "list" else _scalar(member.type_name, query[key][0])
                )
        elif location is None:
            if content is None:
                content = _json(body)
            if content.get(key) is not None:
                found[name] = _from_json(member, content[key])
    return found


def route(service, method, path, query=""):
    """The operation of a REST service that a path means, and the values in it; None when there is none.

    A query in the model's URI (`?List=ALL`) must be in the request, and such an operation comes before one without.
    """
    given = set(parse_qsl(query))
    best = None
    for name in model_of(service).operation_names:
        http = model_of(service).operation_model(name).http
        if http["method"] != method:
            continue
        uri, _, fixed = http["requestUri"].partition("?")
        pattern = _pattern(uri)
        match = pattern.fullmatch(path)
        rank = (len(pattern.pattern), len(fixed))
        if match and set(parse_qsl(fixed)) <= given and (best is None or rank > best[0]):
            best = (rank, name, match)
    if best is None:
        return None
    labels = re.findall(
        r"{([^}+]+)\+?}", model_of(service).operation_model(best[1]).http["requestUri"].split("?")[0]
    )
    return best[1], dict(zip(labels, best[2].groups()))


_patterns = {}


def _pattern(uri):
    if uri not in _patterns:
        parts = re.split(r"({[^}]+})", uri.rstrip("/"))
        text = "".join(
            ("(.+)" if part.endswith("+}") else "([^/]+)") if part.startswith("{") else re.escape(part)
            for part in parts
        )
        _patterns[uri] = re.compile(text + "/?")
    return _patterns[uri]


def serialize(service, operation, protocol, result):
    """Status, headers and body of an answer; an exception becomes the service's error."""
    model = model_of(service)
    if protocol == "json" and isinstance(result, dict):
        version = model.metadata.get("jsonVersion", "1.1")
        shape = model.operation_model(operation).output_shape
        body = json.dumps({} if shape is None else _to_json(shape, result)).encode()
        return 200, {"Content-Type": "application/x-amz-json-%s" % version}, body
    if operation in model.operation_names:
        operation_model = model.operation_model(operation)
    else:
        operation_model = OperationModel({}, model)
    serializer = get_serializer_class(model.service_name, protocol)(operation_model=operation_model)
    answer = serializer.serialize(result)
    body, headers = answer["body"], dict(answer["headers"])
    if protocol == "json":  # moto names the type of the service's first protocol, which may be another
        headers["Content-Type"] = "application/x-amz-json-%s" % model.metadata.get("jsonVersion", "1.1")
    return int(answer["status_code"]), headers, body.encode() if isinstance(body, str) else body


def _to_json(shape, value):
    """As moto's serialiser, which is much slower on the long lists of plain data that are answered here."""
    kind = shape.type_name
    if kind == "structure":
        if getattr(shape, "is_document_type", False):
            return value
        members = shape.members
        return {
            members[name].serialization.get("name", name): _to_json(members[name], item)
            for name, item in value.items()
            if item is not None and name in members
        }
    if kind == "list":
        return [_to_json(shape.member, item) for item in value]
    if kind == "map":
        return {key: _to_json(shape.value, item) for key, item in value.items()}
    if kind == "timestamp":
        moment = clock.instant(value)
        if shape.serialization.get("timestampFormat") == "iso8601":
            return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
        return round(moment.timestamp(), 3)
    if kind == "blob":
        return base64.b64encode(value if isinstance(value, bytes) else str(value).encode()).decode()
    if kind in ("integer", "long"):
        return int(value)
    return value
