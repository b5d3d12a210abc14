"""Each module registers operations and controls of one service; it is loaded when the service is first called."""

from __future__ import annotations

import importlib
import threading

_modules = {
    "ecr": ("ecr",),
    "elbv2": ("elbv2",),
    "cloudformation": ("cloudformation",),
    "cloudfront": ("cloudfront",),
    "cloudwatch": ("cloudwatch",),
    "s3": ("s3",),
    "scheduler": ("scheduler",),
    "ec2": ("ec2",),
    "kms": ("kms",),
    "rbin": ("rbin",),
    "iam": ("iam",),
    "service-quotas": ("servicequotas",),
    "codebuild": ("codebuild",),
    "config": ("config",),
    "ecs": ("ecs",),
    "lambda": ("awslambda",),
    "sagemaker": ("sagemaker",),
    "apprunner": ("apprunner",),
    "bedrock-agentcore-control": ("agentcore",),
    "agentcore": ("agentcore",),
    "resourcegroupstaggingapi": ("tagging",),
}
_loaded = set()
_lock = threading.Lock()


def load_service(service):
    """Imports what this package adds to a service, once."""
    if service in _loaded:
        return
    with _lock:
        if service not in _loaded:
            for name in _modules.get(service, ()):
                importlib.import_module("." + name, __name__)
            _loaded.add(service)
