import type { Check } from '../guards/checks.ts'
import type { Step } from '../machine/steps.ts'
import type { Arm, Pair } from '../traffic/arms.ts'
import type { StableFate } from '../traffic/traffic.ts'

/** What every plan has, on any platform. */
export interface PlanCore {
  /** What splits the traffic, by its usual name. */
  readonly resource: {
    readonly kind: 'Rule' | 'Listener' | 'URL map' | 'Alias' | 'Endpoint' | 'Service'
    readonly id: string
  }
  readonly pair: Pair
  /** What people call the two. */
  readonly names: Readonly<Record<Arm, string>>
  readonly steps: readonly Step[]
  readonly stableFate: StableFate
  /** Minutes after a change of weight that are not judged: the one it falls into, and the warm-up. */
  readonly warmUpMinutes: number
  /** Whether the metrics include requests that the weights do not split: then the split check is skipped. */
  readonly countsOthers: boolean
  readonly checks: readonly Check[]
}
