import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { type DemoOptions, runDemo } from '../demo/run-demo.ts'
import { reportViolations } from '../support/report-schema.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ai-ops-demo-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

function demo(options: Partial<DemoOptions> = {}) {
  const approved: string[] = []
  const approve = async (environment: string) => approved.push(environment) > 0
  return runDemo({
    badCanary: false,
    killCanary: false,
    directory,
    approve,
    onEvent: () => {},
    ...options,
  }).then((result) => ({ ...result, approved }))
}

/** A report has the name of its action; beside it there is what it rests on. */
const REPORT =
  /(^|\/)(build-sandbox-image|promote-canary|prune-images|publish-release|record-config|validate-changelog)\.json$/

/** The reports that the jobs kept. */
function reports(): {
  action: string
  outcome: string
  reason: string
  changes: { subject: string; kind: string; state: string }[]
}[] {
  const artifacts = join(directory, 'artifacts')
  return readdirSync(artifacts, { recursive: true, encoding: 'utf8' })
    .filter((name) => REPORT.test(name) && !name.startsWith('reports-'))
    .map((name) => JSON.parse(readFileSync(join(artifacts, name), 'utf8')))
}

/** One page links the pages of all jobs, under the titles that say how they ended. */
function expectLinkedReports(): void {
  const folder = join(directory, 'artifacts', 'reports-attempt-1')
  const index = readFileSync(join(folder, 'index.html'), 'utf8')
  const links = [...index.matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)].map(([, href = '', title = '']) => ({
    href,
    title,
  }))
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.html') && name !== 'index.html',
  )
  expect(pages.length).toBeGreaterThan(1)
  expect(links.map(({ href }) => href.replace(/^\.\//, '')).toSorted()).toEqual(pages.toSorted())
  for (const { title } of links) expect(title).not.toBe('')
}

// A whole release a test: with other work beside it, it takes minutes.
jest.setTimeout(600_000)

describe('the release guide on one machine', () => {
  test('ends with a published release, the sandbox image from a bare Ubuntu open, all traffic on the new version, a record, and fewer images', async () => {
    const result = await demo({ buildsOn: 'runner' })

    expect(
      Object.entries(result.workflow.jobs).map(([job, { result: outcome }]) => `${job} ${outcome}`),
    ).toEqual([
      'check success',
      'draft success',
      'approve skipped',
      'build success',
      'describe success',
      'canary success',
      'record success',
      'publish success',
      'roll-back skipped',
      'withdraw skipped',
      'prune success',
      'reports success',
    ])
    expectLinkedReports()
    expect(result.approved).toEqual(Array(5).fill('production'))
    expect(result.weights).toEqual({ stable: 0, canary: 100 })

    expect(result.tags).toContain('1.4.0')
    expect(result.release).toMatchObject({
      draft: false,
      body: expect.stringMatching(
        /#21: Did what the ticket asks for[\s\S]*## AMI[\s\S]*ai-sandbox-[\s\S]*## VM images[\s\S]*\.vmdk\]\(http:/,
      ),
    })
    expect(result.answers).toEqual(
      Object.fromEntries(['vhd', 'vmdk', 'raw'].map((format) => [`ai-sandbox-1.4.0.${format}`, 200])),
    )
    expect(result.withinReach).toEqual([
      'started by all',
      expect.stringMatching(/^deprecated at 20\d\d-/),
      ...['raw', 'vhd', 'vmdk'].map((format) => `downloaded ${format}`),
    ])
    expect(result.release?.assets).toEqual(
      expect.arrayContaining([
        'promote-canary.html',
        'promote-canary.json',
        'build-sandbox-image.json',
        'record-config.json',
        'evidence.json',
      ]),
    )

    expect(result.history?.exitCode).toBe(0)
    expect(result.history?.outputs.outcome).toBe('succeeded')

    const tagged = result.images.filter((image) => !image.startsWith('sha256:'))
    expect(tagged).toEqual(['dev-in-use', 'dev-new', 'v1.0.0', 'v1.1.0', 'v1.2.0', 'v1.3.0', 'v1.4.0'])
    expect(result.images).toHaveLength(tagged.length + 2 * 5)

    expect(reports().flatMap(reportViolations)).toEqual([])
    expect(result.load.failed / result.load.sent).toBeLessThan(0.1)
    expect(result.violations).toEqual([])
  })

  test.each(['load-balancer', 'ecs', 'sagemaker'] as const)(
    'with a bad canary ends red: traffic back, still a draft, and the report says on what evidence (%s)',
    async (splitBy) => {
      const result = await demo({ badCanary: true, splitBy })

      expect(result.workflow.result).toBe('failure')
      expect(result.workflow.jobs).toMatchObject({
        canary: { result: 'failure', outputs: { outcome: 'rolled-back' } },
        record: { result: 'skipped' },
        publish: { result: 'skipped' },
        prune: { result: 'skipped' },
      })
      expect(result.weights).toEqual({ stable: 100, canary: 0 })
      expect(result.release).toMatchObject({ draft: true })
      expect(result.tags).not.toContain('1.4.0')
      expect(result.approved).toEqual(Array(2).fill('production'))

      const canary = reports().find(({ action }) => action === 'promote-canary')
      expect(canary).toMatchObject({ outcome: 'rolled-back', reason: expect.stringContaining('errors') })
      expect(canary?.changes).toContainEqual(expect.objectContaining({ kind: 'shift', state: 'undone' }))
      expect(result.violations).toEqual([])
    },
  )

  // With a load balancer a violated policy takes the same way back.
  test('of a Lambda function, whose publication is refused after the shift, has its requests back, by a job of its own', async () => {
    let asked = 0
    const result = await demo({ splitBy: 'lambda', approve: async () => ++asked !== 4 })
    const ended = Object.entries(result.workflow.jobs).map(([job, { result: end }]) => `${job} ${end}`)
    expect(ended).toEqual([
      'check success',
      'draft success',
      'approve skipped',
      'build success',
      'describe success',
      'canary success',
      'record success',
      'publish failure',
      'roll-back success',
      'withdraw success',
      'prune skipped',
      'reports success',
    ])
    expect(result.workflow.jobs.canary?.outputs).toMatchObject({ outcome: 'succeeded', stable: '1' })
    expect(result.weights).toEqual({ stable: 100, canary: 0 })
    expect(result.release).toMatchObject({ draft: true })
    expect(reports().find(({ reason }) => reason.startsWith('Reverted: all traffic is on'))).toMatchObject({
      action: 'promote-canary',
      outcome: 'succeeded',
    })
    expect(result.violations).toEqual([])
  })

  // ECS undoes a deployment that it has completed by another one alone, which is judged too.
  test.each(['load-balancer', 'ecs'] as const)(
    'that violates a mandatory policy is recorded, not published, and its traffic goes back (%s)',
    async (splitBy) => {
      const result = await demo({ breakPolicy: true, splitBy })

      expect(result.workflow.jobs).toMatchObject({
        canary: { result: 'success' },
        record: { result: 'failure', outputs: { policy: 'violated' } },
        publish: { result: 'skipped' },
        'roll-back': { result: 'success' },
        prune: { result: 'skipped' },
      })
      expect(result.weights).toEqual({ stable: 100, canary: 0 })
      expect(result.release).toMatchObject({ draft: true })
      expect(result.history?.outputs.outcome).toBe('succeeded')
      expect(reports().find(({ action }) => action === 'record-config')).toMatchObject({
        outcome: 'failed',
        reason: expect.stringContaining('the policy reviewed-models is violated: extractive: version 3'),
      })
      expect(result.violations).toEqual([])
    },
  )

  test('whose canary is killed in the middle of the shift has its traffic back before it ends', async () => {
    const result = await demo({ killCanary: true })

    expect(result.workflow.jobs).toMatchObject({
      canary: { result: 'failure' },
      publish: { result: 'skipped' },
    })
    expect(result.weights).toEqual({ stable: 100, canary: 0 })
    expect(result.release).toMatchObject({ draft: true })
    expect(result.violations).toEqual([])
  })
})
