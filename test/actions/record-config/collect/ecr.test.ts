import { describe, expect, test } from '@jest/globals'
import {
  parseEcrImage,
  parseOwnImage,
  tagOf,
} from '../../../../actions/record-config/collect/ecr-reference.ts'

const digest = `sha256:${'a1'.repeat(32)}`
const registry = '123456789012.dkr.ecr.eu-central-1.amazonaws.com'

describe('image references', () => {
  test.each([
    [`${registry}/team/app:1.0`, { repository: 'team/app', tag: '1.0', digest: undefined }],
    [`${registry}/app@${digest}`, { repository: 'app', tag: undefined, digest }],
    [`${registry}/app:1.0@${digest}`, { repository: 'app', tag: '1.0', digest }],
    [`${registry}/app`, { repository: 'app', tag: 'latest', digest: undefined }],
    [
      '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/app:1',
      { repository: 'app', tag: '1', region: 'cn-north-1' },
    ],
    [
      '123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/app:1',
      { repository: 'app', region: 'us-gov-west-1' },
    ],
    ['123456789012.dkr-ecr.eu-central-1.on.aws/app:1', { repository: 'app', region: 'eu-central-1' }],
    ['123456789012.dkr-ecr-fips.us-east-1.on.aws/app:1', { repository: 'app', region: 'us-east-1' }],
    [`123456789012.dkr-ecr.eu-central-1.on.aws/team/app:1.0@${digest}`, { tag: '1.0', digest }],
  ])('%s', (reference, expected) => {
    expect(parseEcrImage(reference)).toMatchObject({ registryId: '123456789012', ...expected })
  })

  test.each(['nginx:1.27', 'ghcr.io/org/app:1', 'localhost:5000/app:1', 'app', ''])(
    '%s is not of ECR',
    (reference) => {
      expect(parseEcrImage(reference)).toBeUndefined()
    },
  )

  test.each([
    ['app:1.0', { registryId: undefined, repository: 'app', tag: '1.0' }],
    [`team/app:1.0@${digest}`, { repository: 'team/app', tag: '1.0', digest }],
    [`${registry}/app:1.0`, { registryId: '123456789012', repository: 'app' }],
  ])('%s names an image of one’s own', (reference, expected) => {
    expect(parseOwnImage(reference)).toMatchObject(expected)
  })

  test.each(['app@sha256:12', 'App:1', 'ghcr.io/org/app:1', 'a b:1', ':1'])('%s names none', (reference) => {
    expect(parseOwnImage(reference)).toBeUndefined()
  })

  test.each([
    [`${registry}/app:1.0`, '1.0'],
    ['localhost:5000/app', 'latest'],
    ['nginx:1.27', '1.27'],
    ['nginx', 'latest'],
    [`nginx@${digest}`, digest],
    [`nginx:1.27@${digest}`, '1.27'],
  ])('the version of %s is %s', (reference, version) => {
    expect(tagOf(reference)).toBe(version)
  })
})
