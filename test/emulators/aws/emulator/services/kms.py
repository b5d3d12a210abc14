"""Keys of KMS that sign by Ed25519, a spec that moto refuses: GetPublicKey, Sign."""

from __future__ import annotations

import uuid

from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from ..operations import ACCOUNT, AwsError, control, operation

_ED25519 = "ECC_NIST_EDWARDS25519"
_MOST_RAW_BYTES = 4096
_keys = {}


@control("kms/keys")
def put_key(body):
    """Makes a key, or sets the state of one. See README.md."""
    region = body.get("region", "eu-central-1")
    arn = body.get("arn") or "arn:aws:kms:%s:%s:key/%s" % (region, ACCOUNT, uuid.uuid4())
    key = _keys.setdefault(arn, _new_key(body.get("spec", _ED25519)))
    key["state"] = body.get("state", "Enabled")
    return {"arn": arn}


def _new_key(spec):
    private = ed25519.Ed25519PrivateKey.generate() if spec == _ED25519 else ec.generate_private_key(ec.SECP256R1())
    algorithms = ["ED25519_SHA_512", "ED25519_PH_SHA_512"] if spec == _ED25519 else ["ECDSA_SHA_256"]
    return {"spec": spec, "private": private, "algorithms": algorithms}


def _usable(key_id):
    for arn, key in _keys.items():
        if key_id not in (arn, arn.split("/")[-1]):
            continue
        if key["state"] == "Disabled":
            raise AwsError("DisabledException", "%s is disabled." % arn)
        if key["state"] != "Enabled":
            raise AwsError("KMSInvalidStateException", "%s is pending deletion." % arn)
        return arn, key
    raise AwsError("NotFoundException", "Key '%s' does not exist" % key_id)


@operation("kms", "GetPublicKey")
def get_public_key(call, parameters):
    arn, key = _usable(parameters["KeyId"])
    return {
        "KeyId": arn,
        "PublicKey": key["private"].public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo),
        "CustomerMasterKeySpec": key["spec"],
        "KeySpec": key["spec"],
        "KeyUsage": "SIGN_VERIFY",
        "SigningAlgorithms": key["algorithms"],
    }


@operation("kms", "Sign")
def sign(call, parameters):
    arn, key = _usable(parameters["KeyId"])
    algorithm = parameters["SigningAlgorithm"]
    if algorithm not in key["algorithms"]:
        raise AwsError("InvalidKeyUsageException", "Algorithm %s is incompatible with key spec %s." % (algorithm, key["spec"]))
    # "ED25519_SHA_512 signing algorithm requires KMS MessageType:RAW" (API reference, Sign); the other one is not emulated.
    if algorithm != "ED25519_SHA_512" or parameters.get("MessageType", "RAW") != "RAW":
        raise AwsError("ValidationException", "The emulator signs by ED25519_SHA_512 with MessageType RAW only.")
    message = parameters["Message"]
    if not 1 <= len(message) <= _MOST_RAW_BYTES:
        raise AwsError("ValidationException", "Member must have length less than or equal to 4096")
    return {"KeyId": arn, "Signature": key["private"].sign(message), "SigningAlgorithm": algorithm}
