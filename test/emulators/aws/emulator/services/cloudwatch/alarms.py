"""Alarms: moto keeps them; here are the state that a new one really has, composite alarms, and lists in pages."""

from __future__ import annotations

from moto.cloudwatch.models import Alarm, cloudwatch_backends

from ... import clock
from ...operations import operation
from ...paging import page

_init = Alarm.__init__


def init(self, *given, **named):
    _init(self, *given, **named)
    self.state_value = "INSUFFICIENT_DATA"


Alarm.__init__ = init


@operation("cloudwatch", "PutCompositeAlarm")
def put_composite_alarm(call, parameters):
    cloudwatch_backends[call.account][call.region].put_metric_alarm(
        name=parameters["AlarmName"],
        namespace=None,
        metric_name=None,
        comparison_operator=None,
        evaluation_periods=None,
        period=None,
        threshold=None,
        statistic=None,
        description=parameters.get("AlarmDescription"),
        dimensions=[],
        alarm_actions=parameters.get("AlarmActions") or [],
        ok_actions=parameters.get("OKActions"),
        insufficient_data_actions=parameters.get("InsufficientDataActions"),
        actions_enabled=parameters.get("ActionsEnabled", True),
        rule=parameters["AlarmRule"],
        tags=parameters.get("Tags"),
    )
    return {}


@operation("cloudwatch", "DescribeAlarms")
def describe_alarms(call, parameters):
    """Without AlarmTypes only metric alarms are told, as the service has it."""
    types = parameters.get("AlarmTypes") or ["MetricAlarm"]
    names, prefix = parameters.get("AlarmNames"), parameters.get("AlarmNamePrefix", "")
    state, action = parameters.get("StateValue"), parameters.get("ActionPrefix", "")
    found = [
        alarm
        for alarm in cloudwatch_backends[call.account][call.region].alarms.values()
        if _type_of(alarm) in types
        and (not names or alarm.name in names)
        and alarm.name.startswith(prefix)
        and state in (None, alarm.state_value)
        and (not action or any(one.startswith(action) for one in alarm.alarm_actions))
    ]
    found.sort(key=lambda alarm: alarm.name)
    size, token = parameters.get("MaxRecords", 50), parameters.get("NextToken")
    some, token = page(found, size, token, [types, names, prefix, state, action], "InvalidNextToken")
    return {
        "MetricAlarms": [_metric_alarm(alarm) for alarm in some if alarm.rule is None],
        "CompositeAlarms": [_composite_alarm(alarm) for alarm in some if alarm.rule is not None],
        "NextToken": token,
    }


def _type_of(alarm):
    return "MetricAlarm" if alarm.rule is None else "CompositeAlarm"


def _common(alarm):
    return {
        "AlarmName": alarm.name,
        "AlarmArn": alarm.alarm_arn,
        "AlarmDescription": alarm.description,
        "AlarmConfigurationUpdatedTimestamp": clock.instant(alarm.configuration_updated_timestamp),
        "ActionsEnabled": alarm.actions_enabled,
        "OKActions": alarm.ok_actions,
        "AlarmActions": alarm.alarm_actions,
        "InsufficientDataActions": alarm.insufficient_data_actions,
        "StateValue": alarm.state_value,
        "StateReason": alarm.state_reason,
        "StateReasonData": alarm.state_reason_data,
        "StateUpdatedTimestamp": clock.instant(alarm.state_updated_timestamp),
    }


def _composite_alarm(alarm):
    return dict(_common(alarm), AlarmRule=alarm.rule)


def _metric_alarm(alarm):
    return dict(
        _common(alarm),
        MetricName=alarm.metric_name,
        Namespace=alarm.namespace,
        Statistic=alarm.statistic,
        ExtendedStatistic=alarm.extended_statistic,
        Dimensions=[{"Name": one.name, "Value": one.value} for one in alarm.dimensions],
        Period=alarm.period,
        Unit=alarm.unit,
        EvaluationPeriods=alarm.evaluation_periods,
        DatapointsToAlarm=alarm.datapoints_to_alarm,
        Threshold=alarm.threshold,
        ComparisonOperator=alarm.comparison_operator,
        TreatMissingData=alarm.treat_missing_data,
        EvaluateLowSampleCountPercentile=alarm.evaluate_low_sample_count_percentile,
        Metrics=[_query(one) for one in alarm.metric_data_queries] or None,
        ThresholdMetricId=alarm.threshold_metric_id,
    )


def _query(query):
    found = {
        "Id": query.id,
        "Label": query.label,
        "Expression": query.expression,
        "ReturnData": query.return_data,
        "Period": query.period,
    }
    if query.metric_stat is not None:
        metric = query.metric_stat.metric
        found["MetricStat"] = {
            "Metric": {
                "Namespace": metric.namespace,
                "MetricName": metric.metric_name,
                "Dimensions": [{"Name": one.name, "Value": one.value} for one in metric.dimensions],
            },
            "Period": query.metric_stat.period,
            "Stat": query.metric_stat.stat,
            "Unit": query.metric_stat.unit,
        }
    return found
