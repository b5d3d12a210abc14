import { describe, expect, test } from '@jest/globals'
import { mapUses } from '../../../../actions/prune-images/use/image-use.ts'
import { digestOf, image, REGISTRY, REPOSITORY } from '../support/build.ts'

describe('uses', () => {
  const images = [image('app', 1, ['v1', 'live']), image('old', 9)]
  const users = (...refs: string[]) => {
    const uses = refs.map((ref, i) => ({ user: `user-${i}`, image: ref }))
    return mapUses([{ source: 'ecs', place: 'eu-west-1', status: 'read', uses }], images, REPOSITORY)
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
    expect(users(`${REGISTRY}/team/copy@${digestOf('app')}`)).toEqual({
      usersOf: new Map(),
      tagUsers: new Map(),
      lost: [],
    })
  })

  test.each([
    'other/app:v1',
    `${REGISTRY}/team/other:v1`,
    `999999999999.dkr.ecr.eu-west-1.amazonaws.com/team/app:v1`,
    '123456789012.dkr.ecr.us-east-1.amazonaws.com/team/app:v1',
    'team/app:v1',
    'mirror.example/copy:v1',
    'vpce-0a1b-2c3d.dkr.ecr.us-east-1.vpce.amazonaws.com/team/app:v1',
    `${REGISTRY}/copies/team/app:v1`,
    'mirror.example/other-team/app:v1',
  ])('the tag of %s is none of ours', (ref) =>
    expect(users(ref)).toEqual({ usersOf: new Map(), tagUsers: new Map(), lost: [] }),
  )

  test.each([
    'mirror.example/team/app:live',
    'mirror.example:8443/proxy/team/app:live',
    '999999999999.dkr.ecr.eu-west-1.amazonaws.com/cache/team/app:live',
    '123456789012.dkr.ecr.us-east-1.amazonaws.com/cache/team/app:live',
    'vpce-0a1b-2c3d.dkr.ecr.eu-west-1.vpce.amazonaws.com/team/app:live',
    `${REGISTRY.toUpperCase()}/team/app:live`,
    '123456789012.dkr.ecr-fips.eu-west-1.amazonaws.com/team/app:live',
    '123456789012.dkr-ecr.eu-west-1.on.aws/team/app:live',
  ])('the tag of %s is ours', (ref) => expect([...users(ref).usersOf.keys()]).toEqual([digestOf('app')]))

  test('a digest counts in capitals; what is none stands for no image, the newest neither', () => {
    const capitals = digestOf('old').slice('sha256:'.length).toUpperCase()
    expect([...users(`${REGISTRY}/team/app@sha256:${capitals}`).usersOf.keys()]).toEqual([digestOf('old')])
    const latest = mapUses(
      [
        {
          source: 'ecs',
          place: 'eu-west-1',
          status: 'read',
          uses: [{ user: 'u', image: `${REGISTRY}/team/app@sha256:0123` }],
        },
      ],
      [image('app', 1, ['latest'])],
      REPOSITORY,
    )
    expect(latest.usersOf.size).toBe(0)
    expect(latest.lost).toHaveLength(1)
  })

  test('a reference that leads nowhere is told', () => {
    expect(
      users(`${REGISTRY}/team/app:v0`, `${REGISTRY}/team/app`, `${REGISTRY}/team/app@${digestOf('gone')}`)
        .lost,
    ).toHaveLength(3)
  })
})
