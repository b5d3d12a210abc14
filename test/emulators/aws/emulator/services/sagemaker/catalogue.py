"""Model packages, inference components, jobs, schedules, algorithms and images: listed and described."""

from __future__ import annotations

import re

from moto.sagemaker.models import sagemaker_backends

from ...catalogue import Catalogue
from ...operations import ACCOUNT, control, operation
from ...paging import page



class SageMakerCatalogue(Catalogue):
    """What a test put, and the model packages that were created by the service's own call."""

    def list(self, call, kind):
        put = super().list(call, kind)
        if kind != "ModelPackage":
            return put
        created = sagemaker_backends[call.account][call.region].model_packages.values()
        return put + [package.gen_response_object() for package in created]


_catalogue = SageMakerCatalogue("sagemaker", not_found="ValidationException")


def _with_status(kind):
    def keep(parameters, resource):
        wanted = parameters.get("StatusEquals")
        return wanted is None or resource.get(kind + "Status", "InProgress") == wanted

    return keep


def _of_type(parameters, resource):
    # "UNVERSIONED - List only unversioned models. This is the default value" (API reference, ListModelPackages)
    wanted = parameters.get("ModelPackageType", "Unversioned")
    kind = "Versioned" if "ModelPackageVersion" in resource else "Unversioned"
    return wanted in ("Both", kind)


for _kind in (
    "InferenceComponent",
    "TrainingJob",
    "ProcessingJob",
    "HyperParameterTuningJob",
    "MonitoringSchedule",
    "Algorithm",
):
    _catalogue.kind(_kind, "List%ss" % _kind, "Describe" + _kind, _kind + "Name", _with_status(_kind))
_catalogue.kind(
    "ModelPackage",
    "ListModelPackages",
    "DescribeModelPackage",
    "ModelPackageName",
    _of_type,
    arn="ModelPackageArn",
)


def _resource_type(kind):
    """As ARNs spell it: `training-job` for `TrainingJob`."""
    return re.sub("(?<!^)(?=[A-Z])", "-", kind).lower()


@control("sagemaker/resources")
def put_resources(body):
    """Adds resources of a kind, each as its describing call answers it."""
    region = body["region"]
    for resource in body["resources"]:
        name = resource.get(body["kind"] + "Name", "one")
        resource.setdefault(
            body["kind"] + "Arn",
            "arn:aws:sagemaker:%s:%s:%s/%s" % (region, ACCOUNT, _resource_type(body["kind"]), name),
        )
    _catalogue.put(region, body["kind"], body["resources"])


@operation("sagemaker", "ListImages")
def list_images(call, parameters):
    names = sorted({one["ImageName"] for one in _catalogue.list(call, "ImageVersion")})
    some, token = page(names, parameters.get("MaxResults") or 10, parameters.get("NextToken"), "images")
    prefix = call.arn_prefix + ":image/"
    images = [{"ImageName": name, "ImageArn": prefix + name, "ImageStatus": "CREATED"} for name in some]
    return {"Images": images, "NextToken": token}


@operation("sagemaker", "ListImageVersions")
def list_image_versions(call, parameters):
    name = parameters["ImageName"]
    found = [one for one in _catalogue.list(call, "ImageVersion") if one["ImageName"] == name]
    some, token = page(found, parameters.get("MaxResults") or 10, parameters.get("NextToken"), [name, "versions"])
    return {"ImageVersions": some, "NextToken": token}


@operation("sagemaker", "DescribeImageVersion")
def describe_image_version(call, parameters):
    for one in _catalogue.list(call, "ImageVersion"):
        if (one["ImageName"], one["Version"]) == (parameters["ImageName"], parameters.get("Version")):
            return one
    return _catalogue.find(call, "ImageVersion", ImageName=parameters["ImageName"])
