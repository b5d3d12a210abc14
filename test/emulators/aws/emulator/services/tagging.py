"""Resource Groups Tagging API: GetResources in pages, with the resources that moto leaves out."""

from __future__ import annotations

from moto.ec2.models import ec2_backends
from moto.ecr.models import ecr_backends
from moto.elbv2.models import elbv2_backends
from moto.resourcegroupstaggingapi.models import resourcegroupstaggingapi_backends

from ..operations import AwsError, operation
from ..paging import page
from .codebuild.projects import projects_in


@operation("resourcegroupstaggingapi", "GetResources")
def get_resources(call, parameters):
    filters, types = parameters.get("TagFilters") or [], parameters.get("ResourceTypeFilters") or []
    arns = parameters.get("ResourceARNList")
    if arns and (filters or types):
        raise AwsError("InvalidParameterException", "ResourceARNList cannot be combined with filters")
    size = parameters.get("ResourcesPerPage", 50)
    if not 1 <= size <= 100:
        raise AwsError("InvalidParameterException", "ResourcesPerPage must be between 1 and 100")
    found = {arn: tags for arn, tags in _of_moto(call, filters, types)}
    found.update((arn, tags) for kind, arn, tags in _left_out(call) if _is_wanted(kind, tags, filters, types))
    answers = [
        {"ResourceARN": arn, "Tags": [{"Key": key, "Value": value} for key, value in sorted(tags.items())]}
        for arn, tags in sorted(found.items())
        if not arns or arn in arns
    ]
    token = parameters.get("PaginationToken") or None
    some, token = page(answers, size, token, [filters, types, arns], "PaginationTokenExpiredException")
    return {"ResourceTagMappingList": some, "PaginationToken": token or ""}


def _of_moto(call, filters, types):
    backend = resourcegroupstaggingapi_backends[call.account][call.region]
    for one in backend._get_resources_generator(
        tag_filters=filters or None, resource_type_filters=types or None
    ):
        if isinstance(one, dict):
            arn, tags = one["ResourceARN"], {tag["Key"]: tag["Value"] for tag in one["Tags"]}
        else:
            arn, tags = one.arn, dict(one.tags)
        if tags:
            # moto keeps the ARN of some resources as the only one of a tuple
            yield (arn[0] if isinstance(arn, tuple) else arn), tags


def _left_out(call):
    """(type, ARN, tags) of tagged resources that moto's tagging API does not know."""
    ecr = ecr_backends[call.account][call.region]
    for repository in ecr.repositories.values():
        yield "ecr:repository", repository.arn, ecr.tagger.get_tag_dict_for_resource(repository.arn)
    elb = elbv2_backends[call.account][call.region]
    for balancer in elb.load_balancers.values():
        for listener in balancer.listeners.values():
            yield "elasticloadbalancing:listener", listener.arn, elb.tagging_service.get_tag_dict_for_resource(
                listener.arn
            )
            for rule in listener.rules.values():
                tags = elb.tagging_service.get_tag_dict_for_resource(rule.arn)
                yield "elasticloadbalancing:listener-rule", rule.arn, tags
    for project in projects_in(call.region):
        tags = {tag["key"]: tag["value"] for tag in project.get("tags") or []}
        yield "codebuild:project", project["arn"], tags
    ec2 = ec2_backends[call.account][call.region]
    for kind, ids in (("image", ec2.amis), ("snapshot", ec2.snapshots)):
        for identity in ids:
            arn = "arn:aws:ec2:%s:%s:%s/%s" % (call.region, call.account, kind, identity)
            yield "ec2:" + kind, arn, dict(ec2.tags.get(identity, {}))


def _is_wanted(kind, tags, filters, types):
    if not tags or (types and kind not in types and kind.split(":")[0] not in types):
        return False
    return all(
        one["Key"] in tags and (not one.get("Values") or tags[one["Key"]] in one["Values"]) for one in filters
    )
