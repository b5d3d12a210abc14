import type { TargetHealth } from '../guards/health.ts'
import type { GuardReading } from '../machine/observation.ts'
import type { MetricSource, MinuteSpan } from '../metrics/metric-source.ts'
import type { Ledger } from '../record/ledger.ts'
import type { Arm } from '../traffic/arms.ts'
import type { Traffic } from '../traffic/traffic.ts'
import type { Lease } from './lease.ts'

/** Everything of a canary that depends on whose load balancer divides its traffic. */
export interface Platform {
  readonly traffic: Traffic
  readonly ledger: Ledger
  readonly lease: Lease
  /** Whether somebody besides the record says that this canary is under way between these two: its lease. */
  vouches(canaryId: string): Promise<boolean>
  /** How the targets of a version are. */
  readHealth(arm: Arm, signal: AbortSignal): Promise<TargetHealth>
  /** What guards the canary besides the health of its targets. What cannot be read is said, not thrown. */
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

/** A way for requests with a header, to the canary alone. */
export interface SmokeRoute {
  /** How long it takes until every node of the load balancer knows it. */
  readonly settleMs: number
  /** Opens the one that was planned. */
  open(canaryId: string): Promise<void>
  /** Closes what was opened for a canary, also by a run that died. @returns how many there were */
  close(canaryId: string): Promise<number>
}
