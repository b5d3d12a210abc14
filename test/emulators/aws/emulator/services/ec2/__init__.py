"""EC2: images with their snapshots, and exports of images. Everything else is moto's.

moto's own images (and the snapshots of them) are not loaded: an account has what a test puts there.
"""

from . import control, exports, images, key_pairs, snapshots  # noqa: F401
