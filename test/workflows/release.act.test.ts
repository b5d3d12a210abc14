import { DescribeRulesCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { describe, expect, jest, test } from '@jest/globals'
import { startDemoSystem } from '../demo/demo-system.ts'
import { type BuildsOn, releaseInputs } from '../demo/release-inputs.ts'
import { BUILD_BEGINS, DEFAULT_PASSWORD, downloadsIn, OPENING, takeTag } from '../demo/run-demo.ts'
import { VM_BUCKET } from '../demo/seed-aws.ts'
import { NEW_VERSION } from '../demo/seed-github.ts'
import { withinReach } from '../support/sandbox/within-reach.ts'
import { runAct } from './act.ts'

function caller(inputs: Readonly<Record<string, string | boolean>>): string {
  return `
name: Release
on: workflow_dispatch
permissions: {}
jobs:
  release:
    permissions: { contents: write, issues: read, pull-requests: read, id-token: write }
    uses: ai-ops/ai-ops/.github/workflows/release.yml@v1
    with: ${JSON.stringify(inputs)}
    secrets: { default-password: ${DEFAULT_PASSWORD} }
  tell:
    needs: release
    runs-on: ubuntu-latest
    steps:
      - run: echo "told version=$VERSION url=$URL"
        env: { VERSION: '\${{ needs.release.outputs.version }}', URL: '\${{ needs.release.outputs.release-url }}' }
`
}

interface ReleaseOptions {
  readonly badCanary?: boolean
  readonly buildsOn?: BuildsOn
  /** Somebody else takes the tag once the sandbox image is open, so that the release cannot be published. */
  readonly tagTaken?: boolean
}

async function release({ badCanary = false, buildsOn = 'codebuild', tagTaken = false }: ReleaseOptions) {
  await using system = await startDemoSystem({ badCanary })
  const { aws, github, repository, loadBalancer, downloadUrl, programs, time } = system
  let opened = false
  let deployed: Promise<void> | undefined
  const run = await runAct({
    github,
    repository,
    caller: caller(releaseInputs(system, buildsOn)),
    eventName: 'workflow_dispatch',
    programs: programs.directory,
    environment: { ...aws.environment, ...time.environment },
    onLine: (line) => {
      if (BUILD_BEGINS.test(line)) deployed ??= system.deployCanary()
      if (!OPENING.test(line) || opened) return
      opened = true
      if (tagTaken) takeTag(repository)
    },
  })
  await deployed
  const { Rules } = await aws
    .client(ElasticLoadBalancingV2Client)
    .send(new DescribeRulesCommand({ RuleArns: [loadBalancer.ruleArn] }))
  const forwarded = Rules?.[0]?.Actions?.[0]?.ForwardConfig?.TargetGroups ?? []
  const weightOf = (arn: string) => forwarded.find((group) => group.TargetGroupArn === arn)?.Weight
  const notes = repository.releases.list().find(({ tagName }) => tagName === NEW_VERSION)?.body ?? ''
  const answers = downloadsIn(notes).map((url) => fetch(url, { method: 'HEAD' }))
  return {
    ...run,
    opened,
    ansible: programs.calls().map(({ args }) => args[0] ?? ''),
    downloads: (await Promise.all(answers)).map(({ status }) => status),
    withinReach: await withinReach(aws, { bucket: VM_BUCKET, url: downloadUrl }),
    weights: { stable: weightOf(loadBalancer.stableGroupArn), canary: weightOf(loadBalancer.canaryGroupArn) },
    published: repository.releases.byTag(NEW_VERSION),
    drafts: repository.releases.list().filter(({ draft }) => draft),
    violations: github.violations(),
  }
}

// A whole workflow a test: with other work beside it, act takes minutes.
jest.setTimeout(360_000)

describe('release.yml in act', () => {
  test('publishes a release whose canary is good', async () => {
    const run = await release({ badCanary: false })
    expect(run.log).toContain(`told version=${NEW_VERSION}`)
    expect(run.exitCode).toBe(0)
    expect([...run.jobs.values()]).toEqual(Array(10).fill('success'))
    expect(run.published).toMatchObject({ draft: false })
    expect(run.weights).toEqual({ stable: 0, canary: expect.any(Number) })
    expect(run.weights.canary).toBeGreaterThan(0)
    expect(run.withinReach).toEqual(['downloaded vhd', 'downloaded vmdk'])
    expect(run.violations).toEqual([])
  })

  test('builds the sandbox image from a bare Ubuntu, and publishes it with the release that lists it', async () => {
    const run = await release({ buildsOn: 'runner' })
    expect(run.exitCode).toBe(0)
    expect(run.jobs.get('Build the sandbox image')).toBe('success')
    expect(run.ansible).toEqual([expect.stringMatching(/\/sandbox\/playbook\.yml$/)])
    expect(run.log).not.toContain(DEFAULT_PASSWORD)
    expect(run.published).toMatchObject({ draft: false })
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
    const run = await release({ buildsOn: 'runner', tagTaken: true })
    expect(run.exitCode).not.toBe(0)
    expect(run.opened).toBe(true)
    expect(run.jobs.get('Publish the release')).toBe('failure')
    expect(run.jobs.get('Withdraw the sandbox image')).toBe('success')
    expect(run.withinReach).toEqual([])
    expect(run.drafts).toHaveLength(1)
    expect(run.downloads).toEqual([403, 403, 403])
    expect(run.violations).toEqual([])
  })

  test('leaves the release a draft when its canary is bad, and the traffic on the stable version', async () => {
    const run = await release({ badCanary: true })
    expect(run.exitCode).not.toBe(0)
    expect(run.jobs.get('Canary')).toBe('failure')
    expect(run.jobs.has('Publish the release')).toBe(false)
    expect(run.published).toBeUndefined()
    expect(run.drafts).toHaveLength(1)
    expect(run.weights).toEqual({ stable: expect.any(Number), canary: 0 })
    expect(run.violations).toEqual([])
  })
})
