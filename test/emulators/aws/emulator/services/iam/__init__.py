"""IAM: what the policies of a role allow. Everything else is moto's."""

from . import simulation  # noqa: F401
