"""ECR: images, tags, manifest lists, referrers, the archive, lifecycle previews."""

from . import archive, control, deletion, images, layers, lifecycle, push, referrers  # noqa: F401
