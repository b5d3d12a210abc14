import { describe, expect, jest, test } from '@jest/globals'
import { NEW_VERSION } from '../demo/seed-github.ts'
import { releaseInAct } from './release-in-act.ts'

// A whole workflow a test: with other work beside it, act takes minutes.
jest.setTimeout(360_000)

describe('release.yml in act', () => {
  test('publishes a release whose canary is good', async () => {
    const run = await releaseInAct({ badCanary: false })
    expect(run.log).toContain(`told version=${NEW_VERSION}`)
    expect(run.exitCode).toBe(0)
    expect([...run.jobs.values()]).toEqual(Array(10).fill('success'))
    expect(run.published).toMatchObject({ draft: false })
    expect(run.weights).toEqual({ stable: 0, canary: expect.any(Number) })
    expect(run.weights.canary).toBeGreaterThan(0)
    expect(run.withinReach).toEqual(['downloaded vhd', 'downloaded vmdk'])
    expect(run.violations).toEqual([])
  })

  test('leaves the release a draft when its canary is bad, and the traffic on the stable version', async () => {
    const run = await releaseInAct({ badCanary: true })
    expect(run.exitCode).not.toBe(0)
    expect(run.jobs.get('Canary')).toBe('failure')
    expect(run.jobs.has('Publish the release')).toBe(false)
    expect(run.published).toBeUndefined()
    expect(run.drafts).toHaveLength(1)
    expect(run.weights).toEqual({ stable: expect.any(Number), canary: 0 })
    expect(run.violations).toEqual([])
  })
})
