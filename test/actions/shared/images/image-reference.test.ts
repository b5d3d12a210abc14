import { describe, expect, test } from '@jest/globals'
import { parseDigest } from '../../../../actions/shared/images/digest.ts'
import { parseImageReference } from '../../../../actions/shared/images/image-reference.ts'

const REGISTRY = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
const digest = parseDigest(`sha256:${'ab'.repeat(32)}`) ?? ''

describe('image references', () => {
  const registry = { kind: 'ecr', accountId: '123456789012', region: 'eu-west-1' }
  test.each([
    [`${REGISTRY}/team/app:v1`, { registry, repository: 'team/app', tag: 'v1', digest: undefined }],
    [`${REGISTRY}/team/app`, { registry, repository: 'team/app', tag: 'latest', digest: undefined }],
    [`${REGISTRY}/team/app@${digest}`, { registry, repository: 'team/app', tag: undefined, digest }],
    [`${REGISTRY}/team/app:v1@${digest}`, { registry, repository: 'team/app', tag: 'v1', digest }],
    [
      `docker-pullable://${REGISTRY}/team/app@${digest}`,
      { registry, repository: 'team/app', tag: undefined, digest },
    ],
    [
      '123456789012.dkr-ecr.eu-west-1.on.aws/team/app:v1',
      { registry, repository: 'team/app', tag: 'v1', digest: undefined },
    ],
    [
      '123456789012.dkr.ecr-fips.us-east-1.amazonaws.com/a:b',
      {
        registry: { kind: 'ecr', accountId: '123456789012', region: 'us-east-1' },
        repository: 'a',
        tag: 'b',
        digest: undefined,
      },
    ],
    [
      '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/a:b',
      {
        registry: { kind: 'ecr', accountId: '123456789012', region: 'cn-north-1' },
        repository: 'a',
        tag: 'b',
        digest: undefined,
      },
    ],
    [
      'localhost:5000/a',
      {
        registry: { kind: 'other', host: 'localhost:5000' },
        repository: 'a',
        tag: 'latest',
        digest: undefined,
      },
    ],
    ['nginx', { registry: undefined, repository: 'nginx', tag: 'latest', digest: undefined }],
    ['library/nginx:1', { registry: undefined, repository: 'library/nginx', tag: '1', digest: undefined }],
    [
      'evil.example/123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:v1',
      {
        registry: { kind: 'other', host: 'evil.example' },
        repository: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app',
        tag: 'v1',
        digest: undefined,
      },
    ],
    [
      '123456789012.DKR.ecr.EU-west-1.amazonaws.com/team/App:V1',
      { registry, repository: 'team/App', tag: 'V1', digest: undefined },
    ],
    [
      'vpce-0a1b-2c3d.dkr.ecr.eu-west-1.vpce.amazonaws.com/team/app:v1',
      {
        registry: { kind: 'ecr', accountId: undefined, region: 'eu-west-1' },
        repository: 'team/app',
        tag: 'v1',
        digest: undefined,
      },
    ],
    [
      '123456789012.dkr.ecr.eu-west-1.amazonaws.com.evil.example/a:b',
      {
        registry: {
          kind: 'other',
          host: '123456789012.dkr.ecr.eu-west-1.amazonaws.com.evil.example',
        },
        repository: 'a',
        tag: 'b',
        digest: undefined,
      },
    ],
    [digest, { registry: undefined, repository: '', tag: undefined, digest }],
    ['', { registry: undefined, repository: '', tag: 'latest', digest: undefined }],
  ])('%s', (text, expected) => expect(parseImageReference(text)).toEqual(expected))
})
