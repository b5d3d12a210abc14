import { describe, expect, test } from '@jest/globals'
import type { Image } from '../../../../actions/prune-images/images/image.ts'
import { quarantineTag } from '../../../../actions/prune-images/images/quarantine.ts'
import { makePlan, type Observation } from '../../../../actions/prune-images/planning/make-plan.ts'
import { previewDifferences } from '../../../../actions/prune-images/planning/preview-differences.ts'
import { DAY_MS } from '../../../../actions/prune-images/policy/lifecycle-policy.ts'
import {
  ARCHIVE,
  children,
  digestOf,
  image,
  index,
  NOW,
  observation,
  policyText,
  rule,
  settings,
} from '../support/build.ts'

/** What differs where ECR expires those that are named by the given rules. */
function differences(
  images: readonly Image[],
  marks: Readonly<Record<string, number>>,
  {
    policy = policyText(rule(1, {})),
    more = {},
    askedAtMs = NOW.getTime(),
    action = 'expire' as 'expire' | 'archive',
  }: { policy?: string; more?: Partial<Observation>; askedAtMs?: number; action?: 'expire' | 'archive' } = {},
) {
  const seen = observation(images, more)
  const chosen = settings(policy)
  return previewDifferences({
    policy: chosen.policy.parsed,
    seen,
    decisions: makePlan(seen, chosen, NOW).decisions,
    preview: {
      askedAtMs,
      marks: new Map(Object.entries(marks).map(([name, rule]) => [digestOf(name), { rule, action }])),
    },
    atMs: NOW.getTime(),
  }).map(({ here, ecr, image }) => `${image.slice(13)}: ${here}, ${ecr}`)
}

const three = [image('new', 1, ['v3']), image('old', 2, ['v2']), image('older', 3, ['v1'])]

describe('a lifecycle preview', () => {
  test.each<[string, Record<string, number>, string[]]>([
    ['that says the same differs in nothing', { old: 1, older: 1 }, []],
    ['that keeps one differs', { older: 1 }, ['(v2): expires by rule 1, stays']],
    ['that lets one more go differs', { new: 1, old: 1, older: 1 }, ['(v3): stays, expires by rule 1']],
    ['by another rule differs', { old: 1, older: 2 }, ['(v1): expires by rule 1, expires by rule 2']],
  ])('%s', (_, marks, expected) => expect(differences(three, marks)).toEqual(expected))

  test('by another action differs', () => {
    const policy = policyText(rule(1, {}, ARCHIVE))
    expect(differences(three, { old: 1, older: 1 }, { policy, action: 'archive' })).toEqual([])
    expect(differences(three, { old: 1, older: 1 }, { policy })).toHaveLength(2)
  })

  test('may rank referrers or not, for all of them alike', () => {
    const images = [image('s', 0, [], { subject: digestOf('new') }), ...three]
    expect(differences(images, { old: 1, older: 1 })).toEqual([])
    expect(differences(images, { new: 1, old: 1, older: 1 })).toEqual([])
    expect(differences(images, { older: 1 })).not.toEqual([])
  })

  test('ranks no children, and images in quarantine and with tags of cosign like any other', () => {
    const i = index('i', 1, ['v9'])
    const q = image('q', 2)
    const images = [i, image('c', 1), { ...q, tags: [quarantineTag(q, NOW)] }, image('old', 9, ['v1'])]
    const signature = image('sig', 3, [`sha256-${i.digest.slice(7)}.sig`])
    const more = { children: children({ i: ['c'] }) }
    const policy = policyText(rule(1, { countNumber: 2 }))
    expect(differences([...images, signature], { sig: 1, old: 1 }, { more, policy })).toEqual([])
  })

  test('may be a little earlier than the look', () => {
    const policy = policyText(rule(1, { countType: 'sinceImagePushed', countUnit: 'days', countNumber: 2 }))
    const images = [image('a', 2.0001, ['a']), image('b', 9, ['b'])]
    expect(differences(images, { b: 1 }, { policy, askedAtMs: NOW.getTime() - DAY_MS / 100 })).toEqual([])
    expect(differences(images, { b: 1 }, { policy })).toHaveLength(1)
  })

  test('goes by the pulls that ECR has recorded: a read that is discounted here is a difference', () => {
    const selection = { countType: 'sinceImagePulled', countUnit: 'days', countNumber: 5 }
    const policy = policyText(rule(1, selection, ARCHIVE))
    const pulled = index('i', 90, ['v1'], {
      pulledAtMs: NOW.getTime() - 80 * DAY_MS,
      disputedPullMs: NOW.getTime() - DAY_MS,
    })
    expect(differences([pulled], {}, { policy })).toHaveLength(1)
    expect(
      differences(
        [{ ...pulled, disputedPullMs: NOW.getTime() - 9 * DAY_MS }],
        { i: 1 },
        { policy, action: 'archive' },
      ),
    ).toEqual([])
  })
})
