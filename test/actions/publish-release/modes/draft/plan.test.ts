import { describe, expect, test } from '@jest/globals'
import type {
  DraftObservation,
  DraftRequest,
} from '../../../../../actions/publish-release/modes/draft/observe.ts'
import {
  type DraftPlan,
  planDraft as planSeen,
} from '../../../../../actions/publish-release/modes/draft/plan.ts'
import { textDigest } from '../../../../../actions/publish-release/release/marker.ts'
import { commit, otherCommit, release, text } from '../../samples.ts'

const request: DraftRequest = { tag: '1.2.3', target: commit, ...text }
const nothing = { releases: [], tagCommit: undefined }
const edited = { title: 'Edited', notes: 'By hand.' }

function planDraft(request: DraftRequest, seen: Omit<DraftObservation, 'request'>): DraftPlan {
  return planSeen({ ...seen, request })
}

function problems(plan: DraftPlan): readonly string[] {
  return plan.decision === 'refuse' ? plan.problems : []
}

describe('planDraft', () => {
  test('creates the first draft', () => {
    expect(planDraft(request, nothing)).toEqual({
      decision: 'create',
      content: { ...text, marker: { tag: '1.2.3', target: commit, text: textDigest(text) } },
      reason: 'there is no draft of 1.2.3',
    })
  })

  test('keeps a draft that is as it should be', () => {
    expect(planDraft(request, { ...nothing, releases: [release()] })).toMatchObject({
      decision: 'keep',
      release: { id: 1 },
    })
  })

  test('keeps it also when the editor of GitHub changed the line endings', () => {
    const seen = { ...nothing, releases: [{ ...release(), body: release().body.replaceAll('\n', '\r\n') }] }
    expect(planDraft(request, seen).decision).toBe('keep')
  })

  test('updates a draft of an earlier text', () => {
    const earlier = { ...text, notes: 'Earlier.' }
    const seen = { ...nothing, releases: [release({ drafted: earlier, notes: earlier.notes })] }
    expect(planDraft(request, seen)).toMatchObject({ decision: 'update', releaseId: 1, content: text })
  })

  test('moves a draft to another commit', () => {
    const plan = planDraft({ ...request, target: otherCommit }, { ...nothing, releases: [release()] })
    expect(plan).toMatchObject({ decision: 'update', content: { marker: { target: otherCommit } } })
  })

  test('puts back a target that was changed by hand', () => {
    const plan = planDraft(request, { ...nothing, releases: [release({ target: otherCommit })] })
    expect(plan).toMatchObject({ decision: 'update', content: { marker: { target: commit } } })
  })

  test('keeps what people wrote when the source has not changed', () => {
    const seen = { ...nothing, releases: [release(edited)] }
    expect(planDraft(request, seen)).toMatchObject({
      decision: 'keep',
      reason: expect.stringContaining('by hand'),
    })
    expect(planDraft({ ...request, target: otherCommit }, seen)).toMatchObject({
      decision: 'update',
      content: { ...edited, marker: { target: otherCommit, text: textDigest(text) } },
    })
  })

  test('does not overwrite what people wrote when the source has changed, too', () => {
    const plan = planDraft({ ...request, notes: 'Newer.' }, { ...nothing, releases: [release(edited)] })
    expect(problems(plan)).toEqual([
      expect.stringContaining('edited by hand, and its source has changed since'),
    ])
  })

  test('is content when people wrote what the source says now', () => {
    const now = { ...text, ...edited }
    expect(planDraft({ ...request, ...edited }, { ...nothing, releases: [release(edited)] })).toMatchObject({
      decision: 'update',
      content: { ...now, marker: { text: textDigest(now) } },
    })
  })

  test('takes a tag at the same commit, refuses one at another', () => {
    expect(planDraft(request, { ...nothing, tagCommit: commit }).decision).toBe('create')
    expect(problems(planDraft(request, { ...nothing, tagCommit: otherCommit }))).toEqual([
      expect.stringMatching(/The tag 1.2.3 exists at bbb.*git push origin :refs\/tags\/1.2.3/),
    ])
  })

  test.each([
    ['a published release', [release({ draft: false })], 'is published'],
    ['a draft of someone else', [release({ body: 'mine' })], 'that this action did not make'],
    ['two drafts', [release(), release({ id: 2 })], 'There are 2 drafts'],
  ])('refuses %s', (_what, releases, problem) => {
    expect(problems(planDraft(request, { ...nothing, releases }))).toEqual([expect.stringContaining(problem)])
  })

  test.each([
    [{ notes: ' \n' }, 'notes are empty'],
    [{ notes: 'x'.repeat(125_000) }, 'GitHub takes 124500'],
    [{ notes: 'a <!-- ai-ops:release {} -->' }, 'contain the mark'],
    [{ tag: 'a b' }, 'cannot be the name of a tag'],
    [{ tag: '../x' }, 'cannot be the name of a tag'],
    [{ tag: 'x.lock' }, 'cannot be the name of a tag'],
    [{ tag: '-d' }, 'cannot be the name of a tag'],
    [{ tag: 'a..b' }, 'cannot be the name of a tag'],
    [{ tag: 'x@{1}' }, 'cannot be the name of a tag'],
  ])('refuses %j', (more, problem) => {
    expect(problems(planDraft({ ...request, ...more }, nothing))).toEqual([expect.stringContaining(problem)])
  })

  test.each(['v1.2.3', 'sub/dir/v1.2.3', '1.2.3+build', 'release_1'])('takes the tag %s', (tag) => {
    expect(planDraft({ ...request, tag }, nothing).decision).toBe('create')
  })

  test('is plain data', () => {
    const plan = planDraft(request, { ...nothing, releases: [release({ target: otherCommit })] })
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
  })
})
