import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../../emulators/aws/server.ts'
import { startAction } from '../../../support/action-process.ts'
import { arrange, type CrashPoint, commonPoints } from '../../../support/crash-points.ts'
import { type AmiScene, setAmiScene } from '../support/ami-scene.ts'

/** Before and after every call of a run, or after those that change most. */
const ALL = process.env.CRASH_POINTS === 'all'
/** Part of the name of the crash points to try, to look into one. */
const ONLY = process.env.CRASH_POINT
const CHANGES = /^(EnableImageDeprecation|DisableImage|DeregisterImage|Restore.*)$/
const WHEN = ALL ? (['killed before', 'killed after'] as const) : (['killed after'] as const)

let aws: AwsEmulator
beforeAll(async () => {
  aws = await startAws()
  const rules = [
    { resourceType: 'EC2_IMAGE', days: 14 },
    { resourceType: 'EBS_SNAPSHOT', days: 14 },
  ]
  await aws.control('rbin/rules', { rules })
})
afterAll(() => aws.stop())

type State = Readonly<Record<string, string>>
const STAYS: State = { used: 'available', new: 'available' }
const AS_IT_WAS: State = { ...STAYS, old: 'available', ripe: 'deprecated', over: 'disabled' }
const PRUNED: State = { ...STAYS, old: 'deprecated', ripe: 'disabled' }
const ALL_BACK: State = { ...STAYS, old: 'available', ripe: 'available', over: 'available' }
const RESTORE = { mode: 'restore', policy: '', 'restore-from': 'manifests.jsonl' }

const PLAYS = {
  'the three stages': { before: undefined, inputs: {}, start: AS_IT_WAS, expected: PRUNED },
  'restore after them': { before: {}, inputs: RESTORE, start: PRUNED, expected: ALL_BACK },
} as const
type Play = (typeof PLAYS)[keyof typeof PLAYS]

interface Stage {
  readonly scene: AmiScene
  readonly directory: string
  [Symbol.asyncDispose](): Promise<void>
}

async function setStage({ before }: Play): Promise<Stage> {
  const scene = await setAmiScene(aws, [
    { name: 'old' },
    { name: 'ripe', deprecatedDays: 15 },
    { name: 'over', state: 'disabled', deprecatedDays: 15 },
    { name: 'used' },
    { name: 'new', days: 3 },
  ])
  const directory = mkdtempSync(join(tmpdir(), 'amis-'))
  const ImageId = scene.ids.used
  await aws.client(EC2Client).send(new RunInstancesCommand({ ImageId, MinCount: 1, MaxCount: 1 }))
  if (before !== undefined) await run(scene, before, directory)
  return {
    scene,
    directory,
    async [Symbol.asyncDispose]() {
      aws.faults.clear()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

async function run(scene: AmiScene, inputs: Readonly<Record<string, string>>, directory: string) {
  return await scene.prune({ ...inputs, 'report-directory': directory }, { workspace: directory })
}

function differences(state: State, expected: State, when: string): string[] {
  return [...new Set([...Object.keys(state), ...Object.keys(expected)])].flatMap((name) =>
    state[name] === expected[name] ? [] : [`${when}: ${name} is ${state[name]}, not ${expected[name]}`],
  )
}

/** How far an AMI may be after a run was killed: as before, or at most where the run leads. */
function damage(state: State, { start, expected }: Play): string[] {
  return Object.keys(start).flatMap((name) => {
    const now = state[name]
    if (name in STAYS) return now === start[name] ? [] : [`${name}, which stays, is ${now}`]
    const between = [start[name], expected[name], 'disabled', 'deprecated', undefined]
    return between.includes(now) ? [] : [`${name} is ${now}`]
  })
}

/** Kills a run at a call: what is not as it must be then, after the next run, and after a restore. */
async function strike(
  { scene, directory }: Stage,
  play: Play,
  { point, when }: { readonly point: CrashPoint; readonly when: 'killed before' | 'killed after' },
) {
  const inputs = { ...play.inputs, 'report-directory': directory }
  {
    await using running = startAction({ ...scene.options(inputs), workspace: directory })
    const { struck } = arrange(aws.faults, point, when, () => void running.kill())
    await running.result
    aws.faults.clear()
    if (!struck()) return ['the call did not come']
  }
  const faults = damage(await scene.states(), play)
  const next = await run(scene, play.inputs, directory)
  if (!['succeeded', 'unchanged'].includes(next.outputs.outcome ?? ''))
    faults.push(`the next run: ${next.outputs.reason}`)
  const state = await scene.states()
  // One that was deprecated anew to be disabled is as far as another that is deprecated: it has its time once more.
  const renewed = play.expected.ripe === 'disabled' && state.ripe === 'deprecated'
  faults.push(
    ...differences(renewed ? { ...state, ripe: 'disabled' } : state, play.expected, 'after the next run'),
  )
  await run(scene, RESTORE, directory)
  return [...faults, ...differences(await scene.states(), ALL_BACK, 'after a restore')]
}

test.each(Object.entries(PLAYS))(
  '%s: a run that is killed at any call loses nothing that is used, the next run finishes, and a restore brings all back',
  async (title, play) => {
    const points = await (async () => {
      await using stage = await setStage(play)
      aws.forgetRequests()
      const end = await run(stage.scene, play.inputs, stage.directory)
      expect(end.outputs.outcome).toBe('succeeded')
      expect(differences(await stage.scene.states(), play.expected, 'without trouble')).toEqual([])
      const all = commonPoints([aws.requests()])
      return ALL ? all : all.filter(({ operation }) => CHANGES.test(operation))
    })()
    const named = points
      .flatMap((point) => WHEN.map((when) => ({ point, when })))
      .map((one) => ({ ...one, name: `${one.point.operation} (${one.point.nth}) ${one.when}` }))
      .filter(({ name }) => ONLY === undefined || name.includes(ONLY))
    const broken: Record<string, string[]> = {}
    for (const { name, point, when } of named) {
      await using stage = await setStage(play)
      const faults = await strike(stage, play, { point, when })
      if (faults.length > 0) broken[name] = faults
    }
    console.log(`${named.length - Object.keys(broken).length} of ${named.length} crash points (${title})`)
    expect(broken).toEqual({})
    expect(named.length).toBeGreaterThan(ONLY === undefined ? 1 : -1)
  },
  1_800_000,
)
