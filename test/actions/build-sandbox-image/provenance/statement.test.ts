import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type BuildFacts,
  checksumsOf,
  predicateOf,
  statementOf,
} from '../../../../actions/build-sandbox-image/provenance/statement.ts'

const facts: BuildFacts = {
  version: '1.2.3',
  parameters: { assetId: '6.0.0', vmImageFormats: ['VHD'] },
  materials: [
    { name: 'octo/service', uri: 'git+https://github.com/octo/service@refs/heads/main', gitCommit: 'c0ffee' },
    { name: 'ubuntu', uri: 'arn:aws:ec2:eu-central-1::image/ami-1' },
  ],
  byproducts: [
    { name: 'sandbox 6.0.0', uri: 'arn:aws:ec2:eu-central-1::image/ami-2' },
    { name: 'sandbox-6.0.0.spdx.json', sha256: 'ab'.repeat(32) },
  ],
  invocation: 'https://github.com/octo/service/actions/runs/17/attempts/2',
  startedAt: '2026-11-27T10:00:00.000Z',
  finishedAt: '2026-11-27T11:40:00.000Z',
}

test('the statement names each subject by its SHA-256, and says how it came about', () => {
  const subject = { name: 'sandbox.vhd', sha256: 'cd'.repeat(32) }
  const action = 'https://github.com/ai-ops/ai-ops/tree/v1.2.3/actions/build-sandbox-image'
  expect(statementOf([subject], predicateOf(facts))).toEqual({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'sandbox.vhd', digest: { sha256: 'cd'.repeat(32) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: action,
        externalParameters: { assetId: '6.0.0', vmImageFormats: ['VHD'] },
        resolvedDependencies: [
          {
            name: 'octo/service',
            uri: 'git+https://github.com/octo/service@refs/heads/main',
            digest: { gitCommit: 'c0ffee' },
          },
          { name: 'ubuntu', uri: 'arn:aws:ec2:eu-central-1::image/ami-1' },
        ],
      },
      runDetails: {
        builder: { id: action, version: { 'ai-ops': '1.2.3' } },
        metadata: {
          invocationId: 'https://github.com/octo/service/actions/runs/17/attempts/2',
          startedOn: '2026-11-27T10:00:00.000Z',
          finishedOn: '2026-11-27T11:40:00.000Z',
        },
        byproducts: [
          { name: 'sandbox 6.0.0', uri: 'arn:aws:ec2:eu-central-1::image/ami-2' },
          { name: 'sandbox-6.0.0.spdx.json', digest: { sha256: 'ab'.repeat(32) } },
        ],
      },
    },
  })
})

test('outside a workflow there is no invocation to name', () => {
  expect(JSON.stringify(predicateOf({ ...facts, invocation: undefined }))).not.toContain('invocationId')
})

test('the checksums are lines of sha256sum, one for each subject', () => {
  const sha256 = fc
    .uint8Array({ minLength: 32, maxLength: 32 })
    .map((bytes) => Buffer.from(bytes).toString('hex'))
  const name = fc.stringMatching(/^[a-z0-9][a-z0-9./_-]{0,40}$/)
  fc.assert(
    fc.property(fc.array(fc.record({ name, sha256 })), (subjects) => {
      const lines = checksumsOf(subjects).split('\n').slice(0, -1)
      const read = lines.map((line) => {
        const [, hash = '', file = ''] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? []
        return { name: file, sha256: hash }
      })
      expect(read).toEqual(subjects)
    }),
  )
})
