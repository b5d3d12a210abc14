"""SageMaker: endpoints that say which image digests they run, and that can be updated; what else names images."""

from . import catalogue, endpoints  # noqa: F401
