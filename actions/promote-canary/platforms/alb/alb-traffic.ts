import type { Action, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { messageOf } from '../../../shared/errors.ts'
import type { Routing, Traffic } from '../../traffic/traffic.ts'
import { type ForwardOwner, targetGroupName } from '../aws/load-balancer-arns.ts'
import { type ForwardTarget, readForward } from './forward.ts'
import { type Layouts, recogniseLayout } from './layouts.ts'
import { readActions, writeActions } from './rule.ts'

/** What the traffic of an Application Load Balancer is made from. */
export interface AlbTrafficSettings {
  readonly elb: ElasticLoadBalancingV2Client
  /** Answers at once or not at all: for rollbacks. */
  readonly promptElb: ElasticLoadBalancingV2Client
  readonly owner: ForwardOwner
  readonly layouts: Layouts
  /** Who manages the rule besides us, for the message when it was modified. */
  readonly suspects: readonly string[]
}

/** The weighted forward of a listener rule, or of a listener's default action. */
export class AlbTraffic implements Traffic {
  readonly sticky: boolean
  readonly #settings: AlbTrafficSettings
  #written: readonly Action[]

  constructor(settings: AlbTrafficSettings) {
    this.#settings = settings
    this.sticky = settings.layouts.sticky
    this.#written = settings.layouts.original
  }

  async read(signal?: AbortSignal): Promise<Routing> {
    return this.#readWith(this.#settings.elb, signal)
  }

  /** Reads with the prompt client: for the moment before the way back. */
  async glance(signal: AbortSignal): Promise<Routing> {
    return this.#readWith(this.#settings.promptElb, signal)
  }

  async shift(percent: number): Promise<void> {
    const { layouts, elb, owner } = this.#settings
    const actions = percent === 0 ? layouts.listed : layouts.shifted.get(percent)
    if (actions === undefined) throw new RangeError(`${percent} % is not in the plan.`)
    this.#written = actions
    await writeActions(elb, owner, actions)
  }

  async restore(): Promise<void> {
    const { layouts, promptElb, owner } = this.#settings
    this.#written = layouts.restored
    await writeActions(promptElb, owner, layouts.restored)
  }

  async settle(): Promise<void> {
    const { layouts, elb, owner } = this.#settings
    this.#written = layouts.promoted
    await writeActions(elb, owner, layouts.promoted)
  }

  async #readWith(elb: ElasticLoadBalancingV2Client, signal: AbortSignal | undefined): Promise<Routing> {
    try {
      const actions = await readActions(
        elb,
        this.#settings.owner,
        signal === undefined ? {} : { abortSignal: signal },
      )
      return this.#routingOf(actions)
    } catch (error) {
      if (error instanceof Error && /^(Rule|Listener)NotFound/.test(error.name)) {
        return { ...this.#foreign(), found: 'it was deleted' }
      }
      return { kind: 'unreadable', reason: `The rule cannot be read: ${messageOf(error)}` }
    }
  }

  #routingOf(actions: readonly Action[]): Routing {
    const layout = recogniseLayout(this.#settings.layouts, actions)
    switch (layout?.kind) {
      case 'original':
        return { kind: 'ours', percent: 0, listed: false }
      case 'listed':
        return { kind: 'ours', percent: 0, listed: true }
      case 'shifted':
        return { kind: 'ours', percent: layout.percent, listed: true }
      case 'promoted':
        return { kind: 'ours', percent: 100, listed: true }
      default:
        return { ...this.#foreign(), found: describe(actions) }
    }
  }

  #foreign() {
    const { suspects } = this.#settings
    return { kind: 'foreign', expected: describe(this.#written), suspects } as const
  }
}

function describe(actions: readonly Action[]): string {
  const others = actions.filter(({ Type }) => Type !== 'forward').map(({ Type }) => Type ?? 'unknown')
  if (others.length === actions.length) return others.join(' + ') || 'no action'
  const { targets, stickiness } = readForward(actions, 'the rule')
  const sticky = stickiness.enabled ? ` (sticky for ${stickiness.durationSeconds} s)` : ''
  return [...others, `${describeForward(targets)}${sticky}`].join(' + ')
}

function describeForward(targets: readonly ForwardTarget[]): string {
  return targets.map(({ arn, weight }) => `${targetGroupName(arn)}=${weight}`).join(', ')
}
