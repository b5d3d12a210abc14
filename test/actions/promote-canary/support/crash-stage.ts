import { CloudWatchClient, DeleteAlarmsCommand, PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch'
import { ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { leaseName } from '../../../../actions/promote-canary/platforms/aws/lease-schedule.ts'
import { startAws } from '../../../emulators/aws/server.ts'
import { startGcpFaultProxy } from '../../../emulators/gcp/fault-proxy.ts'
import { startGcp } from '../../../emulators/gcp/server.ts'
import type { ActionOptions } from '../../../support/action-process.ts'
import { type FaultProxy, startFaultProxy } from '../../../support/fault-proxy.ts'
import type { ScaledTime } from '../../../support/scaled-time.ts'
import { canaryOptions, ruleOf } from './alb-scene.ts'
import { simulateAliasLoad } from './alias-load.ts'
import { isAwsChange, isGoogleChange } from './changes.ts'
import { simulateEndpointLoad } from './endpoint-load.ts'
import { createServedAlias } from './function-alias.ts'
import { QUICK } from './quick-canary.ts'
import { createServedEndpoint } from './served-endpoint.ts'
import { createServedRule } from './served-rule.ts'
import { createServedService, HALF, pausesOf } from './served-service.ts'
import { createServedUrlMap, SERVED_AT } from './served-url-map.ts'
import { type LoadSettings, simulateLoad } from './simulated-load.ts'
import { simulateUrlMapLoad } from './url-map-load.ts'

/** A canary with traffic and a proxy of its own, whose every call can be struck. */
export interface CrashStage extends AsyncDisposable {
  readonly proxy: FaultProxy
  readonly options: ActionOptions
  /** Who serves: the division as it was at first, or wholly promoted, or something in between. */
  serving(): Promise<'stable' | 'promoted' | 'between'>
  /** What differs from how it must be, apart from who serves; empty when nobody was harmed. */
  damage(): Promise<readonly string[]>
  /** What the next run may end with; `unchanged` only where the canary was promoted. */
  readonly nextOutcomes: readonly ('succeeded' | 'unchanged')[]
  /** What is left of a canary: its record, its lease. */
  remains(): Promise<readonly string[]>
}

/** Makes stages. */
export interface CrashTheatre {
  stage(): Promise<CrashStage>
  /** Whether a call changes something. */
  isChange(operation: string): boolean
  stop(): Promise<void>
}

/** By what divides the traffic. */
export const CRASH_THEATRES: readonly (readonly [string, (time: ScaledTime) => Promise<CrashTheatre>])[] = [
  ['a listener rule', startAlbTheatre],
  ['a URL map', startUrlMapTheatre],
  ['a Lambda alias', startAliasTheatre],
  ['a SageMaker endpoint', startEndpointTheatre],
  ['a deployment of ECS', startServiceTheatre],
]

const INPUTS = { lease: '15m', steps: '50%, 100%', 'min-dwell': '1m', bake: '1m', 'poll-interval': '40s' }
const LOAD: LoadSettings = {
  requestsPerMinute: 20_000,
  stable: { errorRate: 0.01 },
  canary: { errorRate: 0.01 },
}
const ALARM = 'web-5xx'

async function startAlbTheatre(time: ScaledTime): Promise<CrashTheatre> {
  const aws = await startAws({ time })
  await aws.client(CloudWatchClient).send(
    new PutMetricAlarmCommand({
      AlarmName: ALARM,
      Namespace: 'AWS/ApplicationELB',
      MetricName: 'HTTPCode_ELB_5XX_Count',
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: 1_000_000,
      ComparisonOperator: 'GreaterThanThreshold',
    }),
  )
  return {
    async stage() {
      const { balancer, serving, damage } = await createServedRule(aws)
      const load = await simulateLoad(aws, time, balancer, LOAD)
      const proxy = await startFaultProxy({ target: aws.endpoint, now: time.now })
      const base = canaryOptions(aws, time, balancer, {
        ...INPUTS,
        alarms: ALARM,
        'lease-role': 'arn:aws:iam::123456789012:role/lease',
        'target-groups': [balancer.targetGroupArns.stable, balancer.targetGroupArns.canary].join(),
        'canary-target-group': '',
      })
      const lease = { NamePrefix: leaseName(balancer.ruleArn) }
      return {
        proxy,
        options: { ...base, environment: { ...base.environment, AWS_ENDPOINT_URL: proxy.url } },
        serving,
        damage,
        nextOutcomes: ['succeeded'],
        async remains() {
          const tags = await ruleOf(aws, balancer).tags()
          const { Schedules = [] } = await aws.client(SchedulerClient).send(new ListSchedulesCommand(lease))
          return [...tags, ...Schedules.map(({ Name = '' }) => `lease ${Name}`)]
        },
        async [Symbol.asyncDispose]() {
          await load[Symbol.asyncDispose]()
          await proxy.stop()
        },
      }
    },
    isChange: isAwsChange,
    async stop() {
      await aws.client(CloudWatchClient).send(new DeleteAlarmsCommand({ AlarmNames: [ALARM] }))
      await aws.stop()
    },
  }
}

async function startAliasTheatre(time: ScaledTime): Promise<CrashTheatre> {
  const aws = await startAws({ time })
  return {
    async stage() {
      const served = await createServedAlias(aws)
      const { versions, aliasArn } = served
      const before = await served.contents()
      const load = await simulateAliasLoad(aws, time, served, LOAD)
      const proxy = await startFaultProxy({ target: aws.endpoint, now: time.now })
      const lease = { NamePrefix: leaseName(aliasArn) }
      return {
        proxy,
        options: {
          action: 'promote-canary',
          inputs: {
            ...QUICK,
            ...INPUTS,
            'function-alias': aliasArn,
            'canary-function-version': versions.canary,
            'stable-function-version': versions.stable,
            'lease-role': 'arn:aws:iam::123456789012:role/lease',
          },
          environment: { ...aws.environment, ...time.environment, AWS_ENDPOINT_URL: proxy.url },
        },
        async serving() {
          const { stable, canary } = await served.shares()
          return stable === 100 ? 'stable' : canary === 100 ? 'promoted' : 'between'
        },
        async damage() {
          const { Description } = await served.contents()
          return Description === before.Description ? [] : [`the description is ${Description}`]
        },
        nextOutcomes: ['succeeded', 'unchanged'],
        async remains() {
          const tags = await served.tags()
          const { Schedules = [] } = await aws.client(SchedulerClient).send(new ListSchedulesCommand(lease))
          return [...tags, ...Schedules.map(({ Name = '' }) => `lease ${Name}`)]
        },
        async [Symbol.asyncDispose]() {
          await load[Symbol.asyncDispose]()
          await proxy.stop()
        },
      }
    },
    isChange: isAwsChange,
    stop: () => aws.stop(),
  }
}

async function startEndpointTheatre(time: ScaledTime): Promise<CrashTheatre> {
  const aws = await startAws({ time })
  await aws.control('sagemaker/settings', { updateSeconds: 45 })
  return {
    async stage() {
      const served = await createServedEndpoint(aws)
      const { endpointArn } = served
      const before = await served.besidesWeights()
      const load = await simulateEndpointLoad(aws, time, served, LOAD)
      const proxy = await startFaultProxy({ target: aws.endpoint, now: time.now })
      const lease = { NamePrefix: leaseName(endpointArn) }
      return {
        proxy,
        options: {
          action: 'promote-canary',
          inputs: {
            ...QUICK,
            ...INPUTS,
            'sagemaker-endpoint': endpointArn,
            'lease-role': 'arn:aws:iam::123456789012:role/lease',
          },
          environment: { ...aws.environment, ...time.environment, AWS_ENDPOINT_URL: proxy.url },
        },
        async serving() {
          const { stable, canary } = await served.shares()
          return stable === 100 ? 'stable' : canary === 100 ? 'promoted' : 'between'
        },
        async damage() {
          const now = await served.besidesWeights()
          return now === before ? [] : [`the endpoint is ${now} instead of ${before}`]
        },
        nextOutcomes: ['succeeded'],
        async remains() {
          const tags = await served.tags()
          const { Schedules = [] } = await aws.client(SchedulerClient).send(new ListSchedulesCommand(lease))
          return [...tags, ...Schedules.map(({ Name = '' }) => `lease ${Name}`)]
        },
        async [Symbol.asyncDispose]() {
          await load[Symbol.asyncDispose]()
          await proxy.stop()
        },
      }
    },
    isChange: isAwsChange,
    stop: () => aws.stop(),
  }
}

/** ECS shifts half of the requests, then all: its steps are those of {@link INPUTS}. */
async function startServiceTheatre(time: ScaledTime): Promise<CrashTheatre> {
  const aws = await startAws({ time })
  await aws.control('ecs/deployment-settings', { scaleSeconds: 30, rollbackSeconds: 5, cleanUpSeconds: 15 })
  return {
    async stage() {
      const served = await createServedService(aws, { ...HALF, lifecycleHooks: pausesOf(15) })
      const before = await served.besidesDeployments()
      const load = await simulateLoad(aws, time, served.balancer, LOAD)
      const proxy = await startFaultProxy({ target: aws.endpoint, now: time.now })
      const { lease: _lease, ...inputs } = INPUTS
      return {
        proxy,
        options: {
          action: 'promote-canary',
          inputs: {
            ...QUICK,
            ...inputs,
            'ecs-deployment': served.serviceArn,
            'task-definition': served.versions[1],
          },
          environment: { ...aws.environment, ...time.environment, AWS_ENDPOINT_URL: proxy.url },
        },
        async serving() {
          const weight = await served.weight()
          const stands = await served.stands()
          // Without a deployment of ours yet, the first one, that made the service, is the latest.
          if ((await served.serving()) === served.versions[1]) return 'promoted'
          return weight === 0 || stands.startsWith('SUCCESSFUL') ? 'stable' : 'between'
        },
        async damage() {
          const now = await served.besidesDeployments()
          return now === before ? [] : [`the service is ${now} instead of ${before}`]
        },
        nextOutcomes: ['succeeded', 'unchanged'],
        remains: () => served.tags(),
        async [Symbol.asyncDispose]() {
          await load[Symbol.asyncDispose]()
          await proxy.stop()
        },
      }
    },
    isChange: isAwsChange,
    stop: () => aws.stop(),
  }
}

async function startUrlMapTheatre(time: ScaledTime): Promise<CrashTheatre> {
  const gcp = await startGcp({ time })
  const serviceAccount = gcp.createServiceAccount('canary-lease')
  return {
    async stage() {
      const { balancer, serving, damage } = createServedUrlMap(gcp)
      const load = simulateUrlMapLoad(gcp, time, balancer, { ...LOAD, at: SERVED_AT })
      const proxy = await startGcpFaultProxy(gcp, time.now)
      const names = ['stable', 'canary'].map((version) => balancer.backendServices[version]?.name ?? '')
      return {
        proxy,
        options: {
          action: 'promote-canary',
          inputs: {
            ...QUICK,
            ...INPUTS,
            'url-map': balancer.urlMapId,
            'path-matcher': 'api',
            'backend-services': names.join(),
            'lease-service-account': serviceAccount,
            'lease-location': 'europe-west1',
          },
          environment: { ...(await gcp.environment(proxy.url)), ...time.environment },
        },
        serving: () => Promise.resolve(serving()),
        damage: () => Promise.resolve(damage()),
        nextOutcomes: ['succeeded'],
        remains() {
          const { description } = balancer.urlMap()
          const lines = (description ?? 'no description').split('\n')
          const record = lines.filter(
            (line) => line !== 'the shop' && !line.startsWith('ai-ops promoted at '),
          )
          const leases = gcp.scheduler
            .jobs()
            .filter(({ httpTarget }) => httpTarget?.uri?.endsWith(balancer.urlMapId))
            .map(({ name }) => `lease ${name}`)
          return Promise.resolve([...record, ...leases])
        },
        async [Symbol.asyncDispose]() {
          await load[Symbol.asyncDispose]()
          await proxy.stop()
        },
      }
    },
    isChange: isGoogleChange,
    stop: () => gcp.stop(),
  }
}
