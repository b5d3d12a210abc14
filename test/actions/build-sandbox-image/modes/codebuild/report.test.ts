import { describe, expect, test } from '@jest/globals'
import type { Applied } from '../../../../../actions/build-sandbox-image/modes/codebuild/apply.ts'
import { planBuild, type StartPlan } from '../../../../../actions/build-sandbox-image/modes/codebuild/plan.ts'
import {
  reportApplied,
  reportPlanned,
  reportRefused,
} from '../../../../../actions/build-sandbox-image/modes/codebuild/report.ts'
import { ami, build, complete, image, nothingSeen, request, snapshot } from '../../samples.ts'

function startPlan(): StartPlan {
  const plan = planBuild(request, nothingSeen)
  if (plan.decision !== 'start') throw new Error('the sample can be built')
  return plan
}

describe('reports', () => {
  test('a plan and a refusal', () => {
    expect(reportPlanned(startPlan())).toMatchObject({ outcome: 'planned', dryRun: true })
    const refused = reportRefused(
      { decision: 'refuse', assetId: request.assetId, problems: ['a.', 'b.'] },
      false,
    )
    expect(refused).toMatchObject({
      outcome: 'refused',
      reason: 'a. b.',
      changes: [{ reason: 'a.' }, { reason: 'b.' }],
    })
  })

  test('a built image names the AMI and every asset', () => {
    const applied: Applied = {
      state: 'built',
      build: build({ status: 'SUCCEEDED' }),
      product: { ami: ami(), snapshots: [snapshot()], vmImages: [] },
      vmImages: [
        {
          format: 'VHD',
          url: 'https://images.example.com/a.vhd',
          bucket: 'images',
          key: 'a.vhd',
          sizeBytes: 5,
          checksum: { algorithm: 'SHA256', value: 'abc=', type: 'FULL_OBJECT' },
          sha256: null,
        },
      ],
      assets: complete,
    }
    const report = reportApplied(startPlan(), applied)
    expect(report.outcome).toBe('succeeded')
    expect(report.changes?.map(({ subject }) => subject)).toEqual([
      'ami-1',
      'snap-1',
      'export-ami-1',
      's3://images/vm/6.0.0/sandbox.vhd',
      's3://images/vm/6.0.0/sandbox.vmdk',
    ])
    expect(report.sections?.map(({ heading }) => heading)).toEqual(['Phases', 'VM images'])
  })

  test('a failed build lists what it left and how to remove it', () => {
    const applied: Applied = {
      state: 'failed',
      build: build({ status: 'FAILED' }),
      reason: 'The build failed.',
      assets: [snapshot(), image('half.vmdk')],
      tail: ['last line'],
    }
    const report = reportApplied(startPlan(), applied)
    expect(report.outcome).toBe('failed')
    expect(report.reason).toContain('aws ec2 delete-snapshot --snapshot-id snap-1')
    expect(report.sections?.map(({ heading }) => heading)).toEqual([
      'Phases',
      'Left behind',
      'Last lines of the log',
    ])
  })

  test('a failed build whose leftovers cannot be read does not claim that there are none', () => {
    const applied: Applied = { state: 'failed', build: build(), reason: 'No.', assets: undefined, tail: [] }
    expect(reportApplied(startPlan(), applied).reason).toBe('No. What it left behind could not be read.')
  })

  test('a cancelled build that could not be stopped says so', () => {
    const stop = { state: 'failed', reason: 'denied' } as const
    const report = reportApplied(startPlan(), {
      state: 'cancelled',
      build: build(),
      stop,
      reason: 'Cancelled.',
    })
    expect(report).toMatchObject({ outcome: 'cancelled', changes: [{ state: 'failed' }] })
  })
})
