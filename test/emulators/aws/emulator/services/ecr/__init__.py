"""ECR: images, tags, manifest lists, referrers, the archive, lifecycle previews."""

from . import archive, control, deletion, images, lifecycle, push, referrers  # noqa: F401
