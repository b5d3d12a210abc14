import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildDist, shakeModules } from '../../scripts/build-dist.ts'
import { packedSize } from '../../scripts/check-dist.ts'
import { type Goal, reportGoals } from './goals.ts'

/** The bundle in the ways in which it could be made, each into a directory of its own. */
const WAYS = {
  'shaken ES modules, packaged by ncc': (directory: string) => buildDist(directory),
  'the CommonJS files of the AWS SDK, packaged by ncc': (directory: string) =>
    buildDist(directory, { mainFields: ['main'] }),
  'shaken ES modules, not packaged': (directory: string) => shakeModules(directory, ['module', 'main']),
}
type Way = keyof typeof WAYS
const PACKAGED: Way = 'shaken ES modules, packaged by ncc'
const SHAKEN: Way = 'shaken ES modules, not packaged'

const ACTIONS = ['promote-canary', 'prune-images', 'record-config', 'build-sandbox-image'] as const

/** How often each start is measured. The ways take turns, so that all see the same machine. */
const STARTS = 15

const home = mkdtempSync(join(tmpdir(), 'ai-ops-bench-bundle-'))
try {
  const directories = new Map<Way, string>()
  for (const way of Object.keys(WAYS) as Way[]) {
    const directory = join(home, String(directories.size), 'dist')
    await WAYS[way](directory)
    directories.set(way, directory)
  }
  console.table([...directories].map(([way, directory]) => ({ way, ...sizesOf(directory) })))
  const starts = ACTIONS.map((action) => ({ action, ...startsOf(action, directories) }))
  console.table(starts)
  const { bytes, limitBytes } = packedSize()
  reportGoals([
    { name: 'packed-tree', measured: bytes, bound: { atMost: limitBytes }, unit: 'bytes' },
    ...starts.map(
      (row): Goal => ({
        name: `cold-start-${row.action}`,
        measured: row[PACKAGED] / row[SHAKEN],
        bound: { atMost: 1.05 },
        unit: 'of the start without ncc',
      }),
    ),
  ])
} finally {
  rmSync(home, { recursive: true, force: true })
}

function sizesOf(directory: string) {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.length, 0),
    'bytes, gzip -6': gzipSync(Buffer.concat(files), { level: 6 }).length,
  }
}

/** The median time in ms until an action has loaded and refused to run without its inputs. */
function startsOf(action: string, directories: ReadonlyMap<Way, string>): Record<Way, number> {
  const times = new Map([...directories.keys()].map((way) => [way, [] as number[]]))
  for (let i = 0; i < STARTS; i++) {
    for (const [way, directory] of directories) {
      const begun = performance.now()
      const env = { PATH: process.env.PATH, GITHUB_ACTIONS: 'true', RUNNER_TEMP: home }
      const { status, stdout } = spawnSync(process.execPath, [join(directory, `${action}.js`)], { env })
      if (status !== 1 || !String(stdout).includes('a value is required'))
        throw new Error(`${action}, ${way}: ended with ${status}: ${stdout}`)
      times.get(way)?.push(performance.now() - begun)
    }
  }
  const median = (way: Way) => times.get(way)?.toSorted((a, b) => a - b)[Math.floor(STARTS / 2)] ?? Number.NaN
  return Object.fromEntries(Object.keys(WAYS).map((way) => [way, median(way as Way)])) as Record<Way, number>
}
