import { describe, expect, test } from '@jest/globals'
import type { Ami } from '../../../../actions/prune-images/amis/ami.ts'
import { changesOf, type SeenAmis } from '../../../../actions/prune-images/amis/ami-decision.ts'
import { type AmiPlanContext, planAmis } from '../../../../actions/prune-images/amis/ami-plan.ts'
import type { SavedAmiPlan } from '../../../../actions/prune-images/amis/saved-ami-plan.ts'
import { ago, ami, context, seen } from './sample-amis.ts'

const OLD = { deprecatedAtMs: ago(20) }

/** What becomes of one AMI of 90 days. */
function fateOf(more: Partial<Ami>, world: Partial<SeenAmis> = {}, given: AmiPlanContext = context()) {
  const plan = planAmis(seen([ami('ami-1', 90, more)], world), given)
  const [decision] = plan.decisions
  return decision?.fate === 'hold' ? `hold: ${decision.guard}` : decision?.fate
}

describe('one stage after the other, by what EC2 says of the AMI', () => {
  test.each<[string, Partial<Ami>, string]>([
    ['nothing has happened', {}, 'deprecate'],
    ['it is to be deprecated in a year', { deprecatedAtMs: ago(-365) }, 'deprecate'],
    ['it is to be deprecated in this minute', { deprecatedAtMs: ago(0) + 60_000 }, 'wait'],
    ['it was deprecated within the grace period', { deprecatedAtMs: ago(13.9) }, 'wait'],
    ['it was deprecated a grace period ago', { deprecatedAtMs: ago(14) }, 'disable'],
    ['it is disabled within the grace period', { state: 'disabled', deprecatedAtMs: ago(13) }, 'wait'],
    ['it is disabled for a grace period', { state: 'disabled', deprecatedAtMs: ago(14) }, 'deregister'],
    ['somebody disabled it, and nothing says since when', { state: 'disabled' }, 'deprecate'],
    ['it is being made', { state: 'pending' }, 'keep'],
    ['it failed', { state: 'failed', ...OLD }, 'keep'],
    ['nothing says how old it is', { createdAtMs: Number.NaN, ...OLD }, 'keep'],
    ['it is young', { createdAtMs: ago(29) }, 'keep'],
  ])('%s: %j', (_, more, fate) => {
    expect(fateOf(more)).toBe(fate)
  })

  test('a tag says nothing of the stage', () => {
    const tags = new Map([['ai-ops:disabled-since', '2020-01-01T00:00:00Z']])
    expect(fateOf({ tags })).toBe('deprecate')
  })

  test('without a grace period nothing is waited for', () => {
    expect(fateOf({ deprecatedAtMs: ago(0) + 60_000 }, {}, context({}, { graceMs: 0 }))).toBe('disable')
  })
})

describe('what is used, shared or protected stays, at each stage', () => {
  const uses = (id: string): Partial<SeenAmis> => ({
    readings: [{ source: 'instances', status: 'read', uses: [{ id, user: 'instance i-1 (stopped)' }] }],
  })
  const worlds: readonly [string, Partial<Ami>, Partial<SeenAmis>, string][] = [
    ['an instance runs it', {}, uses('ami-1'), 'hold: in-use'],
    ['something needs its snapshot', {}, uses('snap-ami-1'), 'hold: in-use'],
    [
      'a source cannot be read',
      {},
      { readings: [{ source: 'parameters', status: 'unreadable', reason: 'x' }] },
      'hold: use-unknown',
    ],
    [
      'it is shared',
      {},
      { sharing: new Map([['ami-1', ['launch permission of 111122223333']]]) },
      'hold: shared',
    ],
    ['nobody knows with whom it is shared', {}, { sharing: new Map() }, 'hold: shared'],
    ['it is protected', { isProtected: true }, {}, 'hold: deregistration-protection'],
    [
      'another image has its snapshot',
      {},
      { others: [{ id: 'ami-2', snapshotIds: ['snap-ami-1'], copiedFrom: undefined }] },
      'hold: in-use',
    ],
    [
      'it is being copied',
      {},
      { others: [{ id: 'ami-2', snapshotIds: [], copiedFrom: 'ami-1' }] },
      'hold: in-use',
    ],
  ]
  const stages: readonly Partial<Ami>[] = [{}, OLD, { state: 'disabled', ...OLD }]
  test.each(worlds.flatMap((world) => stages.map((stage) => ({ world, stage }))))(
    '$world.0 ($stage.state)',
    ({ world: [, more, world, fate], stage }) => {
      expect(fateOf({ ...stage, ...more }, world)).toBe(fate)
    },
  )

  test('what was started after it was deprecated', () => {
    expect(fateOf({ ...OLD, launchedAtMs: ago(19) })).toBe('hold: launched-since')
    expect(fateOf({ ...OLD, launchedAtMs: ago(21) })).toBe('disable')
  })

  test('the guards of images hold by the asset id', () => {
    const guarded = (guards: Parameters<typeof context>[0]) => fateOf({}, {}, context(guards))
    expect(guarded({ protectTags: ['1.*'] })).toBe('hold: protect-tags')
    expect(guarded({ keepAtLeast: [{ pattern: '1.*', count: 1 }] })).toBe('hold: keep-at-least')
    expect(guarded({ minAgeMs: 100 * 86_400_000 })).toBe('hold: min-age')
    expect(fateOf({}, {}, context({}, { usedImages: ['ami-1'] }))).toBe('hold: in-use')
  })

  test('what is disabled takes no place among those that are kept to go back to', () => {
    const amis = [ami('ami-1', 90), ami('ami-2', 80, { state: 'disabled', ...OLD })]
    const plan = planAmis(seen(amis), context({ keepAtLeast: [{ pattern: '1.*', count: 1 }] }))
    expect(plan.decisions.map(({ fate }) => fate)).toEqual(['hold', 'deregister'])
  })

  test('two that share a snapshot go together, and stay together', () => {
    const amis = [
      ami('ami-1', 90, { snapshotIds: ['snap-1'] }),
      ami('ami-2', 80, { snapshotIds: ['snap-1', 'snap-2'] }),
    ]
    expect(planAmis(seen(amis), context()).decisions.map(({ fate }) => fate)).toEqual([
      'deprecate',
      'deprecate',
    ])
    const used = planAmis(seen(amis, uses('snap-2')), context())
    expect(used.decisions.map(({ fate }) => fate)).toEqual(['hold', 'hold'])
  })
})

describe('a plan is refused as a whole', () => {
  test('when a source cannot be read', () => {
    const readings: SeenAmis['readings'] = [
      { source: 'auto-scaling', status: 'unreadable', reason: 'AccessDenied: no' },
    ]
    expect(planAmis(seen([ami('ami-1', 90)], { readings }), context()).refusal).toBe(
      'auto-scaling is unreadable; refusing to remove anything: AccessDenied: no',
    )
  })
  test('when it changes more than max-delete', () => {
    const amis = [ami('ami-1', 90), ami('ami-2', 90), ami('ami-3', 1)]
    const limited = (maxDelete: AmiPlanContext['settings']['guards']['maxDelete']) =>
      planAmis(seen(amis), context({ maxDelete })).refusal
    expect(limited({ type: 'percent', percent: 50 })).toBe(
      'the plan changes 2 of 3 AMIs, but max-delete allows 50%.',
    )
    expect(limited({ type: 'count', count: 1 })).toBe(
      'the plan changes 2 of 3 AMIs, but max-delete allows 1.',
    )
    expect(limited({ type: 'count', count: 2 })).toBeUndefined()
  })
  test('when a guard matches nothing', () => {
    const one = seen([ami('ami-1', 90)])
    expect(planAmis(one, context({ protectTags: ['v*'], unmatchedPatterns: 'refuse' })).refusal).toContain(
      'the entry `v*` of protect-tags',
    )
    expect(planAmis(one, context({}, { usedImages: ['ami-9'] })).refusal).toContain(
      'the entry `ami-9` of in-use-images',
    )
  })
})

describe('a saved plan', () => {
  const amis = [ami('ami-1', 90), ami('ami-2', 90, OLD)]
  const fresh = planAmis(seen(amis), context())
  const save = (steps: SavedAmiPlan['steps'], more: Partial<SavedAmiPlan> = {}): AmiPlanContext => ({
    ...context(),
    saved: { region: 'eu-west-1', policySha256: fresh.policySha256, steps, ...more },
  })
  const stepsOf = (given: AmiPlanContext, world = seen(amis)) => {
    const plan = planAmis(world, given)
    return plan.refusal ?? changesOf(plan).map(({ ami: { id }, fate }) => `${fate} ${id}`)
  }

  test('is held to what a new one does', () => {
    expect(stepsOf(save([{ id: 'ami-1', step: 'deprecate' }]))).toEqual(['deprecate ami-1'])
  })
  test('has no AMI changed that a new one would not, or would otherwise', () => {
    expect(stepsOf(save([{ id: 'ami-1', step: 'deregister' }]))).toContain('it would deregister ami-1')
    expect(stepsOf(save([{ id: 'ami-2', step: 'deregister' }]))).toContain('Make a new plan and review it.')
  })
  test('is of one region and one policy', () => {
    expect(stepsOf(save([], { region: 'us-east-1' }))).toContain('the plan is for us-east-1')
    expect(stepsOf(save([], { policySha256: 'x' }))).toContain('another policy')
  })
  test('has nothing to do where it is done', () => {
    const done = seen([
      ami('ami-1', 90, { deprecatedAtMs: ago(0) }),
      ami('ami-2', 90, { ...OLD, state: 'disabled', deprecatedAtMs: ago(0) }),
    ])
    const plan = save([
      { id: 'ami-1', step: 'deprecate' },
      { id: 'ami-2', step: 'disable' },
      { id: 'ami-3', step: 'deregister' },
    ])
    expect(stepsOf(plan, done)).toEqual([])
  })
})
