import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { directoryStore } from '../../../../actions/record-config/history/directory-store.ts'
import { verifyHistory } from '../../../../actions/record-config/history/verify.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { newSigner, system, writeHistory } from './sample-history.ts'

test('a history in a folder is written and verified like one in a bucket', async () => {
  using folder = temporaryFolder()
  const signer = newSigner()
  const store = directoryStore(join(folder.path, system))
  await writeHistory(store, ['1.0.0', '1.1.0'], signer)
  const { findings, entries } = await verifyHistory(store, {
    system,
    verifiers: [signer.verifier],
    known: [],
    depth: 'all',
  })
  expect([findings, entries.length]).toEqual([[], 2])
})

test('a file is created once, and replaced only in the version that was read', async () => {
  using folder = temporaryFolder()
  const store = directoryStore(folder.path)
  expect(await store.read('a/b')).toBeUndefined()
  expect(await store.create('a/b', Buffer.from('1'))).toBe('created')
  expect(await store.create('a/b', Buffer.from('2'))).toBe('exists')
  const file = await store.read('a/b')
  expect(file?.content.toString()).toBe('1')
  expect(await store.replace('a/b', Buffer.from('3'), 'another version')).toBe('moved')
  expect(await store.replace('a/b', Buffer.from('3'), undefined)).toBe('moved')
  expect(await store.replace('a/b', Buffer.from('3'), file?.version)).toBe('replaced')
  expect(await store.replace('c', Buffer.from('4'), undefined)).toBe('replaced')
  expect(readdirSync(join(folder.path, 'a'))).toEqual(['b'])
})

test('a file where a folder should be is nothing that was recorded; other errors are told', async () => {
  using folder = temporaryFolder()
  writeFileSync(join(folder.path, 'entries'), '')
  mkdirSync(join(folder.path, 'checkpoint'))
  const store = directoryStore(folder.path)
  expect(await store.read('entries/0000000001.json')).toBeUndefined()
  await expect(store.read('checkpoint')).rejects.toThrow('EISDIR')
})
