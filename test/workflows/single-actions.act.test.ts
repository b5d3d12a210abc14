import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { type DemoSystem, startDemoSystem } from '../demo/demo-system.ts'
import { releaseInputs } from '../demo/release-inputs.ts'
import { ECR_REPOSITORY, HISTORY_BUCKET } from '../demo/seed-aws.ts'
import { NEW_VERSION } from '../demo/seed-github.ts'
import { type ActRun, runAct } from './act.ts'

/** The reusable workflows of single actions, each with what a user gives it. */
function calls(system: DemoSystem): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const release = releaseInputs(system, 'codebuild')
  const pick = (...names: string[]) =>
    Object.fromEntries(names.map((name): [string, string] => [name, String(release[name] ?? '')]))
  return {
    'promote-canary': {
      ...pick('rule-arn'),
      settings: String(release['canary-settings']),
      steps: '50%, 100%',
      'min-dwell': '2m',
      bake: '2m',
    },
    'record-config': {
      ...pick('system', 'resources', 'versions'),
      'history-bucket': HISTORY_BUCKET,
      release: NEW_VERSION,
    },
    'prune-images': { repository: ECR_REPOSITORY, 'in-use-images': 'v1.3.0' },
    sweep: { 'older-than': '6h' },
    'publish-release': { tag: NEW_VERSION },
  }
}

/** One workflow that calls them all; the draft to publish is made by a step. */
function caller(system: DemoSystem): string {
  const jobs = Object.entries(calls(system)).map(([name, inputs]) => {
    const after = name === 'publish-release' ? 'needs: draft' : ''
    const writes = name === 'publish-release' ? 'contents: write' : 'contents: read, id-token: write'
    return `
  ${name}:
    ${after}
    permissions: { ${writes} }
    uses: ai-ops/ai-ops/.github/workflows/${name}.yml@v1
    with: ${JSON.stringify(inputs)}
  tell-${name}:
    needs: ${name}
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    steps:
      - run: echo "told ${name}=$OUTCOME, $REASON"
        env: { OUTCOME: '\${{ needs.${name}.outputs.outcome }}', REASON: '\${{ needs.${name}.outputs.reason }}' }`
  })
  return `
name: Single actions
on: workflow_dispatch
permissions: {}
jobs:
  draft:
    runs-on: ubuntu-latest
    permissions: { contents: write }
    steps:
      - uses: ai-ops/ai-ops/actions/publish-release@v1
        with: { mode: draft, tag: '${NEW_VERSION}', target: '\${{ github.sha }}', notes: 'Better answers' }
${jobs.join('\n')}
`
}

// Six workflows in one run: with other work beside it, act takes minutes.
jest.setTimeout(600_000)

describe('each reusable workflow of a single action, in act', () => {
  let system: DemoSystem
  let run: ActRun
  beforeAll(async () => {
    system = await startDemoSystem({ badCanary: false })
    await system.deployCanary()
    const { aws, github, repository, time } = system
    run = await runAct({
      github,
      repository,
      caller: caller(system),
      eventName: 'workflow_dispatch',
      environment: { ...aws.environment, ...time.environment },
    })
  })
  afterAll(async () => {
    await system[Symbol.asyncDispose]()
  })

  test.each([
    ['promote-canary', 'succeeded'],
    ['record-config', 'succeeded'],
    ['prune-images', 'succeeded'],
    ['sweep', 'planned'],
    ['publish-release', 'succeeded'],
  ])('%s: %s', (name, outcome) => {
    const told = run.log.split('\n').find((line) => line.includes(`| told ${name}=`)) ?? run.log.slice(-3_000)
    expect(told).toContain(`told ${name}=${outcome}`)
  })

  test('all jobs are green, and GitHub was asked for nothing that does not exist', () => {
    expect([...run.jobs.values()].filter((state) => state === 'failure')).toEqual([])
    expect(run.exitCode).toBe(0)
    expect(system.github.violations()).toEqual([])
    expect(system.repository.releases.byTag(NEW_VERSION)).toMatchObject({ draft: false })
  })
})
