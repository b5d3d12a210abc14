"""CreateInvalidation and GetInvalidation, on moto's distributions."""

from __future__ import annotations

from moto.cloudfront.exceptions import CloudFrontException
from moto.cloudfront.models import CloudFrontBackend, Invalidation

from ... import clock
from ...operations import control

# How long one takes, in virtual seconds: some minutes at CloudFront, which gives no bound.
_settings = {"invalidationSeconds": 60.0}


class BatchAlreadyExists(CloudFrontException):
    code = 400

    def __init__(self):
        super().__init__(
            "InvalidationBatchAlreadyExists",
            "Your previous invalidation request used the same CallerReference with another batch.",
        )


class InvalidArgument(CloudFrontException):
    code = 400

    def __init__(self):
        super().__init__("InvalidArgument", "Your request contains one or more invalid invalidation paths.")


class TimedInvalidation(Invalidation):
    """`Status` is `InProgress`, and `Completed` when it has (API reference, `Invalidation`)."""

    def __init__(self, distribution, paths, caller_ref):
        self.begun = clock.epoch()
        super().__init__(distribution, paths, caller_ref)

    @property
    def status(self):
        done = clock.epoch() >= self.begun + _settings["invalidationSeconds"]
        return "Completed" if done else "InProgress"

    @status.setter
    def status(self, value):
        """What moto says at once is not so."""


def create_invalidation(self, dist_id, paths, caller_ref):
    """The same reference again is the same invalidation, if its paths are (API reference, `CallerReference`)."""
    distribution, _ = self.get_distribution(dist_id)
    if not paths or not all(path.startswith("/") for path in paths):
        raise InvalidArgument()
    of_distribution = self.invalidations.setdefault(dist_id, [])
    for one in of_distribution:
        if one.caller_ref == caller_ref:
            if one.paths != paths:
                raise BatchAlreadyExists()
            return one
    of_distribution.append(TimedInvalidation(distribution, paths, caller_ref))
    return of_distribution[-1]


CloudFrontBackend.create_invalidation = create_invalidation


@control("cloudfront/settings")
def set_settings(body):
    """{invalidationSeconds}."""
    _settings.update({"invalidationSeconds": float(body["invalidationSeconds"])})
