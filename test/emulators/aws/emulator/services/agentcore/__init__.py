"""Bedrock AgentCore: runtimes with their versions, listed and described."""

from . import runtimes  # noqa: F401
