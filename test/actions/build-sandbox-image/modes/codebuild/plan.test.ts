import { describe, expect, test } from '@jest/globals'
import { type BuildPlan, planBuild } from '../../../../../actions/build-sandbox-image/modes/codebuild/plan.ts'
import { ami, build, image, nothingSeen, request, snapshot } from '../../samples.ts'

function problemsOf(plan: BuildPlan): readonly string[] {
  return plan.decision === 'refuse' ? plan.problems : []
}

describe('planBuild', () => {
  test('starts when nothing stands against it', () => {
    expect(planBuild(request, nothingSeen)).toEqual({
      decision: 'start',
      project: nothingSeen.project,
      assetId: '6.0.0',
      amiName: 'ai-sandbox-6.0.0',
      sourceVersion: 'c0ffee',
      commit: undefined,
      environment: [
        { name: 'ASSET_ID', type: 'PLAINTEXT', value: '6.0.0' },
        { name: 'AMI_NAME', type: 'PLAINTEXT', value: 'ai-sandbox-6.0.0' },
        { name: 'AWS_USER_NAME', type: 'PLAINTEXT', value: 'release' },
      ],
      timeoutMinutes: undefined,
      limits: { queueMs: 1_800_000 + 300_000, runMs: 3_600_000 + 300_000 },
      vmImages: request.vmImages,
      existing: [],
      remarks: [],
    })
  })

  test.each([
    [5 * 60_000, 5],
    [5 * 60_000 + 1, 6],
    [7_200_000, 120],
  ])('a time-out of %d ms is %d minutes for CodeBuild', (timeoutMs, timeoutMinutes) => {
    expect(planBuild({ ...request, timeoutMs }, nothingSeen)).toMatchObject({
      timeoutMinutes,
      limits: { queueMs: 1_800_000 + 300_000, runMs: timeoutMs },
    })
  })

  test('refuses a taken AMI name, and says how to free it', () => {
    const plan = planBuild(request, { ...nothingSeen, imagesOfName: ['ami-9'] })
    expect(problemsOf(plan)).toEqual([
      expect.stringMatching(/"ai-sandbox-6.0.0" is taken by ami-9.*deregister-image .*ami-9/),
    ])
  })

  test('refuses an asset id that an image of another name carries; names one image once', () => {
    const existing = [ami({ name: 'other' })]
    expect(problemsOf(planBuild(request, { ...nothingSeen, existing }))).toEqual([
      expect.stringContaining('The asset id 6.0.0 is taken by AMI ami-1 "other"'),
    ])
    expect(
      problemsOf(planBuild(request, { ...nothingSeen, existing, imagesOfName: ['ami-1'] })),
    ).toHaveLength(1)
  })

  test('refuses while another build makes the same asset id, not while one makes a longer id', () => {
    const running = (id: string) => ({
      ...nothingSeen,
      runningBuilds: [build({ variables: { ASSET_ID: id } })],
    })
    expect(problemsOf(planBuild(request, running('6.0.0')))).toEqual([
      expect.stringContaining('Build sandbox:1 is making'),
    ])
    expect(planBuild(request, running('6.0.0rc1')).decision).toBe('start')
  })

  test('refuses VM images where volumes are encrypted by default, which EC2 cannot export', () => {
    const seen = { ...nothingSeen, encryptsByDefault: true }
    expect(problemsOf(planBuild(request, seen))).toEqual([
      expect.stringContaining('cannot export an encrypted image'),
    ])
    expect(planBuild({ ...request, vmImages: undefined }, seen).decision).toBe('start')
  })

  test('names every problem at once', () => {
    const seen = {
      ...nothingSeen,
      imagesOfName: ['ami-9'],
      runningBuilds: [build({ variables: { ASSET_ID: '6.0.0' } })],
      encryptsByDefault: true,
    }
    expect(problemsOf(planBuild(request, seen))).toHaveLength(3)
  })

  test('remarks what an earlier build left', () => {
    const existing = [snapshot(), image('old.vhd')]
    expect(planBuild(request, { ...nothingSeen, existing })).toMatchObject({
      decision: 'start',
      existing: ['snap-1', 's3://images/vm/6.0.0/old.vhd of 2026-11-21T11:00:00.000Z'],
      remarks: [expect.stringContaining('snapshot snap-1'), expect.stringContaining('old.vhd')],
    })
  })

  test('is plain data', () => {
    const plan = planBuild({ ...request, timeoutMs: 600_000 }, { ...nothingSeen, existing: [snapshot()] })
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
  })
})
