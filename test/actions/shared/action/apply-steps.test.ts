import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { applySteps } from '../../../../actions/shared/action/apply-steps.ts'
import { Journal, readJournal, unfinishedSteps } from '../../../../actions/shared/action/journal.ts'
import { loadPlan, savePlan } from '../../../../actions/shared/action/plan-file.ts'
import { CancelledError, WorldMovedError } from '../../../../actions/shared/errors.ts'
import type { Log } from '../../../../actions/shared/log/log.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ai-ops-test-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const silent: Log = {
  debug: () => {},
  info: () => {},
  notice: () => {},
  warning: () => {},
  error: () => {},
  group: (_title, work) => work(),
  mask: () => {},
}
const clock = { now: () => new Date('2026-11-21T10:00:00Z'), sleep: async () => {} }

function setting(controller = new AbortController()) {
  const journal = new Journal(join(directory, 'journal.jsonl'), clock)
  return { journal, log: silent, signal: controller.signal, controller }
}

function handler(
  perform: (step: string) => Promise<undefined>,
  check: (step: string) => Promise<void> = async () => {},
) {
  return { id: (step: string) => step, describe: (step: string) => step, check, perform }
}

describe('the steps of a plan', () => {
  test('are journalled before and after', async () => {
    const context = setting()
    const outcomes = await applySteps(
      ['a', 'b'],
      handler(async () => undefined),
      context,
    )
    expect(outcomes.map(({ state }) => state)).toEqual(['done', 'done'])
    expect(context.journal.entries().map(({ step, phase }) => `${step} ${phase}`)).toEqual([
      'a intent',
      'a done',
      'b intent',
      'b done',
    ])
  })

  test('stop at the first that fails, which stays open in the journal', async () => {
    const context = setting()
    const fail = handler(async (step) => {
      if (step === 'b') throw new Error('lost answer')
    })
    const outcomes = await applySteps(['a', 'b', 'c'], fail, context)
    expect(outcomes.map(({ state }) => state)).toEqual(['done', 'failed', 'skipped'])
    expect(unfinishedSteps(context.journal.entries())).toEqual(['b'])
  })

  test('are not begun when the world has moved', async () => {
    const context = setting()
    const performed: string[] = []
    const moved = handler(
      async (step) => void performed.push(step),
      async () => {
        throw new WorldMovedError('The tag moved.')
      },
    )
    const outcomes = await applySteps(['a', 'b'], moved, context)
    expect(performed).toEqual([])
    expect(outcomes.map(({ state }) => state)).toEqual(['failed', 'skipped'])
    expect(unfinishedSteps(context.journal.entries())).toEqual([])
  })

  test('stop when the run is cancelled', async () => {
    const context = setting()
    const outcomes = await applySteps(
      ['a', 'b'],
      handler(async () => context.controller.abort(new CancelledError('SIGINT')) as undefined),
      context,
    )
    expect(outcomes).toMatchObject([
      { state: 'done' },
      { state: 'skipped', reason: 'The run was cancelled (SIGINT).' },
    ])
  })
})

test('a line of the journal that is no entry is left out: what was begun is found all the same', () => {
  const { journal } = setting()
  for (const step of ['a', 'b']) {
    journal.write(step, 'intent')
    writeFileSync(journal.path, 'garbage\n[]\nnull\n{"step":1}\n', { flag: 'a' })
  }
  journal.write('a', 'done')
  expect(unfinishedSteps(journal.entries())).toEqual(['b'])
})

test('a line of the journal that a crash cut off is left out', () => {
  const path = join(directory, 'cut.jsonl')
  writeFileSync(path, '{"at":"t","step":"a","phase":"intent"}\n{"at":"t","st')
  expect(unfinishedSteps(readJournal(path))).toEqual(['a'])
  expect(readJournal(join(directory, 'absent'))).toEqual([])
})

describe('a saved plan', () => {
  const path = () => join(directory, 'plan.json')

  test('is read as it was saved', () => {
    savePlan({ path: path(), action: 'prune-images', createdAt: clock.now(), plan: { delete: ['sha256:1'] } })
    expect(loadPlan(path(), 'prune-images')).toEqual({
      createdAt: clock.now(),
      plan: { delete: ['sha256:1'] },
    })
  })

  test('is refused when it was changed, is of another action, or is none', () => {
    savePlan({ path: path(), action: 'prune-images', createdAt: clock.now(), plan: { delete: ['sha256:1'] } })
    expect(() => loadPlan(path(), 'promote-canary')).toThrow(/a plan of prune-images, not of promote-canary/)
    writeFileSync(
      path(),
      `{"schema":"https://ai-ops.dev/plan/v1","action":"prune-images","sha256":"0","plan":{}}`,
    )
    expect(() => loadPlan(path(), 'prune-images')).toThrow(/changed after it was made/)
    writeFileSync(path(), 'no json')
    expect(() => loadPlan(path(), 'prune-images')).toThrow(/input plan: .*cannot be read/)
  })
})
