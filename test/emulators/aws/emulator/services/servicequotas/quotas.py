"""GetServiceQuota."""

from __future__ import annotations

from ...operations import AwsError, control, operation

# What every account may have (EC2 user guide, "Service quotas"); of vCPUs an account that has been used for a while.
_quotas = {
    "L-1216C47A": ["Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances", 1152.0],
    "L-DB2E81BA": ["Running On-Demand G and VT instances", 64.0],
    "L-0E3CBAB9": ["Public AMIs", 5.0],
    "L-7A658B76": ["Storage for General Purpose SSD (gp3) volumes, in TiB", 50.0],
}
_of_ebs = {"L-7A658B76"}
_names = {
    "ec2": "Amazon Elastic Compute Cloud (Amazon EC2)",
    "ebs": "Amazon Elastic Block Store (Amazon EBS)",
}


@operation("service-quotas", "GetServiceQuota")
def get_service_quota(call, parameters):
    code = parameters["QuotaCode"]
    service = "ebs" if code in _of_ebs else "ec2"
    if parameters["ServiceCode"] != service or code not in _quotas:
        raise AwsError("NoSuchResourceException", "The request failed because the specified service quota does not exist.")
    name, value = _quotas[code]
    return {
        "Quota": {
            "ServiceCode": service,
            "ServiceName": _names[service],
            "QuotaArn": "arn:aws:servicequotas:%s:%s:%s/%s" % (call.region, call.account, service, code),
            "QuotaCode": code,
            "QuotaName": name,
            "Value": value,
            "Adjustable": True,
            "GlobalQuota": False,
        }
    }


@control("servicequotas/quotas")
def set_quotas(body):
    """{code: value}."""
    for code, value in body.items():
        _quotas[code][1] = float(value)
