import { describe, expect, test } from '@jest/globals'
import { parseAssetId } from '../../../../actions/build-sandbox-image/assets/asset-id.ts'
import { buildKeyOf } from '../../../../actions/build-sandbox-image/builds/build-key.ts'

const wish = {
  repository: 'acme/sandbox',
  runId: '17',
  runAttempt: 1,
  job: 'build',
  project: 'sandbox',
  assetId: parseAssetId('6.0.0'),
}

describe('buildKeyOf', () => {
  test('is the same for the same wish', () => {
    expect(buildKeyOf({ ...wish })).toBe(buildKeyOf(wish))
    expect(buildKeyOf(wish)).toMatch(/^ai-ops-[0-9a-f]{40}$/)
  })

  test('is another one for every other wish', () => {
    const others = [
      wish,
      { ...wish, repository: 'acme/other' },
      { ...wish, runId: '171' },
      { ...wish, runId: '1', runAttempt: 71 },
      { ...wish, runAttempt: 2 },
      { ...wish, job: 'build-2' },
      { ...wish, project: 'other' },
      { ...wish, assetId: parseAssetId('6.0.0rc1') },
    ]
    expect(new Set(others.map(buildKeyOf)).size).toBe(others.length)
  })
})
