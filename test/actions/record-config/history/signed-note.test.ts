import { describe, expect, test } from '@jest/globals'
import {
  formatCheckpoint,
  originOf,
  parseCheckpoint,
} from '../../../../actions/record-config/history/checkpoint.ts'
import {
  checkSignatures,
  formatVerifier,
  parseNote,
  parseVerifier,
} from '../../../../actions/record-config/history/signed-note.ts'
import { newSigner, system } from './sample-history.ts'

describe('the example of Go’s note package, from which C2SP signed-note comes', () => {
  const key = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
  const note =
    'If you think cryptography is the answer to your problem,\n' +
    'then you don’t know what your problem is.\n\n' +
    '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'

  test('its key is read and written back', () => {
    expect(formatVerifier(parseVerifier(key))).toBe(key)
  })

  test('its signature is valid, and that of another text is not', () => {
    const parsed = parseNote(note.replace('’', "'"))
    if (parsed === undefined) throw new Error('It is a note')
    expect(checkSignatures(parsed, [parseVerifier(key)])).toBe('valid')
    expect(
      checkSignatures({ ...parsed, text: parsed.text.replace('your', 'my') }, [parseVerifier(key)]),
    ).toBe('invalid')
  })
})

describe('checkpoints', () => {
  const signer = newSigner()
  const checkpoint = { origin: originOf(system), size: 70_000, root: Buffer.alloc(32, 7) }

  test('are written as C2SP tlog-checkpoint says, and read back', async () => {
    const text = await formatCheckpoint(checkpoint, signer)
    expect(text.split('\n')).toEqual([
      'ai-ops.dev/record-config/assistant',
      '70000',
      Buffer.alloc(32, 7).toString('base64'),
      '',
      expect.stringMatching(/^— ai-ops\.dev\/record-config\/assistant [A-Za-z0-9+/]+=*$/),
      '',
    ])
    expect(parseCheckpoint(text)).toMatchObject(checkpoint)
    expect(await formatCheckpoint(checkpoint, signer)).toBe(text)
  })

  test('tell the states of their signature apart', async () => {
    const stateOf = (text: string, key = signer) => {
      const note = parseCheckpoint(text)?.note
      return note && checkSignatures(note, [key.verifier])
    }
    const text = await formatCheckpoint(checkpoint, signer)
    expect(stateOf(text)).toBe('valid')
    expect(stateOf(text.replace('70000', '70001'))).toBe('invalid')
    expect(stateOf(text, newSigner())).toBe('unknown-key')
    expect(stateOf(await formatCheckpoint(checkpoint, undefined))).toBe('unsigned')
  })

  test.each([
    ['', 'nothing'],
    ['a\n1\nAA==\n\n', 'a short root'],
    [`a\n01\n${Buffer.alloc(32).toString('base64')}\n\n`, 'a number with a leading zero'],
    [`a\n-1\n${Buffer.alloc(32).toString('base64')}\n\n`, 'a negative size'],
    [`a\n1\n${Buffer.alloc(32).toString('base64')}\nmore\n\n`, 'a further line'],
    [`a\n1\n${Buffer.alloc(32).toString('base64')}\n\n— a b c\n`, 'a bad signature line'],
    [`a\n1\n${Buffer.alloc(32).toString('base64')}\n`, 'no blank line'],
  ])('%j is none: %s', (text) => {
    expect(parseCheckpoint(text)).toBeUndefined()
  })
})

test.each([
  '',
  'a+b',
  'a+00000000+AA==',
  'PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
])('%j is not a verification key', (text) => {
  expect(() => parseVerifier(text)).toThrow(TypeError)
})
