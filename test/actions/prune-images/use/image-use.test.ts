import { describe, expect, test } from '@jest/globals'
import { parseImageReference } from '../../../../actions/prune-images/use/image-reference.ts'
import { mapUses } from '../../../../actions/prune-images/use/image-use.ts'
import { digestOf, image, REGISTRY, REPOSITORY } from '../support/build.ts'

const digest = digestOf('app')

describe('image references', () => {
  const registry = { accountId: '123456789012', region: 'eu-west-1' }
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
        registry: { accountId: '123456789012', region: 'us-east-1' },
        repository: 'a',
        tag: 'b',
        digest: undefined,
      },
    ],
    [
      '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/a:b',
      {
        registry: { accountId: '123456789012', region: 'cn-north-1' },
        repository: 'a',
        tag: 'b',
        digest: undefined,
      },
    ],
    ['localhost:5000/a', { registry: undefined, repository: 'a', tag: 'latest', digest: undefined }],
    ['nginx', { registry: undefined, repository: 'nginx', tag: 'latest', digest: undefined }],
    ['library/nginx:1', { registry: undefined, repository: 'library/nginx', tag: '1', digest: undefined }],
    [
      'evil.example/123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:v1',
      {
        registry: undefined,
        repository: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app',
        tag: 'v1',
        digest: undefined,
      },
    ],
    ['', { registry: undefined, repository: '', tag: 'latest', digest: undefined }],
  ])('%s', (text, expected) => expect(parseImageReference(text)).toEqual(expected))
})

describe('uses', () => {
  const images = [image('app', 1, ['v1', 'live']), image('old', 9)]
  const users = (...refs: string[]) => {
    const uses = refs.map((ref, i) => ({ user: `user-${i}`, image: ref }))
    return mapUses([{ source: 'ecs', status: 'read', uses }], images, REPOSITORY)
  }

  test('a tag stands for the image that has it, a digest for itself', () => {
    const { usersOf, lost } = users(
      `${REGISTRY}/team/app:live`,
      `${REGISTRY}/team/app@${digestOf('old')}`,
      `${REGISTRY}/team/app:v1`,
    )
    expect(usersOf).toEqual(
      new Map([
        [digestOf('app'), ['user-0', 'user-2']],
        [digestOf('old'), ['user-1']],
      ]),
    )
    expect(lost).toEqual([])
  })

  test('a digest beats a tag that has moved on', () => {
    expect([...users(`${REGISTRY}/team/app:v1@${digestOf('old')}`).usersOf.keys()]).toEqual([digestOf('old')])
  })

  test('a digest counts wherever it was pulled from, unless that is another repository of ECR', () => {
    expect(users(`mirror.example/copy@${digestOf('app')}`).usersOf.size).toBe(1)
    expect(users(`${REGISTRY}/team/copy@${digestOf('app')}`)).toEqual({ usersOf: new Map(), lost: [] })
  })

  test.each([
    'other/app:v1',
    `${REGISTRY}/team/other:v1`,
    `999999999999.dkr.ecr.eu-west-1.amazonaws.com/team/app:v1`,
    '123456789012.dkr.ecr.us-east-1.amazonaws.com/team/app:v1',
    'team/app:v1',
  ])('the tag of %s is none of ours', (ref) => expect(users(ref)).toEqual({ usersOf: new Map(), lost: [] }))

  test('a reference that leads nowhere is told', () => {
    expect(
      users(`${REGISTRY}/team/app:v0`, `${REGISTRY}/team/app`, `${REGISTRY}/team/app@${digestOf('gone')}`)
        .lost,
    ).toHaveLength(3)
  })
})
