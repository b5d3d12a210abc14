import { DescribeRulesCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { describe, expect, jest, test } from '@jest/globals'
import { startDemoSystem } from '../demo/demo-system.ts'
import { releaseInputs } from '../demo/release-inputs.ts'
import { BUILD_BEGINS } from '../demo/run-demo.ts'
import { NEW_VERSION } from '../demo/seed-github.ts'
import { runAct } from './act.ts'

function caller(inputs: Readonly<Record<string, string>>): string {
  return `
name: Release
on: workflow_dispatch
permissions: {}
jobs:
  release:
    permissions: { contents: write, issues: read, pull-requests: read, id-token: write }
    uses: ai-ops/ai-ops/.github/workflows/release.yml@v1
    with: ${JSON.stringify(inputs)}
  tell:
    needs: release
    runs-on: ubuntu-latest
    steps:
      - run: echo "told version=$VERSION url=$URL"
        env: { VERSION: '\${{ needs.release.outputs.version }}', URL: '\${{ needs.release.outputs.release-url }}' }
`
}

async function release({ badCanary }: { badCanary: boolean }) {
  await using system = await startDemoSystem({ badCanary })
  const { aws, github, repository, loadBalancer, time } = system
  let deployed: Promise<void> | undefined
  const run = await runAct({
    github,
    repository,
    caller: caller(releaseInputs(loadBalancer)),
    eventName: 'workflow_dispatch',
    environment: { ...aws.environment, ...time.environment },
    onLine: (line) => {
      if (BUILD_BEGINS.test(line)) deployed ??= system.deployCanary()
    },
  })
  await deployed
  const { Rules } = await aws
    .client(ElasticLoadBalancingV2Client)
    .send(new DescribeRulesCommand({ RuleArns: [loadBalancer.ruleArn] }))
  const forwarded = Rules?.[0]?.Actions?.[0]?.ForwardConfig?.TargetGroups ?? []
  const weightOf = (arn: string) => forwarded.find((group) => group.TargetGroupArn === arn)?.Weight
  return {
    ...run,
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
