import { UserError } from '../shared/errors.ts'
import {
  type CommonInputs,
  type PlanInputs,
  readAwsInputs,
  readCommonInputs,
  readPlanInputs,
} from '../shared/inputs/common-inputs.ts'
import { formatDuration } from '../shared/inputs/duration.ts'
import { readGoogleInputs } from '../shared/inputs/google-inputs.ts'
import type { InputReader } from '../shared/inputs/input-reader.ts'
import { readAll } from '../shared/inputs/read-all.ts'
import type { LeaseInputs, SmokeInputs } from './inputs/canary-options.ts'
import { readJudgeOptions } from './inputs/judge-options.ts'
import { type DwellDefaults, parseSteps, type Step } from './machine/steps.ts'
import { partsOf } from './metrics/custom-metric.ts'
import { type CanaryInputs, PLATFORMS } from './platforms/platforms.ts'
import { readTarget } from './platforms/target.ts'
import { parseCanaryHeader } from './smoke/canary-header.ts'
import { readSmokeRequests } from './smoke/smoke-requests.ts'

/** The inputs of the action. */
export type Inputs = CommonInputs & PlanInputs & CanaryInputs

const MINUTE_MS = 60_000
/**
 * Reads the inputs of the action; the defaults are in `action.yml`.
 *
 * @throws UserError with every problem of all inputs at once, also of those that contradict each other
 */
export function readInputs(inputs: InputReader): Inputs {
  const { common, plan, metrics, timing, ...others } = readAll({
    common: () => readCommonInputs(inputs),
    plan: () => readPlanInputs(inputs),
    aws: () => readAwsInputs(inputs),
    google: () => readGoogleInputs(inputs),
    mode: () => inputs.choice('mode', ['start', 'resume', 'abort', 'revert', 'status']),
    target: () => readTarget(inputs),
    timing: () => readTiming(inputs),
    minRequests: () => inputs.integer('min-requests', { min: 1 }),
    deadlineMs: () => inputs.durationMs('deadline', { min: MINUTE_MS }),
    onInconclusive: () => inputs.choice('on-inconclusive', ['roll-back', 'hold', 'promote']),
    minHealthyTargets: () => inputs.integer('min-healthy-targets', { min: 1 }),
    healthTimeoutMs: () => inputs.durationMs('health-timeout'),
    maxErrorPercent: () =>
      inputs.optional('max-error-rate') === undefined ? undefined : inputs.percent('max-error-rate'),
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
  const rest = { ...others, ...timing }
  const { target, steps, deadlineMs, settleMs } = rest
  const platform = PLATFORMS[target.platform]
  platform.requireSupported({ ...rest, ...metrics })
  requireTimeForSteps(steps, deadlineMs)
  return { ...common, ...plan, ...rest, settleMs: settleMs ?? platform.settleMs, ...metrics }
}

function readLease(inputs: InputReader): LeaseInputs {
  const role = inputs.optional('lease-role')
  if (role !== undefined && !/^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(role)) {
    throw new UserError('not an ARN of an IAM role.', {
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

/** The canary cannot reach 100 % sooner than after the shortest dwells of the steps before. */
function requireTimeForSteps(steps: readonly Step[], deadlineMs: number): void {
  const shortestMs = steps.slice(0, -1).reduce((sum, { minDwellMs }) => sum + minDwellMs, 0)
  if (shortestMs <= deadlineMs) return
  throw new UserError('the steps take longer than the deadline.', {
    where: 'inputs steps, min-dwell and deadline',
    given: `${formatDuration(shortestMs)} at least up to 100 %, and a deadline of ${formatDuration(deadlineMs)}`,
    next: 'Set a later deadline, fewer steps, or a shorter min-dwell.',
  })
}

function readSmoke(inputs: InputReader): SmokeInputs | undefined {
  const header = parseCanaryHeader(inputs.text('canary-header'), 'input canary-header')
  const requests = readSmokeRequests(inputs.yaml('smoke-requests'))
  const url = readUrl(inputs, 'smoke-url', 'the `headers` of smoke-requests')
  if (url !== undefined) return { url, header, requests }
  if (inputs.optional('smoke-requests') === undefined) return undefined
  throw new UserError('`smoke-requests` is set, but `smoke-url` is not.', {
    where: 'input smoke-url',
    given: 'nothing',
    next: 'Set it to the URL of the load balancer, or leave smoke-requests empty.',
  })
}

/** A metric from Prometheus needs its URL. */
function readMetrics(inputs: InputReader): Pick<CanaryInputs, 'prometheus' | 'judge'> {
  const judge = readJudgeOptions(inputs)
  const token = inputs.optional('prometheus-token')
  const url = readUrl(inputs, 'prometheus-url', '`prometheus-token`')
  if (url !== undefined) return { judge, prometheus: { url, token } }
  const asking = Object.entries(judge.sources).find(([, source]) =>
    partsOf(source).some(([, figure]) => figure.from === 'prometheus'),
  )
  if (asking === undefined) return { judge, prometheus: undefined }
  throw new UserError('a metric comes from Prometheus, but `prometheus-url` is not set.', {
    where: 'input prometheus-url',
    given: `metric ${asking[0]}`,
  })
}

/** A URL is shown in errors, so it must hold no password; `fetch` refuses one that does. */
function readUrl(inputs: InputReader, name: string, forCredentials: string): string | undefined {
  const url = inputs.optional(name)
  if (url !== undefined && URL.canParse(url) && new URL(url).password !== '') {
    throw new UserError('a URL must not contain credentials.', {
      where: `input ${name}`,
      next: `Put credentials into ${forCredentials}.`,
    })
  }
  if (url === undefined || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) return url
  throw new UserError('invalid URL.', {
    where: `input ${name}`,
    given: `\`${url}\``,
    allowed: 'http:// or https://',
  })
}

/** The last step, 100 %, bakes for as long as `bake` says unless it names its own time. */
function readTiming(inputs: InputReader): Pick<CanaryInputs, 'steps' | 'dwell'> {
  const bakeMs = inputs.durationMs('bake')
  const items = inputs.list('steps')
  const dwell = readDwell(inputs)
  const steps = parseSteps(items, dwell)
  const bakesItself = /\s/.test(items.at(-1)?.trim() ?? '')
  const baking = steps.map((step) =>
    step.percent < 100 || bakesItself
      ? step
      : { ...step, minDwellMs: bakeMs, maxDwellMs: bakeMs + Math.max(bakeMs, 10 * MINUTE_MS) },
  )
  return { steps: baking, dwell }
}

function readDwell(inputs: InputReader): DwellDefaults {
  const dwell = {
    minDwellMs: inputs.durationMs('min-dwell'),
    maxDwellMs: inputs.durationMs('max-dwell'),
  }
  if (dwell.minDwellMs <= dwell.maxDwellMs) return dwell
  throw new UserError('max-dwell is shorter than min-dwell.', {
    where: 'inputs min-dwell and max-dwell',
    given: `${formatDuration(dwell.minDwellMs)} and ${formatDuration(dwell.maxDwellMs)}`,
    next: 'Set a longer max-dwell.',
  })
}
