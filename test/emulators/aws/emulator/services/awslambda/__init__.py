"""Lambda: the digests of the images that functions run, and functions in pages."""

from . import code, lists  # noqa: F401
