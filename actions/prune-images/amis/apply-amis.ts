import { join } from 'node:path'
import { applySteps, type StepOutcome } from '../../shared/action/apply-steps.ts'
import type { Application } from '../../shared/action/operation.ts'
import { messageOf, WorldMovedError } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import { RunHistory } from '../history/run-history.ts'
import { countAmis, describeAmi } from './ami.ts'
import { type AmiChange, type AmiPlan, type AmiSettings, changesOf, type SeenAmis } from './ami-decision.ts'
import type { AmiInputs } from './ami-inputs.ts'
import { saveAmi } from './ami-store.ts'
import { isSeen } from './await-ami.ts'
import { deprecateAmi, deregisterAmi, disableAmi, findAmi, presentSnapshots } from './change-ami.ts'
import { decideAmis, isDeprecated } from './decide-amis.ts'
import { lookAtAmis, type ObservedAmis } from './observe-amis.ts'

/** What became of a change. */
export type AmiResult =
  | { readonly type: 'done'; readonly detail?: string }
  /** It was not there any more. */
  | { readonly type: 'gone' }
  /** Held back at the last moment, and why. */
  | { readonly type: 'held'; readonly reason: string }
  | { readonly type: 'failed'; readonly reason: string }

/** What became of a plan. */
export interface AppliedAmis {
  /** By the ids of AMIs. Those that nothing is said of were not begun. */
  readonly results: ReadonlyMap<string, AmiResult>
  /** Path of what was saved; undefined when nothing was. */
  readonly saved: string | undefined
  /** Where in S3 the run has left plan, decisions, journal and saved AMIs. */
  readonly history: string | undefined
  readonly cancelled: string | undefined
}

const PARTICIPLES = { deprecate: 'deprecated', disable: 'disabled', deregister: 'deregistered' } as const

/**
 * Carries out the plan, AMI by AMI. Before each call everything that the decision rests on is read anew, and what is not decided
 * the same then is held back; after it, it is looked at again. Trouble with one AMI does not stop the others.
 */
export async function applyAmis(
  plan: AmiPlan,
  application: Application<AmiInputs, ObservedAmis>,
  world: World,
): Promise<AppliedAmis> {
  const { inputs, journal, directory } = application
  const history = inputs.history && new RunHistory(inputs.history, journal.path, world)
  if (history !== undefined) {
    world.log.info(`What is removed is kept in ${history.location}.`)
    await history.keepFile('plan.json', join(directory, 'prune-images.plan.json'))
    await history.keepFile('decisions.jsonl', join(directory, 'decisions.jsonl'))
  }
  const work = new AmiWork(application, history, world)
  const run = { journal, log: world.log, signal: world.signal }
  try {
    for (const change of changesOf(plan)) {
      if (world.signal.aborted) break
      const [outcome] = await applySteps([change], work, run)
      work.conclude(change, outcome)
    }
  } finally {
    await history?.close()
  }
  const { results } = work
  world.log.info(`Changed ${countAmis([...results.values()].filter(({ type }) => type === 'done').length)}.`)
  return {
    results,
    saved: work.saved,
    history: history?.location,
    cancelled: world.signal.aborted ? messageOf(world.signal.reason) : undefined,
  }
}

/** Carries out the steps of a plan, and remembers what became of each AMI. */
class AmiWork {
  readonly results = new Map<string, AmiResult>()
  saved: string | undefined
  readonly #inputs: AmiInputs
  readonly #settings: AmiSettings
  /** The newest look. */
  #seen: SeenAmis
  readonly #path: string
  readonly #history: RunHistory | undefined
  readonly #world: World

  constructor(
    { inputs, observation, directory }: Application<AmiInputs, ObservedAmis>,
    history: RunHistory | undefined,
    world: World,
  ) {
    this.#inputs = inputs
    this.#settings = observation.settings
    this.#seen = observation.seen
    this.#path = join(directory, 'manifests.jsonl')
    this.#history = history
    this.#world = world
  }

  readonly id = ({ ami, fate }: AmiChange): string => `${fate} ${ami.id}`
  readonly describe = ({ ami, fate, why }: AmiChange): string => `To ${fate} ${describeAmi(ami)}: ${why}`
  readonly check = async (change: AmiChange): Promise<void> => {
    await this.#requireSame(change, this.#settings)
  }

  readonly perform = async (change: AmiChange): Promise<undefined> => {
    const { ami, fate } = change
    const line = saveAmi(this.#path, ami, this.#seen.region)
    this.saved = this.#path
    await this.#history?.keepManifests(`${line}\n`)
    try {
      if (fate !== 'deregister') await deprecateAmi(ami, this.#world)
      if (fate === 'disable') {
        // It is deprecated anew, so that EC2 itself says since when it is disabled; for this look that is long enough.
        await this.#requireSame(change, { ...this.#settings, graceMs: 0 })
        await disableAmi(ami.id, this.#world)
      }
      if (fate === 'deregister') await deregisterAmi(ami.id, this.#world)
    } catch (error) {
      // A call whose answer was lost may have been carried out, and is then refused when it is made again.
      if (error instanceof WorldMovedError || this.#world.signal.aborted || !(await this.#isThere(change)))
        throw error
    }
    await this.#confirm(change)
    return undefined
  }

  /** Says what became of a change. */
  conclude({ ami }: AmiChange, outcome: StepOutcome<AmiChange> | undefined): void {
    if (this.results.has(ami.id) || outcome === undefined || outcome.state === 'done') return
    const moved = outcome.state === 'failed' && outcome.error instanceof WorldMovedError
    if (!moved) this.#world.log.warning(`${ami.id}: ${outcome.reason}`)
    this.results.set(ami.id, { type: moved ? 'held' : 'failed', reason: outcome.reason })
  }

  /** @throws WorldMovedError when a new look at everything decides otherwise */
  async #requireSame({ ami, fate }: AmiChange, settings: AmiSettings): Promise<void> {
    const known = new Map([...this.#seen.sharing].filter(([id]) => id !== ami.id))
    this.#seen = await lookAtAmis(this.#inputs, known, this.#world)
    const now = decideAmis(this.#seen, settings).decisions.find((one) => one.ami.id === ami.id)
    if (now?.fate === fate) return
    if (now === undefined) this.results.set(ami.id, { type: 'gone' })
    throw new WorldMovedError(
      now === undefined ? `${ami.id} is gone, or has another asset id.` : `${ami.id}: ${now.why}.`,
    )
  }

  /** Whether the AMI is where the change leads. */
  async #isThere({ ami, fate }: AmiChange): Promise<boolean> {
    const now = await findAmi(ami.id, this.#world)
    if (fate === 'deregister') return now === undefined
    if (fate === 'disable') return now?.State === 'disabled'
    return isDeprecated(Date.parse(now?.DeprecationTime ?? ''), this.#world.clock.now().getTime())
  }

  async #confirm(change: AmiChange): Promise<void> {
    const { ami, fate } = change
    const { id, snapshotIds } = ami
    if (!(await isSeen(() => this.#isThere(change), this.#world)))
      throw new Error(`EC2 took the call, but does not show ${id} ${PARTICIPLES[fate]}.`)
    if (fate !== 'deregister') {
      this.results.set(id, { type: 'done' })
      return
    }
    const { amis, others } = this.#seen
    const needed = new Map(
      [...amis, ...others]
        .filter((one) => one.id !== id)
        .flatMap((one) => one.snapshotIds.map((snapshot) => [snapshot, one.id] as const)),
    )
    const going = snapshotIds.filter((one) => !needed.has(one))
    let left: readonly string[] = []
    await isSeen(async () => {
      left = await presentSnapshots(going, this.#world)
      return left.length === 0
    }, this.#world)
    const staying = snapshotIds
      .flatMap((one) => needed.get(one) ?? [])
      .map((other) => `a snapshot stays with ${other}`)
    this.results.set(
      id,
      left.length === 0
        ? { type: 'done', ...(staying.length === 0 ? {} : { detail: staying.join('; ') }) }
        : { type: 'failed', reason: `it is deregistered, but EC2 left its snapshots: ${left.join(', ')}` },
    )
  }
}
