"""DeleteKeyPair by id, which moto does not know; a pair that is not there is no error, as at EC2."""

from __future__ import annotations

from ...operations import operation
from .store import backend_of, refuse_dry_run


@operation("ec2", "DeleteKeyPair")
def delete_key_pair(call, parameters):
    refuse_dry_run(parameters)
    pairs = backend_of(call).key_pairs
    identity, name = parameters.get("KeyPairId"), parameters.get("KeyName")
    found = next(
        (pair for pair in pairs.values() if identity in (None, pair.id) and name in (None, pair.key_name)),
        None,
    )
    if found is None or (identity is None and name is None):
        return {"Return": True}
    del pairs[found.key_name]
    return {"Return": True, "KeyPairId": found.id}
