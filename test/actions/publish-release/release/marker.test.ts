import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  composeBody,
  containsMarker,
  readBody,
  textDigest,
} from '../../../../actions/publish-release/release/marker.ts'

const marker = { tag: '1.2.3', target: 'a'.repeat(40), text: 'c'.repeat(64) }

describe('marker', () => {
  test('survives any tag and any notes without a marker', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (tag, notes) => {
        fc.pre(!containsMarker(notes))
        const read = readBody(composeBody(notes, { ...marker, tag }))
        expect(read.marker).toEqual({ ...marker, tag })
        expect(read.notes).toBe(notes.trimEnd().replaceAll('\r\n', '\n').trimEnd())
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('is not ended by what is in it', () => {
    const body = composeBody('notes', { ...marker, tag: 'v1-->x<script>' })
    expect(body.match(/-->/g)).toHaveLength(1)
    expect(readBody(body).marker?.tag).toBe('v1-->x<script>')
  })

  test.each([
    'plain notes',
    '<!-- ai-ops:release {"tag":"1"',
    '<!-- ai-ops:release {"tag":1,"target":"x","text":"y"} -->',
    '<!-- ai-ops:release nonsense -->',
  ])('is not seen in %j', (body) => {
    expect(readBody(body).marker).toBeUndefined()
  })

  test('what stands after it belongs to the notes', () => {
    expect(readBody(`${composeBody('before', marker)}after`).notes).toBe('before\n\n\nafter')
  })
})

describe('textDigest', () => {
  const text = { title: 'T', notes: 'a\nb', prerelease: false }

  test('does not change with line endings or space at the end', () => {
    expect(textDigest({ ...text, notes: 'a\r\nb\r\n\r\n' })).toBe(textDigest(text))
  })

  test('changes with everything that people read', () => {
    const others = [text, { ...text, title: 'U' }, { ...text, notes: 'a' }, { ...text, prerelease: true }]
    expect(new Set(others.map(textDigest)).size).toBe(4)
  })
})
