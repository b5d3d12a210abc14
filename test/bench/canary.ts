import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { chart } from './canary/chart.ts'
import { goalLine } from './canary/goal.ts'
import { goalsOf } from './canary/goals.ts'
import { allJobs } from './canary/jobs.ts'
import { markdown } from './canary/markdown.ts'
import { type BenchmarkResults, collect, savedResults } from './canary/results.ts'
import { runJobs } from './canary/run-jobs.ts'
import { summaryTable } from './canary/tables.ts'

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    json: { type: 'string' },
    from: { type: 'string' },
    write: { type: 'boolean', default: false },
    seed: { type: 'string', default: '8163' },
    threads: { type: 'string', default: '2' },
  },
})
const seed = Number(values.seed)
const started = performance.now()
const results = values.from === undefined ? await run() : readResults(values.from)
const goals = goalsOf(results, seed)
const minutes = (performance.now() - started) / 60_000

process.stdout.write(`${summaryTable(results.errors)}\n\n`)
for (const goal of goals) process.stdout.write(`${goalLine(goal)}\n`)
process.stderr.write(`${minutes.toFixed(1)} minutes\n`)

if (values.json !== undefined) {
  const { errors, noise, latency, spotify } = results
  const plain = {
    seed,
    full: values.full,
    goals,
    errors,
    noise,
    latency,
    spotify: Object.fromEntries(spotify),
  }
  mkdirSync(dirname(values.json), { recursive: true })
  writeFileSync(values.json, `${JSON.stringify(plain)}\n`)
}
if (values.write) {
  mkdirSync('doc/benchmarks', { recursive: true })
  writeFileSync('doc/benchmarks/canary.md', markdown(results, goals, { seed, full: values.full }))
  writeFileSync('doc/benchmarks/canary.svg', chart(results))
}

async function run(): Promise<BenchmarkResults> {
  const jobs = allJobs(values.full ? 5 : 1)
  return collect(
    await runJobs(jobs, seed, Number(values.threads), (done, job) => {
      if (done % 25 === 0 || done === jobs.length)
        process.stderr.write(`${done} of ${jobs.length} jobs, last: ${job}\n`)
    }),
  )
}

/** The results of a run that `--json` kept: the page is made anew, and speed measured again. */
function readResults(path: string): BenchmarkResults {
  return savedResults(JSON.parse(readFileSync(path, 'utf8')))
}

process.exitCode = goals.every(({ met }) => met) ? 0 : 1
