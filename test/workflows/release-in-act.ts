import { DescribeRulesCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
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

/** How a release is run in act. */
export interface ReleaseOptions {
  readonly badCanary?: boolean
  readonly buildsOn?: BuildsOn
  /** Somebody else takes the tag once the sandbox image is open, so that the release cannot be published. */
  readonly tagTaken?: boolean
}

/** Runs the shipped `release.yml` in act, on the system of the demo, and looks around afterwards. */
export async function releaseInAct({
  badCanary = false,
  buildsOn = 'codebuild',
  tagTaken = false,
}: ReleaseOptions) {
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
