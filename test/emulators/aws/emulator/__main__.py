"""Starts the server on a free port of loopback, says which in one line of JSON, and ends when its input closes."""

from __future__ import annotations

import json
import os
import socket
import sys
import threading
import warnings

warnings.filterwarnings("ignore")
os.environ["MOTO_EC2_LOAD_DEFAULT_AMIS"] = "false"

from . import clock  # noqa: E402

clock.teach_moto()

from moto.moto_server import werkzeug_app  # noqa: E402
from werkzeug.http import http_date  # noqa: E402
from werkzeug.serving import WSGIRequestHandler, make_server  # noqa: E402

from .gateway import Gateway  # noqa: E402
from .own_client import listen_at  # noqa: E402

# The moto of Python 3.9 has no handler of its own.
BaseHandler = getattr(werkzeug_app, "MotoRequestHandler", WSGIRequestHandler)


class RequestHandler(BaseHandler):
    protocol_version = "HTTP/1.1"

    def log_request(self, code="-", size="-"):
        pass  # the proxy in front keeps the log

    def date_time_string(self, timestamp=None):
        return http_date(clock.epoch())

    def setup(self):
        super().setup()
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def end_with_parent():
    sys.stdin.buffer.read()
    os._exit(0)


def main():
    server = make_server("127.0.0.1", 0, Gateway(), threaded=True, request_handler=RequestHandler)
    server.daemon_threads = True
    threading.Thread(target=end_with_parent, daemon=True).start()
    listen_at(server.server_port)
    print(json.dumps({"port": server.server_port}), flush=True)
    server.serve_forever()


main()
