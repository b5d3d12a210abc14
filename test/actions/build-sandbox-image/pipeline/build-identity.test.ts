import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { amiNameOf, parseAssetId } from '../../../../actions/build-sandbox-image/assets/asset-id.ts'
import {
  imageKeyOf,
  temporaryNames,
  tokenOf,
} from '../../../../actions/build-sandbox-image/pipeline/build-identity.ts'
import { location } from '../samples.ts'

const prefixes = { stack: 'EC2-DATA-SCIENCE-SANDBOX-', keyPair: 'ec2-key-' }
const anAssetId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/).map(parseAssetId)

describe('the names of a build', () => {
  test('are ones that CloudFormation and EC2 take, whatever the asset id is', () => {
    fc.assert(
      fc.property(anAssetId, (assetId) => {
        const names = temporaryNames({ repository: 'octo/service', runId: '7', assetId }, prefixes)
        expect(names.stack).toMatch(/^[A-Za-z][-A-Za-z0-9]{0,127}$/)
        expect(names.keyPair).toMatch(/^ec2-key-[0-9a-f]{16}$/)
      }),
    )
  })

  test('are the same in every attempt of a job, and others in every other run', () => {
    const identity = { repository: 'octo/service', runId: '7', assetId: parseAssetId('6.0.0') }
    expect(temporaryNames(identity, prefixes)).toEqual(temporaryNames({ ...identity }, prefixes))
    for (const other of [{ runId: '8' }, { repository: 'octo/other' }, { assetId: parseAssetId('6.0.0rc1') }])
      expect(temporaryNames({ ...identity, ...other }, prefixes)).not.toEqual(
        temporaryNames(identity, prefixes),
      )
  })

  test('tokens differ by what they are for, and are as short as EC2 takes them', () => {
    const identity = { repository: 'octo/service', runId: '7', assetId: parseAssetId('6.0.0') }
    expect(tokenOf(identity, 'export', 'VHD')).not.toBe(tokenOf(identity, 'export', 'RAW'))
    expect(tokenOf(identity, 'export', 'VHD').length).toBeLessThanOrEqual(64)
  })

  test('a VM image lies under its asset id, in characters that need no special handling', () => {
    const assetId = parseAssetId('6.0.0')
    const amiName = amiNameOf("My (AI) sandbox's {asset-id}", assetId)
    expect(imageKeyOf({ assetId, amiName }, location, 'VHD')).toBe('vm/6.0.0/My-AI-sandbox-s-6.0.0.vhd')
  })
})
