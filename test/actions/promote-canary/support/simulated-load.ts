import { CloudWatchClient, type MetricDatum, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch'
import {
  DescribeListenersCommand,
  DescribeRulesCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { LoadBalancer } from '../../../emulators/aws/load-balancer.ts'
import type { AwsEmulator } from '../../../emulators/aws/server.ts'
import type { ScaledTime } from '../../../support/scaled-time.ts'
import { seededRandom } from '../../../support/seeded-random.ts'

const MINUTE_MS = 60_000

/** What one version is like. */
export interface Version {
  /** Share of requests that fail, 0 to 1. */
  readonly errorRate: number
  /** Share of requests that get no answer from the target, 0 to 1; 0 when left out. */
  readonly unanswered?: number
  /** Share of requests that are answered with 4xx; 0 when left out. */
  readonly clientErrors?: number
  /** By what its response times differ from the usual ones; 1 when left out. */
  readonly slowness?: number
}

/** The traffic on a load balancer. */
export interface LoadSettings {
  readonly requestsPerMinute: number
  readonly stable: Version
  readonly canary: Version
  /** Requests that come to the stable version by another rule, a minute. Default 0. */
  readonly besidesPerMinute?: number
  /** Minutes of the stable version before. Default 30. */
  readonly historyMinutes?: number
  /** Whether the canary's group has served before as well, in an earlier release. Default false. */
  readonly bothServed?: boolean
  readonly seed?: number
  /** Whether the weights have any effect: otherwise nine tenths go to the stable version. Default true. */
  readonly divides?: boolean
  /** Whether response times are published. Default false. */
  readonly latency?: boolean
  /** Whose weights divide the traffic. Default the rule's. */
  readonly dividedBy?: 'rule' | 'listener'
  /** Metrics of the service's own that are published with a minute's requests. */
  readonly own?: (minute: OwnMinute) => readonly OwnMetric[]
}

/** What metrics of one's own are made from. */
export interface OwnMinute {
  readonly arm: 'stable' | 'canary'
  readonly requests: number
  readonly random: () => number
}

/** A metric in the namespace `AI`, with the name of the version's target group as its dimension `Version`. */
export interface OwnMetric {
  readonly name: string
  readonly values: readonly number[]
}

/** Traffic that an ALB divides by the weights of its rule, as its metrics in CloudWatch: no zero is ever published. */
export interface SimulatedLoad extends AsyncDisposable {
  /** Changes what the versions are like from now on. */
  become(changes: Partial<LoadSettings>): void
}

/** Publishes the history, then every minute when it has closed, until it is disposed of. */
export async function simulateLoad(
  aws: AwsEmulator,
  time: ScaledTime,
  balancer: LoadBalancer,
  initial: LoadSettings,
): Promise<SimulatedLoad> {
  const cloudWatch = aws.client(CloudWatchClient)
  const elb = aws.client(ElasticLoadBalancingV2Client)
  const random = seededRandom(initial.seed ?? 1)
  let settings = initial
  let running = true

  const put = async (Namespace: string, data: readonly MetricDatum[]) => {
    // Small calls: the SDK compresses large ones, which the emulator does not take apart.
    for (let i = 0; i < data.length; i += 20) {
      await cloudWatch.send(new PutMetricDataCommand({ Namespace, MetricData: data.slice(i, i + 20) }))
    }
  }
  const publish = async (minutes: readonly MinuteData[]) => {
    await put(
      'AWS/ApplicationELB',
      minutes.flatMap(({ balancer: data }) => data),
    )
    await put(
      'AI',
      minutes.flatMap(({ own }) => own),
    )
  }
  const dataOf = (arm: 'stable' | 'canary', requests: number, minute: number) =>
    minuteData(settings, arm, Math.round(requests), minute, balancer, random)
  const actions = async () => {
    if (settings.dividedBy === 'listener') {
      const command = new DescribeListenersCommand({ ListenerArns: [balancer.listenerArn] })
      return (await elb.send(command)).Listeners?.[0]?.DefaultActions ?? []
    }
    const { Rules } = await elb.send(new DescribeRulesCommand({ RuleArns: [balancer.ruleArn] }))
    return Rules?.[0]?.Actions ?? []
  }
  const shares = async () => {
    if (settings.divides === false) return { stable: 0.9, canary: 0.1 }
    const targets = (await actions()).at(-1)?.ForwardConfig?.TargetGroups ?? []
    const total = targets.reduce((sum, { Weight = 0 }) => sum + Weight, 0)
    const shareOf = (arn?: string) =>
      (targets.find(({ TargetGroupArn }) => TargetGroupArn === arn)?.Weight ?? 0) / total
    return {
      stable: shareOf(balancer.targetGroupArns.stable),
      canary: shareOf(balancer.targetGroupArns.canary),
    }
  }

  const besides = (arm: 'stable' | 'canary') => (arm === 'stable' ? (settings.besidesPerMinute ?? 0) : 0)
  const thisMinute = () => Math.floor(time.now().getTime() / MINUTE_MS)
  const began = thisMinute()
  const history = Array.from({ length: initial.historyMinutes ?? 30 }, (_, index) => began - 1 - index)
  const served = initial.bothServed ? (['stable', 'canary'] as const) : (['stable'] as const)
  for (const arm of served) {
    const all = settings.requestsPerMinute + besides(arm)
    await publish(history.map((minute) => dataOf(arm, all, minute)))
  }

  const run = async () => {
    let minute = began
    while (running) {
      const { stable, canary } = await time.whileHeld(shares)
      await time.sleepVirtual(Math.max(0, (minute + 1) * MINUTE_MS - time.now().getTime()) + 100)
      if (!running) return
      const all = settings.requestsPerMinute
      const toStable = all * stable + besides('stable')
      // A long step of the clock may span some minutes.
      for (; minute < thisMinute(); minute++) {
        const closed = [dataOf('stable', toStable, minute), dataOf('canary', all * canary, minute)]
        await time.whileHeld(() => publish(closed))
      }
    }
  }
  const ended = run()
  return {
    become: (changes) => {
      settings = { ...settings, ...changes }
    },
    async [Symbol.asyncDispose]() {
      running = false
      await ended
    },
  }
}

interface MinuteData {
  readonly balancer: readonly MetricDatum[]
  readonly own: readonly MetricDatum[]
}

function minuteData(
  settings: LoadSettings,
  arm: 'stable' | 'canary',
  requests: number,
  minute: number,
  balancer: LoadBalancer,
  random: () => number,
): MinuteData {
  if (requests === 0) return { balancer: [], own: [] }
  const { errorRate, unanswered = 0, clientErrors = 0, slowness = 1 } = settings[arm]
  let errors = 0
  for (let request = 0; request < requests; request++) if (random() < errorRate) errors++
  const silent = Math.round((requests - errors) * unanswered)
  const refused = Math.round((requests - errors) * clientErrors)
  const common = {
    Timestamp: new Date(minute * MINUTE_MS),
    Dimensions: [
      { Name: 'LoadBalancer', Value: balancer.loadBalancerArn.replace(/^.*:loadbalancer\//, '') },
      {
        Name: 'TargetGroup',
        Value: (balancer.targetGroupArns[arm] ?? '').replace(/^.*:(?=targetgroup\/)/, ''),
      },
    ],
  }
  const count = (MetricName: string, value: number): MetricDatum[] =>
    value === 0 ? [] : [{ ...common, MetricName, Value: value, Unit: 'Count' }]
  return {
    balancer: [
      ...count('RequestCount', requests),
      ...count('HTTPCode_Target_2XX_Count', requests - errors - silent - refused),
      ...count('HTTPCode_Target_4XX_Count', refused),
      ...count('HTTPCode_Target_5XX_Count', errors),
      ...(settings.latency ? [responseTimes(common, requests - silent, slowness, random)] : []),
    ],
    own: (settings.own?.({ arm, requests, random }) ?? []).map(({ name, values }) => ({
      Timestamp: common.Timestamp,
      Dimensions: [{ Name: 'Version', Value: balancer.targetGroupArns[arm]?.split('/')[1] }],
      MetricName: name,
      Values: [...values],
    })),
  }
}

/** Response times of log-normal law around 0.2 s, drawn anew each minute. */
function responseTimes(
  common: object,
  requests: number,
  slowness: number,
  random: () => number,
): MetricDatum {
  const counts = new Map<number, number>()
  for (let request = 0; request < requests; request++) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    // At most 150 values fit into one datum: response times come on a grid of 8 %.
    const seconds = Number(
      Math.exp(Math.round(Math.log(slowness * 0.2 * Math.exp(0.8 * normal)) / 0.08) * 0.08).toPrecision(4),
    )
    counts.set(seconds, (counts.get(seconds) ?? 0) + 1)
  }
  return {
    ...common,
    MetricName: 'TargetResponseTime',
    Unit: 'Seconds',
    Values: [...counts.keys()],
    Counts: [...counts.values()],
  }
}
