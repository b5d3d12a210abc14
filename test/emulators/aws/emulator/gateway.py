"""The WSGI application: the control API, the operations of this package, and moto for everything else."""

from __future__ import annotations

import gzip
import io
import json
import re
import sys
import traceback
import uuid

from moto.core.exceptions import ServiceException
from moto.iam.models import get_account_id_from
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

from . import constraints, timetable, wire  # noqa: F401 - the timetable has a control
from .operations import (
    ACCOUNT,
    AwsError,
    Call,
    control_paths,
    find_check,
    find_control,
    find_operation,
    has_operations,
    state_lock,
)
from .services import load_service

_access_key = re.compile(r"Credential=([^/]+)/")
_scope = re.compile(r"Credential=[^/]+/\d+/([^/]+)/([^/]+)/aws4_request")

# The name in a signature is not always botocore's name of the service.
_services = {
    "elasticloadbalancing": "elbv2",
    "monitoring": "cloudwatch",
    "tagging": "resourcegroupstaggingapi",
    "bedrock-agentcore": "bedrock-agentcore-control",
    "servicequotas": "service-quotas",
}


class Gateway:
    def __init__(self):
        self._moto = DomainDispatcherApplication(create_backend_app)

    def __call__(self, environ, start_response):
        path = environ.get("PATH_INFO", "")
        if path.startswith("/_control/"):
            return _control(path[len("/_control/") :], environ, start_response)
        if path.startswith("/_layers/"):
            return _layer(path[len("/_layers/") :], start_response)
        service, region = _service_and_region(environ)
        if service == "s3":
            load_service(service)
        if service is None or service == "s3":
            return self._ask_moto(environ, start_response, service, None)
        load_service(service)
        operation, path_parameters = _operation(service, environ)
        function = find_operation(service, operation) if operation else None
        if function is not None:
            return _answer(
                Call(service, operation, region, _account(environ)), function, path_parameters, environ, start_response
            )
        check = find_check(service, operation) if operation else None
        refusal = check and _refusal(service, operation, check, environ)
        if refusal:
            return _send(start_response, *refusal)
        return self._ask_moto(environ, start_response, service, operation)

    def _ask_moto(self, environ, start_response, service, operation):
        """Passes a request on; a page of HTML or a stack trace becomes an error that a client can read."""
        if service is None:
            return self._moto(environ, start_response)
        held = {}

        def hold(status, headers, exc_info=None):
            held["status"], held["headers"] = status, headers
            return lambda _: None

        try:
            # moto looks and then acts; its conditional writes hold only when calls come one after the other.
            with state_lock:
                body = b"".join(self._moto(environ, hold))
        except NotImplementedError:
            return _refuse(service, operation, environ, start_response, "is not implemented")
        except Exception:  # noqa: BLE001 - whatever it is, it is a defect of the emulator and must be seen
            traceback.print_exc()
            reason = traceback.format_exc().strip().splitlines()[-1]
            return _refuse(service, operation, environ, start_response, "failed in the emulator: %s" % reason)
        content_type = dict((key.lower(), value) for key, value in held["headers"]).get("content-type", "")
        # Without a body it is no page: so S3 answers a HEAD of what does not exist.
        if int(held["status"].split()[0]) >= 400 and content_type.startswith("text/html") and body:
            return _refuse(service, operation, environ, start_response, "is not implemented")
        start_response(held["status"], held["headers"])
        return [body]


def _answer(call, function, path_parameters, environ, start_response):
    content_type = environ.get("CONTENT_TYPE", "")
    protocol = wire.protocol_of(call.service, content_type, environ)
    try:
        parameters = wire.parse(
            call.service,
            call.operation,
            protocol,
            _body(environ),
            path_parameters,
            environ.get("QUERY_STRING", ""),
        )
        constraints.check(call.service, call.operation, parameters)
        with state_lock:
            result = function(call, parameters)
        answer = wire.serialize(call.service, call.operation, protocol, result)
    except wire.Unreadable as error:
        answer = wire.serialize(
            call.service, call.operation, protocol, AwsError("SerializationException", str(error))
        )
    except ServiceException as error:
        answer = wire.serialize(call.service, call.operation, protocol, error)
    except Exception:  # noqa: BLE001
        traceback.print_exc()
        reason = traceback.format_exc().strip().splitlines()[-1]
        return _refuse(
            call.service, call.operation, environ, start_response, "failed in the emulator: %s" % reason
        )
    return _send(start_response, *answer)


def _refusal(service, operation, check, environ):
    """The error of a call that moto would let through; None when there is nothing wrong with it."""
    protocol = wire.protocol_of(service, environ.get("CONTENT_TYPE", ""), environ)
    try:
        check(wire.parse(service, operation, protocol, _body(environ)))
    except ServiceException as error:
        return wire.serialize(service, operation, protocol, error)
    return None


def _refuse(service, operation, environ, start_response, what):
    """501 in the service's protocol: clients do not try it again, and the message says whose fault it is."""
    error = AwsError("NotImplemented", "%s:%s %s" % (service, operation or environ.get("PATH_INFO"), what))
    protocol = wire.protocol_of(service, environ.get("CONTENT_TYPE", ""), environ)
    _, headers, body = wire.serialize(service, operation or "", protocol, error)
    print("emulator: %s" % error.message, file=sys.stderr)
    return _send(start_response, 501, headers, body)


def _send(start_response, status, headers, body):
    headers["Content-Length"] = str(len(body))
    headers.setdefault("x-amzn-RequestId", str(uuid.uuid4()))
    start_response("%d %s" % (status, "OK" if status < 400 else "Error"), list(headers.items()))
    return [body]


def _account(environ):
    """The account of the credentials: those of an assumed role belong to the role's."""
    match = _access_key.search(environ.get("HTTP_AUTHORIZATION", ""))
    return get_account_id_from(match[1]) if match else ACCOUNT


def _service_and_region(environ):
    match = _scope.search(environ.get("HTTP_AUTHORIZATION", ""))
    if not match:
        return None, None
    region, name = match.groups()
    return _services.get(name, name), region


def _operation(service, environ):
    target = environ.get("HTTP_X_AMZ_TARGET")
    if target:
        return target.split(".")[-1], None
    if environ.get("CONTENT_TYPE", "").startswith("application/x-www-form-urlencoded"):
        match = re.search(rb"(?:^|&)Action=([A-Za-z0-9]+)", _body(environ))
        return (match.group(1).decode() if match else None), None
    if has_operations(service) and wire.model_of(service).protocol == "rest-json":
        found = wire.route(
            service,
            environ["REQUEST_METHOD"],
            environ.get("RAW_URI", environ["PATH_INFO"]).split("?")[0],
            environ.get("QUERY_STRING", ""),
        )
        if found:
            return found
    return None, None


def _body(environ):
    """Reads the body and puts it back, so that moto can read it again."""
    if "emulator.body" not in environ:
        length = int(environ.get("CONTENT_LENGTH") or 0)
        environ["emulator.body"] = environ["wsgi.input"].read(length) if length else b""
        # Clients compress large requests (PutMetricData); moto does not expect it.
        if environ.get("HTTP_CONTENT_ENCODING") == "gzip":
            environ["emulator.body"] = gzip.decompress(environ["emulator.body"])
            environ["CONTENT_LENGTH"] = str(len(environ["emulator.body"]))
            del environ["HTTP_CONTENT_ENCODING"]
        environ["wsgi.input"] = io.BytesIO(environ["emulator.body"])
    return environ["emulator.body"]


def _control(path, environ, start_response):
    function = find_control(path)
    if function is None:
        load_service(path.split("/")[0])
        function = find_control(path)
    if function is None:
        known = ", ".join(control_paths())
        return _send_json(start_response, 404, {"error": "no control %s; known: %s" % (path, known)})
    try:
        result = function(json.loads(_body(environ) or b"{}"))
    except Exception as error:  # noqa: BLE001 - told to the test, which sees what it did wrong
        traceback.print_exc()
        return _send_json(start_response, 400, {"error": "%s: %s" % (type(error).__name__, error)})
    return _send_json(start_response, 200, {} if result is None else result)


def _layer(digest, start_response):
    """A download of a layer: its address is signed, so that whoever has it needs nothing else."""
    load_service("ecr")
    from .services.ecr.layers import content_of

    content = content_of(digest)
    if content is None:
        return _send(start_response, 404, {}, b"")
    return _send(start_response, 200, {"Content-Type": "application/octet-stream"}, content)


def _send_json(start_response, status, value):
    return _send(
        start_response, status, {"Content-Type": "application/json"}, json.dumps(value, default=str).encode()
    )
