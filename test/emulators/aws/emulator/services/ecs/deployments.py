"""Deployments of a service that ECS shifts traffic for: the strategies BLUE_GREEN, CANARY and LINEAR with their lifecycle stages and
pause hooks (ECS API reference, `ServiceDeployment`, `DeploymentLifecycleHook`; developer guide, "Pause hooks for Amazon ECS service
deployments", "Stopping Amazon ECS service deployments"). moto has none.
"""

from __future__ import annotations

import secrets

from moto.ecs.models import EC2ContainerServiceBackend, ecs_backends
from moto.elbv2.models import elbv2_backends

from ... import clock, timetable
from ...operations import ACCOUNT, AwsError, before, control, operation, state_lock
from ...paging import page
from .. import load_service
from .revisions import revisions_in

_gradual = ("BLUE_GREEN", "CANARY", "LINEAR")
_before_traffic = ("PRE_SCALE_UP", "SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT")
_in_progress = ("PENDING", "IN_PROGRESS")
_rolling_back = ("ROLLBACK_REQUESTED", "ROLLBACK_IN_PROGRESS")
_settings = {"scaleSeconds": 0.0, "rollbackSeconds": 0.0, "cleanUpSeconds": 0.0}

_deployments = {}
_asked = {}

_create = EC2ContainerServiceBackend.create_service
_update = EC2ContainerServiceBackend.update_service


@before("ecs", "CreateService")
def remember_configuration(parameters):
    """moto's backend is not told of it."""
    cluster = (parameters.get("cluster") or "default").split("/")[-1]
    _check(parameters.get("deploymentConfiguration") or {})
    _asked[(cluster, parameters["serviceName"])] = parameters.get("deploymentConfiguration")


@before("ecs", "UpdateService")
def check_configuration(parameters):
    _check(parameters.get("deploymentConfiguration") or {})


def _check(configuration):
    for hook in configuration.get("lifecycleHooks") or []:
        if hook.get("targetType", "AWS_LAMBDA") != "PAUSE":
            continue
        for stage in hook.get("lifecycleStages") or []:
            if stage in ("TEST_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT"):
                raise AwsError(
                    "InvalidParameterException", "PAUSE hooks cannot be configured at the stage %s." % stage
                )


def _create_service(self, cluster_str, service_name, *args, **kwargs):
    service = _create(self, cluster_str, service_name, *args, **kwargs)
    configuration = _asked.pop((service.cluster_name, service_name), None)
    if configuration is None:
        return service
    service.deployment_configuration = configuration
    if _strategy(service) in _gradual and service.current_service_revisions:
        arn = service.current_service_revisions[0]["arn"]
        _resolve(service, arn, service.load_balancers[0]["targetGroupArn"] if service.load_balancers else None)
        deployment = _new(service, [], arn)
        deployment.update(status="SUCCESSFUL", lifecycleStage="CLEAN_UP", finishedAt=clock.now())
        deployment["targetServiceRevision"]["requestedProductionTrafficWeight"] = 100.0
        service.current_service_deployment = deployment["serviceDeploymentArn"]
    return service


def _update_service(self, service_properties):
    cluster = service_properties.get("cluster", "default")
    service = self._get_service(cluster, service_properties["service"].split("/")[-1])
    if _strategy(service) not in _gradual:
        return _update(self, service_properties)
    wanted = service_properties.get("task_definition")
    force = service_properties.get("force_new_deployment", False)
    if wanted and self.describe_task_definition(wanted).arn == service.task_definition and not force:
        # What is asked for is what the service is to run already: no deployment begins.
        service_properties.pop("task_definition")
        wanted = None
    serving = service.current_service_revisions
    service = _update(self, service_properties)
    if not wanted and not force:
        return service
    target = service.current_service_revisions[0]["arn"]
    service.current_service_revisions = serving
    _begin(service, target)
    return service


EC2ContainerServiceBackend.create_service = _create_service
EC2ContainerServiceBackend.update_service = _update_service


def _strategy(service):
    return (getattr(service, "deployment_configuration", None) or {}).get("strategy", "ROLLING")


def _resolve(service, revision, group):
    """Which target group serves a revision (API reference, `ResolvedConfiguration`)."""
    found = revisions_in(service.region_name)[revision]
    found["loadBalancers"] = service.load_balancers
    if group is not None:
        rule = (service.load_balancers[0].get("advancedConfiguration") or {}).get("productionListenerRule")
        resolved = {"targetGroupArn": group, **({"productionListenerRule": rule} if rule else {})}
        found["resolvedConfiguration"] = {"loadBalancers": [resolved]}


def _group_of(service, revision):
    resolved = revisions_in(service.region_name)[revision].get("resolvedConfiguration") or {}
    return (resolved.get("loadBalancers") or [{}])[0].get("targetGroupArn")


def _new(service, sources, target):
    arn = "%s/%s" % (service.arn.replace(":service/", ":service-deployment/"), secrets.token_urlsafe(16))
    count = {"requestedTaskCount": service.desired_count, "pendingTaskCount": 0}
    deployment = {
        "serviceDeploymentArn": arn,
        "serviceArn": service.arn,
        "clusterArn": service.cluster_arn,
        "createdAt": clock.now(),
        "startedAt": clock.now(),
        "updatedAt": clock.now(),
        "status": "IN_PROGRESS",
        "deploymentConfiguration": service.deployment_configuration,
        "sourceServiceRevisions": [
            {
                "arn": one,
                "runningTaskCount": service.desired_count,
                "requestedProductionTrafficWeight": weight,
                **count,
            }
            for one, weight in sources
        ],
        "targetServiceRevision": {
            "arn": target,
            "runningTaskCount": 0,
            "requestedProductionTrafficWeight": 0.0,
            "requestedTestTrafficWeight": 0.0,
            **count,
        },
        "lifecycleHookDetails": [],
    }
    _deployments[arn] = {"shown": deployment, "service": service, "step": 0, "round": 0}
    return deployment


def _begin(service, target):
    running = [one for one in _of(service) if one["shown"]["status"] in _in_progress + _rolling_back]
    sources = [(one["arn"], 100.0) for one in service.current_service_revisions]
    for one in running:
        shown = one["shown"]
        weight = shown["targetServiceRevision"]["requestedProductionTrafficWeight"]
        sources = [(arn, left - weight) for arn, left in sources]
        sources.append((shown["targetServiceRevision"]["arn"], weight))
        _end(one, "STOPPED", "A newer deployment of the service took its place.")
    deployment = _new(service, sources, target)
    if service.load_balancers:
        first = service.load_balancers[0]
        groups = [
            first["targetGroupArn"],
            (first.get("advancedConfiguration") or {}).get("alternateTargetGroupArn"),
        ]
        serving = _group_of(service, sources[0][0])
        _resolve(service, target, next((one for one in groups if one != serving), None))
    service.current_service_deployment = deployment["serviceDeploymentArn"]
    _enter(_deployments[deployment["serviceDeploymentArn"]], "PRE_SCALE_UP")


def _of(service):
    return [one for one in _deployments.values() if one["service"] is service]


def _percents(configuration):
    strategy = configuration["strategy"]
    if strategy == "CANARY":
        first = float((configuration.get("canaryConfiguration") or {}).get("canaryPercent", 5.0))
        return [first, 100.0] if first < 100 else [100.0]
    if strategy == "LINEAR":
        step = float((configuration.get("linearConfiguration") or {}).get("stepPercent", 10.0))
        percents = []
        while round(step * (len(percents) + 1), 1) < 100:
            percents.append(round(step * (len(percents) + 1), 1))
        return percents + [100.0]
    return [100.0]


def _bake_minutes(configuration):
    """Between two steps of traffic."""
    if configuration["strategy"] == "CANARY":
        return (configuration.get("canaryConfiguration") or {}).get("canaryBakeTimeInMinutes", 10)
    return (configuration.get("linearConfiguration") or {}).get("stepBakeTimeInMinutes", 6)


def _later(one, seconds, work):
    """Goes on with a deployment, unless something else has happened to it meanwhile."""
    mark = one["round"]

    def locked():
        with state_lock:
            if one["round"] == mark:
                work()

    if seconds == 0:
        work()
    else:
        timetable.at(clock.epoch() + seconds, locked)


def _enter(one, stage):
    """A stage begins: its pause hooks are awaited, then what it is for is done."""
    shown = one["shown"]
    shown.update(lifecycleStage=stage, updatedAt=clock.now())
    hooks = [
        hook
        for hook in shown["deploymentConfiguration"].get("lifecycleHooks") or []
        if hook.get("targetType") == "PAUSE" and stage in hook.get("lifecycleStages", [])
    ]
    shown["lifecycleHookDetails"] = []
    for hook in hooks:
        timeout = hook.get("timeoutConfiguration") or {}
        seconds = 60 * timeout.get("timeoutInMinutes", 1440)
        detail = {
            "hookId": "ecs-pause-%s" % secrets.token_urlsafe(32),
            "targetType": "PAUSE",
            "status": "AWAITING_ACTION",
            "expiresAt": clock.from_epoch(clock.epoch() + seconds),
            "timeoutAction": timeout.get("action", "ROLLBACK"),
        }
        shown["lifecycleHookDetails"].append(detail)
        timetable.at(clock.epoch() + seconds, lambda detail=detail: _time_out(one, detail))
    if not hooks:
        _carry_out(one, stage)


def _time_out(one, detail):
    with state_lock:
        if detail["status"] != "AWAITING_ACTION" or one["shown"]["status"] not in _in_progress:
            return
        detail["status"] = "TIMED_OUT"
        if detail["timeoutAction"] == "ROLLBACK":
            _roll_back(one, "Service deployment rolled back because a lifecycle hook timed out.")
        else:
            _answered(one)


def _answered(one):
    shown = one["shown"]
    if all(detail["status"] != "AWAITING_ACTION" for detail in shown["lifecycleHookDetails"]):
        _carry_out(one, shown["lifecycleStage"])


def _carry_out(one, stage):
    shown = one["shown"]
    configuration = shown["deploymentConfiguration"]
    percents = _percents(configuration)
    target = shown["targetServiceRevision"]
    if stage in _before_traffic:
        following = (*_before_traffic, "PRE_PRODUCTION_TRAFFIC_SHIFT")[_before_traffic.index(stage) + 1]
        if stage == "SCALE_UP":

            def scaled():
                target["runningTaskCount"] = target["requestedTaskCount"]
                _enter(one, following)

            _later(one, _settings["scaleSeconds"], scaled)
        else:
            if stage == "TEST_TRAFFIC_SHIFT":
                target["requestedTestTrafficWeight"] = 100.0
            _enter(one, following)
    elif stage == "PRE_PRODUCTION_TRAFFIC_SHIFT":
        _enter(one, "PRODUCTION_TRAFFIC_SHIFT")
    elif stage == "PRODUCTION_TRAFFIC_SHIFT":
        _shift(one, percents[one["step"]])
        one["step"] += 1
        if one["step"] == len(percents):
            _enter(one, "POST_PRODUCTION_TRAFFIC_SHIFT")
        else:
            bake = 60 * _bake_minutes(configuration)
            _later(one, bake, lambda: _enter(one, "PRE_PRODUCTION_TRAFFIC_SHIFT"))
    elif stage == "POST_PRODUCTION_TRAFFIC_SHIFT":
        _enter(one, "BAKE_TIME")
    elif stage == "BAKE_TIME":
        _later(one, 60 * configuration.get("bakeTimeInMinutes", 0), lambda: _enter(one, "CLEAN_UP"))
    elif stage == "CLEAN_UP":
        _later(one, _settings["cleanUpSeconds"], lambda: _succeed(one))


def _shift(one, percent):
    shown, service = one["shown"], one["service"]
    shown["targetServiceRevision"]["requestedProductionTrafficWeight"] = percent
    shown["sourceServiceRevisions"][0]["requestedProductionTrafficWeight"] = 100.0 - percent
    for other in shown["sourceServiceRevisions"][1:]:
        other["requestedProductionTrafficWeight"] = 0.0
    load_service("elbv2")
    for balancer in service.load_balancers:
        rule_arn = (balancer.get("advancedConfiguration") or {}).get("productionListenerRule")
        if not rule_arn:
            continue
        [rule] = elbv2_backends[ACCOUNT][service.region_name].describe_rules(None, [rule_arn])
        new = _group_of(service, shown["targetServiceRevision"]["arn"])
        scale = 1 if float(percent).is_integer() else 9
        for action in rule.actions:
            for group in (action.data.get("ForwardConfig") or {}).get("TargetGroups", []):
                share = percent if group["TargetGroupArn"] == new else 100 - percent
                group["Weight"] = round(scale * share)


def _succeed(one):
    service = one["service"]
    arn = one["shown"]["targetServiceRevision"]["arn"]
    service.current_service_revisions = [
        {"arn": arn, "requestedTaskCount": service.desired_count, "runningTaskCount": service.desired_count}
    ]
    service.task_definition = revisions_in(service.region_name)[arn]["taskDefinition"]
    _end(one, "SUCCESSFUL", None)


def _end(one, status, reason):
    shown = one["shown"]
    one["round"] += 1
    shown.update(status=status, updatedAt=clock.now())
    shown["lifecycleHookDetails"] = []
    shown["stoppedAt" if status == "STOPPED" else "finishedAt"] = clock.now()
    if reason is not None:
        shown["statusReason"] = reason


def _roll_back(one, reason):
    shown, service = one["shown"], one["service"]
    one["round"] += 1
    source = shown["sourceServiceRevisions"][0]["arn"]
    shown.update(status="ROLLBACK_REQUESTED", statusReason=reason, updatedAt=clock.now())
    shown["rollback"] = {"reason": reason, "startedAt": clock.now(), "serviceRevisionArn": source}

    def shifted():
        _shift(one, 0.0)
        shown.update(status="ROLLBACK_IN_PROGRESS", updatedAt=clock.now())
        _later(one, _settings["cleanUpSeconds"], restored)

    def restored():
        service.task_definition = revisions_in(service.region_name)[source]["taskDefinition"]
        _end(one, "ROLLBACK_SUCCESSFUL", reason)

    _later(one, _settings["rollbackSeconds"], shifted)


def _known(arn):
    if arn not in _deployments:
        raise AwsError("ServiceDeploymentNotFoundException", "The service deployment %s doesn't exist." % arn)
    return _deployments[arn]


@operation("ecs", "DescribeServiceDeployments")
def describe_service_deployments(call, parameters):
    arns = parameters["serviceDeploymentArns"]
    if len(arns) > 20:
        raise AwsError("InvalidParameterException", "serviceDeploymentArns cannot have more than 20 elements")
    return {
        "serviceDeployments": [_deployments[arn]["shown"] for arn in arns if arn in _deployments],
        "failures": [{"arn": arn, "reason": "MISSING"} for arn in arns if arn not in _deployments],
    }


@operation("ecs", "ListServiceDeployments")
def list_service_deployments(call, parameters):
    cluster = (parameters.get("cluster") or "default").split("/")[-1]
    name = parameters["service"].split("/")[-1]
    statuses = parameters.get("status") or []
    found = [
        one["shown"]
        for one in reversed(_deployments.values())
        if (one["service"].cluster_name, one["service"].name) == (cluster, name)
        and (not statuses or one["shown"]["status"] in statuses)
    ]
    briefs = [
        {
            **{
                member: shown[member]
                for member in ("serviceDeploymentArn", "serviceArn", "clusterArn", "createdAt", "startedAt", "status")
            },
            "targetServiceRevisionArn": shown["targetServiceRevision"]["arn"],
        }
        for shown in found
    ]
    question = [cluster, name, statuses]
    some, token = page(briefs, parameters.get("maxResults", 20), parameters.get("nextToken"), question)
    return {"serviceDeployments": some, **({"nextToken": token} if token else {})}


@operation("ecs", "ContinueServiceDeployment")
def continue_service_deployment(call, parameters):
    """ "The pause hook must be in AWAITING_ACTION status", and the deployment IN_PROGRESS (developer guide)."""
    one = _known(parameters["serviceDeploymentArn"])
    shown = one["shown"]
    details = [
        detail for detail in shown["lifecycleHookDetails"] if detail["hookId"] == parameters["hookId"]
    ]
    if shown["status"] != "IN_PROGRESS" or not details or details[0]["status"] != "AWAITING_ACTION":
        raise AwsError("InvalidParameterException", "The lifecycle hook %s is not awaiting action." % parameters["hookId"])
    if parameters.get("action", "CONTINUE") == "ROLLBACK":
        details[0]["status"] = "FAILED"
        _roll_back(one, "Service deployment rolled back because of a ContinueServiceDeployment request.")
    else:
        details[0]["status"] = "SUCCEEDED"
        _answered(one)
    return {"serviceDeploymentArn": shown["serviceDeploymentArn"]}


@operation("ecs", "StopServiceDeployment")
def stop_service_deployment(call, parameters):
    one = _known(parameters["serviceDeploymentArn"])
    shown = one["shown"]
    if shown["status"] in _in_progress:
        if parameters.get("stopType", "ROLLBACK") != "ROLLBACK":
            raise AwsError("InvalidParameterException", "The valid values are ROLLBACK.")
        _roll_back(one, "Service deployment rolled back because of a StopServiceDeployment request.")
    elif shown["status"] not in ("STOP_REQUESTED", *_rolling_back):
        raise AwsError("ConflictException", "The service deployment is %s and cannot be stopped." % shown["status"])
    return {"serviceDeploymentArn": shown["serviceDeploymentArn"]}


@control("ecs/deployment-settings")
def change_settings(body):
    """{scaleSeconds?, rollbackSeconds?, cleanUpSeconds?}: how long tasks take to start, traffic to go back, old tasks to end."""
    for name in _settings:
        if name in body:
            _settings[name] = float(body[name])


@control("ecs/deployment")
def change_deployment(body):
    """{cluster, service, rollBack?: reason, stop?: reason, triggeredAlarms?: [name], weight?, members?: {}}: what befalls the
    latest deployment of a service by ECS's own doing: its failure detection rolls it back, or stops it."""
    service = ecs_backends[ACCOUNT][body.get("region", "eu-central-1")]._get_service(body["cluster"], body["service"])
    one = _of(service)[-1]
    if "triggeredAlarms" in body:
        one["shown"]["alarms"] = {
            "status": "TRIGGERED",
            "alarmNames": body["triggeredAlarms"],
            "triggeredAlarmNames": body["triggeredAlarms"],
        }
    if "weight" in body:
        _shift(one, float(body["weight"]))
    if "rollBack" in body:
        _roll_back(one, body["rollBack"])
    if "stop" in body:
        _end(one, "STOPPED", body["stop"])
    one["shown"].update(body.get("members", {}))
    return {}
