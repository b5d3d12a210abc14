import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { next } from '../../../../actions/promote-canary/machine/next.ts'
import type {
  Demand,
  GuardReading,
  Snapshot,
  SplitCheck,
  Verdict,
} from '../../../../actions/promote-canary/machine/snapshot.ts'
import type {
  CanarySettings,
  CanaryState,
  OnInconclusive,
} from '../../../../actions/promote-canary/machine/state.ts'
import type { Routing } from '../../../../actions/promote-canary/traffic/traffic.ts'
import { watching } from './situations.ts'

const MINUTE = 60_000
const why = { explanation: 'because' }

const judgements = fc.constantFrom<Verdict>(
  ...(
    [
      'regression',
      'proven',
      'no-regression',
      'too-little-traffic',
      'no-data',
      'outage',
      'unreadable',
    ] as const
  ).map((kind) => ({ kind, ...why })),
)
const guards = fc.array(
  fc.constantFrom<GuardReading>(
    { guard: 'g', kind: 'quiet' },
    { guard: 'g', kind: 'tripped', ...why },
    { guard: 'g', kind: 'stable-down', ...why },
    { guard: 'g', kind: 'unreadable', ...why },
  ),
  { maxLength: 3 },
)
const splits = fc.constantFrom<SplitCheck>(
  { kind: 'unknown' },
  { kind: 'as-planned' },
  { kind: 'off', ...why },
)
const demands = fc.constantFrom<Demand>(
  { kind: 'none' },
  { kind: 'none' },
  { kind: 'none' },
  { kind: 'stop', ...why },
  { kind: 'hand-over', ...why },
  { kind: 'go-on' },
)
const seen = fc.record({
  verdict: judgements,
  guards,
  split: splits,
  demand: demands,
  canaryRequestsInStep: fc.nat(300),
  canaryRequests: fc.nat(3_000),
  minutes: fc.integer({ min: 0, max: 12 }),
  /** What becomes of a change that was asked for. */
  write: fc.constantFrom('works', 'works', 'works', 'fails'),
  /** What the rule says when it is read. */
  read: fc.constantFrom('well', 'well', 'well', 'well', 'not at all'),
})

const settings = fc
  .record({
    percents: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 4 }),
    holds: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    min: fc.integer({ min: 0, max: 5 }),
    max: fc.integer({ min: 5, max: 20 }),
    deadline: fc.integer({ min: 5, max: 200 }),
    onInconclusive: fc.constantFrom<OnInconclusive>('roll-back', 'hold', 'promote'),
  })
  .map(({ percents, holds, min, max, deadline, onInconclusive }): CanarySettings => {
    const ascending = [...percents.sort((a, b) => a - b), 100]
    return {
      steps: ascending.map((percent, index) => ({
        percent,
        minDwellMs: min * MINUTE,
        maxDwellMs: max * MINUTE,
        hold: percent < 100 && (holds[index] ?? false),
      })),
      deadlineAt: deadline * MINUTE,
      minRequests: 100,
      blindMs: 5 * MINUTE,
      onInconclusive,
    }
  })

type Seen = typeof seen extends fc.Arbitrary<infer T> ? T : never

/** A rule that does what it is told, or fails to; and the machine that drives it. */
function* drive(plan: CanarySettings, polls: readonly Seen[]) {
  let state: CanaryState = { phase: 'ready' }
  let routing: Routing & { kind: 'ours' } = { kind: 'ours', percent: 0, listed: true }
  let nowMs = 0
  for (const { minutes, write, read, ...rest } of polls) {
    nowMs += minutes * MINUTE
    const observation: Snapshot = {
      ...rest,
      claimant: undefined,
      routing: read === 'well' ? routing : { kind: 'unreadable', reason: 'DescribeRules: 503' },
    }
    const before = state
    const transition = next({ state, snapshot: observation, settings: plan, nowMs })
    state = transition.state
    yield { before, observation, routing, ...transition }
    if (write === 'fails') continue
    if (transition.command.do === 'shift')
      routing = { kind: 'ours', percent: transition.command.percent, listed: true }
    if (transition.command.do === 'roll-back') routing = { kind: 'ours', percent: 0, listed: false }
  }
}

const histories = fc.tuple(settings, fc.array(seen, { minLength: 1, maxLength: 40 }))
const RUNS = { seed: 20_261_121, numRuns: 2_000 }

describe('whatever happens', () => {
  test('weights never leave the plan, and only ever go up or to stable', () => {
    fc.assert(
      fc.property(histories, ([plan, polls]) => {
        const percents = plan.steps.map(({ percent }) => percent)
        for (const { command, routing } of drive(plan, polls)) {
          if (command.do !== 'shift') continue
          expect(percents).toContain(command.percent)
          expect(command.percent).toBeGreaterThanOrEqual(routing.percent)
        }
      }),
      RUNS,
    )
  })

  test('no data never promotes', () => {
    fc.assert(
      fc.property(histories, ([plan, polls]) => {
        const silent = polls.map((poll) => ({ ...poll, canaryRequestsInStep: 0, canaryRequests: 0 }))
        for (const { command } of drive(plan, silent)) {
          if (command.do === 'finish') expect(command.ending.kind).not.toBe('promoted')
          if (command.do === 'shift' && plan.steps.length > 1) expect(command.percent).not.toBe(100)
        }
      }),
      RUNS,
    )
  })

  test('a promotion is only reported when the canary was read back at 100 % and served there', () => {
    fc.assert(
      fc.property(histories, ([plan, polls]) => {
        for (const { before, command, observation } of drive(plan, polls)) {
          if (before.phase === 'ended' || command.do !== 'finish' || command.ending.kind !== 'promoted')
            continue
          expect(observation.routing).toMatchObject({ kind: 'ours', percent: 100 })
          expect(observation.canaryRequestsInStep).toBeGreaterThanOrEqual(plan.minRequests)
        }
      }),
      RUNS,
    )
  })

  test('the last step before 100 % is left only on proof, on demand of a person, or as the plan says', () => {
    fc.assert(
      fc.property(histories, ([plan, polls]) => {
        for (const { before, command, observation } of drive(
          { ...plan, onInconclusive: 'roll-back' },
          polls,
        )) {
          if (before.phase !== 'watching' || command.do !== 'shift' || command.percent !== 100) continue
          expect(observation.verdict.kind).toBe('proven')
        }
      }),
      RUNS,
    )
  })

  test('harm is never waited out while stable is well and the rule is ours', () => {
    fc.assert(
      fc.property(histories, ([plan, polls]) => {
        for (const { before, command, observation } of drive(plan, polls)) {
          const { verdict: judgement, routing, guards, demand } = observation
          const down = guards.some(({ kind }) => kind === 'stable-down')
          if (judgement.kind !== 'regression' || down || routing.kind !== 'ours' || demand.kind !== 'none')
            continue
          if (before.phase === 'ended' || before.phase === 'held') continue
          expect(['roll-back', 'finish']).toContain(command.do)
          if (command.do === 'finish') expect(command.ending.kind).toBe('rolled-back')
        }
      }),
      RUNS,
    )
  })

  test('an outage of stable stops the advance and nothing else, until time or a person ends the canary', () => {
    fc.assert(
      fc.property(histories, ([plan, polls]) => {
        const unlimited = { ...plan, deadlineAt: Number.POSITIVE_INFINITY, blindMs: Number.POSITIVE_INFINITY }
        const outage = polls.map((poll) => ({
          ...poll,
          demand: { kind: 'none' } as const,
          verdict: { kind: 'outage', ...why } as const,
          guards: poll.guards.filter(({ kind }) => kind !== 'unreadable'),
        }))
        for (const { before, command, observation, routing } of drive(unlimited, outage)) {
          const kinds = observation.guards.map(({ kind }) => kind)
          const nobodyLeft = kinds.includes('stable-down') && routing.percent > 0
          const acts = kinds.includes('tripped') && !nobodyLeft
          if (!acts && before.phase !== 'rolling-back' && before.phase !== 'ended')
            expect(command.do).toBe('wait')
          else expect(['roll-back', 'finish']).toContain(command.do)
        }
      }),
      RUNS,
    )
  })
})

describe('roll-back', () => {
  const states = fc.oneof(
    fc.constant<CanaryState>({ phase: 'ready' }),
    fc.nat(1).map((step): CanaryState => ({ phase: 'shifting', step })),
    fc.nat(1).map((step): CanaryState => watching(step)),
    fc
      .nat(1)
      .map(
        (step): CanaryState => ({ phase: 'held', cause: 'approval', heldAt: 0, watching: watching(step) }),
      ),
    fc.constant<CanaryState>({ phase: 'rolling-back', cause: 'guard', ...why }),
  )

  test('is legal in every state, whatever else was seen', () => {
    fc.assert(
      fc.property(states, settings, seen, (state, plan, poll) => {
        const stop: Snapshot = {
          ...poll,
          claimant: undefined,
          guards: poll.guards.filter(({ kind }) => kind !== 'stable-down'),
          routing: { kind: 'unreadable', reason: 'no time to look' },
          demand: { kind: 'stop', explanation: 'The run was cancelled.' },
        }
        expect(next({ state, snapshot: stop, settings: plan, nowMs: 0 }).command.do).toBe('roll-back')
      }),
      RUNS,
    )
  })

  test('ends on stable as soon as calls work again', () => {
    fc.assert(
      fc.property(histories, ([plan, polls]) => {
        const recovered: Seen[] = polls.slice(0, 2).map((poll) => ({
          ...poll,
          guards: poll.guards.filter(({ kind }) => kind !== 'stable-down'),
          read: 'well',
          write: 'works',
          demand: { kind: 'stop', ...why },
        }))
        const [...run] = drive(plan, [...polls, ...recovered])
        const last = run.at(-1)
        if (last?.before.phase === 'ended' || recovered.length < 2) return
        expect(last?.command).toMatchObject({ do: 'finish', ending: { kind: 'rolled-back' } })
      }),
      RUNS,
    )
  })

  test('with nobody left on stable, a canary that gets traffic is never begun to be rolled back', () => {
    fc.assert(
      fc.property(histories, ([plan, polls]) => {
        const down = polls.map((poll) => ({
          ...poll,
          guards: [{ guard: 'target health', kind: 'stable-down', ...why } as const],
        }))
        for (const { before, command, routing } of drive(plan, down)) {
          if (before.phase === 'rolling-back' || before.phase === 'ready' || routing.percent === 0) continue
          expect(command.do).not.toBe('roll-back')
        }
      }),
      RUNS,
    )
  })

  test('a foreign rule ends the run in every state', () => {
    fc.assert(
      fc.property(states, settings, seen, (state, plan, poll) => {
        const routing: Routing = { kind: 'foreign', found: 'a', expected: 'b', suspects: [] }
        const { command } = next({
          state,
          snapshot: { ...poll, claimant: undefined, routing },
          settings: plan,
          nowMs: 0,
        })
        expect(command).toMatchObject({ do: 'finish', ending: { kind: 'drifted' } })
      }),
      RUNS,
    )
  })
})
