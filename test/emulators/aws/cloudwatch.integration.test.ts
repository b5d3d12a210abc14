import {
  CloudWatchClient,
  DescribeAlarmsCommand,
  GetMetricDataCommand,
  type GetMetricDataCommandInput,
  type GetMetricDataCommandOutput,
  GetMetricStatisticsCommand,
  ListMetricsCommand,
  type MetricDatum,
  PutCompositeAlarmCommand,
  PutMetricAlarmCommand,
  PutMetricDataCommand,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type StoppedAws, startStoppedAws } from './stopped-clock.ts'

const start = new Date('2030-01-01T00:00:00Z')
const Namespace = 'AWS/ApplicationELB'
const Dimensions = [{ Name: 'TargetGroup', Value: 'targetgroup/a/1' }]
const minute = (count: number) => new Date(start.getTime() + count * 60_000)

let aws: StoppedAws
let cloudwatch: CloudWatchClient

beforeAll(async () => {
  aws = await startStoppedAws(new Date(start.getTime() + 3_600_000))
  cloudwatch = aws.client(CloudWatchClient)
})
afterAll(() => aws.stop())

const put = (MetricName: string, ...data: Omit<MetricDatum, 'MetricName'>[]) =>
  cloudwatch.send(
    new PutMetricDataCommand({
      Namespace,
      MetricData: data.map((datum) => ({ MetricName, Dimensions, ...datum })),
    }),
  )
const query = (MetricName: string, Stat: string, Id = 'm') => ({
  Id,
  MetricStat: { Metric: { Namespace, MetricName, Dimensions }, Period: 60, Stat },
})
const get = (
  MetricDataQueries: GetMetricDataCommandInput['MetricDataQueries'],
  more: Partial<GetMetricDataCommandInput> = {},
): Promise<GetMetricDataCommandOutput> =>
  cloudwatch.send(
    new GetMetricDataCommand({
      MetricDataQueries,
      StartTime: minute(0),
      EndTime: minute(10),
      ScanBy: 'TimestampAscending',
      ...more,
    }),
  )
const valuesOf = (answer: GetMetricDataCommandOutput, order = 0) => answer.MetricDataResults?.[order]?.Values

describe('statistics', () => {
  beforeAll(() =>
    put('TargetResponseTime', {
      Timestamp: minute(1),
      Unit: 'Seconds',
      Values: [0.1, 0.2, 0.5, 0.9, 2],
      Counts: [40, 30, 20, 9, 1],
    }),
  )

  test.each([
    ['SampleCount', 100],
    ['Sum', 4 + 6 + 10 + 8.1 + 2],
    ['Average', 0.301],
    ['Minimum', 0.1],
    ['Maximum', 2],
    ['p50', 0.2],
    ['p90', 0.5],
    ['p99', 0.9],
    ['p99.9', 2],
    ['TC(0.5:)', 10],
    ['TC(:0.5)', 90],
    ['TC(0.1:0.5)', 50],
    ['PR(:0.2)', 70],
    ['PR(0.5:)', 10],
    ['TS(0.5:)', 10.1],
    ['TM(0.2:0.5)', 0.5],
    ['TM(0%:90%)', 20 / 90],
    ['WM(:0.5)', (4 + 6 + 10 + 5) / 100],
  ])('%s', async (name, expected) => {
    expect(valuesOf(await get([query('TargetResponseTime', name)]))?.[0]).toBeCloseTo(expected, 9)
  })

  test('of one metric are told by GetMetricStatistics too', async () => {
    const { Datapoints } = await cloudwatch.send(
      new GetMetricStatisticsCommand({
        Namespace,
        MetricName: 'TargetResponseTime',
        Dimensions,
        StartTime: minute(0),
        EndTime: minute(10),
        Period: 300,
        Statistics: ['Sum'],
        ExtendedStatistics: ['p90'],
      }),
    )
    expect(Datapoints).toMatchObject([{ Timestamp: minute(0), ExtendedStatistics: { p90: 0.5 } }])
  })

  test('of statistic sets have no percentiles, unless a set is one value', async () => {
    await put(
      'Sets',
      { Timestamp: minute(1), StatisticValues: { SampleCount: 10, Sum: 20, Minimum: 1, Maximum: 3 } },
      { Timestamp: minute(2), StatisticValues: { SampleCount: 4, Sum: 8, Minimum: 2, Maximum: 2 } },
    )
    expect(valuesOf(await get([query('Sets', 'Average')]))).toEqual([2, 2])
    const percentiles = await get([query('Sets', 'p90')])
    expect(percentiles.MetricDataResults).toMatchObject([{ Timestamps: [minute(2)], Values: [2] }])
  })

  test('that are none are refused', async () => {
    await expect(get([query('Sets', 'p101')])).rejects.toMatchObject({
      name: 'InvalidParameterValueException',
    })
  })
})

describe('time', () => {
  test('without data has no value: nothing was put is not the same as zero', async () => {
    await put('RequestCount', { Timestamp: minute(1), Value: 7 }, { Timestamp: minute(3), Value: 0 })
    const { MetricDataResults } = await get([
      query('RequestCount', 'Sum'),
      query('HTTPCode_Target_5XX_Count', 'Sum', 'e'),
    ])
    expect(MetricDataResults).toMatchObject([
      { Id: 'm', Timestamps: [minute(1), minute(3)], Values: [7, 0], StatusCode: 'Complete' },
      { Id: 'e', Timestamps: [], Values: [], StatusCode: 'Complete' },
    ])
    const descending = await get([query('RequestCount', 'Sum')], { ScanBy: undefined })
    expect(descending.MetricDataResults?.[0]?.Timestamps).toEqual([minute(3), minute(1)])
  })

  test('ends before EndTime, and adds up what was put late', async () => {
    await put('Late', { Timestamp: minute(9), Value: 1 }, { Timestamp: minute(10), Value: 1 })
    await put('Late', { Timestamp: new Date(minute(9).getTime() + 59_000), Value: 2 })
    expect(valuesOf(await get([query('Late', 'Sum')]))).toEqual([3])
  })

  test('may pass before what was put is seen', async () => {
    await aws.control('cloudwatch/settings', { visibleAfterSeconds: 120 })
    await put('Delayed', { Timestamp: minute(1), Value: 1 })
    expect(valuesOf(await get([query('Delayed', 'Sum')]))).toEqual([])
    await aws.advance(125_000)
    expect(valuesOf(await get([query('Delayed', 'Sum')]))).toEqual([1])
    await aws.control('cloudwatch/settings', { visibleAfterSeconds: 0 })
  })

  test.each([
    [
      'more than two weeks ago',
      () => put('Old', { Timestamp: new Date('2029-12-01'), Value: 1 }),
      'InvalidParameterValueException',
    ],
    [
      '151 values',
      () => put('Many', { Values: Array.from({ length: 151 }, (_, order) => order) }),
      'InvalidParameterValueException',
    ],
    [
      'two kinds of value',
      () => put('Both', { Value: 1, Values: [1] }),
      'InvalidParameterCombinationException',
    ],
    [
      'an end before the start',
      () => get([query('Old', 'Sum')], { EndTime: minute(-1) }),
      'ValidationException',
    ],
  ])('%s is refused', async (_, call, name) => {
    await expect(call()).rejects.toMatchObject({ name })
  })
})

test('answers come in pages, partial results are marked', async () => {
  await put(
    'Paged',
    ...Array.from({ length: 10 }, (_, order) => ({ Timestamp: minute(order), Value: order })),
  )
  const queries = [query('Paged', 'Sum', 'a'), query('Paged', 'Maximum', 'b')]
  const seen: Record<string, number[]> = { a: [], b: [] }
  const statuses: (string | undefined)[] = []
  let NextToken: string | undefined
  do {
    const page = await get(queries, { MaxDatapoints: 4, NextToken })
    for (const { Id = '', Values = [], StatusCode } of page.MetricDataResults ?? []) {
      seen[Id]?.push(...Values)
      statuses.push(StatusCode)
    }
    NextToken = page.NextToken
  } while (NextToken !== undefined)
  const all = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
  expect(seen).toEqual({ a: all, b: all })
  expect(statuses.filter((status) => status === 'Complete')).toHaveLength(2)
  expect(statuses).toContain('PartialData')
})

describe('metric math', () => {
  beforeAll(async () => {
    await put('Requests', ...[1, 2, 3].map((at) => ({ Timestamp: minute(at), Value: at * 100 })))
    await put('Errors', { Timestamp: minute(2), Value: 10 })
  })
  const math = (Expression: string) =>
    get(
      [
        { ...query('Requests', 'Sum', 'requests'), ReturnData: false },
        { ...query('Errors', 'Sum', 'errors'), ReturnData: false },
        { Id: 'result', Expression },
      ],
      { StartTime: minute(1), EndTime: minute(4) },
    )

  test.each([
    ['FILL(errors, 0)', [0, 10, 0]],
    ['errors / requests', [0.05]],
    ['100 * FILL(errors,0) / requests', [0, 5, 0]],
    ['FILL(errors, REPEAT)', [10, 10]],
    ['SUM([requests, FILL(errors, 0)])', [100, 210, 300]],
    ['IF(requests > 150, 1, 0)', [0, 1, 1]],
    ['-errors', [-10]],
  ])('%s', async (expression, expected) => {
    const answer = await math(expression)
    expect(answer.MetricDataResults).toHaveLength(1)
    expect(valuesOf(answer)).toEqual(expected)
  })

  test('names what is not defined', async () => {
    await expect(math('nothing + 1')).rejects.toMatchObject({ name: 'ValidationException' })
  })
})

test('metrics are listed', async () => {
  const { Metrics } = await cloudwatch.send(new ListMetricsCommand({ Namespace, MetricName: 'RequestCount' }))
  expect(Metrics).toEqual([{ Namespace, MetricName: 'RequestCount', Dimensions }])
})

describe('alarms', () => {
  const put = (AlarmName: string) =>
    cloudwatch.send(
      new PutMetricAlarmCommand({
        AlarmName,
        Namespace,
        MetricName: 'Errors',
        Dimensions,
        Statistic: 'Sum',
        Period: 60,
        EvaluationPeriods: 1,
        Threshold: 1,
        ComparisonOperator: 'GreaterThanThreshold',
      }),
    )

  test('know nothing at first, then have the state they are given', async () => {
    await put('errors')
    const alarm = async () =>
      (await cloudwatch.send(new DescribeAlarmsCommand({ AlarmNames: ['errors'] }))).MetricAlarms?.[0]
    expect(await alarm()).toMatchObject({ StateValue: 'INSUFFICIENT_DATA', Threshold: 1, Dimensions })
    const StateReason = 'too many'
    await cloudwatch.send(new SetAlarmStateCommand({ AlarmName: 'errors', StateValue: 'ALARM', StateReason }))
    expect(await alarm()).toMatchObject({ StateValue: 'ALARM', StateReason })
  })

  test('of other alarms are told when they are asked for', async () => {
    const AlarmRule = 'ALARM("errors")'
    await cloudwatch.send(new PutCompositeAlarmCommand({ AlarmName: 'composite', AlarmRule }))
    expect(await cloudwatch.send(new DescribeAlarmsCommand({ AlarmNames: ['composite'] }))).toMatchObject({
      MetricAlarms: [],
      CompositeAlarms: [],
    })
    const AlarmTypes = ['CompositeAlarm' as const, 'MetricAlarm' as const]
    expect(
      await cloudwatch.send(new DescribeAlarmsCommand({ AlarmNames: ['composite'], AlarmTypes })),
    ).toMatchObject({ CompositeAlarms: [{ AlarmRule, StateValue: 'INSUFFICIENT_DATA' }] })
  })

  test('come in pages', async () => {
    for (const name of ['page-a', 'page-b', 'page-c']) await put(name)
    const AlarmNamePrefix = 'page-'
    const first = await cloudwatch.send(new DescribeAlarmsCommand({ AlarmNamePrefix, MaxRecords: 2 }))
    const { NextToken } = first
    const second = await cloudwatch.send(
      new DescribeAlarmsCommand({ AlarmNamePrefix, MaxRecords: 2, NextToken }),
    )
    expect([first.MetricAlarms?.length, second.MetricAlarms?.length]).toEqual([2, 1])
    expect(second.NextToken).toBeUndefined()
  })
})
