"""Lambda: image digests, functions in pages, aliases that split requests, states of versions."""

from . import aliases, code, lists, versions  # noqa: F401
