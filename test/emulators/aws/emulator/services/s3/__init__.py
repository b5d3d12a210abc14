"""S3: the checksum CRC-64/NVME, for which moto takes CRC-32 where a native library is missing. All else is moto's."""

from . import checksums  # noqa: F401
