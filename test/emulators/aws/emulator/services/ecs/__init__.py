"""ECS: tasks that say which image digests run, and services whose primary deployment moves."""

from . import lists, services, tasks, revisions  # noqa: F401  # revisions wrap what services changed
