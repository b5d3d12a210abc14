"""App Runner: services made from images, listed and described."""

from . import services  # noqa: F401
