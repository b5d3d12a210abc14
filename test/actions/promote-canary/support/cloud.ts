import type { ActionOptions } from '../../../support/action-process.ts'
import type { Faults, LoggedRequest } from '../../../support/fault-proxy.ts'
import type { ScaledTime } from '../../../support/scaled-time.ts'
import { startAlbCloud } from './alb-cloud.ts'
import { startAliasCloud } from './alias-cloud.ts'
import { startEndpointCloud } from './endpoint-cloud.ts'
import type { LoadSettings, SimulatedLoad } from './simulated-load.ts'
import { startUrlMapCloud } from './url-map-cloud.ts'

/** Inputs of the action, by name. */
export type GivenInputs = Readonly<Record<string, string>>

/** A load balancer with a stable and a canary version, whosever it is. */
export interface Scene {
  readonly names: Readonly<Record<'stable' | 'canary', string>>
  /** How the action is started on it, with the canary named. */
  options(inputs?: GivenInputs, environment?: Readonly<Record<string, string>>): ActionOptions
  /** The shares after a promotion, as `shares` gives them. */
  readonly promoted: Readonly<Record<string, number>>
  /** What another run with the same inputs ends with after a promotion. */
  readonly sameRelease: 'failed' | 'unchanged'
  /** Inputs by which the next release goes the other way, after a promotion. */
  readonly swapped: GivenInputs
  /** Inputs that `mode: revert` needs besides those of the promotion. */
  readonly revert: GivenInputs
  simulate(load: LoadSettings): Promise<SimulatedLoad>
  /** How the traffic is divided, with everything around it but the record: the same text, the same to the byte. */
  division(): Promise<string>
  /** In percent of what the two get; a version that is not listed is left out. */
  shares(): Promise<Readonly<Record<string, number>>>
  /** Somebody else gives the canary 30 %. */
  divideOtherwise(): Promise<void>
  /** What is left of a canary where it was remembered. */
  traces(): Promise<readonly string[]>
  /** How many leases would still roll the traffic back. */
  leases(): Promise<number>
  /** Whether the targets of a version pass their health checks. */
  setHealthy(version: 'stable' | 'canary', healthy: boolean): Promise<void>
}

/** A cloud in which canaries are moved. */
export interface Cloud {
  createScene(): Promise<Scene>
  readonly faults: Faults
  requests(): readonly LoggedRequest[]
  forgetRequests(): void
  /** The inputs that give a canary a lease. */
  readonly lease: GivenInputs
  /** The calls that the way back consists of. */
  readonly wayBack: { readonly read: string; readonly write: string; readonly readsBefore: number }
  /** The calls that only a shift needs: without them a canary can still be rolled back. */
  readonly forShiftAlone: readonly string[]
  /** Whether a call changes something. */
  isChange(operation: string): boolean
  /** Ends the emulators. */
  stop(): Promise<void>
}

/**
 * Every kind of load balancer, by what divides its traffic. A deployment of ECS is not among them: ECS divides it, by the
 * steps of its own strategy, nobody else can set a share, and its pauses are the lease. It is held to the same promises in
 * `platforms/ecs/deployment.integration.test.ts` and in the crash points.
 */
export const CLOUDS: readonly (readonly [string, (time: ScaledTime) => Promise<Cloud>])[] = [
  ['a listener rule', startAlbCloud],
  ['a URL map', startUrlMapCloud],
  ['a Lambda alias', startAliasCloud],
  ['a SageMaker endpoint', startEndpointCloud],
]
