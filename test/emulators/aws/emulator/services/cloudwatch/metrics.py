"""PutMetricData, GetMetricData, GetMetricStatistics, ListMetrics."""

from __future__ import annotations

import base64
import json

from ... import clock
from ...operations import AwsError, operation
from ...paging import page
from . import expressions
from .series import Entry, is_statistic, statistic
from .store import key_of, store_of

_oldest_seconds = 14 * 24 * 3600
_newest_seconds = 2 * 3600
_most_datapoints = 100_800


@operation("cloudwatch", "PutMetricData")
def put_metric_data(call, parameters):
    store = store_of(call.account, call.region)
    now = clock.epoch()
    entries = [_entry(order, datum, now) for order, datum in enumerate(parameters.get("MetricData") or [], 1)]
    for datum, (at, entry) in zip(parameters.get("MetricData") or [], entries):
        store.put(key_of(dict(datum, Namespace=parameters["Namespace"])), at, entry)
    return {}


def _entry(order, datum, now):
    where = "MetricData.member.%d" % order
    at = datum["Timestamp"].timestamp() if "Timestamp" in datum else now
    if not now - _oldest_seconds <= at <= now + _newest_seconds:
        raise AwsError(
            "InvalidParameterValue",
            "The parameter %s.Timestamp must specify a time within the past two weeks." % where,
        )
    given = [name for name in ("Value", "Values", "StatisticValues") if datum.get(name) is not None]
    if len(given) != 1:
        raise AwsError(
            "InvalidParameterCombination",
            "The parameters %s.Value, %s.Values and %s.StatisticValues are mutually exclusive and one is required."
            % (where, where, where),
        )
    if given == ["StatisticValues"]:
        return at, Entry(now, [], [datum["StatisticValues"]], datum.get("Unit"))
    values = [datum["Value"]] if given == ["Value"] else datum["Values"]
    counts = datum.get("Counts") or [1.0] * len(values)
    if len(values) > 150:
        raise AwsError(
            "InvalidParameterValue", "The collection %s.Values must not have a size greater than 150." % where
        )
    if len(counts) != len(values):
        raise AwsError(
            "InvalidParameterValue",
            "The parameters %s.Values and %s.Counts must be of the same size." % (where, where),
        )
    return at, Entry(now, list(zip(values, counts)), [], datum.get("Unit"))


@operation("cloudwatch", "GetMetricData")
def get_metric_data(call, parameters):
    start, end = parameters["StartTime"].timestamp(), parameters["EndTime"].timestamp()
    if start >= end:
        raise AwsError("ValidationError", "The parameter EndTime must be greater than StartTime.")
    queries = parameters["MetricDataQueries"]
    _check_queries(queries)
    series = _all_series(store_of(call.account, call.region), queries, start, end)
    newest_first = parameters.get("ScanBy", "TimestampDescending") == "TimestampDescending"
    results = []
    for query in queries:
        if query.get("ReturnData", True):
            points = sorted(series[query["Id"]].items(), reverse=newest_first)
            results.append((query["Id"], _label(query), points))
    return _paged(results, parameters)


def _check_queries(queries):
    ids = [query["Id"] for query in queries]
    if len(set(ids)) != len(ids):
        raise AwsError("ValidationError", "The values for parameter id in MetricDataQueries are not unique.")
    for order, query in enumerate(queries, 1):
        if ("MetricStat" in query) == ("Expression" in query):
            raise AwsError(
                "ValidationError",
                "The parameters MetricDataQueries.member.%d.Expression and MetricDataQueries.member.%d.MetricStat are "
                "mutually exclusive and you have to specify one of them." % (order, order),
            )
        if "MetricStat" in query:
            _check_statistic(query["MetricStat"]["Stat"], query["MetricStat"]["Period"])


def _check_statistic(name, period):
    if not is_statistic(name):
        raise AwsError("InvalidParameterValue", "The value %s for parameter Stat is not supported." % name)
    if period % 60:
        raise AwsError("ValidationError", "Period must be a multiple of 60")


def _all_series(store, queries, start, end):
    series, periods = {}, {}
    for query in queries:
        if "MetricStat" in query:
            wanted = query["MetricStat"]
            period = periods[query["Id"]] = wanted["Period"]
            series[query["Id"]] = _series(store, wanted, start // period * period, end, period)
    grid = expressions.Grid(start, end, max(periods.values(), default=60))
    pending = [query for query in queries if "Expression" in query]
    for query in pending:
        expressions.evaluate(query["Id"], pending, series, grid)
    return series


def _series(store, wanted, start, end, period):
    samples = store.samples(key_of(wanted["Metric"]), start, end, period, wanted.get("Unit"))
    values = ((at, statistic(some, wanted["Stat"])) for at, some in samples.items())
    return {at: value for at, value in values if value is not None}


def _label(query):
    if query.get("Label"):
        return query["Label"]
    return query["MetricStat"]["Metric"]["MetricName"] if "MetricStat" in query else query["Id"]


def _paged(results, parameters):
    """Pages of at most MaxDatapoints; a result that goes on has the status PartialData."""
    room = parameters.get("MaxDatapoints", _most_datapoints)
    first, skip = _position(parameters.get("NextToken"))
    given = []
    for order in range(first, len(results)):
        identity, label, points = results[order]
        points = points[skip:] if order == first else points
        if points and room <= 0:
            return {"MetricDataResults": given, "NextToken": _token(order, 0), "Messages": []}
        some, points = points[:room], points[room:]
        room -= len(some)
        given.append(
            {
                "Id": identity,
                "Label": label,
                "Timestamps": [clock.from_epoch(at) for at, _ in some],
                "Values": [value for _, value in some],
                "StatusCode": "PartialData" if points else "Complete",
            }
        )
        if points:
            done = len(some) + (skip if order == first else 0)
            return {"MetricDataResults": given, "NextToken": _token(order, done), "Messages": []}
    return {"MetricDataResults": given, "Messages": []}


def _token(order, skip):
    return base64.b64encode(json.dumps([order, skip]).encode()).decode()


def _position(token):
    if token is None:
        return 0, 0
    try:
        order, skip = json.loads(base64.b64decode(token, validate=True))
        return int(order), int(skip)
    except (ValueError, TypeError) as error:
        raise AwsError("InvalidNextToken", "The next token specified is invalid.") from error


@operation("cloudwatch", "GetMetricStatistics")
def get_metric_statistics(call, parameters):
    names = (parameters.get("Statistics") or []) + (parameters.get("ExtendedStatistics") or [])
    if not names:
        raise AwsError("InvalidParameterCombination", "Must specify either Statistics or ExtendedStatistics")
    period = parameters["Period"]
    for name in names:
        _check_statistic(name, period)
    start, end = parameters["StartTime"].timestamp(), parameters["EndTime"].timestamp()
    if (end - start) / period > 1_440:
        raise AwsError("InvalidParameterCombination", "You have requested more than 1,440 datapoints.")
    store = store_of(call.account, call.region)
    found = store.samples(key_of(parameters), start // period * period, end, period, parameters.get("Unit"))
    datapoints = []
    for at, samples in found.items():
        point = {
            "Timestamp": clock.from_epoch(at),
            "Unit": parameters.get("Unit", "None"),
            "ExtendedStatistics": {},
        }
        for name in names:
            value = statistic(samples, name)
            if name in (parameters.get("Statistics") or []):
                point[name] = value
            elif value is not None:
                point["ExtendedStatistics"][name] = value
        datapoints.append(point)
    return {"Label": parameters["MetricName"], "Datapoints": datapoints}


@operation("cloudwatch", "ListMetrics")
def list_metrics(call, parameters):
    wanted = [(one["Name"], one.get("Value")) for one in parameters.get("Dimensions") or []]
    found = [
        {
            "Namespace": namespace,
            "MetricName": name,
            "Dimensions": [{"Name": key, "Value": value} for key, value in sorted(dimensions)],
        }
        for namespace, name, dimensions in store_of(call.account, call.region).keys()
        if parameters.get("Namespace") in (None, namespace)
        and parameters.get("MetricName") in (None, name)
        and all(any(key == k and value in (None, v) for k, v in dimensions) for key, value in wanted)
    ]
    question = [parameters.get("Namespace"), parameters.get("MetricName"), wanted]
    some, token = page(found, 500, parameters.get("NextToken"), question)
    return {"Metrics": some, "NextToken": token}
