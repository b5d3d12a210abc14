"""DescribeLaunchTemplates, DescribeLaunchTemplateVersions in pages, which moto cuts off after 15 without saying so."""

from __future__ import annotations

from ...operations import AwsError, operation
from .filters import paged
from .store import backend_of, refuse_dry_run, tags_of


@operation("ec2", "DescribeLaunchTemplates")
def describe_launch_templates(call, parameters):
    refuse_dry_run(parameters)
    backend = backend_of(call)
    ids, names = parameters.get("LaunchTemplateIds"), parameters.get("LaunchTemplateNames")
    found = [
        one
        for one in backend.launch_templates.values()
        if (not ids or one.id in ids) and (not names or one.name in names)
    ]
    if len(found) < len(ids or []) + len(names or []):
        raise _not_found(ids or names)
    answers = [
        {
            "LaunchTemplateId": one.id,
            "LaunchTemplateName": one.name,
            "CreateTime": one.create_time,
            "DefaultVersionNumber": one.default_version_number,
            "LatestVersionNumber": one.latest_version_number,
            "Tags": tags_of(backend, one.id),
        }
        for one in found
    ]
    return paged(_in_pages(parameters), answers, "LaunchTemplates")


@operation("ec2", "DescribeLaunchTemplateVersions")
def describe_launch_template_versions(call, parameters):
    refuse_dry_run(parameters)
    backend = backend_of(call)
    identity, name = parameters.get("LaunchTemplateId"), parameters.get("LaunchTemplateName")
    template = next(
        (one for one in backend.launch_templates.values() if identity == one.id or name == one.name), None
    )
    if template is None:
        raise _not_found([identity or name])
    wanted = parameters.get("Versions") or []
    answers = [
        {
            "LaunchTemplateId": template.id,
            "LaunchTemplateName": template.name,
            "VersionNumber": one.number,
            "VersionDescription": one.description,
            "CreateTime": one.create_time,
            "DefaultVersion": template.is_default(one),
            "LaunchTemplateData": one.data,
        }
        for one in template.versions
        if not wanted
        or str(one.number) in wanted
        or ("$Latest" in wanted and one.number == template.latest_version_number)
        or ("$Default" in wanted and template.is_default(one))
    ]
    return paged(_in_pages(parameters), answers, "LaunchTemplateVersions")


def _in_pages(parameters):
    # The guide names no size for who asks for none; a small one shows who does not follow pages.
    return dict(parameters, MaxResults=parameters.get("MaxResults") or 5)


def _not_found(names):
    return AwsError("InvalidLaunchTemplateId.NotFound", "The launch template '%s' does not exist." % names[0])
