import { applySteps } from '../../shared/action/apply-steps.ts'
import type { Journal } from '../../shared/action/journal.ts'
import { WorldMovedError } from '../../shared/errors.ts'
import { createSame, type HistoryStore } from '../../shared/history/store.ts'
import { inFlight } from '../../shared/in-flight.ts'
import type { World } from '../../shared/world.ts'
import type { RecordPlan } from '../modes/record/plan.ts'
import { parseCheckpoint } from './checkpoint.ts'
import { layout } from './layout.ts'
import { type Append, type Seal, sealAppend } from './seal-append.ts'

/** Someone else appended in the meantime; nothing of ours is in the history yet. */
export class SlotTakenError extends WorldMovedError {}

/** What appending needs of the world. */
export type AppendingWorld = Pick<World, 'log' | 'clock' | 'signal' | 'random'> & {
  readonly journal: Journal
}
/** What appending needs of the plan. */
type Writes = Pick<RecordPlan, 'append' | 'bodies' | 'recordText' | 'recordDigest'>

/** The history that is appended to. */
export interface SealedHistory extends Seal {
  readonly store: HistoryStore
}

type Step = 'bodies' | 'record' | 'entry' | 'tree' | 'checkpoint'

const PARALLEL_WRITES = 16
const MOST_CHECKPOINT_ATTEMPTS = 20

/**
 * Writes a record into the history, in an order in which dying at any moment does no harm: bodies and record
 * first (nothing names them yet), then the entry in its slot (from here on it is in the history, and the next run
 * finishes what is missing), then the tree, and the checkpoint last.
 *
 * @returns the checkpoint that is published then; `undefined` when there was nothing to append
 * @throws SlotTakenError when another writer was faster; then plan again and apply that
 */
export async function appendRecord(
  plan: Writes,
  { store, ...seal }: SealedHistory,
  world: AppendingWorld,
): Promise<Buffer | undefined> {
  if (plan.append === undefined) return undefined
  const append = await sealAppend(plan.append, seal)
  const appends: Step[] = append.entry === undefined ? [] : ['bodies', 'record', 'entry']
  const outcomes = await applySteps<Step>(
    [...appends, 'tree', 'checkpoint'],
    {
      id: (step) => `${store.location} ${append.checkpoint.size} ${step}`,
      describe: (step) => describeStep(step, plan, append),
      check: async () => {},
      perform: async (step) => {
        await performStep({ step, plan, append, store, world })
        return undefined
      },
    },
    world,
  )
  const failure = outcomes.find((outcome) => outcome.state === 'failed')
  if (failure !== undefined) throw failure.error
  return append.checkpoint.content
}

function describeStep(step: Step, plan: Writes, append: Append): string {
  const texts = {
    bodies: `Writing ${plan.bodies.size} resource bodies that the last record does not have`,
    record: `Writing the record ${plan.recordDigest}`,
    entry: `Appending it as entry ${append.checkpoint.size}`,
    tree: `Writing ${append.files.length} tiles, bundles and checkpoints of the tree`,
    checkpoint: `Moving the checkpoint to ${append.checkpoint.size} entries`,
  }
  return texts[step]
}

async function performStep({
  step,
  plan,
  append,
  store,
  world,
}: {
  readonly step: Step
  readonly plan: Writes
  readonly append: Append
  readonly store: HistoryStore
  readonly world: AppendingWorld
}): Promise<void> {
  switch (step) {
    case 'bodies':
      // A body is named by its digest: one that is there is the same, unless someone changed it, which `verify` says.
      await inFlight([...plan.bodies], PARALLEL_WRITES, async ([digest, body]) => {
        world.signal.throwIfAborted()
        await store.create(layout.body(digest), Buffer.from(body))
      })
      return
    case 'record':
      return createAll(
        [{ path: layout.record(plan.recordDigest), content: Buffer.from(plan.recordText) }],
        store,
      )
    case 'entry':
      return takeSlot(append, store)
    case 'tree':
      return createAll(append.files, store)
    case 'checkpoint':
      return moveCheckpoint(append, store, world)
  }
}

async function createAll(files: Append['files'], store: HistoryStore): Promise<void> {
  await inFlight(files, PARALLEL_WRITES, async ({ path, content }) => {
    if (await createSame(store, path, content)) return
    throw new WorldMovedError('the stored object does not match the log.', {
      where: `${store.location}/${path}`,
      next: 'Run `mode: verify` to see what was changed.',
    })
  })
}

/** Appends: who creates the file of the next number has its place in the history. */
async function takeSlot({ entry }: Append, store: HistoryStore): Promise<void> {
  if (entry === undefined) return
  const path = layout.entry(entry.entry.sequence)
  // The same content is there when the answer to our own first attempt was lost.
  if (await createSame(store, path, entry.bytes)) return
  throw new SlotTakenError(`another run took entry ${entry.entry.sequence}.`, {
    where: `${store.location}/${path}`,
  })
}

/** Moves the checkpoint forward, never back: another writer may have moved it beyond our entry already. */
async function moveCheckpoint(
  { checkpoint }: Append,
  store: HistoryStore,
  world: AppendingWorld,
): Promise<void> {
  let version = checkpoint.replaces
  for (let attempt = 1; attempt <= MOST_CHECKPOINT_ATTEMPTS; attempt++) {
    if ((await store.replace(layout.checkpoint, checkpoint.content, version)) === 'replaced') return
    const current = await store.read(layout.checkpoint)
    if (current !== undefined) {
      if (current.content.equals(checkpoint.content)) return
      const size = parseCheckpoint(current.content.toString('utf8'))?.size
      if (size !== undefined && size >= checkpoint.size) return
    }
    version = current?.version
    await world.clock.sleep(50 * attempt * (0.5 + world.random()), world.signal)
  }
  throw new WorldMovedError('the checkpoint could not be moved: others write it all the time.', {
    where: `${store.location}/${layout.checkpoint}`,
    next: 'The record is in the history; the next run brings it under the checkpoint.',
  })
}
