"""ECS: tasks that say which image digests run, services whose primary deployment moves, and deployments with strategies."""

from . import lists, services, tasks, revisions, deployments  # noqa: F401  # each wraps what those before it changed
