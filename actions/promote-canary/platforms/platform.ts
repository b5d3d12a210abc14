import type { InputReader } from '../../shared/inputs/input-reader.ts'
import type { World } from '../../shared/world.ts'
import type { TargetHealth } from '../guards/health.ts'
import type { CanaryOptions } from '../inputs/canary-options.ts'
import type { GuardReading } from '../machine/snapshot.ts'
import type { MetricSource, MinuteSpan } from '../metrics/metric-source.ts'
import type { Ledger } from '../record/ledger.ts'
import type { Promotion } from '../record/promotion.ts'
import type { CanaryRecord } from '../record/record.ts'
import type { Arm } from '../traffic/arms.ts'
import type { Routing, Traffic } from '../traffic/traffic.ts'
import type { Lease } from './lease.ts'
import type { PlanCore } from './plan-core.ts'

/** The documents of a platform: what the inputs say, what is observed, what is planned. Plain data. */
export interface PlatformKind {
  readonly target: object
  readonly observation: { readonly record: CanaryRecord | undefined }
  readonly plan: PlanCore
}

/** A platform as the table of platforms knows it: whose load balancer splits the traffic, and what is done there. */
export interface PlatformDefinition<Kind extends PlatformKind> {
  /** The inputs that choose this platform. */
  readonly chosenBy: readonly string[]
  /** The inputs that not every platform takes and this one does, besides those that choose it. */
  readonly ownInputs: readonly string[]
  /** Whether a backend gets other versions in later releases: a promotion of it says nothing of theirs. */
  readonly takesTurns: boolean
  /** The input that names the stable version. */
  readonly stableInput: string
  /** How long a minute's metrics are still coming in, in milliseconds. */
  readonly settleMs: number
  /** @throws UserError when an input does not say where the traffic is split, or between what */
  readTarget(inputs: InputReader): Kind['target']
  /** @throws UserError when an option asks for what this platform cannot do, such as a metric that it cannot read */
  requireSupported(options: Pick<CanaryOptions, 'judge' | 'smoke' | 'minHealthyTargets' | 'mode'>): void
  /**
   * Whether the roles that the inputs name confirm those of a record, which others may have written: with the traffic as
   * it is, nothing of the record but what the inputs or the split itself say decides where a rollback leads.
   */
  namesConfirm(target: Kind['target'], routing: Routing): boolean
  /** Reads everything that the plan is made from. Changes nothing. */
  observe(target: Kind['target'], options: CanaryOptions, world: World): Promise<Kind['observation']>
  /** @throws UserError when a percentage cannot be written in weights */
  plan(observation: Kind['observation'], options: CanaryOptions): Kind['plan']
  /** Connects a canary to its cloud. Makes no call. */
  open(request: OpenRequest<Kind>): Platform
  /** Where the record of a canary is kept. */
  openLedger(observation: Kind['observation'], world: World): Ledger
  /** The split before the first change, as the record keeps it. */
  encodeOriginal(plan: Kind['plan']): string
  /** Who gets the traffic now, and which promotion is recorded there. */
  readServing(target: Kind['target'], world: World): Promise<Serving>
}

/** What a platform is opened with. */
export interface OpenRequest<Kind extends PlatformKind> {
  readonly plan: Kind['plan']
  readonly target: Kind['target']
  readonly options: CanaryOptions
  readonly world: World
  /** The id under which the lease of the canary was begun. */
  readonly leaseId: string
}

/** Who gets the traffic of a rule, listener or URL map. */
export interface Serving {
  /** The backend that gets all of it; undefined when it is split. */
  readonly backend: string | undefined
  /** The last promotion, as it is recorded there. */
  readonly promotion: Promotion | undefined
  /** Whether the record of a canary is there. */
  readonly recordLeft: boolean
}

/** Everything of a canary that depends on whose load balancer splits its traffic. */
export interface Platform {
  readonly traffic: Traffic
  readonly ledger: Ledger
  readonly lease: Lease
  /** The deployment of the ECS service that runs the canary; undefined where none is watched, or before it has begun. */
  deployment(): string | undefined
  /** Whether something besides the record confirms that this canary is in progress between these two: its lease. */
  confirms(canaryId: string): Promise<boolean>
  /** How the targets of a version are. */
  readHealth(arm: Arm, signal: AbortSignal): Promise<TargetHealth>
  /** The guards of the canary besides the health of its targets. What cannot be read is a reading too, no error. */
  readGuards(signal: AbortSignal): Promise<readonly GuardReading[]>
  /**
   * Learns from the minutes before the canary what response times are usual.
   *
   * @param history the settled minutes before the canary
   */
  openMetrics(history: MinuteSpan, signal: AbortSignal): Promise<MetricSource>
  /** How requests with the canary's header reach it before any other. */
  readonly smokeRoute: SmokeRoute
}

/** A route for requests with a header, to the canary alone. */
export interface SmokeRoute {
  /** How long it takes until every node of the load balancer knows it. */
  readonly settleMs: number
  /** Opens the one that was planned. */
  open(canaryId: string): Promise<void>
  /** Closes what was opened for a canary, also by a run that died. @returns how many there were */
  close(canaryId: string): Promise<number>
}
