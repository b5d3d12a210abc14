import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { billOf } from '../../costs/bill.ts'
import type { Billed } from '../../costs/charge.ts'
import { PRICES, type Price } from '../../costs/prices.ts'

const resource = (type: string, inputs: object, name = 'x'): Billed => ({ type, name, inputs })
const alone = () => []
const dollars = (resources: readonly Billed[], madeFrom: (of: Billed) => readonly Billed[] = alone) =>
  Math.round(billOf(resources, madeFrom).usdPerMonth * 100) / 100

const template = (inputs: object = {}) =>
  resource('gcp:compute/instanceTemplate:InstanceTemplate', {
    machineType: 'e2-small',
    disks: [{ boot: true }],
    ...inputs,
  })
const group = (targetSize: number) =>
  resource('gcp:compute/regionInstanceGroupManager:RegionInstanceGroupManager', { targetSize })
const nat = resource('gcp:compute/routerNat:RouterNat', {})
const rules = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    resource('gcp:compute/globalForwardingRule:GlobalForwardingRule', {}, `rule-${i}`),
  )
const balancer = (inputs: object) => resource('aws:lb/loadBalancer:LoadBalancer', inputs)

describe('billOf', () => {
  const cases: readonly [string, readonly Billed[], (of: Billed) => readonly Billed[], number][] = [
    ['nothing', [], alone, 0],
    ['an internal load balancer', [balancer({ internal: true, subnets: ['a', 'b'] })], alone, 16.43],
    [
      'one with an address in each of three zones',
      [balancer({ internal: false, subnets: ['a', 'b', 'c'] })],
      alone,
      27.38,
    ],
    ['an alarm on a metric', [resource('aws:cloudwatch/metricAlarm:MetricAlarm', {})], alone, 0.1],
    [
      'an alarm on an expression over two metrics',
      [
        resource('aws:cloudwatch/metricAlarm:MetricAlarm', {
          metricQueries: [{ expression: 'a / b' }, { metric: {} }, { metric: {} }],
        }),
      ],
      alone,
      0.2,
    ],
    ['a web ACL with three rules', [resource('aws:wafv2/webAcl:WebAcl', { rules: [1, 2, 3] })], alone, 8],
    [
      'two tasks of half a virtual CPU and 1 GB',
      [resource('aws:ecs/service:Service', { launchType: 'FARGATE', desiredCount: 2 })],
      () => [resource('aws:ecs/taskDefinition:TaskDefinition', { cpu: '512', memory: '1024' })],
      36.04,
    ],
    ['two small machines with 10 GiB each', [group(2)], () => [template()], 25.26],
    ['no machine', [group(0)], () => [template()], 0],
    ['NAT before two machines', [nat, group(2)], () => [template()], 25.26 + 2.04 + 3.65],
    ['NAT before 33 machines', [nat, group(33)], () => [template()], 452.48],
    ['one forwarding rule', rules(1), alone, 18.25],
    ['five forwarding rules', rules(5), alone, 18.25],
    ['seven forwarding rules', rules(7), alone, 32.85],
    ['a bucket', [resource('aws:s3/bucket:Bucket', {})], alone, 0],
  ]
  for (const [name, resources, madeFrom, usd] of cases) {
    test(`${name}: $${usd}`, () => {
      assert.ok(Math.abs(dollars(resources, madeFrom) - usd) < 0.011, String(dollars(resources, madeFrom)))
    })
  }

  test('says for each free resource why', () => {
    const { free } = billOf([resource('aws:iam/role:Role', {}), resource('aws:iam/role:Role', {})], alone)
    assert.deepEqual([...free], [['IAM is free', 2]])
  })

  const unknown: readonly [string, readonly Billed[], (of: Billed) => readonly Billed[], RegExp][] = [
    [
      'a type',
      [resource('aws:rds/instance:Instance', {}, 'db')],
      alone,
      /aws:rds\/instance:Instance db: nobody knows what it costs/,
    ],
    [
      'a machine type',
      [group(1)],
      () => [template({ machineType: 'c4-standard-8' })],
      /machine type c4-standard-8/,
    ],
    ['a disk type', [group(1)], () => [template({ disks: [{ diskType: 'pd-ssd' }] })], /disk type pd-ssd/],
    ['what a group is made from', [group(1)], alone, /not from one/],
    [
      'a launch type',
      [resource('aws:ecs/service:Service', { launchType: 'EC2' })],
      () => [resource('aws:ecs/taskDefinition:TaskDefinition', {})],
      /launch type EC2/,
    ],
  ]
  for (const [name, resources, madeFrom, message] of unknown) {
    test(`fails when it does not know ${name}`, () => {
      assert.throws(() => billOf(resources, madeFrom), message)
    })
  }
})

test('every price has the page of its provider and a date that has been', () => {
  for (const [name, { usd, page, asOf }] of Object.entries<Price>(PRICES)) {
    assert.ok(usd > 0, name)
    assert.match(page, /^https:\/\/(aws\.amazon\.com|cloud\.google\.com)\//, name)
    assert.match(asOf, /^20\d\d(-(0[1-9]|1[0-2])(-([0-2]\d|3[01]))?)?$/, name)
    assert.ok(new Date(asOf) < new Date(), name)
  }
})
