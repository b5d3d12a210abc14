import {
  DeregisterTargetsCommand,
  ElasticLoadBalancingV2Client,
  RegisterTargetsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { createLoadBalancer } from '../../../emulators/aws/load-balancer.ts'
import { startAws } from '../../../emulators/aws/server.ts'
import type { ScaledTime } from '../../../support/scaled-time.ts'
import { canaryOptions, ruleOf } from './alb-scene.ts'
import { isAwsChange } from './changes.ts'
import type { Cloud } from './cloud.ts'
import { simulateLoad } from './simulated-load.ts'

/** Listener rules of Application Load Balancers, in AWS. */
export async function startAlbCloud(time: ScaledTime): Promise<Cloud> {
  const aws = await startAws({ time })
  const elb = aws.client(ElasticLoadBalancingV2Client)
  const targets = { stable: '10.0.0.1', canary: '10.0.0.2' } as const
  return {
    async createScene() {
      const balancer = await createLoadBalancer(aws, {
        stable: [`${targets.stable}:80`],
        canary: [`${targets.canary}:80`],
      })
      const { stable = '', canary = '' } = balancer.targetGroupArns
      const rule = ruleOf(aws, balancer)
      return {
        names: { stable: stable.split('/')[1] ?? '', canary: canary.split('/')[1] ?? '' },
        promoted: { stable: 0, canary: 100 },
        sameRelease: 'failed',
        swapped: { 'canary-target-group': '' },
        revert: {},
        options(inputs = {}, environment = {}) {
          const base = canaryOptions(aws, time, balancer, inputs)
          return { ...base, environment: { ...base.environment, ...environment } }
        },
        simulate: (load) => simulateLoad(aws, time, balancer, load),
        division: async () => JSON.stringify(await rule.actions()),
        async shares() {
          const weights = await rule.weights()
          const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
          return Object.fromEntries(
            Object.entries(weights).map(([name, weight]) => [name, (100 * weight) / total]),
          )
        },
        async divideOtherwise() {
          const theirs = [
            { TargetGroupArn: stable, Weight: 7 },
            { TargetGroupArn: canary, Weight: 3 },
          ]
          await rule.set([{ Type: 'forward', ForwardConfig: { TargetGroups: theirs } }])
        },
        traces: () => rule.tags(),
        async leases() {
          const { Schedules = [] } = await aws.client(SchedulerClient).send(new ListSchedulesCommand({}))
          return Schedules.length
        },
        async setHealthy(version, healthy) {
          const group = { TargetGroupArn: version === 'stable' ? stable : canary }
          const Targets = [{ Id: targets[version], Port: 80 }]
          await elb.send(
            healthy
              ? new RegisterTargetsCommand({ ...group, Targets })
              : new DeregisterTargetsCommand({ ...group, Targets }),
          )
        },
      }
    },
    faults: aws.faults,
    requests: () => aws.requests(),
    forgetRequests: () => aws.forgetRequests(),
    lease: { 'lease-role': 'arn:aws:iam::123456789012:role/lease' },
    wayBack: { read: 'DescribeRules', write: 'ModifyRule', readsBefore: 2 },
    forShiftAlone: ['DescribeTargetGroups', 'DescribeTargetHealth', 'DescribeAlarms', 'DescribeServices'],
    isChange: isAwsChange,
    stop: () => aws.stop(),
  }
}
