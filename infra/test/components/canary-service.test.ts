import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CanaryServiceArgs } from '../../components/canary-service/arguments.ts'
import { CanaryService } from '../../components/canary-service/canary-service.ts'
import { seedCanaryService } from '../reference-programs/canary-service.ts'
import { declare } from '../support/declare.ts'
import { testDefects } from '../support/defects.ts'
import { all, one, statements, waitsFor } from '../support/find.ts'
import { holdInvariants } from '../support/invariants.ts'

const CERTIFICATE = 'arn:aws:acm:eu-central-1:123456789012:certificate/1'
const machines = { imageId: 'ami-1', instanceType: 'm7g.large', count: 2, userData: '#!/bin/sh' }
const tasks = { image: 'r/service@sha256:1', cpu: 256, memoryMiB: 512, count: 2, environment: { A: 'b' } }
const smallest: CanaryServiceArgs = {
  vpcId: 'vpc-1',
  loadBalancerSubnetIds: ['subnet-1', 'subnet-2'],
  targetSubnetIds: ['subnet-3', 'subnet-4'],
  exposure: { kind: 'internet', certificateArn: CERTIFICATE },
  compute: { kind: 'external', targetType: 'ip' },
}
const make =
  (args: Partial<CanaryServiceArgs> = {}) =>
  () =>
    new CanaryService('app', { ...smallest, ...args })
const onMachines = make({ compute: { kind: 'instances', a: machines, b: { ...machines, count: 0 } } })
const onFargate = make({ compute: { kind: 'fargate', a: tasks, b: { ...tasks, count: 1 } } })

describe('CanaryService', () => {
  test('holds what every program must hold, with each kind of compute and exposure', async () => {
    for (const program of [make(), onMachines, onFargate, make({ exposure: { kind: 'internal' } })]) {
      await holdInvariants(program)
    }
  })

  test('gives both groups a weight and all traffic to the stable one', async () => {
    const made = await declare(make({ stable: 'b' }))
    const { forward } = one(made, 'lb/listener:Listener', 'app').inputs.defaultActions[0]
    const arn = (side: string) => `arn:aws:lb:eu-central-1:123456789012:TargetGroup/app-${side}`
    assert.deepEqual(forward.targetGroups, [
      { arn: arn('b'), weight: 100 },
      { arn: arn('a'), weight: 0 },
    ])
    assert.deepEqual(one(made, 'ListenerRule').inputs.actions, [
      { type: 'forward', targetGroupArn: arn('a') },
    ])
  })

  test('does not undo a canary that is under way when the stack is updated', async () => {
    const { ignoreChanges } = one(await declare(make()), 'lb/listener:Listener', 'app')
    assert.deepEqual([...ignoreChanges].sort(), ['defaultActions', 'tags', 'tagsAll'])
    const rule = one(await declare(make()), 'ListenerRule')
    assert.deepEqual([...rule.ignoreChanges].sort(), ['actions', 'tags', 'tagsAll'])
  })

  test('speaks plain HTTP only to send it on, and listens to nobody inside unless told', async () => {
    const made = await declare(make())
    assert.equal(one(made, 'lb/listener:Listener', 'app').inputs.protocol, 'HTTPS')
    assert.equal(one(made, 'lb/listener:Listener', 'app-plain').inputs.defaultActions[0].type, 'redirect')
    const inside = await declare(make({ exposure: { kind: 'internal' } }))
    assert.equal(one(inside, 'LoadBalancer').inputs.internal, true)
    assert.deepEqual(
      all(inside, 'SecurityGroupIngressRule').map(({ name }) => name),
      ['app-targets-from-lb'],
    )
    const open = await declare(make({ exposure: { kind: 'internal' }, ingressCidrs: ['10.0.0.0/8'] }))
    assert.equal(one(open, 'SecurityGroupIngressRule', 'app-lb-80-10-0-0-0-8').inputs.cidrIpv4, '10.0.0.0/8')
  })

  test('lets targets be reached through the load balancer alone', async () => {
    const rule = one(await declare(make({ port: 9000 })), 'SecurityGroupIngressRule', 'app-targets-from-lb')
    assert.equal(rule.inputs.referencedSecurityGroupId, 'app-lb-id')
    assert.equal(rule.inputs.cidrIpv4, undefined)
    assert.deepEqual([rule.inputs.fromPort, rule.inputs.toPort], [9000, 9000])
  })

  test('writes access logs to a bucket that allows it before the load balancer is there', async () => {
    const made = await declare(make())
    const balancer = one(made, 'LoadBalancer')
    const policy = one(made, 'BucketPolicy')
    assert.ok(waitsFor(made, balancer, policy))
    assert.deepEqual(balancer.inputs.accessLogs, { enabled: true, bucket: 'app-access-logs-id' })
    assert.equal(
      statements(policy.inputs.policy)[1].Principal.Service,
      'logdelivery.elasticloadbalancing.amazonaws.com',
    )
    assert.equal(one(made, 'Bucket').inputs.objectLockEnabled, false)
  })

  test('lets the lease set back this listener with its rules and nothing else, for schedules of its group', async () => {
    const made = await declare(make())
    assert.deepEqual(statements(one(made, 'RolePolicy').inputs.policy), [
      {
        Sid: 'RollBackTraffic',
        Effect: 'Allow',
        Action: ['elasticloadbalancing:ModifyListener'],
        Resource: ['arn:aws:lb:eu-central-1:123456789012:Listener/app'],
      },
      {
        Sid: 'RollBackRules',
        Effect: 'Allow',
        Action: ['elasticloadbalancing:ModifyRule'],
        Resource: ['arn:aws:lb:eu-central-1:123456789012:Listener/app/*'],
      },
    ])
    assert.deepEqual(statements(one(made, 'Role').inputs.assumeRolePolicy)[0].Condition, {
      StringEquals: {
        'aws:SourceAccount': '123456789012',
        'aws:SourceArn': 'arn:aws:scheduler:eu-central-1:123456789012:schedule-group/app',
      },
    })
  })

  test('starts tasks after the listener, without public addresses, from what is given', async () => {
    const made = await declare(onFargate)
    for (const side of ['a', 'b']) {
      const service = one(made, 'Service', `app-${side}`)
      assert.ok(waitsFor(made, service, one(made, 'lb/listener:Listener', 'app')))
      assert.equal(service.inputs.networkConfiguration.assignPublicIp, false)
      assert.deepEqual(service.inputs.deploymentCircuitBreaker, { enable: true, rollback: true })
    }
    const [container] = JSON.parse(one(made, 'TaskDefinition', 'app-a').inputs.containerDefinitions)
    assert.deepEqual(
      [container.image, container.environment, container.readonlyRootFilesystem],
      ['r/service@sha256:1', [{ name: 'A', value: 'b' }], true],
    )
    assert.equal(one(made, 'TargetGroup', 'app-a').inputs.targetType, 'ip')
  })

  test('starts machines without public addresses, with session tokens and encrypted disks', async () => {
    const made = await declare(onMachines)
    const { inputs } = one(made, 'LaunchTemplate', 'app-a')
    assert.equal(inputs.metadataOptions.httpTokens, 'required')
    assert.equal(inputs.networkInterfaces[0].associatePublicIpAddress, 'false')
    assert.equal(inputs.blockDeviceMappings[0].ebs.encrypted, 'true')
    assert.equal(Buffer.from(inputs.userData, 'base64').toString(), '#!/bin/sh')
    const { minSize, healthCheckType } = one(made, 'Group', 'app-b').inputs
    assert.deepEqual([minSize, healthCheckType], [0, 'ELB'])
  })

  test('gives the disk of a machine a name and a size, since AWS takes none without', async () => {
    const disk = { deviceName: '/dev/sda1', sizeGiB: 50 }
    const sized = { kind: 'instances', a: { ...machines, disk }, b: machines } as const
    const made = await declare(make({ compute: sized }))
    const mapped = (side: string) => {
      const [{ deviceName, ebs }] = one(made, 'LaunchTemplate', `app-${side}`).inputs.blockDeviceMappings
      return [deviceName, ebs.volumeSize]
    }
    assert.deepEqual(mapped('a'), ['/dev/sda1', 50])
    assert.deepEqual(mapped('b'), ['/dev/xvda', 30])
  })

  test('lets callers in by IPv4 and IPv6, each by its own field', async () => {
    const made = await declare(make({ ingressCidrs: ['192.0.2.0/24', '2001:db8::/32'] }))
    const rules = all(made, 'SecurityGroupIngressRule').filter(({ inputs }) => inputs.fromPort === 443)
    assert.deepEqual(
      rules.map(({ inputs: { cidrIpv4, cidrIpv6 } }) => [cidrIpv4, cidrIpv6]),
      [
        ['192.0.2.0/24', undefined],
        [undefined, '2001:db8::/32'],
      ],
    )
  })

  test('sets the traffic where it is told to reset it', async () => {
    const made = await declare(make({ stable: 'b', resetTraffic: true }))
    for (const type of ['lb/listener:Listener', 'ListenerRule']) {
      assert.deepEqual(all(made, type)[0]?.ignoreChanges, ['tags', 'tagsAll'], type)
    }
  })

  test('names the alarms of each side, which a minute without requests does not set off', async () => {
    const made = await declare(make())
    assert.deepEqual(made.outputs.alarmNames, {
      a: ['app-a-errors', 'app-a-unhealthy', 'app-a-slow'],
      b: ['app-b-errors', 'app-b-unhealthy', 'app-b-slow'],
    })
    assert.ok(all(made, 'MetricAlarm').every(({ inputs }) => inputs.treatMissingData === 'notBreaching'))
  })
})

testDefects(
  'canary §0',
  [
    {
      name: '1: the listener forwards to one group, there is nothing to weigh',
      isMended: (made) =>
        all(made, 'lb/listener:Listener').some(
          ({ inputs }) => inputs.defaultActions[0].forward?.targetGroups.length === 2,
        ),
    },
    {
      name: "2: the rule's condition has a shape that the API does not know",
      isMended: (made) =>
        one(made, 'ListenerRule').inputs.conditions[0].httpHeader.httpHeaderName === 'X-Canary',
    },
    {
      name: '3: no health checks of its own',
      isMended: (made) =>
        all(made, 'TargetGroup').every(({ inputs }) => inputs.healthCheck.path !== undefined),
    },
    { name: '4: no monitoring', isMended: (made) => all(made, 'MetricAlarm').length === 6 },
    { name: '5: no logs', isMended: (made) => one(made, 'LoadBalancer').inputs.accessLogs.enabled },
    {
      name: '6: security groups that somebody else must have made',
      isMended: (made) => all(made, 'SecurityGroup').length === 2,
    },
    {
      name: '7: single machines of a fixed image, which nobody replaces',
      isMended: (made) => all(made, 'Instance').length === 0 && all(made, 'Group').length === 2,
    },
    {
      name: '8: plain HTTP to the internet',
      isMended: (made) => all(made, 'lb/listener:Listener').some(({ inputs }) => inputs.protocol === 'HTTPS'),
    },
  ],
  seedCanaryService,
  onMachines,
)
