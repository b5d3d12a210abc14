"""DescribeEndpoint with DeployedImages, UpdateEndpoint."""

from __future__ import annotations

import re

from moto.ecr.models import ecr_backends
from moto.sagemaker.models import sagemaker_backends

from ... import clock
from ...operations import operation
from .. import load_service
from .variants import endpoint_of, require_in_service

_reference = re.compile(
    r"[^/]+\.dkr\.ecr\.[^/]+/(?P<repository>[^:@]+)(?::(?P<tag>[^@]+))?(?:@(?P<digest>sha256:\w+))?"
)


@operation("sagemaker", "DescribeEndpoint")
def describe_endpoint(call, parameters):
    backend = sagemaker_backends[call.account][call.region]
    endpoint = _endpoint(call, parameters)
    answer = dict(backend.describe_endpoint(endpoint.endpoint_name))
    images = _deployed(call, backend, endpoint)
    answer["ProductionVariants"] = [
        dict(variant, DeployedImages=images.get(variant["VariantName"]))
        for variant in answer["ProductionVariants"]
    ]
    # "This field is only returned when the endpoint is creating or updating with a new endpoint configuration."
    if endpoint.__dict__.get("pending_config"):
        answer["PendingDeploymentSummary"] = {"EndpointConfigName": endpoint.pending_config}
    shadows = endpoint.__dict__.get("shadows")
    if shadows:
        answer["ShadowProductionVariants"] = [{"VariantName": name} for name in shadows]
    return answer


@operation("sagemaker", "UpdateEndpoint")
def update_endpoint(call, parameters):
    backend = sagemaker_backends[call.account][call.region]
    endpoint = _endpoint(call, parameters)
    require_in_service(endpoint)
    config = backend.describe_endpoint_config(parameters["EndpointConfigName"])
    endpoint.endpoint_config_name = parameters["EndpointConfigName"]
    endpoint.production_variants = endpoint._process_production_variants(config["ProductionVariants"])
    endpoint.last_modified_time = clock.naive()
    return {"EndpointArn": endpoint.arn}


def _endpoint(call, parameters):
    return endpoint_of(call, parameters["EndpointName"])


def _deployed(call, backend, endpoint):
    """{variant: images}; resolved once for each configuration, so that a tag that moves later changes nothing."""
    kept = endpoint.__dict__.setdefault("deployed_images", {})
    name = endpoint.endpoint_config_name
    if name not in kept:
        config = backend.describe_endpoint_config(name)
        kept[name] = {
            variant["VariantName"]: [
                _image(call, image) for image in _images(backend, variant.get("ModelName"))
            ]
            for variant in config["ProductionVariants"]
        }
    return kept[name]


def _images(backend, model_name):
    if model_name is None:
        return []
    model = backend.describe_model(model_name)
    model = getattr(model, "response_object", model)
    containers = [model.get("PrimaryContainer")] + list(model.get("Containers") or [])
    return [one["Image"] for one in containers if one and one.get("Image")]


def _image(call, specified):
    load_service("ecr")
    match = _reference.fullmatch(specified)
    resolved = specified
    if match:
        repository = ecr_backends[call.account][call.region].repositories.get(match["repository"])
        image = (
            repository.images.tagged(match["tag"] or "latest") if repository and not match["digest"] else None
        )
        digest = match["digest"] or (image.digest if image else None)
        resolved = "%s@%s" % (specified.split("@")[0].rsplit(":", 1)[0], digest) if digest else specified
    return {"SpecifiedImage": specified, "ResolvedImage": resolved, "ResolutionTime": clock.now()}
