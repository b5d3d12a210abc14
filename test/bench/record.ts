import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { originOf } from '../../actions/record-config/history/checkpoint.ts'
import { directoryStore } from '../../actions/record-config/history/directory-store.ts'
import { formatVerifier, signerFrom } from '../../actions/record-config/history/signed-note.ts'
import { verifyHistory } from '../../actions/record-config/history/verify.ts'
import { type AwsEmulator, startAws } from '../emulators/aws/server.ts'
import { type Goal, reportGoals } from './goals.ts'
import { countArrayCases } from './record/array-cases.ts'
import { bundleSize } from './record/bundle-size.ts'
import { writeLongHistory } from './record/long-history.ts'
import { type MeasuredRun, measureRun } from './record/measured-run.ts'
import { writeSnapshot } from './record/snapshot-file.ts'

const system = 'bench'

/**
 * Records two snapshots in turn, in which every hundredth resource differs.
 *
 * @param turns how often, after the first; the shortest counts, since other work of the machine only ever adds
 */
async function measureRecords(aws: AwsEmulator, count: number, turns: number) {
  const folder = mkdtempSync(join(tmpdir(), 'ai-ops-bench-record-'))
  try {
    await writeSnapshot(join(folder, 'odd.json.gz'), count, 1)
    await writeSnapshot(join(folder, 'even.json.gz'), count, 2)
    const record = (release: number) =>
      measureRun(folder, aws.environment, {
        release: `${release}.0.0`,
        resources: `- config-snapshot: ${release % 2 === 1 ? 'odd' : 'even'}.json.gz`,
      })
    const first = await record(1)
    const next: MeasuredRun[] = []
    for (let release = 2; release < 2 + turns; release++) next.push(await record(release))
    const shortest = next.toSorted((a, b) => a.durationMs - b.durationMs)[0] ?? first
    return { first, next: shortest }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Verifies the log of a long signed history from its files, in this process and as the action. */
async function measureVerify(size: number) {
  const folder = mkdtempSync(join(tmpdir(), 'ai-ops-bench-verify-'))
  try {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
    const signer = signerFrom(pem.toString(), originOf(system))
    const store = directoryStore(join(folder, system))
    await writeLongHistory(store, system, size, signer)
    const options = { system, verifiers: [signer.verifier], known: [], depth: 'log' } as const
    let libraryMs = Number.POSITIVE_INFINITY
    for (let turn = 0; turn < 3; turn++) {
      const startMs = performance.now()
      const { findings, entries } = await verifyHistory(store, options)
      libraryMs = Math.min(libraryMs, performance.now() - startMs)
      if (findings.length > 0 || entries.length !== size) throw new Error('The history is not in order')
    }
    const keys = { 'verification-keys': formatVerifier(signer.verifier) }
    const action = await measureRun(folder, {}, { mode: 'verify', depth: 'log', ...keys })
    return { libraryMs, action }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const arrayCases = countArrayCases()
console.log('Changes reported for edits of arrays:')
console.table(Object.fromEntries([...arrayCases].map(([name, changes]) => [name, { changes }])))

await using aws = await startAws()
const rows: Record<string, object> = {}
const runs = new Map<number, Awaited<ReturnType<typeof measureRecords>>>()
for (const [count, turns] of [
  [10_000, 5],
  [100_000, 2],
] as const) {
  const measured = await measureRecords(aws, count, turns)
  runs.set(count, measured)
  for (const [name, run] of [['first', measured.first] as const, ['next', measured.next] as const]) {
    rows[`${name} record of ${count} resources`] = {
      seconds: Number((run.durationMs / 1_000).toFixed(2)),
      'CPU seconds': Number((run.cpuMs / 1_000).toFixed(2)),
      'max RSS MiB': Math.round(run.maxRssMiB),
      'shown changes': Number(run.end.outputs.changes),
    }
  }
}
console.log(
  'Whole runs of the committed bundle (snapshot file in, every hundredth resource changed, history in a folder; of the next records the shortest):',
)
console.table(rows)

const verified = await measureVerify(100_000)
console.log('Verifying the log of 100,000 entries, offline:')
console.table({
  'as a library (shortest of 3)': { ms: Math.round(verified.libraryMs) },
  'as the action, start to end': { ms: Math.round(verified.action.durationMs) },
})

const bytes = await bundleSize('record-config')
console.log(`The bundle of record-config is ${(bytes / 1_000).toFixed(0)} kB, without the AWS SDK.`)

const seconds = (count: number) => (runs.get(count)?.next.durationMs ?? Number.NaN) / 1_000
const oneChange = [...arrayCases].filter(([name]) => name !== 'set reversed')
const goals: Goal[] = [
  ...oneChange.map(([name, changes]): Goal => {
    return { name: `record-changes ${name}`, measured: changes, bound: { atMost: 1 }, unit: 'changes' }
  }),
  {
    name: 'record-changes set reversed',
    measured: arrayCases.get('set reversed') ?? Number.NaN,
    bound: { atMost: 0 },
    unit: 'changes',
  },
  { name: 'record-10k', measured: seconds(10_000), bound: { atMost: 1 }, unit: 's' },
  { name: 'record-100k', measured: seconds(100_000), bound: { atMost: 10 }, unit: 's' },
  {
    name: 'record-100k-memory',
    measured: runs.get(100_000)?.next.maxRssMiB ?? Number.NaN,
    bound: { atMost: 1_024 },
    unit: 'MiB',
  },
  { name: 'record-verify-100k', measured: verified.libraryMs / 1_000, bound: { atMost: 1 }, unit: 's' },
  { name: 'record-bundle', measured: bytes / 1_000, bound: { atMost: 1_000 }, unit: 'kB' },
]
reportGoals(goals)
