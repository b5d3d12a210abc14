"""Clients of the emulator itself, for what AWS does in a caller's name (schedules, builds)."""

from __future__ import annotations

import threading

_clients = {}
_lock = threading.Lock()
_endpoint = None


def listen_at(port):
    global _endpoint
    _endpoint = "http://127.0.0.1:%d" % port


def endpoint():
    return _endpoint


def own_client(service, region):
    """A boto3 client whose calls come back to this server. Never call it while holding the state lock."""
    import boto3
    from botocore.config import Config

    with _lock:
        if (service, region) not in _clients:
            _clients[(service, region)] = boto3.client(
                service,
                region_name=region,
                endpoint_url=_endpoint,
                aws_access_key_id="AKIAIOSFODNN7EXAMPLE",
                aws_secret_access_key="made-up",
                config=Config(retries={"max_attempts": 1}, parameter_validation=False),
            )
        return _clients[(service, region)]
