"""What the emulator does itself: a function for an operation of a service, or for a path of the control API."""

from __future__ import annotations

import threading

from moto.core.exceptions import ServiceException

ACCOUNT = "123456789012"

# One change at a time: moto's models are plain dictionaries, and the server answers in threads.
state_lock = threading.RLock()

_operations = {}
_checks = {}
_controls = {}


class AwsError(ServiceException):
    """An error as the service would answer it; the status comes from the service's own model."""

    def __new__(cls, code, message, **members):
        # The older moto (that of Python 3.9) writes the name of the class where a model does not know the code.
        return super().__new__(type(code, (cls,), {}), code, message)

    def __init__(self, code, message, **members):
        super().__init__(code, message)
        for name, value in members.items():
            setattr(self, name, value)


class Call:
    """Where a call comes from: account and region, and the operation that is meant."""

    def __init__(self, service, operation, region, account=ACCOUNT):
        self.service = service
        self.operation = operation
        self.region = region
        self.account = account

    @property
    def arn_prefix(self):
        return "arn:aws:%s:%s:%s" % (self.service, self.region, self.account)


def operation(service, *names):
    """Registers a function (call, parameters) -> result for operations of a service, by botocore's names."""

    def register(function):
        for name in names:
            _operations[(service, name)] = function
        return function

    return register


def before(service, name):
    """Registers a check (parameters), which may raise an AwsError, of an operation that moto answers."""

    def register(function):
        _checks[(service, name)] = function
        return function

    return register


def control(path, locks=True):
    """Registers a function (body) -> result for POST /_control/<path>.

    locks: whether it runs under the state lock; what waits for others must not.
    """

    def register(function):
        _controls[path] = locked(function) if locks else function
        return function

    return register


def locked(function):
    def run(body):
        with state_lock:
            return function(body)

    return run


def find_operation(service, name):
    return _operations.get((service, name))


def find_check(service, name):
    return _checks.get((service, name))


def find_control(path):
    return _controls.get(path)


def control_paths():
    return sorted(_controls)


def has_operations(service):
    return any(of == service for of, _ in _operations)
