"""SageMaker: endpoints that say which image digests they run, and whose weights and configuration can be updated; what
else names images."""

from . import catalogue, endpoints, variants  # noqa: F401
