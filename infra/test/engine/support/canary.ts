import assert from 'node:assert/strict'
import type { EngineStack } from './engine-stack.ts'

/** A schedule as `promote-canary` arms it: outside the stack, in the group and with the role that the stack made. */
const LEASE = 'aws:scheduler/schedule:Schedule lease'

/** Moves a tenth of the traffic to side b and arms a lease, as `promote-canary` does, outside the stack. */
export function beginCanary({ cloud }: EngineStack): void {
  const listener = cloud.one('lb/listener:Listener', 'service')
  const arn = (side: string) => cloud.one('TargetGroup', `service-${side}`).id
  const targetGroups = [
    { arn: arn('a'), weight: 90 },
    { arn: arn('b'), weight: 10 },
  ]
  listener.properties = {
    ...listener.properties,
    defaultActions: [{ type: 'forward', forward: { targetGroups } }],
  }
  cloud.objects.set(LEASE, {
    type: 'aws:scheduler/schedule:Schedule',
    logicalName: 'lease',
    id: 'lease',
    computed: {},
    properties: {
      groupName: cloud.one('ScheduleGroup', 'service').id,
      roleArn: cloud.one('iam/role:Role', 'service-lease').computed.arn,
      listenerArn: listener.id,
    },
  })
}

/** The canary goes on: its weights, and what its lease needs to roll it back. */
export function assertUnderWay({ cloud }: EngineStack): void {
  const listener = cloud.one('lb/listener:Listener', 'service')
  assert.deepEqual(weightsOf(listener.properties.defaultActions), [90, 10])
  const { groupName, roleArn, listenerArn } = cloud.objects.get(LEASE)?.properties ?? {}
  assert.equal(cloud.one('ScheduleGroup', 'service').id, groupName)
  assert.equal(cloud.one('iam/role:Role', 'service-lease').computed.arn, roleArn)
  assert.equal(listener.id, listenerArn)
  const may = cloud.all('RolePolicy').map(({ properties }) => properties.policy)
  assert.ok(may.some((policy) => String(policy).includes(String(listenerArn))))
}

/** The weights of a listener's actions, in their order. */
export function weightsOf(actions: unknown): readonly number[] {
  return [...JSON.stringify(actions).matchAll(/"weight":(\d+)/g)].map(([, weight]) => Number(weight))
}
