import type { AwsInputs } from '../../shared/inputs/common-inputs.ts'
import type { GoogleInputs } from '../../shared/inputs/google-inputs.ts'
import type { OnInconclusive } from '../machine/state.ts'
import type { DwellDefaults, Step } from '../machine/steps.ts'
import type { PrometheusInputs } from '../metrics/prometheus.ts'
import type { CanaryHeader } from '../smoke/canary-header.ts'
import type { SmokeRequest } from '../smoke/smoke-requests.ts'
import type { StableFate } from '../traffic/traffic.ts'
import type { JudgeOptions } from './judge-options.ts'

/** What a run is to do with the canary of a rule or URL map. */
export type Mode = 'start' | 'resume' | 'abort' | 'revert' | 'status'

/** The lease, which rolls back when the runner is lost. */
export interface LeaseInputs {
  /** ARN of the role that EventBridge Scheduler assumes; no lease on AWS without one. */
  readonly role: string | undefined
  readonly group: string
  readonly durationMs: number
  /** How long a held canary waits to be resumed. */
  readonly holdMs: number
}

/** Requests that the canary must answer before it gets any real traffic. */
export interface SmokeInputs {
  /** Where the load balancer answers. */
  readonly url: string
  readonly header: CanaryHeader
  readonly requests: readonly SmokeRequest[]
}

/** The inputs of a canary that do not depend on whose load balancer splits its traffic. */
export interface CanaryOptions {
  readonly mode: Mode
  readonly aws: AwsInputs
  readonly google: GoogleInputs
  readonly steps: readonly Step[]
  /** The dwell of a step that the inputs do not name. */
  readonly dwell: DwellDefaults
  readonly minRequests: number
  readonly deadlineMs: number
  readonly onInconclusive: OnInconclusive
  readonly minHealthyTargets: number
  /** How long the canary's targets may take to become healthy. */
  readonly healthTimeoutMs: number
  readonly maxErrorPercent: number | undefined
  readonly warmUpMs: number
  readonly settleMs: number
  readonly pollMs: number
  readonly historyMs: number
  /** How long this run may take before it hands the canary over to a later one. */
  readonly timeBudgetMs: number
  readonly lease: LeaseInputs
  readonly stableFate: StableFate
  readonly smoke: SmokeInputs | undefined
  readonly prometheus: PrometheusInputs | undefined
  readonly judge: JudgeOptions
}
