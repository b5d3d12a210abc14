import type { Sha256 } from '../document/digest.ts'
import type { Json } from '../document/json.ts'
import type { RecordedState, ResourceSummary } from '../document/record.ts'
import { type ChangeClass, changeClasses } from '../normalise/path-rules.ts'
import { classOfType } from '../normalise/type-rules.ts'
import type { ValueChange } from './change.ts'
import { diffValue } from './diff-value.ts'

/** What became of one resource between two records. */
export interface ResourceChange {
  readonly key: string
  readonly type: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** For an added or removed resource one change, of the whole. */
  readonly changes: readonly ValueChange[]
}

/** What differs between two records. */
export interface ReleaseDiff {
  /** On the four version axes: `model[ranker].version`. */
  readonly versions: readonly ValueChange[]
  readonly resources: readonly ResourceChange[]
  /** Of AWS Config's recorder and delivery channel. */
  readonly recorder: readonly ValueChange[]
  /** Of what could not be recorded. */
  readonly gaps: readonly ValueChange[]
}

/** The digests of the bodies that {@link diffRecords} will ask for: of resources that are in both and differ. */
export function bodiesToCompare(before: RecordedState, after: RecordedState): Sha256[] {
  return Object.entries(after.resources).flatMap(([key, { complete }]) => {
    const old = Object.hasOwn(before.resources, key) ? before.resources[key] : undefined
    return old === undefined || old.complete === complete ? [] : [old.complete, complete]
  })
}

/**
 * Compares two records.
 *
 * @param bodyOf gives the body with a digest that {@link bodiesToCompare} named
 */
export function diffRecords(
  before: RecordedState,
  after: RecordedState,
  bodyOf: (digest: Sha256) => Json,
): ReleaseDiff {
  const keys = [...new Set([...Object.keys(before.resources), ...Object.keys(after.resources)])].sort()
  return {
    versions: diffValue(before.versions, after.versions, 'AiOps::Release::Versions'),
    resources: keys.flatMap((key) => {
      const old = Object.hasOwn(before.resources, key) ? before.resources[key] : undefined
      const current = Object.hasOwn(after.resources, key) ? after.resources[key] : undefined
      const change = resourceChange({ key, before: old, after: current, bodyOf })
      if (change?.kind !== 'removed' || !isUnread(key, after)) return change ?? []
      // Whether it is there is not known: that is not to say that it went.
      return { ...change, changes: change.changes.map((one) => ({ ...one, label: '(could not be read)' })) }
    }),
    recorder: diffValue(before.recorder, after.recorder, 'AiOps::Release::Recorder'),
    gaps: diffValue(before.gaps, after.gaps, 'AiOps::Release::Gaps'),
  }
}

function isUnread(key: string, { gaps }: RecordedState): boolean {
  return gaps.some(({ subject, kind }) => kind !== 'absent' && kind !== 'gone' && key.endsWith(subject))
}

function resourceChange({
  key,
  before,
  after,
  bodyOf,
}: {
  readonly key: string
  readonly before: ResourceSummary | undefined
  readonly after: ResourceSummary | undefined
  readonly bodyOf: (digest: Sha256) => Json
}): ResourceChange | undefined {
  const type = after?.type ?? before?.type ?? ''
  const whole = (op: 'add' | 'remove'): ValueChange => ({
    op,
    path: '',
    label: '(whole)',
    class: classOfType(type),
  })
  if (after === undefined) return { key, type, kind: 'removed', changes: [whole('remove')] }
  if (before === undefined) return { key, type, kind: 'added', changes: [whole('add')] }
  if (before.complete === after.complete) return undefined
  if (before.source !== after.source) {
    // AWS Config and the services spell the same configuration differently; comparing them would be all noise.
    const change: ValueChange = {
      ...{ op: 'replace', path: '', label: '(collected from)', class: 'metadata' },
      ...{ before: before.source, after: after.source },
    }
    return { key, type, kind: 'changed', changes: [change] }
  }
  const changes = diffValue(bodyOf(before.complete), bodyOf(after.complete), type)
  return { key, type, kind: 'changed', changes }
}

/** How many changes there are of each class. */
export type ClassCounts = Readonly<Record<ChangeClass, number>>

/** Counts the changes of a diff by their class. */
export function countByClass({ versions, resources, recorder, gaps }: ReleaseDiff): ClassCounts {
  const counts = Object.fromEntries(changeClasses.map((name) => [name, 0])) as Record<ChangeClass, number>
  const all = [...versions, ...resources.flatMap(({ changes }) => changes), ...recorder, ...gaps]
  for (const change of all) counts[change.class]++
  return counts
}

/** The number of changes that a reader is shown: all that are not ephemeral. */
export function visibleChanges(diff: ReleaseDiff): number {
  const { ephemeral, ...others } = countByClass(diff)
  return Object.values(others).reduce((sum, count) => sum + count, 0)
}
