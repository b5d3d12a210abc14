import { describe, expect, jest, test } from '@jest/globals'
import { DEFAULT_PASSWORD } from '../demo/run-demo.ts'
import { releaseInAct } from './release-in-act.ts'

// A whole workflow a test: with other work beside it, act takes minutes.
jest.setTimeout(360_000)

describe('release.yml in act, with a build on the runner', () => {
  test('builds the sandbox image from a bare Ubuntu, and publishes it with the release that lists it', async () => {
    const run = await releaseInAct({ buildsOn: 'runner' })
    expect(run.exitCode).toBe(0)
    expect(run.jobs.get('Build the sandbox image')).toBe('success')
    expect(run.ansible).toEqual([expect.stringMatching(/\/sandbox\/playbook\.yml$/)])
    expect(run.log).not.toContain(DEFAULT_PASSWORD)
    expect(run.published).toMatchObject({ draft: false })
    const assets = run.published?.assets.map(({ name }) => name) ?? []
    for (const kind of ['spdx.json', 'sha256', 'provenance.json'])
      expect(assets.filter((name) => name.startsWith('sandbox-') && name.endsWith(kind))).toHaveLength(1)
    expect(run.downloads).toEqual([200, 200, 200])
    expect(run.withinReach).toEqual([
      'started by all',
      expect.stringMatching(/^deprecated at 20\d\d-/),
      'downloaded raw',
      'downloaded vhd',
      'downloaded vmdk',
    ])
    expect(run.violations).toEqual([])
  })

  test('withdraws the sandbox image when its release cannot be published (§1.9, 11)', async () => {
    const run = await releaseInAct({ buildsOn: 'runner', tagTaken: true })
    expect(run.exitCode).not.toBe(0)
    expect(run.opened).toBe(true)
    expect(run.jobs.get('Publish the release')).toBe('failure')
    expect(run.jobs.get('Withdraw the sandbox image')).toBe('success')
    expect(run.withinReach).toEqual([])
    expect(run.drafts).toHaveLength(1)
    expect(run.downloads).toEqual([403, 403, 403])
    expect(run.violations).toEqual([])
  })
})
