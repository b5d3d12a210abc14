import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { startAction } from '../../support/action-process.ts'
import { arrange, type CrashPoint, commonPoints } from '../../support/crash-points.ts'
import { daysAgo, type Scene, setScene } from './support/scene.ts'

/** Every call of a run, or those that change something. */
const ALL = process.env.CRASH_POINTS === 'all'
/** Part of the name of the crash points to try, to look into one. */
const ONLY = process.env.CRASH_POINT
const CHANGES = /^(BatchDeleteImage|PutImage|UpdateImageStorageClass)$/

let aws: AwsEmulator
beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())

const images = [
  { name: 'child', pushedAt: daysAgo(30) },
  { name: 'index', tags: ['v1', 'stable'], children: ['child'], pushedAt: daysAgo(30) },
  { name: 'sbom', subject: 'index', artifactType: 'application/spdx+json', pushedAt: daysAgo(30) },
  { name: 'old', tags: ['v2'], pushedAt: daysAgo(20) },
  { name: 'used', tags: ['v3'], pushedAt: daysAgo(19) },
  { name: 'kept', tags: ['v4'], pushedAt: daysAgo(18) },
  { name: 'new', tags: ['v5'], pushedAt: daysAgo(10) },
]
type State = Readonly<Record<string, string>>
const STAYS = { used: 'v3', kept: 'v4', new: 'v5' }
const AS_IT_WAS: State = { ...STAYS, child: '', index: 'stable v1', sbom: '', old: 'v2' }
const GUARDS = {
  'in-use-sources': 'none',
  'in-use-images': 'v3',
  keep: '- tags: v4',
  // What is about an image that a killed run has deleted is an orphan for the next one.
  'orphaned-referrers': 'delete',
}
const QUARANTINED: State = { ...AS_IT_WAS, index: 'pruned', old: 'pruned' }
/** What has two names loses one, and what has one goes: no policy is about it. */
const UNTAG = { policy: '', untag: '- {tags: v*, keep-newest: 1}' }
const UNTAGGED: State = { ...STAYS, child: '', index: 'stable', sbom: '' }
const RESTORE = { mode: 'restore', policy: '', 'restore-from': 'manifests.jsonl' }

/** What is played: a run in a mode, after another that is through. */
interface Play {
  readonly before?: Readonly<Record<string, string>>
  readonly inputs: Readonly<Record<string, string>>
  /** What is there when the run, or those after it, are through. */
  readonly expected: State
  /** How many runs after a killed one it takes; one when absent. */
  readonly runs?: number
}

const PLAYS: Readonly<Record<string, Play>> = {
  delete: { inputs: { mode: 'delete' }, expected: STAYS },
  quarantine: { inputs: { mode: 'quarantine' }, expected: QUARANTINED },
  'the end of the quarantine': {
    before: { mode: 'quarantine' },
    inputs: { mode: 'quarantine', 'grace-period': '0s' },
    expected: STAYS,
    // Nothing says of the child of an index that is gone that it has had its time: it is put in quarantine first.
    runs: 2,
  },
  archive: {
    inputs: { mode: 'archive' },
    expected: { ...AS_IT_WAS, child: 'ARCHIVED', index: 'stable v1 ARCHIVED', old: 'v2 ARCHIVED' },
  },
  'restore after delete': { before: { mode: 'delete' }, inputs: RESTORE, expected: AS_IT_WAS },
  'restore after quarantine': { before: { mode: 'quarantine' }, inputs: RESTORE, expected: AS_IT_WAS },
  'restore after archive': { before: { mode: 'archive' }, inputs: RESTORE, expected: AS_IT_WAS },
  untag: { inputs: UNTAG, expected: UNTAGGED },
  'restore after untag': { before: UNTAG, inputs: RESTORE, expected: AS_IT_WAS },
}

/** A repository, and the run that is to be killed there. */
interface Stage extends Play {
  readonly scene: Scene
  readonly directory: string
  /** What is there before the run. */
  readonly start: State
  [Symbol.asyncDispose](): Promise<void>
}

async function setStage({ before, inputs, ...play }: Play): Promise<Stage> {
  const scene = await setScene(aws, images)
  const directory = mkdtempSync(join(tmpdir(), 'prune-'))
  const place = { 'report-directory': directory, 'index-cache': 'indexes.jsonl' }
  if (before !== undefined) {
    const end = await scene.prune({ ...GUARDS, ...place, ...before }, { workspace: directory })
    expect(end.outputs.outcome).toBe('succeeded')
  }
  return {
    ...(before === undefined ? {} : { before }),
    scene,
    directory,
    inputs: inputs.mode === 'restore' ? { ...place, ...inputs } : { ...GUARDS, ...place, ...inputs },
    ...play,
    start: await stateOf(scene),
    async [Symbol.asyncDispose]() {
      aws.faults.clear()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

interface Dumped {
  readonly digest: string
  readonly tags: readonly string[]
  readonly status: string
}

/** What is there by name: its tags and its status where it is not ACTIVE. */
async function stateOf({ repository, digests }: Scene): Promise<State> {
  const dump = await aws.control<{ images: Dumped[] }>('ecr/dump', { repository })
  const names = new Map(Object.entries(digests).map(([name, digest]) => [digest, name]))
  return Object.fromEntries(
    dump.images.map(({ digest, tags, status }) => [
      names.get(digest) ?? digest,
      [
        ...tags.map((tag) => tag.replace(/^pruned-.*/, 'pruned')),
        ...(status === 'ACTIVE' ? [] : [status === 'ACTIVATING' ? '' : status]),
      ]
        .join(' ')
        .trim(),
    ]),
  )
}

/** What a killed run must not have done: changed what stays, or anything that is not saved. */
function damage(state: State, { scene, directory, start }: Stage): string[] {
  const saved = savedIn(directory)
  return Object.entries(start).flatMap(([name, was]) => {
    const now = state[name]
    if (name in STAYS) return now === was ? [] : [`${name}, which stays, is ${now}`]
    return now === was || saved.includes(scene.digests[name] ?? '?') ? [] : [`${name} is not saved`]
  })
}

function savedIn(directory: string): string {
  try {
    return readFileSync(join(directory, 'manifests.jsonl'), 'utf8')
  } catch {
    return ''
  }
}

function differences(state: State, expected: State, when: string): string[] {
  return [...new Set([...Object.keys(state), ...Object.keys(expected)])].flatMap((name) =>
    state[name] === expected[name] ? [] : [`${when}: ${name} is ${state[name]}, not ${expected[name]}`],
  )
}

/** Kills a run at a call: what is not as it must be then, after the next run, and after a restore. */
async function strike(stage: Stage, point: CrashPoint, when: 'killed before' | 'killed after') {
  const { scene, inputs, directory, expected, runs = 1 } = stage
  const options = { workspace: directory }
  {
    await using running = startAction({ ...scene.options(inputs), ...options })
    const { struck } = arrange(aws.faults, point, when, () => void running.kill())
    await running.result
    aws.faults.clear()
    if (!struck()) return ['the call did not come']
  }
  const faults = damage(await stateOf(scene), stage)
  for (let run = 1; run <= runs; run++) {
    const next = await scene.prune(inputs, options)
    if (!['succeeded', 'unchanged'].includes(next.outputs.outcome ?? ''))
      faults.push(`the next run: ${next.outputs.reason}`)
  }
  faults.push(...differences(await stateOf(scene), expected, 'after the next run'))
  // What was in quarantine has no names of its own any more: those are in what the run before it has saved.
  if (stage.before !== undefined) return faults
  await scene.prune({ ...RESTORE, 'report-directory': directory }, options)
  return [...faults, ...differences(await stateOf(scene), AS_IT_WAS, 'after a restore')]
}

async function record(stage: Stage): Promise<readonly CrashPoint[]> {
  aws.forgetRequests()
  const end = await stage.scene.prune(stage.inputs, { workspace: stage.directory })
  expect(end.outputs.outcome).toBe('succeeded')
  expect(differences(await stateOf(stage.scene), stage.expected, 'without trouble')).toEqual([])
  const points = commonPoints([aws.requests()])
  return ALL ? points : points.filter(({ operation }) => CHANGES.test(operation))
}

test.each(Object.entries(PLAYS))(
  '%s: a run that is killed at any call loses nothing that is used or not saved, and the next run finishes',
  async (title, play) => {
    const points = await (async () => {
      await using stage = await setStage(play)
      return await record(stage)
    })()
    const named = points
      .flatMap((point) => (['killed before', 'killed after'] as const).map((when) => ({ point, when })))
      .map((one) => ({ ...one, name: `${one.point.operation} (${one.point.nth}) ${one.when}` }))
      .filter(({ name }) => ONLY === undefined || name.includes(ONLY))
    const broken: Record<string, string[]> = {}
    for (const { name, point, when } of named) {
      await using stage = await setStage(play)
      const faults = await strike(stage, point, when)
      if (faults.length > 0) broken[name] = faults
    }
    console.log(`${named.length - Object.keys(broken).length} of ${named.length} crash points (${title})`)
    expect(broken).toEqual({})
    expect(named.length).toBeGreaterThan(ONLY === undefined ? 1 : -1)
  },
  1_800_000,
)
