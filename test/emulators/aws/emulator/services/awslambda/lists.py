"""Functions in pages."""

from __future__ import annotations

from moto.awslambda.models import lambda_backends

from ...operations import operation
from ...paging import page

_page_limit = 50


@operation("lambda", "ListFunctions")
def list_functions(call, parameters):
    wanted = parameters.get("FunctionVersion")
    functions = lambda_backends[call.account][call.region].list_functions(wanted)
    found = sorted((one.get_configuration() for one in functions), key=lambda one: one["FunctionArn"])
    # "Note that ListFunctions returns a maximum of 50 items in each response" (API reference, MaxItems)
    size = min(parameters.get("MaxItems", _page_limit), _page_limit)
    some, marker = page(found, size, parameters.get("Marker"), wanted, "InvalidParameterValueException")
    return {"Functions": some, "NextMarker": marker}
