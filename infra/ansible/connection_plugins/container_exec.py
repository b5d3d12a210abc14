"""Reaches a running container by `docker exec`: ansible-core alone, as on GitHub's runners, has no connection to one."""

from __future__ import annotations

import shlex
import subprocess

from ansible.errors import AnsibleConnectionFailure
from ansible.plugins.connection import ConnectionBase

DOCUMENTATION = r"""
name: container_exec
short_description: Run in a container
description: Runs commands in a running container as root, by C(docker exec).
author: ai-ops
options:
  remote_addr:
    description: Name of the container.
    type: str
    default: inventory_hostname
    vars:
      - name: inventory_hostname
      - name: ansible_host
extends_documentation_fragment:
  - connection_pipelining
"""


class Connection(ConnectionBase):
    transport = "container_exec"
    has_pipelining = True

    def _connect(self):
        super()._connect()
        self._connected = True
        return self

    def exec_command(self, cmd, in_data=None, sudoable=True):
        super().exec_command(cmd, in_data=in_data, sudoable=sudoable)
        return self._run(cmd, stdin=in_data)

    def put_file(self, in_path, out_path):
        super().put_file(in_path, out_path)
        with open(in_path, "rb") as file:
            self._must_run("cat > %s" % shlex.quote(out_path), stdin=file.read())

    def fetch_file(self, in_path, out_path):
        super().fetch_file(in_path, out_path)
        content = self._must_run("cat %s" % shlex.quote(in_path))
        with open(out_path, "wb") as file:
            file.write(content)

    def close(self):
        super().close()
        self._connected = False

    def _run(self, command, stdin=None):
        container = self.get_option("remote_addr")
        args = ["docker", "exec", "--interactive", "--user", "root", container, "/bin/sh", "-c", command]
        done = subprocess.run(args, input=stdin or b"", capture_output=True, check=False)
        return done.returncode, done.stdout, done.stderr

    def _must_run(self, command, stdin=None):
        code, output, error = self._run(command, stdin)
        if code != 0:
            raise AnsibleConnectionFailure("%s failed in the container: %s" % (command, error.decode(errors="replace")))
        return output
