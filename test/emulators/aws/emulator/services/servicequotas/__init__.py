"""Service Quotas: the quotas of EC2 that a test sets, and otherwise those that an account has at first."""

from . import quotas  # noqa: F401
