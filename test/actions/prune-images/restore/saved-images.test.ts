import { describe, expect, test } from '@jest/globals'
import { quarantineTag } from '../../../../actions/prune-images/images/quarantine.ts'
import { readSavedImages } from '../../../../actions/prune-images/restore/saved-images.ts'
import { digestOf, MANIFEST, NOW, REPOSITORY } from '../support/build.ts'

const line = (tags: readonly string[], more: object = {}) =>
  `${JSON.stringify({ repository: REPOSITORY, digest: digestOf('a'), tags, mediaType: MANIFEST, manifest: 'a', ...more })}\n`
const tagsIn = (...lines: string[]) =>
  readSavedImages({ text: lines.join(''), where: 'input restore-from' }, REPOSITORY).map(({ tags }) => tags)

describe('what was saved of an image', () => {
  test('is that of the last time', () => {
    expect(tagsIn(line(['v1']), line(['v2']))).toEqual([['v2']])
    expect(tagsIn(line(['v1']), line([]))).toEqual([[]])
  })

  test('has the names of the last time before it was in quarantine', () => {
    expect(tagsIn(line(['v1', 'prod']), line([], { inQuarantine: true }))).toEqual([['v1', 'prod']])
    expect(tagsIn(line([], { inQuarantine: true }))).toEqual([[]])
  })

  test('puts no image in quarantine: such a tag is none that people gave', () => {
    const mark = quarantineTag({ digest: digestOf('a') }, NOW)
    const ofAnother = quarantineTag({ digest: digestOf('b') }, NOW)
    expect(tagsIn(line([mark, 'v1', ofAnother]))).toEqual([['v1', ofAnother]])
  })
})
