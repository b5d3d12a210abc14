import { expect, test } from '@jest/globals'
import { problemOfAssetName, storedAssetName } from '../../../../actions/publish-release/assets/asset-name.ts'

test.each([
  ['app-1.0.0_linux+x64@1.tar.gz', 'app-1.0.0_linux+x64@1.tar.gz'],
  ['app_1.0~rc1_amd64.deb', 'app_1.0.rc1_amd64.deb'],
  ['notes..txt', 'notes.txt'],
  ['.env', 'default.env'],
  ['...', 'default'],
  ['a b.txt', 'a.b.txt'],
  ['a (1).txt', 'a.1.txt'],
  ['end.', 'end'],
  ['ä.txt', 'txt'],
])('GitHub stores %j as %j', (name, stored) => {
  expect(storedAssetName(name)).toBe(stored)
  expect(problemOfAssetName(name) === undefined).toBe(name === stored)
})

test('a name that is too long is refused', () => {
  expect(problemOfAssetName('a'.repeat(256))).toContain('more than 255 characters')
})
