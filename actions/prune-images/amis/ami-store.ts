import { appendLines } from '../../shared/append-lines.ts'
import { UserError } from '../../shared/errors.ts'
import { isRecord } from '../../shared/is-record.ts'
import type { Ami } from './ami.ts'

/** What is saved of an AMI before it is changed. */
export interface SavedAmi {
  readonly id: string
  readonly region: string
  readonly name: string
  readonly assetId: string
  readonly snapshotIds: readonly string[]
  /** ISO 8601, UTC; null when it was not to be deprecated. */
  readonly deprecatedAt: string | null
}

/** Appends what an AMI is like; it is on the disk when it returns. @returns the line */
export function saveAmi(path: string, ami: Ami, region: string): string {
  const { id, name, assetId, snapshotIds, deprecatedAtMs } = ami
  const deprecatedAt = deprecatedAtMs === undefined ? null : new Date(deprecatedAtMs).toISOString()
  const saved: SavedAmi = { id, region, name, assetId, snapshotIds, deprecatedAt }
  const line = JSON.stringify({ ami: saved })
  appendLines(path, [line])
  return line
}

/**
 * Reads what was saved of AMIs. Of one that was saved several times the first counts: later runs saved what earlier ones had
 * made of it. A last line that a run left half written when it died is left out: nothing had happened to its AMI.
 *
 * @throws UserError when a line is none that this action writes, or is of another region
 */
export function readSavedAmis(text: string, region: string): readonly SavedAmi[] {
  const saved = new Map<string, SavedAmi>()
  const lines = text.split('\n')
  lines.pop()
  lines.forEach((line, i) => {
    if (line === '') return
    const ami = parseLine(line)
    const where = `input restore-from, line ${i + 1}`
    const next = 'Give the file that the output `manifests` of a run on AMIs named, as it was.'
    if (ami === undefined) throw new UserError('this is not an AMI as this action saves it.', { where, next })
    if (ami.region !== region)
      throw new UserError('this was saved of another region.', {
        where,
        given: `\`${ami.region}\`; this job looks at ${region}`,
        next: 'Give the region by `aws-region`.',
      })
    if (!saved.has(ami.id)) saved.set(ami.id, ami)
  })
  return [...saved.values()]
}

function parseLine(line: string): SavedAmi | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  if (!isRecord(value) || !isRecord(value.ami)) return undefined
  const { id, region, name, assetId, snapshotIds, deprecatedAt } = value.ami
  const snapshots: unknown[] = Array.isArray(snapshotIds) ? snapshotIds : [undefined]
  const names = snapshots.filter((one) => typeof one === 'string')
  if (typeof id !== 'string' || typeof region !== 'string' || typeof name !== 'string') return undefined
  if (typeof assetId !== 'string' || names.length !== snapshots.length) return undefined
  if (deprecatedAt !== null && typeof deprecatedAt !== 'string') return undefined
  return { id, region, name, assetId, snapshotIds: names, deprecatedAt }
}
