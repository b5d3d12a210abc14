"""Lambda: a function of an image names the digest that the image's tag had when the code was set."""

from __future__ import annotations

import hashlib
import re

from moto.awslambda.models import LambdaFunction
from moto.ecr.models import ecr_backends

_get_code = LambdaFunction.get_code
_reference = re.compile(
    r"^(?P<registry>[^/]+)/(?P<repository>[^:@]+)(?::(?P<tag>[^@]+))?(?:@(?P<digest>sha256:[0-9a-f]{64}))?$"
)


def _resolved(function):
    uri = function.code["ImageUri"]
    found = _reference.match(uri)
    if found is None:
        return uri
    digest = found["digest"] or _digest_of_tag(function, found["repository"], found["tag"] or "latest")
    return "%s/%s@%s" % (found["registry"], found["repository"], digest)


def _digest_of_tag(function, repository, tag):
    known = ecr_backends[function.account_id][function.region].repositories.get(repository)
    # The images of a repository are tagged objects only once the emulator's ECR is loaded.
    tagged = getattr(getattr(known, "images", None), "tagged", None)
    image = tagged(tag) if tagged else None
    return (
        image.digest
        if image is not None
        else "sha256:" + hashlib.sha256(function.code["ImageUri"].encode()).hexdigest()
    )


def _with_digest(self):
    answer = _get_code(self)
    if "ImageUri" in self.code:
        # What is resolved stays: a tag that moves later does not change what the function runs.
        if getattr(self, "resolved_of", None) != self.code["ImageUri"]:
            self.resolved_of, self.resolved_uri = self.code["ImageUri"], _resolved(self)
        answer["Code"]["ResolvedImageUri"] = self.resolved_uri
    return answer


LambdaFunction.get_code = _with_digest
