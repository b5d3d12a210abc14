import { describe, expect, test } from '@jest/globals'
import { next } from '../../../../actions/promote-canary/machine/next.ts'
import type { CanaryState } from '../../../../actions/promote-canary/machine/state.ts'
import { minutes, observed, SETTINGS, watching } from './situations.ts'

const proven = { kind: 'proven', explanation: 'every metric is proven' } as const
const tooLittle = { kind: 'too-little-traffic', explanation: 'needs 9,000 more requests' } as const
const regression = { kind: 'regression', explanation: 'errors: E = 40' } as const
const outage = { kind: 'outage', explanation: 'stable fails too' } as const

describe('a healthy canary', () => {
  test('goes step by step to 100 %, bakes and is promoted', () => {
    let state: CanaryState = { phase: 'ready' }
    let percent = 0
    const shifts: number[] = []
    for (let minute = 0; minute < 60 && state.phase !== 'ended'; minute++) {
      const transition = next({
        state,
        snapshot: observed(percent, { verdict: proven }),
        settings: SETTINGS,
        nowMs: minutes(minute),
      })
      state = transition.state
      if (transition.command.do === 'shift') {
        percent = transition.command.percent
        shifts.push(percent)
      }
    }
    expect(shifts).toEqual([5, 50, 100])
    expect(state).toMatchObject({ phase: 'ended', ending: { kind: 'promoted' } })
  })

  test.each([
    ['before its shortest dwell', 0, 1, proven, 'wait'],
    ['proven, after its shortest dwell', 0, 2, proven, 'shift'],
    [
      'with traffic that would have shown harm',
      0,
      2,
      { kind: 'no-regression', explanation: '' } as const,
      'shift',
    ],
    ['with too little traffic, before its longest dwell', 0, 9, tooLittle, 'wait'],
    ['with too little traffic, after its longest dwell', 0, 10, tooLittle, 'shift'],
    ['unproven before 100 %', 1, 9, { kind: 'no-regression', explanation: '' } as const, 'wait'],
    ['unproven before 100 %, after its longest dwell', 1, 10, tooLittle, 'roll-back'],
    ['proven before 100 %', 1, 2, proven, 'shift'],
  ])('%s', (_, step, minute, judgement, command) => {
    const percent = SETTINGS.steps[step]?.percent ?? 0
    const { command: given } = next({
      state: watching(step),
      snapshot: observed(percent, { verdict: judgement }),
      settings: SETTINGS,
      nowMs: minutes(minute),
    })
    expect(given.do).toBe(command)
  })

  test('does not leave a step in which it served too few requests', () => {
    const few = observed(5, { verdict: proven, canaryRequestsInStep: 99 })
    expect(
      next({ state: watching(0), snapshot: few, settings: SETTINGS, nowMs: minutes(9) }).command.do,
    ).toBe('wait')
    expect(
      next({ state: watching(0), snapshot: few, settings: SETTINGS, nowMs: minutes(10) }).command,
    ).toMatchObject({
      do: 'roll-back',
      why: expect.stringContaining('99 of at least 100'),
    })
  })

  test('does not leave a step whose split is not as planned', () => {
    const off = observed(5, { verdict: proven, split: { kind: 'off', explanation: 'gets 0 %' } })
    expect(
      next({ state: watching(0), snapshot: off, settings: SETTINGS, nowMs: minutes(5) }).command,
    ).toMatchObject({
      do: 'wait',
      why: 'gets 0 %',
    })
  })

  test('is asked for again when a change did not take effect, and watched once it did', () => {
    const shifting: CanaryState = { phase: 'shifting', step: 1 }
    expect(
      next({ state: shifting, snapshot: observed(5), settings: SETTINGS, nowMs: 0 }).command,
    ).toMatchObject({ do: 'shift', percent: 50 })
    expect(
      next({ state: shifting, snapshot: observed(50), settings: SETTINGS, nowMs: 7 }).state,
    ).toMatchObject({
      phase: 'watching',
      step: 1,
      since: 7,
    })
  })

  test('is not promoted by a bake in which it served nothing', () => {
    const silent = observed(100, { canaryRequestsInStep: 0 })
    expect(
      next({ state: watching(2), snapshot: silent, settings: SETTINGS, nowMs: minutes(14) }).command.do,
    ).toBe('wait')
    expect(
      next({ state: watching(2), snapshot: silent, settings: SETTINGS, nowMs: minutes(15) }).command.do,
    ).toBe('roll-back')
  })
})

describe('harm', () => {
  test.each([
    ['a regression', { verdict: regression }],
    ['a guard', { guards: [{ guard: 'alarm 5xx', kind: 'tripped', explanation: 'ALARM' } as const] }],
  ])('%s rolls back at once, also in the bake', (_, changes) => {
    for (const step of [0, 1, 2]) {
      const percent = SETTINGS.steps[step]?.percent ?? 0
      expect(
        next({ state: watching(step), snapshot: observed(percent, changes), settings: SETTINGS, nowMs: 1 })
          .command.do,
      ).toBe('roll-back')
    }
  })

  test('a roll-back is asked for until it is read back', () => {
    const state: CanaryState = { phase: 'rolling-back', cause: 'regression', explanation: 'errors' }
    expect(next({ state, snapshot: observed(50), settings: SETTINGS, nowMs: 0 }).command.do).toBe('roll-back')
    expect(next({ state, snapshot: observed(0), settings: SETTINGS, nowMs: 0 }).command.do).toBe('roll-back')
    const restored = observed(0, { routing: { kind: 'ours', percent: 0, listed: false } })
    expect(next({ state, snapshot: restored, settings: SETTINGS, nowMs: 0 }).command).toEqual({
      do: 'finish',
      ending: { kind: 'rolled-back', cause: 'regression', explanation: 'errors' },
    })
  })

  test('an outage of the stable version freezes; the step’s time stands still', () => {
    const state = watching(0, { judgedAt: minutes(1) })
    const frozen = next({
      state,
      snapshot: observed(5, { verdict: outage }),
      settings: SETTINGS,
      nowMs: minutes(9),
    })
    expect(frozen.command).toMatchObject({ do: 'wait', why: expect.stringContaining('stable fails too') })
    expect(frozen.state).toMatchObject({ pausedMs: minutes(8) })
    expect(
      next({
        state: frozen.state,
        snapshot: observed(5, { verdict: proven }),
        settings: SETTINGS,
        nowMs: minutes(9.5),
      }).command.do,
    ).toBe('wait')
  })

  test.each(['error ceiling', 'alarm CanaryDown', 'target health', 'ECS service'])(
    'an outage of the stable version stops no hard guard: %s',
    (guard) => {
      const both = observed(5, {
        verdict: outage,
        guards: [{ guard, kind: 'tripped', explanation: 'bad' }],
      })
      expect(
        next({ state: watching(0), snapshot: both, settings: SETTINGS, nowMs: minutes(2) }).command,
      ).toMatchObject({
        do: 'roll-back',
        why: `${guard}: bad`,
      })
    },
  )

  test('with nobody left on stable, a canary that still answers is not rolled back to nothing', () => {
    const down = { guard: 'target health', kind: 'stable-down', explanation: 'stable has none' } as const
    const regression = { kind: 'regression', explanation: 'errors' } as const
    const { command } = next({
      state: watching(0),
      snapshot: observed(5, { verdict: regression, guards: [down] }),
      settings: SETTINGS,
      nowMs: minutes(2),
    })
    expect(command).toMatchObject({
      do: 'wait',
      why: expect.stringMatching(/stable has no healthy targets\. errors/),
    })
  })

  describe('with nobody left on stable', () => {
    const down = { guard: 'target health', kind: 'stable-down', explanation: 'stable has none.' } as const
    const regression = { kind: 'regression', explanation: 'errors 10 % of 1 %.' } as const
    const blind = { kind: 'unreadable', explanation: 'CloudWatch: 503' } as const

    test.each([
      [
        'a harmful canary waits',
        watching(2),
        { verdict: regression },
        3,
        'wait',
        /errors 10 %.*stable has none/,
      ],
      [
        'a blind one waits',
        watching(2, { blindSince: 0 }),
        { verdict: blind },
        5,
        'wait',
        /503.*stable has none/,
      ],
      [
        'the deadline ends in hands of people',
        watching(1),
        { verdict: regression },
        41,
        'no-way-back',
        /mode: abort/,
      ],
      [
        'so does a run that must stop',
        watching(1),
        { demand: { kind: 'stop', explanation: 'The lease ran out.' } as const },
        5,
        'no-way-back',
        /The lease ran out.*stable has none/,
      ],
      ['a healthy canary bakes on', watching(2), {}, 3, 'wait', /bakes/],
      [
        'and is promoted',
        watching(2),
        {},
        6,
        'promoted',
        /served 1000 requests at 100 % with no regression detected/,
      ],
      ['a canary before 100 % is frozen', watching(1), {}, 3, 'wait', /Frozen.*stable has none/],
    ])('%s', (_name, state, changes, at, expected, why) => {
      const percent = SETTINGS.steps[state.step]?.percent ?? 0
      const { command } = next({
        state,
        snapshot: observed(percent, { ...changes, guards: [down] }),
        settings: SETTINGS,
        nowMs: minutes(at),
      })
      if (command.do === 'finish') {
        const { ending } = command
        expect(ending.kind === 'held' ? ending.cause : ending.kind).toBe(expected)
        expect(ending.explanation).toMatch(why)
      } else expect(command).toMatchObject({ do: expected, why: expect.stringMatching(why) })
    })

    test('a canary without traffic is rolled back all the same', () => {
      const stop = { kind: 'stop', explanation: 'cancelled' } as const
      const seen = observed(0, { demand: stop, guards: [down] })
      expect(
        next({ state: { phase: 'shifting', step: 0 }, snapshot: seen, settings: SETTINGS, nowMs: 0 }).command
          .do,
      ).toBe('roll-back')
    })
  })

  test('an outage that lasts until the deadline ends it', () => {
    const state = watching(0, { pausedMs: minutes(30), judgedAt: minutes(39) })
    const { command } = next({
      state,
      snapshot: observed(5, { verdict: outage }),
      settings: SETTINGS,
      nowMs: minutes(40),
    })
    expect(command).toMatchObject({ do: 'roll-back', why: expect.stringContaining('stable fails too') })
  })
})

describe('what cannot be seen', () => {
  const blind = observed(5, { verdict: { kind: 'unreadable', explanation: 'CloudWatch: 503' } })

  test('holds, then rolls back', () => {
    const first = next({ state: watching(0), snapshot: blind, settings: SETTINGS, nowMs: minutes(5) })
    expect(first.command).toMatchObject({ do: 'wait', why: expect.stringContaining('CloudWatch: 503') })
    expect(
      next({ state: first.state, snapshot: blind, settings: SETTINGS, nowMs: minutes(7) }).command.do,
    ).toBe('wait')
    expect(
      next({ state: first.state, snapshot: blind, settings: SETTINGS, nowMs: minutes(8) }).command.do,
    ).toBe('roll-back')
  })

  test('is forgotten once everything is seen again', () => {
    const first = next({ state: watching(0), snapshot: blind, settings: SETTINGS, nowMs: minutes(1) })
    const seen = next({ state: first.state, snapshot: observed(5), settings: SETTINGS, nowMs: minutes(2) })
    expect(
      next({ state: seen.state, snapshot: blind, settings: SETTINGS, nowMs: minutes(5) }).command.do,
    ).toBe('wait')
  })
})

describe('somebody else', () => {
  test('a rule that somebody else changed is left alone, whatever happens', () => {
    const foreign = {
      kind: 'foreign',
      found: 'blue=50, green=50',
      expected: 'blue=95, green=5',
      suspects: ['CloudFormation stack web'],
    } as const
    const stop = { kind: 'stop', explanation: 'SIGINT' } as const
    for (const changes of [{}, { verdict: regression }, { demand: stop }]) {
      expect(
        next({
          state: watching(0),
          snapshot: observed(5, { ...changes, routing: foreign }),
          settings: SETTINGS,
          nowMs: 0,
        }).command,
      ).toEqual({
        do: 'finish',
        ending: {
          kind: 'drifted',
          explanation:
            'The traffic split was modified outside this run: found blue=50, green=50, expected blue=95, green=5. It is managed by CloudFormation stack web. Nothing was overwritten.',
        },
      })
    }
  })

  test('a record in another’s name rolls a canary that this run moves back to stable, not out of its hands', () => {
    const seen = observed(50, { claimant: 'canary x of somebody' })
    for (const state of [watching(1), { phase: 'shifting', step: 1 } as const]) {
      expect(next({ state, snapshot: seen, settings: SETTINGS, nowMs: minutes(3) })).toMatchObject({
        state: { phase: 'rolling-back', cause: 'rolled-back-elsewhere' },
        command: { do: 'roll-back', why: expect.stringContaining('canary x of somebody') },
      })
    }
  })

  test('a canary that was rolled back is not brought forward again', () => {
    const { state, command } = next({
      state: watching(1),
      snapshot: observed(0),
      settings: SETTINGS,
      nowMs: 0,
    })
    expect(command).toMatchObject({ do: 'roll-back', why: expect.stringContaining('lease ran out') })
    expect(state).toMatchObject({ phase: 'rolling-back', cause: 'rolled-back-elsewhere' })
  })

  test('another percentage of the plan is the work of another run', () => {
    expect(
      next({ state: watching(1), snapshot: observed(5), settings: SETTINGS, nowMs: 0 }).command,
    ).toMatchObject({
      do: 'finish',
      ending: { kind: 'drifted' },
    })
  })
})

describe('holding', () => {
  const [first, second, last] = SETTINGS.steps
  if (first === undefined || second === undefined || last === undefined) throw new Error('three steps')
  const withHold = { ...SETTINGS, steps: [first, { ...second, hold: true }, last] }
  const goOn = { kind: 'go-on' } as const

  test('a step that asks for approval ends the run when it would be left', () => {
    const held = next({
      state: watching(1),
      snapshot: observed(50, { verdict: proven }),
      settings: withHold,
      nowMs: minutes(2),
    })
    expect(held.command).toMatchObject({ do: 'finish', ending: { kind: 'held', cause: 'approval' } })
    const still = next({ state: held.state, snapshot: observed(50), settings: withHold, nowMs: minutes(3) })
    expect(still.command).toMatchObject({ do: 'finish', ending: { kind: 'held' } })
    const resumed = next({
      state: held.state,
      snapshot: observed(50, { demand: goOn }),
      settings: withHold,
      nowMs: minutes(30),
    })
    expect(resumed.state).toMatchObject({ phase: 'watching', approved: 'approval', pausedMs: minutes(28) })
    const on = next({
      state: resumed.state,
      snapshot: observed(50, { verdict: proven }),
      settings: withHold,
      nowMs: minutes(31),
    })
    expect(on.command).toMatchObject({ do: 'shift', percent: 100 })
  })

  test('a job that ends hands the canary over, and back to the same step', () => {
    const handOver = { kind: 'hand-over', explanation: 'the job ends' } as const
    const held = next({
      state: watching(0),
      snapshot: observed(5, { demand: handOver }),
      settings: SETTINGS,
      nowMs: minutes(1),
    })
    expect(held.command).toMatchObject({ do: 'finish', ending: { kind: 'held', cause: 'hand-over' } })
    const resumed = next({
      state: held.state,
      snapshot: observed(5, { demand: goOn }),
      settings: SETTINGS,
      nowMs: minutes(20),
    })
    expect(resumed.state).toMatchObject({
      phase: 'watching',
      step: 0,
      approved: 'nothing',
      pausedMs: minutes(19),
    })
  })

  test('an inconclusive canary can wait for a person, who may overrule', () => {
    const settings = { ...SETTINGS, onInconclusive: 'hold' } as const
    const held = next({
      state: watching(1),
      snapshot: observed(50, { verdict: tooLittle }),
      settings,
      nowMs: minutes(10),
    })
    expect(held.command).toMatchObject({ do: 'finish', ending: { kind: 'held', cause: 'inconclusive' } })
    const resumed = next({
      state: held.state,
      snapshot: observed(50, { demand: goOn }),
      settings,
      nowMs: minutes(20),
    })
    const on = next({
      state: resumed.state,
      snapshot: observed(50, { verdict: tooLittle }),
      settings,
      nowMs: minutes(21),
    })
    expect(on.command).toMatchObject({ do: 'shift', percent: 100 })
  })

  test('a regression while it holds is found when it is resumed', () => {
    const held = next({
      state: watching(1),
      snapshot: observed(50, { verdict: proven }),
      settings: withHold,
      nowMs: minutes(2),
    })
    const resumed = next({
      state: held.state,
      snapshot: observed(50, { demand: goOn, verdict: regression }),
      settings: withHold,
      nowMs: minutes(5),
    })
    expect(
      next({
        state: resumed.state,
        snapshot: observed(50, { verdict: regression }),
        settings: withHold,
        nowMs: minutes(5),
      }).command.do,
    ).toBe('roll-back')
  })
})

describe('on-inconclusive: promote', () => {
  const settings = { ...SETTINGS, onInconclusive: 'promote' } as const

  test('goes to 100 % and bakes there, also past the deadline', () => {
    const end = next({
      state: watching(1),
      snapshot: observed(50, { verdict: tooLittle }),
      settings,
      nowMs: minutes(40),
    })
    expect(end.command).toMatchObject({ do: 'shift', percent: 100 })
    expect(
      next({ state: end.state, snapshot: observed(100), settings, nowMs: minutes(41) }).state,
    ).toMatchObject({
      phase: 'watching',
      step: 2,
    })
  })

  test('never without data', () => {
    const silent = observed(50, { verdict: tooLittle, canaryRequests: 0, canaryRequestsInStep: 0 })
    expect(next({ state: watching(1), snapshot: silent, settings, nowMs: minutes(40) }).command.do).toBe(
      'roll-back',
    )
    const mute = observed(50, { verdict: { kind: 'no-data', explanation: 'none of quality' } })
    expect(next({ state: watching(1), snapshot: mute, settings, nowMs: minutes(40) }).command.do).toBe(
      'roll-back',
    )
  })
})
