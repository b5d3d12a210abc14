"""Writes what is installed as a software bill of materials (SPDX 2.3, JSON) to standard output.

usage: list-packages.py <version of the sandbox> [<virtual environment of Python> ...]
"""

import json
import platform
import re
import subprocess
import sys
import uuid
from datetime import datetime, timezone
from urllib.parse import quote

ROOT = "SPDXRef-Sandbox"
# What is removed but has its configuration still is no package of this list.
FORMAT = "${db:Status-Abbrev}\t${Package}\t${Version}\t${Architecture}\n"


def main(version, environments):
    system = platform.freedesktop_os_release()
    packages = [*debian_packages(system)]
    for environment in environments:
        packages += python_packages(environment)
    packages.sort(key=lambda one: one["SPDXID"])
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": "sandbox-%s" % version,
        "documentNamespace": "https://spdx.org/spdxdocs/sandbox-%s-%s" % (quote(version, safe=""), uuid.uuid4()),
        "creationInfo": {
            "created": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": ["Tool: ai-ops-build-sandbox-image"],
        },
        "packages": [sandbox(version), *packages],
        "relationships": [
            relation("SPDXRef-DOCUMENT", "DESCRIBES", ROOT),
            *(relation(ROOT, "CONTAINS", package["SPDXID"]) for package in packages),
        ],
    }


def sandbox(version):
    return {
        "SPDXID": ROOT,
        "name": "sandbox",
        "versionInfo": version,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "primaryPackagePurpose": "OPERATING-SYSTEM",
    }


def debian_packages(system):
    distribution = system["ID"]
    release = "%s-%s" % (distribution, system.get("VERSION_ID", "unknown"))
    for line in output_of("dpkg-query", "--show", "--showformat", FORMAT).splitlines():
        status, name, version, architecture = line.split("\t")
        if not status.startswith("ii"):
            continue
        address = "pkg:deb/%s/%s@%s?arch=%s&distro=%s" % (
            distribution,
            quote(name.lower(), safe=""),
            quote(version, safe=":"),
            architecture,
            quote(release, safe=""),
        )
        yield described("deb", "%s-%s" % (name, architecture), name, version, address)


def python_packages(environment):
    python = "%s/bin/python" % environment
    listed = output_of(python, "-m", "pip", "list", "--disable-pip-version-check", "--format=json")
    for package in json.loads(listed):
        name, version = package["name"], package["version"]
        address = "pkg:pypi/%s@%s" % (quote(re.sub("[-_.]+", "-", name.lower()), safe=""), quote(version, safe=":"))
        yield described("pypi", "%s-%s" % (environment.strip("/"), name), name, version, address)


def described(kind, key, name, version, address):
    return {
        # Letters, digits, dots and hyphens alone (SPDX 2.3, 7.2).
        "SPDXID": "SPDXRef-%s-%s" % (kind, re.sub("[^A-Za-z0-9.-]", lambda match: "-%x-" % ord(match[0]), key)),
        "name": name,
        "versionInfo": version,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "externalRefs": [
            {
                "referenceCategory": "PACKAGE-MANAGER",
                "referenceType": "purl",
                "referenceLocator": address,
            }
        ],
    }


def relation(element, kind, related):
    return {"spdxElementId": element, "relationshipType": kind, "relatedSpdxElement": related}


def output_of(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout


if __name__ == "__main__":
    json.dump(main(sys.argv[1], sys.argv[2:]), sys.stdout)
