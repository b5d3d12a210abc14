"""Elastic Load Balancing v2: actions as the service keeps and checks them, target health, rules in their order."""

from . import actions, health, rules  # noqa: F401
