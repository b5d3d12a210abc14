import { UserError } from '../shared/errors.ts'
import {
  type AwsInputs,
  type CommonInputs,
  type PlanInputs,
  readAwsInputs,
  readCommonInputs,
  readPlanInputs,
} from '../shared/inputs/common-inputs.ts'
import { formatDuration } from '../shared/inputs/duration.ts'
import { type GoogleInputs, readGoogleInputs } from '../shared/inputs/google-inputs.ts'
import type { InputReader } from '../shared/inputs/input-reader.ts'
import { readAll } from '../shared/inputs/read-all.ts'
import { type JudgeOptions, readJudgeOptions } from './inputs/judge-options.ts'
import type { OnInconclusive } from './machine/state.ts'
import { type DwellDefaults, parseSteps, type Step } from './machine/steps.ts'
import { partsOf } from './metrics/custom-metric.ts'
import { type EcsService, parseEcsService } from './platforms/alb/ecs.ts'
import { readTarget, type Target } from './platforms/target.ts'
import { type CanaryHeader, parseCanaryHeader } from './smoke/canary-header.ts'
import { readSmokeRequests, type SmokeRequest } from './smoke/smoke-requests.ts'
import type { StableFate } from './traffic/traffic.ts'

/** What a run is to do with the canary of a rule. */
export type Mode = 'start' | 'resume' | 'abort' | 'status'

/** The dead man's switch. */
export interface LeaseInputs {
  /** ARN of the role that EventBridge Scheduler assumes; no lease without one. */
  readonly role: string | undefined
  readonly group: string
  readonly durationMs: number
  /** How long a canary that holds waits to be resumed. */
  readonly holdMs: number
}

/** Requests that the canary must answer before it gets any real traffic. */
export interface SmokeInputs {
  /** Where the load balancer answers. */
  readonly url: string
  readonly header: CanaryHeader
  readonly requests: readonly SmokeRequest[]
}

export interface CanaryInputs {
  readonly mode: Mode
  readonly aws: AwsInputs
  readonly google: GoogleInputs
  /** Where the traffic is divided, and between what. */
  readonly target: Target
  readonly steps: readonly Step[]
  readonly minRequests: number
  readonly deadlineMs: number
  readonly onInconclusive: OnInconclusive
  readonly minHealthyTargets: number
  /** How long the canary's targets may take to become healthy. */
  readonly healthTimeoutMs: number
  readonly maxErrorPercent: number | undefined
  readonly alarms: readonly string[]
  /** Those of the two versions, whichever runs the canary; none when they are not watched. */
  readonly ecsServices: readonly EcsService[]
  readonly warmUpMs: number
  readonly settleMs: number
  readonly pollMs: number
  readonly historyMs: number
  /** How long this run may take before it hands the canary over to a later one. */
  readonly timeBudgetMs: number
  readonly lease: LeaseInputs
  readonly stableFate: StableFate
  readonly smoke: SmokeInputs | undefined
  readonly prometheus: { readonly url: string; readonly token: string | undefined } | undefined
  readonly judge: JudgeOptions
}

export type Inputs = CommonInputs & PlanInputs & CanaryInputs

const MINUTE_MS = 60_000
/**
 * How long a minute's metrics come in: CloudWatch's latest minute is incomplete (Netflix/atlas PR 1300), those of a global
 * load balancer are "not visible for up to 210 seconds" ("Google Cloud metrics", loadbalancing).
 */
const SETTLE_MS = { alb: 2 * MINUTE_MS, 'url-map': 4 * MINUTE_MS } as const

/**
 * Reads the inputs of the action; the defaults are in `action.yml`.
 *
 * @throws UserError with every problem of all inputs at once, also of those that contradict each other
 */
export function readInputs(inputs: InputReader): Inputs {
  const { common, plan, metrics, ...rest } = readAll({
    common: () => readCommonInputs(inputs),
    plan: () => readPlanInputs(inputs),
    aws: () => readAwsInputs(inputs),
    google: () => readGoogleInputs(inputs),
    mode: () => inputs.choice('mode', ['start', 'resume', 'abort', 'status']),
    target: () => readTarget(inputs),
    steps: () => readSteps(inputs),
    minRequests: () => inputs.integer('min-requests', { min: 1 }),
    deadlineMs: () => inputs.durationMs('deadline', { min: MINUTE_MS }),
    onInconclusive: () => inputs.choice('on-inconclusive', ['roll-back', 'hold', 'promote']),
    minHealthyTargets: () => inputs.integer('min-healthy-targets', { min: 1 }),
    healthTimeoutMs: () => inputs.durationMs('health-timeout'),
    maxErrorPercent: () =>
      inputs.optional('max-error-rate') === undefined ? undefined : inputs.percent('max-error-rate'),
    alarms: () => readAlarms(inputs),
    ecsServices: () => readEcs(inputs),
    warmUpMs: () => inputs.durationMs('warm-up'),
    settleMs: () => inputs.optionalDurationMs('settle'),
    pollMs: () => inputs.durationMs('poll-interval', { min: 5_000, max: 300_000 }),
    historyMs: () => inputs.durationMs('history', { min: 0, max: 24 * 60 * MINUTE_MS }),
    timeBudgetMs: () => inputs.durationMs('time-budget', { min: MINUTE_MS }),
    lease: () => readLease(inputs),
    stableFate: () => inputs.choice('stable-group', ['keep-at-zero', 'remove-from-rule']),
    smoke: () => readSmoke(inputs),
    metrics: () => readMetrics(inputs),
  })
  const { target, steps, deadlineMs, settleMs } = rest
  if (target.platform === 'url-map') refuseCloudWatch(metrics.judge)
  requireTimeForSteps(steps, deadlineMs)
  return { ...common, ...plan, ...rest, settleMs: settleMs ?? SETTLE_MS[target.platform], ...metrics }
}

function readAlarms(inputs: InputReader): readonly string[] {
  const alarms = inputs.list('alarms')
  if (alarms.length <= 100) return alarms
  throw new UserError('that is more alarms than one call reads.', {
    where: 'input alarms',
    given: `${alarms.length} names`,
    allowed: 'at most 100; a composite alarm watches many',
  })
}

function readLease(inputs: InputReader): LeaseInputs {
  const role = inputs.optional('lease-role')
  if (role !== undefined && !/^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(role)) {
    throw new UserError('this is no ARN of a role.', {
      where: 'input lease-role',
      given: `\`${role}\``,
      allowed: '`arn:aws:iam::ACCOUNT:role/NAME`',
    })
  }
  return {
    role,
    group: inputs.text('lease-group'),
    durationMs: inputs.durationMs('lease', { min: 2 * MINUTE_MS }),
    holdMs: inputs.durationMs('hold-for', { min: MINUTE_MS }),
  }
}

/** The canary cannot reach 100 % in less than the shortest dwells of the steps before. */
function requireTimeForSteps(steps: readonly Step[], deadlineMs: number): void {
  const shortestMs = steps.slice(0, -1).reduce((sum, { minDwellMs }) => sum + minDwellMs, 0)
  if (shortestMs <= deadlineMs) return
  throw new UserError('the steps last longer than the canary may take.', {
    where: 'inputs steps, min-dwell and deadline',
    given: `${formatDuration(shortestMs)} at least up to 100 %, and a deadline of ${formatDuration(deadlineMs)}`,
    next: 'Give it a later deadline, fewer steps, or a shorter min-dwell.',
  })
}

function readEcs(inputs: InputReader): readonly EcsService[] {
  const where = 'input ecs-service'
  const services = inputs.list('ecs-service').map((text) => parseEcsService(text, where))
  if (services.length <= 2) return services
  throw new UserError('a canary has two services at most, one for each target group.', {
    where,
    given: `${services.length}`,
  })
}

function readSmoke(inputs: InputReader): SmokeInputs | undefined {
  const header = parseCanaryHeader(inputs.text('canary-header'), 'input canary-header')
  const requests = readSmokeRequests(inputs.yaml('smoke-requests'))
  const url = readUrl(inputs, 'smoke-url', 'the `headers` of smoke-requests')
  if (url !== undefined) return { url, header, requests }
  if (inputs.optional('smoke-requests') === undefined) return undefined
  throw new UserError('there are smoke requests, but nothing says where to send them.', {
    where: 'input smoke-url',
    given: 'nothing',
    next: 'Give the address of the load balancer, or leave smoke-requests empty.',
  })
}

/** Beside a URL map there is no CloudWatch: its metric would never have data. */
function refuseCloudWatch({ sources }: JudgeOptions): void {
  const [name] =
    Object.entries(sources).find(([, source]) =>
      partsOf(source).some(([, { from }]) => from === 'cloudwatch'),
    ) ?? []
  if (name === undefined) return
  throw new UserError('with a URL map no metric comes from CloudWatch.', {
    where: 'input settings',
    given: `metric ${name}`,
    next: "Take it from Prometheus; Cloud Monitoring's own is https://monitoring.googleapis.com/v1/projects/PROJECT/location/global/prometheus, and needs no token of yours.",
  })
}

/** A metric from Prometheus needs one that can be asked. */
function readMetrics(inputs: InputReader): Pick<CanaryInputs, 'prometheus' | 'judge'> {
  const judge = readJudgeOptions(inputs)
  const token = inputs.optional('prometheus-token')
  const url = readUrl(inputs, 'prometheus-url', '`prometheus-token`')
  if (url !== undefined) return { judge, prometheus: { url, token } }
  const asking = Object.entries(judge.sources).find(([, source]) =>
    partsOf(source).some(([, figure]) => figure.from === 'prometheus'),
  )
  if (asking === undefined) return { judge, prometheus: undefined }
  throw new UserError('a metric comes from Prometheus, but nothing says where that is.', {
    where: 'input prometheus-url',
    given: `metric ${asking[0]}`,
  })
}

/** An address is shown in errors: it must hold no password. `fetch` refuses one that does. */
function readUrl(inputs: InputReader, name: string, forCredentials: string): string | undefined {
  const url = inputs.optional(name)
  if (url !== undefined && URL.canParse(url) && new URL(url).password !== '') {
    throw new UserError('an address must hold no password.', {
      where: `input ${name}`,
      next: `Credentials belong into ${forCredentials}.`,
    })
  }
  if (url === undefined || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) return url
  throw new UserError('this is no address.', {
    where: `input ${name}`,
    given: `\`${url}\``,
    allowed: 'http:// or https://',
  })
}

/** The last step, 100 %, bakes for as long as `bake` says unless it names its own time. */
function readSteps(inputs: InputReader): readonly Step[] {
  const bakeMs = inputs.durationMs('bake')
  const items = inputs.list('steps')
  const steps = parseSteps(items, readDwell(inputs))
  const bakesItself = /\s/.test(items.at(-1)?.trim() ?? '')
  return steps.map((step) =>
    step.percent < 100 || bakesItself
      ? step
      : { ...step, minDwellMs: bakeMs, maxDwellMs: bakeMs + Math.max(bakeMs, 10 * MINUTE_MS) },
  )
}

function readDwell(inputs: InputReader): DwellDefaults {
  const dwell = {
    minDwellMs: inputs.durationMs('min-dwell'),
    maxDwellMs: inputs.durationMs('max-dwell'),
  }
  if (dwell.minDwellMs <= dwell.maxDwellMs) return dwell
  throw new UserError('the longest dwell is shorter than the shortest.', {
    where: 'inputs min-dwell and max-dwell',
    given: `${formatDuration(dwell.minDwellMs)} and ${formatDuration(dwell.maxDwellMs)}`,
    next: 'Give a longer max-dwell.',
  })
}
