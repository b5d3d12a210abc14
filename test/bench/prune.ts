import { execFileSync } from 'node:child_process'
import { startAws } from '../emulators/aws/server.ts'
import { type Goal, reportGoals } from './goals.ts'
import { callsOf, type MeasuredRun, measureRun } from './prune/measured-run.ts'
import { pruneLikePeer } from './prune/peer.ts'
import { policyKeeping, putEntries } from './prune/worlds.ts'

const REPOSITORY = 'team/app'
const DELAY_MS = 300

/** Calls of ECR by operation. */
type Calls = Readonly<Record<string, number>>

const ONE = {
  /**
   * What nobody can do without, for 10,000 entries of which 9,000 go: each page of 1,000 once, each of the 2,500 indexes once,
   * each deleted image once, 100 a call.
   */
  bare: { DescribeImages: 10, BatchGetImage: 25, BatchDeleteImage: 90 },
  /**
   * The fewest with what is promised: besides these a look at all pages just before the deletion, the manifest of each of the
   * 6,750 other deleted images saved, 100 a call, and what is left (1 page) read back.
   */
  promised: { DescribeImages: 21, BatchGetImage: 25 + 68, BatchDeleteImage: 90 },
}

const REPOSITORIES = 200
/** The same for 200 repositories of 1,000 entries each, of which 900 go: 250 indexes, and 675 others that are deleted. */
const SEVERAL = {
  bare: { DescribeRepositories: 1, DescribeImages: 200, BatchGetImage: 200 * 3, BatchDeleteImage: 200 * 9 },
  promised: {
    DescribeRepositories: 1,
    DescribeImages: 200 * 3,
    // Indexes go before their children: 225 indexes with 225 plain images in one wave, 450 children in the next. What goes is
    // read just before it goes, since to read it is a pull.
    BatchGetImage: 200 * (3 + 3 + 5),
    BatchDeleteImage: 200 * (5 + 5),
  },
}

/** What one process prints about its decisions. */
function decide(...args: string[]): Readonly<Record<string, number>> {
  return JSON.parse(
    execFileSync(process.execPath, ['test/bench/prune/plan-process.ts', ...args], { encoding: 'utf8' }),
  )
}

/** One repository of 10,000 entries, by the committed bundle. */
async function runOne(delayMs: number): Promise<MeasuredRun> {
  await using aws = await startAws()
  await putEntries(aws, REPOSITORY, 2_500)
  if (delayMs > 0) slow(aws)
  const run = await measureRun(aws, { repository: REPOSITORY, policy: policyKeeping(250) })
  requireDeleted(run, 9_000)
  return run
}

/** The same as the nearest peer does it. */
async function runPeer(): Promise<{ calls: ReadonlyMap<string, number>; durationMs: number }> {
  await using aws = await startAws()
  await putEntries(aws, REPOSITORY, 2_500)
  slow(aws)
  aws.forgetRequests()
  const startMs = performance.now()
  const deleted = await pruneLikePeer(aws, REPOSITORY, 250)
  if (deleted !== 9_000) throw new Error(`The peer deleted ${deleted} images.`)
  return { calls: callsOf(aws), durationMs: performance.now() - startMs }
}

/** 200 repositories of 1,000 entries in one run. */
async function runSeveral(): Promise<MeasuredRun> {
  await using aws = await startAws()
  for (let i = 0; i < REPOSITORIES; i++) await putEntries(aws, `team/app-${i}`, 250)
  const run = await measureRun(aws, { repository: 'team/app-*', policy: policyKeeping(25) })
  requireDeleted(run, REPOSITORIES * 900)
  return run
}

function slow(aws: Awaited<ReturnType<typeof startAws>>): void {
  aws.faults.inject(
    { service: 'ecr', times: Number.POSITIVE_INFINITY },
    { kind: 'delay', durationMs: DELAY_MS },
  )
}

function requireDeleted({ end }: MeasuredRun, count: number): void {
  if (end.outputs['deleted-count'] !== String(count))
    throw new Error(`It did not delete ${count}: ${end.log.slice(-2_000)}`)
}

function total(calls: Calls): number {
  return Object.values(calls).reduce((sum, count) => sum + count, 0)
}

/** Percent above the fewest. */
function above(calls: Calls, fewest: Calls): number {
  return (total(calls) / total(fewest) - 1) * 100
}

function printCalls(title: string, calls: Calls, fewest: Readonly<Record<string, Calls>>): void {
  console.log(title)
  const row = (of: (one: Calls) => number) => ({
    counted: of(calls),
    ...Object.fromEntries(Object.entries(fewest).map(([name, one]) => [name, of(one)])),
  })
  const names = [...new Set([calls, ...Object.values(fewest)].flatMap((one) => Object.keys(one)))]
  console.table({
    ...Object.fromEntries(names.map((name) => [name, row((one) => one[name] ?? 0)])),
    total: row(total),
  })
}

const { evaluationMs = Number.NaN, planMs = Number.NaN } = decide()
const { maxRssMiB = Number.NaN } = decide('memory')
console.log(
  'Deciding on 100,000 images by 50 rules (times: shortest of 7; memory: a process that makes one plan):',
)
console.table({
  'one evaluation': { ms: Math.round(evaluationMs) },
  'a plan: graph of 25,000 indexes, guards, rounds': { ms: Math.round(planMs), MiB: Math.round(maxRssMiB) },
})

const one = await runOne(0)
const oneCalls = Object.fromEntries(one.calls)
printCalls('Calls of ECR to delete 9,000 of 10,000 entries:', oneCalls, ONE)
const slowRun = await runOne(DELAY_MS)
const peer = await runPeer()
console.log(`The same with every call taking ${DELAY_MS} ms, from start to end:`)
console.table({
  'prune-images': {
    calls: total(Object.fromEntries(slowRun.calls)),
    s: Math.round(slowRun.durationMs / 1_000),
    MiB: Math.round(slowRun.maxRssMiB),
  },
  'as the nearest peer does it: one by one, pages of 100, no second look, nothing saved': {
    calls: total(Object.fromEntries(peer.calls)),
    s: Math.round(peer.durationMs / 1_000),
  },
})
const several = await runSeveral()
const severalCalls = Object.fromEntries(several.calls)
printCalls(
  `Calls of ECR to delete 900 of 1,000 entries in each of ${REPOSITORIES} repositories:`,
  severalCalls,
  SEVERAL,
)
console.log(
  `It had ${Math.round(several.maxRssMiB)} MiB at most, in ${Math.round(several.durationMs / 1_000)} s.`,
)

const goals: Goal[] = [
  { name: 'prune-plan-100k-50', measured: planMs, bound: { atMost: 1_000 }, unit: 'ms' },
  { name: 'prune-plan-100k-50-memory', measured: maxRssMiB, bound: { atMost: 300 }, unit: 'MiB' },
  {
    name: 'prune-calls-over-fewest-promised',
    measured: above(oneCalls, ONE.promised),
    bound: { atMost: 2 },
    unit: '%',
  },
  {
    // The second look and the saved manifests, which no list of calls can do without and keep what is promised.
    name: 'prune-calls-over-fewest-bare',
    measured: above(oneCalls, ONE.bare),
    bound: { atMost: 65 },
    unit: '%',
  },
  {
    name: 'prune-several-calls-over-fewest-promised',
    measured: above(severalCalls, SEVERAL.promised),
    bound: { atMost: 2 },
    unit: '%',
  },
  {
    name: 'prune-several-calls-over-fewest-bare',
    measured: above(severalCalls, SEVERAL.bare),
    bound: { atMost: 85 },
    unit: '%',
  },
  { name: 'prune-several-memory', measured: several.maxRssMiB, bound: { atMost: 1_200 }, unit: 'MiB' },
  {
    name: 'prune-deletions-a-minute',
    measured: 9_000 / (slowRun.durationMs / 60_000),
    bound: { atLeast: 10_000 },
    unit: 'images/min',
  },
  {
    name: 'prune-times-as-fast-as-peer',
    measured: peer.durationMs / slowRun.durationMs,
    bound: { atLeast: 1 },
    unit: 'times',
  },
]
reportGoals(goals)
