"""ListServices, DescribeService."""

from __future__ import annotations

import hashlib

from ... import clock
from ...catalogue import Catalogue
from ...operations import ACCOUNT, control

_catalogue = Catalogue("apprunner")
_catalogue.kind("service", "ListServices", "DescribeService", "ServiceArn")


@control("apprunner/services")
def put_services(body):
    region = body["region"]
    for one in body["services"]:
        identity = hashlib.md5(one["name"].encode()).hexdigest()
        service = {
            "ServiceName": one["name"],
            "ServiceId": identity,
            "ServiceArn": "arn:aws:apprunner:%s:%s:service/%s/%s" % (region, ACCOUNT, one["name"], identity),
            "Status": one.get("status", "RUNNING"),
            "CreatedAt": clock.now(),
            "UpdatedAt": clock.now(),
            "SourceConfiguration": {
                "ImageRepository": {"ImageIdentifier": one["image"], "ImageRepositoryType": "ECR"},
            },
        }
        # DescribeService answers { Service }, a listing says what is beside it.
        _catalogue.put(region, "service", [dict(service, Service=service)])
