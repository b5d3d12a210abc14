import type { ECSClient } from '@aws-sdk/client-ecs'
import { messageOf, UserError } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import type { Routing, Traffic } from '../../traffic/traffic.ts'
import { deploymentId } from './ecs-service.ts'
import { type Found, findDeployment } from './find-deployment.ts'
import type { EcsPlan } from './plan-service.ts'
import {
  answerPause,
  beginDeployment,
  type CallOptions,
  hasMovedOn,
  type Pause,
  type ReadDeployment,
  stopDeployment,
} from './service-store.ts'
import { describeDeployment, isNear, routingOf, standingOf, whyRolledBack } from './standing.ts'

/** What the traffic of a deployment is made from. */
export interface DeploymentTrafficSettings extends Pick<World, 'clock' | 'log'> {
  readonly ecs: ECSClient
  /** Answers at once or not at all: for rollbacks. */
  readonly promptEcs: ECSClient
  readonly plan: Pick<EcsPlan, 'service' | 'pair' | 'deployment' | 'percents' | 'bakeMinutes'>
  /** How long a shift waits for ECS before it is looked at again. */
  readonly patienceMs: number
  /** Ends the wait for a shift, and shortens that of a rollback. */
  readonly signal: AbortSignal
}

/** How long a deployment may take to be there after it was asked for. */
const BEGIN_MS = 2 * 60_000
/** How long a rollback waits for ECS: a post step has five minutes. */
const RESTORE_MS = 4 * 60_000
/** How long one of a cancelled run does, which has seconds: it must still report that the post step has to. */
const CANCELLED_MS = 3_000
/** How long ECS may take to end what is left, after its own bake. */
const CLEAN_UP_MS = 15 * 60_000
/** The pause between two looks is a part of what has been waited, within these. */
const [SHORTEST_PAUSE_MS, LONGEST_PAUSE_MS, PAUSE_PART] = [300, 5_000, 0.2] as const
const NEVER = new AbortController().signal

/**
 * A deployment of an ECS service. ECS shifts the traffic, step by step; what is done here is to answer its pauses, and to
 * stop it. Nothing is undone but the one deployment that is judged.
 */
export class DeploymentTraffic implements Traffic {
  /** Where target groups keep users, ECS's own weights move new ones only; the split check tells. */
  readonly sticky = false
  readonly #settings: DeploymentTrafficSettings
  /** The ARN of the deployment, once it is known. */
  #deployment: string | undefined
  /** The pause that was answered last, and where: the deployment must have gone on before another is answered there. */
  #answered: { readonly hookId: string; readonly place: string } | undefined
  #cancelledAt: number | undefined

  constructor(settings: DeploymentTrafficSettings) {
    this.#settings = settings
    this.#deployment = settings.plan.deployment
  }

  /** The ARN of the deployment; undefined before it has begun. */
  get deployment(): string | undefined {
    return this.#deployment
  }

  read(signal?: AbortSignal): Promise<Routing> {
    return this.#readWith(this.#settings.ecs, signal)
  }

  glance(signal: AbortSignal): Promise<Routing> {
    return this.#readWith(this.#settings.promptEcs, signal)
  }

  /** Has the deployment begun (0), or answers pauses until the new revision has a share. What takes longer is seen by the next look. */
  async shift(percent: number): Promise<void> {
    if (percent === 0) return this.#begin()
    const { ecs, plan, signal, patienceMs } = this.#settings
    if (!plan.percents.includes(percent)) throw new RangeError(`${percent} % is not in the plan.`)
    await this.#wait(patienceMs, signal, async () => {
      const seen = await this.#look(ecs)
      if (seen.kind !== 'deployment') return true
      const standing = standingOf(seen.deployment)
      if (standing.kind !== 'in-progress') return true
      if (standing.percent > percent || isNear(standing.percent, percent)) return true
      await this.#goOn(seen.deployment, standing.pause)
      return false
    })
  }

  /** What cannot be looked at is stopped all the same; what is not the deployment that is judged is not. */
  async restore(): Promise<void> {
    const { promptEcs: ecs } = this.#settings
    let looks = 0
    const isOver = (waitedMs: number) => this.#isRestoreOver(waitedMs)
    try {
      const isBack = await this.#until(isOver, NEVER, async () => {
        const seen = await this.#look(ecs)
        looks++
        return seen.kind === 'deployment' ? this.#rollBack(seen.deployment, looks) : this.#requireStable(seen)
      })
      if (isBack) return
    } catch (error) {
      if (looks > 0 || this.#deployment === undefined) throw error
      await stopDeployment(ecs, this.#deployment)
      throw new Error(`ECS was asked for the way back without a look: ${messageOf(error)}`)
    }
    throw new Error(
      'ECS is still rolling the deployment back. The post step or the next run sees how it ends; ECS goes on by itself',
    )
  }

  /** Answers the last pause, and waits until ECS has ended the deployment: its own alarms guard it until then. */
  async settle(): Promise<void> {
    const { ecs, plan, signal, log } = this.#settings
    const patienceMs = plan.bakeMinutes * 60_000 + CLEAN_UP_MS
    let last: ReadDeployment | undefined
    const isEnded = await this.#wait(patienceMs, signal, async () => {
      const seen = await this.#look(ecs)
      if (seen.kind !== 'deployment') return true
      last = seen.deployment
      const standing = standingOf(last)
      if (standing.kind === 'rolling-back' || standing.kind === 'rolled-back')
        throw new Error(`ECS rolled the deployment back. ${whyRolledBack(last)}`)
      if (standing.kind === 'in-progress') await this.#goOn(last, standing.pause)
      return standing.kind !== 'in-progress' && standing.kind !== 'unreadable'
    })
    if (!isEnded && last !== undefined) log.warning(`ECS has not ended it yet: ${describeDeployment(last)}.`)
  }

  #isRestoreOver(waitedMs: number): boolean {
    const { signal, clock } = this.#settings
    if (!signal.aborted) return waitedMs >= RESTORE_MS
    const nowMs = clock.now().getTime()
    this.#cancelledAt ??= nowMs
    return nowMs - this.#cancelledAt >= CANCELLED_MS
  }

  async #begin(): Promise<void> {
    const { ecs, plan, signal, log } = this.#settings
    if (this.#deployment !== undefined) return
    const { stable, canary } = plan.pair
    let asked = false
    const isThere = await this.#wait(BEGIN_MS, signal, async () => {
      const seen = await this.#look(ecs)
      if (seen.kind === 'deployment') {
        this.#deployment = seen.deployment.arn
        log.info(`ECS deploys ${canary}: deployment ${deploymentId(seen.deployment.arn)}.`)
        return true
      }
      if (seen.kind === 'other')
        throw new UserError('another deployment of this service is in progress.', {
          where: plan.service.arn,
          given: seen.found,
          next: 'Wait until it is over.',
        })
      if (seen.serving !== stable) return true
      if (!asked) await beginDeployment(ecs, plan.service, canary)
      asked = true
      return false
    })
    if (!isThere) throw new Error(`ECS has begun no deployment of ${canary} in ${BEGIN_MS / 60_000} minutes.`)
  }

  /** Answers a pause with CONTINUE. The same pause may be answered again, another one only once ECS has gone on. */
  async #goOn(deployment: ReadDeployment, pause: Pause | undefined): Promise<void> {
    if (pause === undefined) return
    const place = `${deployment.stage} at ${deployment.weight} %`
    const { hookId } = pause
    if (this.#answered?.place === place && this.#answered.hookId !== hookId) return
    this.#answered = { hookId, place }
    await answerPause(this.#settings.ecs, deployment, { hookId, action: 'CONTINUE' }).catch(unlessMovedOn)
  }

  /** @returns whether the traffic is back */
  async #rollBack(deployment: ReadDeployment, looks: number): Promise<boolean> {
    const standing = standingOf(deployment)
    const { promptEcs: ecs } = this.#settings
    switch (standing.kind) {
      case 'rolled-back':
        return true
      case 'rolling-back':
        return standing.trafficIsBack
      case 'complete':
        throw new UserError(
          `The ${describeDeployment(deployment)}: only another deployment brings ${this.#settings.plan.pair.stable} back.`,
        )
      case 'broken':
        throw new UserError(`The ${describeDeployment(deployment)}: ECS rolls it back no more.`)
      case 'unreadable':
      case 'in-progress': {
        // At a pause of any stage; after a refusal, or between two pauses, the deployment is stopped.
        const [pause] = looks === 1 ? deployment.pauses : []
        const undone =
          pause === undefined
            ? stopDeployment(ecs, deployment.arn)
            : answerPause(ecs, deployment, { hookId: pause.hookId, action: 'ROLLBACK' })
        await undone.catch(unlessMovedOn)
        return false
      }
    }
  }

  /** Where no deployment is there to be undone, the stable revision must serve. */
  #requireStable(seen: Exclude<Found, { kind: 'deployment' }>): boolean {
    if (seen.kind === 'none' && seen.serving === this.#settings.plan.pair.stable) return true
    throw new UserError(
      `The service was modified outside this run: ${seen.kind === 'none' ? `it runs ${seen.serving}` : seen.found}.`,
    )
  }

  #look(ecs: ECSClient, options: CallOptions = {}): Promise<Found> {
    const { service, pair } = this.#settings.plan
    return findDeployment(ecs, { service, pair, arn: this.#deployment }, options)
  }

  async #wait(patienceMs: number, signal: AbortSignal, isDone: () => Promise<boolean>): Promise<boolean> {
    return this.#until((waitedMs) => waitedMs >= patienceMs, signal, isDone)
  }

  /** Looks until something is so, or until the wait is over. @returns whether it is so */
  async #until(
    isOver: (waitedMs: number) => boolean,
    signal: AbortSignal,
    isDone: () => Promise<boolean>,
  ): Promise<boolean> {
    const { clock } = this.#settings
    const startedAt = clock.now().getTime()
    for (;;) {
      if (await isDone()) return true
      const waitedMs = clock.now().getTime() - startedAt
      if (isOver(waitedMs)) return false
      const pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, PAUSE_PART * waitedMs))
      await clock.sleep(pauseMs, signal)
    }
  }

  async #readWith(ecs: ECSClient, signal: AbortSignal | undefined): Promise<Routing> {
    const { pair, percents } = this.#settings.plan
    try {
      const seen = await this.#look(ecs, signal === undefined ? {} : { abortSignal: signal })
      if (seen.kind === 'deployment') return routingOf(seen.deployment, percents)
      if (seen.kind === 'none' && seen.serving === pair.stable)
        return { kind: 'ours', percent: 0, listed: false }
      if (seen.kind === 'none' && seen.serving === pair.canary)
        return { kind: 'ours', percent: 100, listed: true }
      const found = seen.kind === 'none' ? `${seen.serving ?? 'no revision'} and no deployment` : seen.found
      return {
        kind: 'foreign',
        found,
        expected: `a deployment from ${pair.stable} to ${pair.canary}`,
        suspects: [],
      }
    } catch (error) {
      return { kind: 'unreadable', reason: `The deployment cannot be read: ${messageOf(error)}` }
    }
  }
}

function unlessMovedOn(error: unknown): void {
  if (!hasMovedOn(error)) throw error
}
