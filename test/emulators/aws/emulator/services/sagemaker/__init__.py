"""SageMaker: endpoints that say which image digests they run, and that can be updated."""

from . import endpoints  # noqa: F401
