"""Things that a service lists and describes, as a test put them: the answers have the shapes of the service's model."""

from __future__ import annotations

from . import clock, wire
from .operations import AwsError, operation
from .paging import page


class Catalogue:
    """What is in one account and region, by kind."""

    def __init__(self, service, not_found="ResourceNotFoundException"):
        self.service = service
        self.not_found = not_found
        self._kept = {}

    def put(self, region, kind, resources):
        self._kept.setdefault((region, kind), []).extend(resources)

    def list(self, call, kind):
        return self._kept.get((call.region, kind), [])

    def find(self, call, kind, **names):
        for resource in self.list(call, kind):
            if any(resource.get(name) == value for name, value in names.items()):
                return resource
        raise AwsError(self.not_found, "Could not find %s %s" % (kind, ", ".join(map(str, names.values()))))

    def kind(self, kind, listing, describing, by, keep=lambda parameters, resource: True, arn=None):
        """Registers the two operations of a kind.

        by: the member by which the describing call names one; arn: a member that it may name instead
        keep: whether a listing with these parameters has a resource
        """

        @operation(self.service, listing)
        def list_all(call, parameters):
            found = [one for one in self.list(call, kind) if keep(parameters, one)]
            size = parameters.get("MaxResults") or 10
            some, token = page(found, size, parameters.get("NextToken"), [kind, listing])
            shape = wire.model_of(self.service).operation_model(listing).output_shape
            items = next(name for name, member in shape.members.items() if member.type_name == "list")
            members = shape.members[items].member.members
            return {items: [_summary(one, members) for one in some], "NextToken": token}

        @operation(self.service, describing)
        def describe(call, parameters):
            names = {by: parameters[by]}
            if arn:
                names[arn] = parameters[by]
            return self.find(call, kind, **names)


def _summary(resource, members):
    """What of a description a listing says; times that the model has but the test did not give are now."""
    found = {name: resource[name] for name in members if name in resource}
    for name, member in members.items():
        if member.type_name == "timestamp" and name not in found:
            found[name] = clock.now()
    return found
