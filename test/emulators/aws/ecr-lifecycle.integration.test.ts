import {
  ECRClient,
  GetLifecyclePolicyCommand,
  GetLifecyclePolicyPreviewCommand,
  type GetLifecyclePolicyPreviewCommandInput,
  type GetLifecyclePolicyPreviewCommandOutput,
  PutLifecyclePolicyCommand,
  StartLifecyclePolicyPreviewCommand,
} from '@aws-sdk/client-ecr'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type StoppedAws, startStoppedAws } from './stopped-clock.ts'

const today = new Date('2030-06-01T12:00:00Z')
const daysAgo = (days: number) => new Date(today.getTime() - days * 86_400_000).toISOString()

let aws: StoppedAws
let ecr: ECRClient
let repositoryName: string
let repositories = 0

beforeAll(async () => {
  aws = await startStoppedAws(today)
  ecr = aws.client(ECRClient)
})
afterAll(() => aws.stop())
beforeEach(() => {
  repositoryName = `models/l${++repositories}`
})

const seed = (images: readonly object[]) => aws.control('ecr/images', { repository: repositoryName, images })
const tagged = (tag: string, ageDays: number, more: object = {}) => ({
  name: tag,
  tags: [tag],
  pushedAt: daysAgo(ageDays),
  ...more,
})
function rule(rulePriority: number, selection: object, action: object = { type: 'expire' }) {
  return {
    rulePriority,
    description: 'long enough for a document that has one rule alone',
    selection,
    action,
  }
}
const newest = (countNumber: number) => ({ tagStatus: 'any', countType: 'imageCountMoreThan', countNumber })
const policy = (...rules: object[]) => JSON.stringify({ rules })

const start = (lifecyclePolicyText?: string) =>
  ecr.send(new StartLifecyclePolicyPreviewCommand({ repositoryName, lifecyclePolicyText }))
const get = (
  more: Partial<GetLifecyclePolicyPreviewCommandInput> = {},
): Promise<GetLifecyclePolicyPreviewCommandOutput> =>
  ecr.send(new GetLifecyclePolicyPreviewCommand({ repositoryName, ...more }))
async function preview(...rules: object[]): Promise<string[]> {
  await start(policy(...rules))
  const { previewResults = [] } = await get()
  return previewResults
    .map(({ imageTags, appliedRulePriority }) => `${imageTags?.[0] ?? 'untagged'} ${appliedRulePriority}`)
    .sort()
}

describe('a policy', () => {
  beforeEach(() => seed([tagged('v1', 1)]))
  const put = (...rules: object[]) =>
    ecr.send(new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText: policy(...rules) }))

  test('is kept', async () => {
    const pulled = { tagStatus: 'any', countType: 'sinceImagePulled', countUnit: 'days', countNumber: 90 }
    const old = {
      tagStatus: 'any',
      storageClass: 'archive',
      countType: 'sinceImageTransitioned',
      countUnit: 'days',
      countNumber: 90,
    }
    const rules = [rule(1, pulled, { type: 'transition', targetStorageClass: 'archive' }), rule(2, old)]
    await put(...rules)
    const { lifecyclePolicyText } = await ecr.send(new GetLifecyclePolicyCommand({ repositoryName }))
    expect(JSON.parse(lifecyclePolicyText ?? '')).toEqual({ rules })
  })

  const days = { countUnit: 'days', countNumber: 1 }
  test.each<[string, object[]]>([
    [
      'two rules of the same priority',
      [rule(1, { tagStatus: 'untagged', countType: 'sinceImagePushed', ...days }), rule(1, newest(1))],
    ],
    [
      'any before another',
      [rule(1, newest(1)), rule(2, { tagStatus: 'untagged', countType: 'sinceImagePushed', ...days })],
    ],
    ['an expiry by pulls', [rule(1, { tagStatus: 'any', countType: 'sinceImagePulled', ...days })]],
    [
      'a tagged rule without list',
      [rule(1, { tagStatus: 'tagged', countType: 'sinceImagePushed', ...days })],
    ],
    ['five wildcards', [rule(1, { ...newest(1), tagStatus: 'tagged', tagPatternList: ['*a*b*c*d*'] })]],
    ['a unit for a count', [rule(1, { ...newest(1), countUnit: 'days' })]],
    ['a count of none', [rule(1, newest(0))]],
    [
      'an archive of less than 90 days',
      [rule(1, { tagStatus: 'any', storageClass: 'archive', countType: 'sinceImageTransitioned', ...days })],
    ],
    ['a transition to nowhere', [rule(1, newest(1), { type: 'transition' })]],
    ['no rules', []],
  ])('with %s is refused', async (_, rules) => {
    await expect(put(...rules)).rejects.toMatchObject({ name: 'InvalidParameterException' })
  })
})

describe('a preview', () => {
  test('keeps the newest, and tells the rule that takes an image', async () => {
    await seed([tagged('v1', 3), tagged('v2', 2), tagged('v3', 1)])
    expect(await preview(rule(10, newest(2)))).toEqual(['v1 10'])
    expect(await get()).toMatchObject({
      status: 'COMPLETE',
      summary: { expiringImageTotalCount: 1, transitioningImageTotalCounts: [{ imageTotalCount: 0 }] },
      previewResults: [{ action: { type: 'EXPIRE' }, storageClass: 'STANDARD' }],
    })
  })

  test('does not let a later rule take what an earlier one identified, but ranks it', async () => {
    await seed([
      tagged('prod-1', 5),
      tagged('prod-2', 4),
      tagged('dev-1', 3),
      tagged('dev-2', 2),
      tagged('dev-3', 1),
    ])
    const prod = {
      tagStatus: 'tagged',
      tagPrefixList: ['prod-'],
      countType: 'imageCountMoreThan',
      countNumber: 5,
    }
    expect(await preview(rule(1, prod), rule(2, newest(2)))).toEqual(['dev-1 2'])
  })

  test('needs all patterns of a list to be met, and takes * alone as a wildcard', async () => {
    await seed([
      { name: 'both', tags: ['a-1', 'b.1'], pushedAt: daysAgo(3) },
      { name: 'one', tags: ['a-2'], pushedAt: daysAgo(3) },
      { name: 'dot', tags: ['a-3', 'bx1'], pushedAt: daysAgo(3) },
    ])
    const selection = {
      tagStatus: 'tagged',
      tagPatternList: ['a-*', 'b.*'],
      countType: 'sinceImagePushed',
      countUnit: 'days',
      countNumber: 1,
    }
    expect(await preview(rule(1, selection))).toEqual(['a-1 1'])
  })

  test('takes what is older than its days, not what is just as old', async () => {
    await seed([tagged('old', 10.1), tagged('new', 9.9), { name: 'bare', pushedAt: daysAgo(11) }])
    const aged = (tagStatus: string) => ({
      tagStatus,
      countType: 'sinceImagePushed',
      countUnit: 'days',
      countNumber: 10,
    })
    expect(await preview(rule(1, aged('untagged')), rule(2, aged('any')))).toEqual(['old 2', 'untagged 1'])
  })

  test('goes by pulls where they are known, and archives', async () => {
    await seed([
      tagged('used', 100, { pulledAt: daysAgo(1) }),
      tagged('idle', 100, { pulledAt: daysAgo(91) }),
      tagged('never', 95),
    ])
    const pulled = { tagStatus: 'any', countType: 'sinceImagePulled', countUnit: 'days', countNumber: 90 }
    expect(await preview(rule(1, pulled, { type: 'transition', targetStorageClass: 'archive' }))).toEqual([
      'idle 1',
      'never 1',
    ])
    expect(await get()).toMatchObject({
      summary: { transitioningImageTotalCounts: [{ imageTotalCount: 2 }] },
    })
  })

  test('leaves what an index lists to the index, and what refers to an image to that', async () => {
    await seed([
      tagged('child', 9, { tags: [] }),
      tagged('index', 9, { children: ['child'] }),
      tagged('signature', 9, { tags: [], subject: 'index' }),
      tagged('newer', 1),
    ])
    expect(await preview(rule(1, newest(1)))).toEqual(['index 1'])
  })

  test('comes in pages, takes a while, and is made one at a time', async () => {
    await seed(Array.from({ length: 150 }, (_, order) => tagged(`v${order}`, order)))
    await aws.control('ecr/settings', { previewSeconds: 600 })
    await start(policy(rule(1, newest(10))))
    await aws.control('ecr/settings', { previewSeconds: 0 })
    expect(await get()).toMatchObject({ status: 'IN_PROGRESS' })
    await expect(start(policy(rule(1, newest(1))))).rejects.toMatchObject({
      name: 'LifecyclePolicyPreviewInProgressException',
    })
    await aws.advance(610_000)
    const first = await get()
    expect(first.previewResults).toHaveLength(100)
    expect((await get({ nextToken: first.nextToken })).previewResults).toHaveLength(40)
  })

  test('needs a policy, and to have been started', async () => {
    await seed([tagged('v1', 1)])
    await expect(start()).rejects.toMatchObject({ name: 'LifecyclePolicyNotFoundException' })
    await expect(get()).rejects.toMatchObject({ name: 'LifecyclePolicyPreviewNotFoundException' })
  })
})
