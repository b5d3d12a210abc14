import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism, constants, setPriority } from 'node:os'
import { cachedPulumi } from '../infra/test/engine/support/pulumi-cli.ts'
import { root } from './action-definitions.ts'
import { ensureChromium } from './chromium.ts'
import { ensureGoTool } from './go-tools.ts'

/** One part of what decides whether a change may land. */
interface Suite {
  readonly name: string
  readonly args: readonly string[]
  /** Takes longer than `npm test` may: CI runs it after the others. */
  readonly long?: true
  /**
   * Waits for the network more than for a core: it runs beside the suites after it, which go before it where both want a core,
   * and what it prints comes when it has ended.
   */
  readonly beside?: true
  /** The tool without which it is left out (never in CI, the cached CLI of Pulumi excepted). */
  readonly needs?: keyof typeof TOOLS
}

/** How a suite ended. */
interface Result {
  readonly name: string
  readonly state: 'passed' | 'failed' | 'skipped'
  readonly note: string
}

const TOOLS = {
  act: { ensure: () => ensureGoTool('act'), missing: 'since it needs Go (go.dev/dl)' },
  pulumi: {
    ensure: cachedPulumi,
    missing: 'since `npm run test:engine` did not build the CLI here yet',
  },
  chromium: { ensure: ensureChromium, missing: 'since there is no Chromium (apt-get install chromium)' },
}

const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
/** Actions and emulators wait for each other a fifth of the time, in which a third process has a core. */
const ONE_MORE_WORKER = ['--maxWorkers', String(availableParallelism() + 1)]
const project = (name: string): readonly string[] => [...jest, '--selectProjects', name]

const suites: readonly Suite[] = [
  { name: 'check', args: ['scripts/check.ts'] },
  { name: 'unit tests', args: project('unit') },
  { name: 'infra', args: ['infra/test/run.ts'] },
  { name: 'one integration suite of each action', args: project('core') },
  { name: 'the playbook of the sandbox, for real', args: project('ansible'), long: true, beside: true },
  { name: 'integration tests', args: [...project('integration'), ...ONE_MORE_WORKER], long: true },
  { name: 'a sample of the crash points', args: project('crash-points'), long: true },
  {
    name: 'infra under the real engine',
    args: ['infra/test/engine/run.ts', '--cached'],
    long: true,
    needs: 'pulumi',
  },
  { name: 'pages in Chromium', args: project('pages'), long: true, needs: 'chromium' },
  { name: 'workflows in act', args: project('workflows'), long: true, needs: 'act' },
]

const wanted = process.argv.slice(2)
const odd = wanted.find((flag) => flag !== '--long' && flag !== '--all')
if (odd !== undefined)
  throw new Error(`${odd} is not allowed; --long runs the long suites, --all all of them.`)
const chosen = suites.filter(
  ({ long = false }) => wanted.includes('--all') || long === wanted.includes('--long'),
)

const results = await runAll(chosen)
console.log('\nSummary')
for (const { name, state, note } of results) console.log(`  ${state.padEnd(8)} ${name}${note}`)
const count = (state: string) => results.filter((result) => result.state === state).length
if (ensureGoTool('actionlint') === undefined)
  console.log('  LEFT OUT: actionlint, since it needs Go (go.dev/dl)')
console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`)
process.exitCode = count('failed') === 0 ? 0 : 1

async function runAll(wantedSuites: readonly Suite[]): Promise<Result[]> {
  const ended: Result[] = []
  const beside: Promise<Result>[] = []
  for (const suite of wantedSuites) {
    if (suite.beside === true) beside.push(runSuite(suite))
    else ended.push(await runSuite(suite))
  }
  return [...ended, ...(await Promise.all(beside))]
}

async function runSuite({ name, args, needs, beside }: Suite): Promise<Result> {
  if (beside === undefined) console.log(`\n== ${name}`)
  if (needs !== undefined && TOOLS[needs].ensure() === undefined) {
    return { name, state: 'skipped', note: `: LEFT OUT, ${TOOLS[needs].missing}` }
  }
  const begun = Date.now()
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: beside === true ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  })
  if (beside === true && child.pid !== undefined) {
    setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  }
  const printed: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => void printed.push(chunk))
  const [status] = await once(child, 'close')
  if (beside === true) console.log(`\n== ${name}, beside the suites above\n${Buffer.concat(printed)}`)
  const seconds = Math.round((Date.now() - begun) / 1_000)
  return { name, state: status === 0 ? 'passed' : 'failed', note: ` (${seconds} s)` }
}
