import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { IMAGE, SMALLEST } from '../support/stacks.ts'
import { assertUnderWay, beginCanary, weightsOf } from './support/canary.ts'
import { EngineStack } from './support/engine-stack.ts'

const NETWORK = {
  vpcId: 'vpc-01234567',
  loadBalancerSubnetIds: ['subnet-01234567', 'subnet-01234568'],
  targetSubnetIds: ['subnet-01234569'],
}
const CERTIFICATE = 'arn:aws:acm:eu-central-1:123456789012:certificate/1'
const TASKS = { kind: 'fargate', a: { image: IMAGE }, b: { image: IMAGE, count: 0 } }
const MACHINE = { imageId: 'ami-01234567', instanceType: 'm7g.large' }
const MACHINES = { kind: 'instances', a: MACHINE, b: { ...MACHINE, count: 0 } }

/** Settings with a service that differs from the plain one. */
const withService = (service: object = {}) => ({ ...SMALLEST, service: { ...NETWORK, ...service } })

/** A stack whose service has the settings, and a canary of 10% under way. */
async function underWay(service: object = {}): Promise<EngineStack> {
  const stack = await EngineStack.start()
  const { status, output } = await stack.up(withService(service))
  assert.equal(status, 0, output)
  beginCanary(stack)
  return stack
}

describe('a service that changes while a canary is under way', () => {
  const changes: readonly [string, object, object][] = [
    ['the health check', {}, { healthPath: '/ready' }],
    ['the slow start', {}, { slowStartSeconds: 60 }],
    ['who may call', {}, { ingressCidrs: ['192.0.2.0/24'] }],
    ['a certificate that is added', {}, { certificateArn: CERTIFICATE }],
    ['tasks instead of targets registered elsewhere', {}, { compute: TASKS }],
    [
      'another size of tasks',
      { compute: TASKS },
      { compute: { ...TASKS, a: { image: IMAGE, cpu: 512, memoryMiB: 1024 } } },
    ],
    [
      'another machine',
      { compute: MACHINES },
      { compute: { ...MACHINES, a: { ...MACHINE, instanceType: 'm7g.xlarge' } } },
    ],
    ['the days of its logs', {}, { accessLogDays: 30 }],
  ]
  for (const [name, before, after] of changes) {
    test(`keeps its weights of 90 and 10, and its lease: ${name}`, async () => {
      await using stack = await underWay(before)
      const { status, output } = await stack.up(withService({ ...before, ...after }))
      assert.equal(status, 0, output)
      assertUnderWay(stack)
      const { output: again } = await stack.up(withService({ ...before, ...after }))
      assert.match(again, /^ {4}\d+ unchanged$/m)
      assert.doesNotMatch(again, /updated|created|deleted|replaced/)
    })
  }

  const refused: readonly [string, object, object, RegExp][] = [
    ['the port', {}, { port: 9000 }, /ai-ops:service\.port: from 8080 to 9000: .*resetTraffic/],
    ['the network', {}, { vpcId: 'vpc-89abcdef' }, /ai-ops:service\.vpcId: .*resetTraffic/],
    [
      'machines for tasks',
      { compute: TASKS },
      { compute: MACHINES },
      /ai-ops:service\.compute: from "ip" to "instance"/,
    ],
    ['the stable side', {}, { stable: 'b' }, /ai-ops:service\.stable: from "a" to "b": .*resetTraffic/],
    [
      'its exposure',
      {},
      { exposure: 'internet', certificateArn: CERTIFICATE },
      /ai-ops:service\.exposure: .*deletionProtection/,
    ],
  ]
  for (const [name, before, after, message] of refused) {
    test(`is refused before anything is declared: ${name}`, async () => {
      await using stack = await underWay(before)
      const calls = stack.cloud.calls.length
      const { status, output } = await stack.up(withService({ ...before, ...after }))
      assert.notEqual(status, 0)
      assert.match(output, message)
      assert.doesNotMatch(output, / {4}at |file:\/\/\//)
      assert.deepEqual(stack.cloud.calls.slice(calls), [])
      assertUnderWay(stack)
    })
  }
})

describe('a service whose traffic is reset', () => {
  for (const [name, before, after] of [
    ['another port', {}, { port: 9000 }],
    ['another port of tasks', { compute: TASKS }, { compute: TASKS, port: 9000 }],
    ['another network', {}, { vpcId: 'vpc-89abcdef' }],
    ['machines for tasks', { compute: TASKS }, { compute: MACHINES }],
    ['tasks for machines', { compute: MACHINES }, { compute: TASKS }],
    ['the other side', {}, { stable: 'b' }],
  ] as const) {
    test(`goes through: ${name}`, async () => {
      await using stack = await EngineStack.start()
      assert.equal((await stack.up(withService(before))).status, 0)
      const { status, output } = await stack.up(withService({ ...after, resetTraffic: true }))
      assert.equal(status, 0, output)
      assert.equal(stack.cloud.all('TargetGroup').length, 2)
      const { status: without, output: rest } = await stack.up(withService(after))
      assert.equal(without, 0, rest)
      const { defaultActions } = stack.cloud.one('Listener', 'service').properties
      assert.deepEqual(weightsOf(defaultActions), [100, 0])
    })
  }
})

describe('a reset of the traffic while a canary is under way', () => {
  test('is refused, and changes nothing of the service', async () => {
    await using stack = await underWay()
    const calls = stack.cloud.calls.length
    const { status, output } = await stack.up(withService({ port: 9000, resetTraffic: true }))
    assert.notEqual(status, 0)
    assert.match(output, /a canary is under way, the target groups have the weights 90 and 10/)
    assert.deepEqual(stack.cloud.calls.slice(calls), [])
    assertUnderWay(stack)
  })
})

describe('a certificate', () => {
  test('is removed in two updates, each of which works', async () => {
    await using stack = await EngineStack.start()
    const listenerArn = async () => (await stack.outputs())['service.listenerArn']
    assert.equal((await stack.up(withService({ certificateArn: CERTIFICATE }))).status, 0)
    const before = await listenerArn()
    const first = await stack.up(withService())
    assert.equal(first.status, 0, first.output)
    assert.match(first.output, /Run `pulumi up` once more/)
    assert.deepEqual(ports(stack), [443])
    const second = await stack.up(withService())
    assert.equal(second.status, 0, second.output)
    assert.doesNotMatch(second.output, /once more/)
    assert.deepEqual(ports(stack), [80])
    assert.equal(await listenerArn(), before)
  })
})

const ports = (stack: EngineStack) => stack.cloud.all('Listener').map(({ properties }) => properties.port)
