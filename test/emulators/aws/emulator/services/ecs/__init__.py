"""ECS: tasks that say which image digests run, and services whose primary deployment moves."""

from . import services, tasks  # noqa: F401
