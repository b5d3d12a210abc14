"""CRC-64/NVME (NVM Express, NVM Command Set Specification; S3 user guide, "Checking object integrity")."""

from __future__ import annotations

import base64

import moto.s3.models
import moto.s3.responses
from moto.s3.utils import compute_checksum

# The polynomial 0xAD93D23594C93659, its bits reversed.
_POLYNOMIAL = 0x9A6C9329AC4BC9B5
_ONES = 0xFFFFFFFFFFFFFFFF


def _table():
    for value in range(256):
        for _ in range(8):
            value = value >> 1 ^ (_POLYNOMIAL if value & 1 else 0)
        yield value


_TABLE = tuple(_table())


def crc64nvme(body):
    crc = _ONES
    for byte in body:
        crc = crc >> 8 ^ _TABLE[(crc ^ byte) & 0xFF]
    return crc ^ _ONES


def checksum(body, algorithm, encode_base64=True):
    if algorithm != "CRC64NVME":
        return compute_checksum(body, algorithm, encode_base64)
    value = crc64nvme(body).to_bytes(8, "big")
    return base64.b64encode(value) if encode_base64 else value


for module in (moto.s3.models, moto.s3.responses):
    module.compute_checksum = checksum
