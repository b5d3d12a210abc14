import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { makePlan } from '../../../../actions/prune-images/planning/make-plan.ts'
import { loadPrunePlan, savedForm } from '../../../../actions/prune-images/planning/saved-plan.ts'
import {
  type RemovalResult,
  RemovalResults,
} from '../../../../actions/prune-images/removal/removal-results.ts'
import type { Applied } from '../../../../actions/prune-images/repository/apply-repository.ts'
import { concludeRun, type RunEnd } from '../../../../actions/prune-images/repository/conclude-repository.ts'
import { savePlan } from '../../../../actions/shared/action/plan-file.ts'
import type { Json } from '../../../../actions/shared/json.ts'
import { image, NOW, observation, policyText, rule, settings } from '../support/build.ts'

const images = ['new', 'a', 'b', 'c'].map((name, i) => image(name, i + 1, [name]))
const { plan } = makePlan(observation(images), settings(policyText(rule(1, {})), { protectTags: ['c'] }), NOW)
const nothing = makePlan(observation([]), settings(policyText(rule(1, {}))), NOW).plan

/** What was applied: the results of a and b. */
function applied(a: RemovalResult, b: RemovalResult | undefined, stopped?: Applied['stopped']): Applied {
  const results = new RemovalResults()
  ;[b, a].forEach((fate, i) => {
    const removal = plan.deletions.flat()[i]
    if (fate !== undefined && removal !== undefined) results.set(removal.image.digest, fate)
  })
  return {
    results,
    untags: new Map(),
    manifests: { path: 'manifests.jsonl', size: 2 },
    freedBytes: 0,
    unverified: undefined,
    stopped,
  }
}
const deleted: RemovalResult = { type: 'deleted' }

function conclude(
  plan: RunEnd['plan'],
  applied: Applied | undefined,
  refusal: string | undefined,
  dryRun: boolean,
) {
  return concludeRun({ plan, applied, refusal, dryRun })
}

describe('how a run ended', () => {
  test.each<[string, ReturnType<typeof conclude>, ReturnType<typeof conclude>]>([
    [
      'nothing to do',
      conclude(nothing, undefined, undefined, false),
      { outcome: 'unchanged', reason: 'Nothing to delete among 0 images.' },
    ],
    [
      'refused',
      conclude(plan, undefined, 'too much.', false),
      { outcome: 'refused', reason: 'Nothing was deleted: too much.' },
    ],
    [
      'a dry run that would be refused',
      conclude(plan, undefined, 'too much.', true),
      { outcome: 'refused', reason: 'Nothing was deleted: too much.' },
    ],
    [
      'planned',
      conclude(plan, undefined, undefined, true),
      { outcome: 'planned', reason: 'Would delete 2 of 4 images. 1 image held back by the guards.' },
    ],
    [
      'all done',
      conclude(plan, applied(deleted, deleted), undefined, false),
      { outcome: 'succeeded', reason: 'Deleted 2 of 4 images. 1 image held back by the guards.' },
    ],
    [
      'held at the last moment',
      conclude(plan, applied(deleted, { type: 'held', reason: '' }), undefined, false),
      {
        outcome: 'succeeded',
        reason:
          'Deleted 1 of 4 images. 1 image held back by the guards. 1 image held back at the last moment.',
      },
    ],
    [
      'all gone already',
      conclude(plan, applied({ type: 'gone' }, { type: 'gone' }), undefined, false),
      { outcome: 'unchanged', reason: 'Deleted 0 of 4 images. 1 image held back by the guards.' },
    ],
    [
      'ECR did not do one',
      conclude(plan, applied(deleted, { type: 'failed', reason: '' }), undefined, false),
      {
        outcome: 'failed',
        reason:
          'Deleted 1 of 4 images. 1 image held back by the guards. 1 image could not be removed as planned.',
      },
    ],
    [
      'deleted, but not read back',
      conclude(plan, { ...applied(deleted, deleted), unverified: 'denied' }, undefined, false),
      {
        outcome: 'failed',
        reason: 'Deleted 2 of 4 images. 1 image held back by the guards. This could not be verified: denied',
      },
    ],
    [
      'cancelled',
      conclude(
        plan,
        applied(deleted, undefined, { cancelled: true, reason: 'The run was cancelled (SIGINT).' }),
        undefined,
        false,
      ),
      {
        outcome: 'cancelled',
        reason:
          'The run was cancelled (SIGINT). Deleted 1 of 4 images. 1 image held back by the guards. The next run continues.',
      },
    ],
    [
      'stopped',
      conclude(plan, applied(deleted, undefined, { cancelled: false, reason: 'denied' }), undefined, false),
      {
        outcome: 'failed',
        reason: 'Deleted 1 of 4 images. 1 image held back by the guards. It stopped: denied',
      },
    ],
  ])('%s', (_, conclusion, expected) => expect(conclusion).toEqual(expected))
})

describe('a saved plan', () => {
  test('is read as it was saved; one in another form is refused', () => {
    const directory = mkdtempSync(join(tmpdir(), 'plan-'))
    try {
      const path = join(directory, 'plan.json')
      const saved: { repositories: Json } = JSON.parse(JSON.stringify(savedForm([plan, nothing])))
      savePlan({ path, action: 'prune-images', createdAt: NOW, plan: saved })
      expect(loadPrunePlan(path)).toEqual(saved.repositories)
      for (const odd of [
        { ...saved, format: 'prune-images/0' },
        { ...saved, repositories: [] },
        { ...saved, repositories: {} },
        {
          ...saved,
          repositories: [
            { ...JSON.parse(JSON.stringify(plan)), deletions: [[{ image: { digest: 'x', tags: [] } }]] },
          ],
        },
      ]) {
        savePlan({ path, action: 'prune-images', createdAt: NOW, plan: odd })
        expect(() => loadPrunePlan(path)).toThrow('this plan was made by another version of the action.')
      }
    } finally {
      rmSync(directory, { recursive: true, force: true })
    }
  })
})
