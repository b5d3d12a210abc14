"""CodeBuild: projects, and builds that run through their phases by a scenario that the control API sets."""

from . import builds, projects, scenario  # noqa: F401
