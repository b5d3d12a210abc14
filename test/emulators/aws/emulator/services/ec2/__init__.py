"""EC2: images with their snapshots, and exports of images, status checks. Everything else is moto's.

moto's own images (and the snapshots of them) are not loaded: an account has what a test puts there.
"""

from . import (  # noqa: F401
    control,
    exports,
    images,
    instance_status,
    key_pairs,
    launch_templates,
    publication,
    recycle_bin,
    snapshots,
)
