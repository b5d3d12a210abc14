"""Sets the password of JupyterLab, which comes on standard input, unless the configuration has it already.

usage: set-password.py <configuration file> <group that may read it>
"""

import grp
import json
import os
import sys

from jupyter_server.auth import passwd
from jupyter_server.auth.security import passwd_check


def main(path, group):
    password = sys.stdin.read()
    try:
        with open(path, encoding="utf-8") as file:
            configuration = json.load(file)
    except FileNotFoundError:
        configuration = {}
    identity = configuration.setdefault("PasswordIdentityProvider", {})
    if passwd_check(identity.get("hashed_password", ""), password):
        return "same"
    identity.update(hashed_password=passwd(password), password_required=True)
    # Whoever can read the hash can guess the password.
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o640)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(configuration, file, indent=2)
    os.chown(path, 0, grp.getgrnam(group).gr_gid)
    return "changed"


if __name__ == "__main__":
    print(main(*sys.argv[1:]))
