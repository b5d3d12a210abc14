"""CloudFront: invalidations that take their time, and are the same when they are asked for again."""

from . import invalidations  # noqa: F401
