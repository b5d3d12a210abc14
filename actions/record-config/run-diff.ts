import type { ActionResult } from '../shared/action/define-action.ts'
import { UserError } from '../shared/errors.ts'
import { startReport } from '../shared/report/start-report.ts'
import type { World } from '../shared/world.ts'
import { bodiesToCompare, countByClass, diffRecords, visibleChanges } from './diff/release-diff.ts'
import { findEntry } from './history/address.ts'
import { parseCheckpoint } from './history/checkpoint.ts'
import type { StoredEntry } from './history/entry.ts'
import { layout } from './history/layout.ts'
import { readBodies, readRecord } from './history/read-record.ts'
import type { HistoryStore } from './history/store.ts'
import { requireTrusted } from './history/trust.ts'
import { readEntries } from './history/verify-entries.ts'
import type { Inputs } from './inputs.ts'
import { outputDirectory, writeDiff } from './output-files.ts'
import { countsText, diffSection } from './report/diff-section.ts'

/** Compares two records of a history. */
export async function runDiff(inputs: Inputs, store: HistoryStore, world: World): Promise<ActionResult> {
  const finishReport = startReport('record-config', world)
  const file = await store.read(layout.checkpoint)
  const checkpoint = file === undefined ? undefined : parseCheckpoint(file.content.toString('utf8'))
  if (checkpoint === undefined) {
    throw new UserError('there is no history.', { where: store.location, next: 'Record a release first.' })
  }
  requireTrusted(checkpoint, inputs.trust, store.location)
  const { entries } = await readEntries(store, inputs.system, checkpoint.size)
  const read = ({ entry }: StoredEntry) => readRecord(store, entry.record)
  const book = { entries, now: world.clock.now(), read }
  const from = await findEntry(inputs.from, book, 'from')
  const to = await findEntry(inputs.to, book, 'to')
  const [before, after] = await Promise.all([read(from), read(to)])
  const bodies = await readBodies(store, bodiesToCompare(before, after))
  const diff = diffRecords(before, after, (digest) => bodies.get(digest) ?? null)
  const heading = `Changes from #${from.entry.sequence} (${from.entry.release}) to #${to.entry.sequence} (${to.entry.release})`
  return {
    report: finishReport({
      title: `Changes of ${inputs.system}`,
      outcome: 'succeeded',
      reason: `From #${from.entry.sequence} to #${to.entry.sequence}: ${countsText(countByClass(diff))}`,
      dryRun: false,
      facts: [
        { label: 'From', value: `#${from.entry.sequence} ${from.entry.release}, ${from.entry.collectedAt}` },
        { label: 'To', value: `#${to.entry.sequence} ${to.entry.release}, ${to.entry.collectedAt}` },
      ],
      sections: [diffSection(heading, diff)],
    }),
    outputs: {
      changes: String(visibleChanges(diff)),
      diff: await writeDiff(outputDirectory(inputs, world), diff),
    },
  }
}
