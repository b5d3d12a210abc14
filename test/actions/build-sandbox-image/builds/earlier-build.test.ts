import { describe, expect, test } from '@jest/globals'
import { earlierBuild, withoutBuild } from '../../../../actions/build-sandbox-image/builds/earlier-build.ts'
import { planBuild } from '../../../../actions/build-sandbox-image/modes/codebuild/plan.ts'
import { ami, build, complete, image, nothingSeen, request, snapshot, task } from '../samples.ts'

const commit = 'c'.repeat(40)
const startedAt = '2026-11-21T09:00:00.000Z'
const variables = { ASSET_ID: '6.0.0', AMI_NAME: 'ai-sandbox-6.0.0', AWS_USER_NAME: 'release' }
const running = build({ startedAt, variables })
const succeeded = build({ startedAt, variables, status: 'SUCCEEDED', commit })

const found = (one: typeof running, existing = complete, wanted: string | undefined = undefined) =>
  earlierBuild(request, { ...nothingSeen, earlierBuilds: [one], existing }, { commit: wanted })

describe('an earlier attempt’s build is gone on with', () => {
  test.each([
    ['it runs', running, []],
    ['it has made the AMI', succeeded, complete],
  ])('%s', (_what, one, existing) => {
    expect(found(one, existing)).toBe(one)
    expect(found(one, existing, one.commit)).toBe(one)
  })
})

describe('another one is started', () => {
  test.each([
    ['it failed', build({ ...running, status: 'FAILED' }), complete],
    ['it was stopped', build({ ...running, status: 'STOPPED' }), complete],
    ['it succeeded without an AMI', succeeded, []],
    ['the AMI was there before', succeeded, [ami({ createdAt: '2026-11-21T08:59:59.000Z' })]],
    ['nothing tells when the AMI was made', succeeded, [ami({ createdAt: undefined })]],
    ['it has another name', succeeded, [ami({ name: 'other' })]],
    [
      'it was asked for something else',
      build({ ...running, variables: { ...variables, AWS_USER_NAME: 'x' } }),
      [],
    ],
    ['nothing is known of it', build({ startedAt }), []],
  ])('%s', (_what, one, existing) => {
    expect(found(one, existing)).toBeUndefined()
  })

  test('it has another commit', () => {
    expect(found(succeeded, complete, 'd'.repeat(40))).toBeUndefined()
  })
})

test('what it has made does not stand against itself; what was there before stays', () => {
  const before = [
    snapshot({ id: 'snap-0', createdAt: '2026-11-20T10:00:00.000Z' }),
    task({ id: 'export-0', imageId: 'ami-0' }),
    image('old.vhd', { modifiedAt: '2026-11-20T10:00:00.000Z' }),
  ]
  const made = [ami(), snapshot({ createdAt: '2026-11-21T10:00:00.000Z' }), task(), image('sandbox.vhd')]
  const seen = {
    ...nothingSeen,
    runningBuilds: [running],
    imagesOfName: ['ami-1'],
    existing: [...before, ...made],
  }
  expect(planBuild(request, seen).decision).toBe('refuse')
  const rest = withoutBuild(running, seen)
  expect(rest).toMatchObject({ runningBuilds: [], imagesOfName: [], existing: before })
  expect(planBuild(request, rest).decision).toBe('start')
})
