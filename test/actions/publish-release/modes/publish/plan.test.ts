import { describe, expect, test } from '@jest/globals'
import type {
  PublishObservation,
  PublishRequest,
} from '../../../../../actions/publish-release/modes/publish/observe.ts'
import {
  type PublishPlan,
  planPublish as planSeen,
} from '../../../../../actions/publish-release/modes/publish/plan.ts'
import { asset, commit, file, otherCommit, release } from '../../samples.ts'

const request: PublishRequest = {
  tag: '1.2.3',
  target: undefined,
  tree: undefined,
  assets: [],
  makeLatest: 'auto',
}
const drafted: Omit<PublishObservation, 'request'> = {
  releases: [release()],
  tagCommit: undefined,
  tree: undefined,
  assets: [],
  publishedTags: ['1.2.2'],
}

function planPublish(request: PublishRequest, seen: Omit<PublishObservation, 'request'>): PublishPlan {
  return planSeen({ ...seen, request })
}

function problems(plan: PublishPlan): readonly string[] {
  return plan.decision === 'refuse' ? plan.problems : []
}

describe('planPublish', () => {
  test('publishes a draft', () => {
    expect(planPublish(request, drafted)).toMatchObject({
      decision: 'publish',
      release: { id: 1, tag: '1.2.3', target: commit },
      steps: [{ kind: 'publish', makeLatest: 'true' }],
      kept: [],
      remarks: [],
    })
  })

  test('attaches what is missing, keeps what is the same, replaces what differs, and publishes last', () => {
    const plan = planPublish(
      { ...request, assets: [file('new.txt'), file('same.txt'), file('other.txt'), file('broken.txt')] },
      {
        ...drafted,
        assets: [
          asset('same.txt', { id: 1 }),
          asset('other.txt', { id: 2, digest: 'sha256:old' }),
          asset('broken.txt', { id: 3, uploaded: false }),
        ],
      },
    )
    expect(plan).toMatchObject({
      steps: [
        { kind: 'remove', assetId: 2, reason: 'it is another file than the one to attach' },
        { kind: 'remove', assetId: 3, reason: 'its upload was broken off' },
        { kind: 'upload', file: { name: 'new.txt' } },
        { kind: 'upload', file: { name: 'other.txt' } },
        { kind: 'upload', file: { name: 'broken.txt' } },
        { kind: 'publish' },
      ],
      kept: [{ name: 'same.txt' }],
    })
  })

  test('without a list keeps the assets of the draft, and removes only a broken upload', () => {
    const plan = planPublish(request, {
      ...drafted,
      assets: [asset('a'), asset('b', { id: 8, uploaded: false })],
    })
    expect(plan).toMatchObject({
      steps: [{ kind: 'remove', assetId: 8 }, { kind: 'publish' }],
      kept: [{ name: 'a' }],
    })
  })

  test('with a list refuses an asset that is not in it', () => {
    const plan = planPublish(
      { ...request, assets: [file('a')] },
      { ...drafted, assets: [asset('a'), asset('stranger')] },
    )
    expect(problems(plan)).toEqual([expect.stringContaining('an asset that is not in the list: stranger')])
  })

  test('takes the choice of the user for the badge', () => {
    expect(planPublish({ ...request, makeLatest: 'false' }, drafted)).toMatchObject({
      steps: [{ makeLatest: 'false' }],
    })
    expect(planPublish(request, { ...drafted, publishedTags: ['2.0.0'] })).toMatchObject({
      steps: [{ makeLatest: 'false' }],
    })
  })

  test('says that the text was edited by hand', () => {
    const plan = planPublish(request, { ...drafted, releases: [release({ title: 'Edited' })] })
    expect(plan).toMatchObject({ decision: 'publish', remarks: [expect.stringContaining('by hand')] })
  })

  test.each([
    ['no draft', {}, { releases: [] }, 'There is no draft of 1.2.3'],
    ['a draft of someone else', {}, { releases: [release({ body: 'x' })] }, 'There is no draft of 1.2.3'],
    ['two drafts', {}, { releases: [release(), release({ id: 2 })] }, 'There are 2 drafts'],
    ['a target that was changed', {}, { releases: [release({ target: otherCommit })] }, 'its target is bbb'],
    ['another commit than wanted', { target: otherCommit }, {}, 'is of aaa'],
    ['a tag elsewhere', {}, { tagCommit: otherCommit }, 'The tag 1.2.3 exists at bbb'],
    ['two files of one name', { assets: [file('a'), file('a')] }, {}, 'Two files would be attached as a'],
    ['a name that GitHub changes', { assets: [file('a b')] }, {}, 'GitHub would store the asset'],
    ['a tilde', { assets: [file('app_1.0~rc1.deb')] }, {}, 'as `app_1.0.rc1.deb`'],
    ['two dots', { assets: [file('notes..txt')] }, {}, 'as `notes.txt`'],
    [
      'another tree than was checked',
      { tree: 'a'.repeat(40) },
      { tree: 'b'.repeat(40) },
      'but the tree aaaa',
    ],
    ['no tree where one was checked', { tree: 'a'.repeat(40) }, {}, 'has the tree (none)'],
    ['a hidden file', { assets: [file('.env')] }, {}, 'GitHub would store the asset'],
    ['an empty file', { assets: [file('a', { sizeBytes: 0 })] }, {}, 'has 0 bytes'],
    ['a file of 2 GiB', { assets: [file('a', { sizeBytes: 2 ** 31 })] }, {}, 'has 2147483648 bytes'],
  ])('refuses %s', (_what, more, seen, problem) => {
    expect(problems(planPublish({ ...request, ...more }, { ...drafted, ...seen }))).toEqual([
      expect.stringContaining(problem),
    ])
  })

  test('takes the commit that is wanted, and a tag that is there already', () => {
    expect(planPublish({ ...request, target: commit }, { ...drafted, tagCommit: commit }).decision).toBe(
      'publish',
    )
  })

  describe('of a release that is published', () => {
    const published = {
      ...drafted,
      releases: [release({ draft: false })],
      tagCommit: commit,
      assets: [asset('a')],
    }

    test('has nothing to do when it is the same', () => {
      expect(planPublish({ ...request, assets: [file('a')], target: commit }, published)).toMatchObject({
        decision: 'keep',
      })
    })

    test.each([
      ['another asset', { assets: [file('a', { digest: 'sha256:x' })] }, {}, 'published without this a'],
      ['another commit', { target: otherCommit }, {}, 'is published of aaa'],
      [
        'someone else’s',
        {},
        { releases: [release({ draft: false, body: 'x' })] },
        'published by someone else',
      ],
    ])('refuses %s', (_what, more, seen, problem) => {
      expect(problems(planPublish({ ...request, ...more }, { ...published, ...seen }))).toEqual([
        expect.stringContaining(problem),
      ])
    })
  })

  test('is plain data', () => {
    const plan = planPublish(
      { ...request, assets: [file('a')] },
      { ...drafted, assets: [asset('a', { digest: 'sha256:x' })] },
    )
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
  })
})
