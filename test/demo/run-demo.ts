import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { DescribeRulesCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Repository } from '../emulators/github/server.ts'
import { writeWorkingCopy } from '../emulators/github/working-copy.ts'
import { type ActionEnd, runAction } from '../support/action-process.ts'
import { withinReach } from '../support/sandbox/within-reach.ts'
import {
  runWorkflow,
  type WorkflowEvent,
  type WorkflowResult,
} from '../support/workflow-runner/run-workflow.ts'
import { artifactsIn } from '../support/workflow-runner/stand-ins/artifacts.ts'
import { checkoutOf } from '../support/workflow-runner/stand-ins/checkout.ts'
import { type DemoSystem, type LoadCounts, type SplitBy, startDemoSystem } from './demo-system.ts'
import { type BuildsOn, releaseInputs } from './release-inputs.ts'
import { ECR_REPOSITORY, HISTORY_BUCKET, VM_BUCKET } from './seed-aws.ts'
import { NEW_VERSION, POLICY_MODULE, REPOSITORY } from './seed-github.ts'

/** How the demo runs. */
export interface DemoOptions {
  /** Ships a version that fails more often. */
  readonly badCanary: boolean
  /** Kills the process of the canary in the middle of the shift. */
  readonly killCanary: boolean
  /** A load balancer unless told. */
  readonly splitBy?: SplitBy | undefined
  /** In CodeBuild unless told. */
  readonly buildsOn?: BuildsOn
  /** Judges the record by a rule of the team's own, which does not hold. */
  readonly breakPolicy?: boolean
  /** Attempts before the last one, each of which ends when a process of a job is killed. */
  readonly attempts?: readonly Attempt[]
  /** Something that happens once the sandbox image is within reach of others, before the release is published. */
  readonly onceOpened?: (repository: Repository) => void
  /** Everything that is worth a look afterwards is written here. */
  readonly directory: string
  readonly approve: (environment: string) => Promise<boolean>
  readonly onEvent: (event: WorkflowEvent) => void
}

/** An attempt of the release that does not come to its end. */
export interface Attempt {
  /** The job whose process dies, and the line of its log at which it does; undefined where the attempt is red by itself. */
  readonly dies: { readonly job: string; readonly at: RegExp } | undefined
  /** What is run again after it, by its button on GitHub. */
  readonly runAgain: 'failed jobs' | 'all jobs'
}

/** What became of the release. */
export interface DemoResult {
  /** Of the last attempt. */
  readonly workflow: WorkflowResult
  /** Of each attempt, with the weights after it. */
  readonly attempts: readonly { readonly workflow: WorkflowResult; readonly weights: DemoResult['weights'] }[]
  /** Percent of the traffic. */
  readonly weights: { readonly stable: number; readonly canary: number }
  readonly release:
    | {
        readonly draft: boolean
        readonly body: string
        readonly url: string
        readonly assets: readonly string[]
      }
    | undefined
  readonly tags: readonly string[]
  /** Tags of the images that are left, `<digest>` for those without. */
  readonly images: readonly string[]
  /** What of the sandbox images others can get. */
  readonly withinReach: readonly string[]
  /** The status of each download that the notes of the release list, by its file. */
  readonly answers: Readonly<Record<string, number>>
  /** What `record-config` says of the history afterwards; undefined when nothing was recorded. */
  readonly history: ActionEnd | undefined
  readonly load: LoadCounts
  /** Requests that GitHub would not have taken. */
  readonly violations: readonly unknown[]
}

/** Carries out the release guide: the shipped `release.yml` with the committed bundles, on a system that serves traffic. */
export async function runDemo(options: DemoOptions): Promise<DemoResult> {
  await using system = await startDemoSystem({ badCanary: options.badCanary, splitBy: options.splitBy })
  rmSync(options.directory, { recursive: true, force: true })
  mkdirSync(options.directory, { recursive: true })
  const attempts = await release(system, options)
  const workflow = attempts.at(-1)?.workflow
  if (workflow === undefined) throw new Error('There was no attempt.')
  const recorded = (workflow.jobs.record?.outputs.sequence ?? '') !== ''
  const history = recorded ? await verifyHistory(system, options.directory) : undefined
  const found = await lookAround(system, options.directory)
  return { workflow, attempts, history, ...found, load: await system.endLoad() }
}

/** Runs the workflow, and again as often as an attempt is to fail. */
async function release(system: DemoSystem, options: DemoOptions): Promise<DemoResult['attempts']> {
  const clone = join(options.directory, 'clone')
  writeWorkingCopy(system.repository, clone)
  const buildProduct = once(() => system.deployCanary())
  const done: DemoResult['attempts'][number][] = []
  let earlier: WorkflowResult | undefined
  for (const attempt of [...(options.attempts ?? []), undefined]) {
    const dies = attempt?.dies ?? (options.killCanary ? IN_THE_MIDDLE : undefined)
    const run = { number: done.length + 1, dies, earlier, clone, buildProduct }
    const workflow = await runAttempt(system, options, run)
    done.push({ workflow, weights: await weightsOf(system.aws, system) })
    earlier = attempt?.runAgain === 'failed jobs' ? workflow : undefined
  }
  await buildProduct.made()
  rmSync(clone, { recursive: true, force: true })
  return done
}

/** What the project's build does on the way, the first time: the emulated one has no Docker to run. */
function once(make: () => Promise<void>): { begin(): void; made(): Promise<void> } {
  let made: Promise<void> | undefined
  return {
    begin() {
      made ??= make()
    },
    async made() {
      await made
    },
  }
}

/** One attempt of the release. */
interface RunAttempt {
  readonly number: number
  readonly dies: Attempt['dies']
  /** The attempt before, whose failed jobs are run again; all are when undefined. */
  readonly earlier: WorkflowResult | undefined
  readonly clone: string
  readonly buildProduct: ReturnType<typeof once>
}

function runAttempt(system: DemoSystem, options: DemoOptions, run: RunAttempt): Promise<WorkflowResult> {
  const { aws, github, repository, time, programs } = system
  const { buildsOn = 'codebuild', breakPolicy = false, onceOpened } = options
  let opened = false
  const kill = killAt(run.dies)
  return runWorkflow({
    file: '.github/workflows/release.yml',
    // As a caller gives them: a dispatch has fewer.
    called: true,
    inputs: {
      ...releaseInputs(system, buildsOn),
      ...(breakPolicy ? { 'policy-module': POLICY_MODULE } : {}),
    },
    secrets: { 'default-password': DEFAULT_PASSWORD },
    environment: ({ permissions, environment }) => ({
      PATH: `${programs.directory}${delimiter}${process.env.PATH ?? ''}`,
      ...aws.environment,
      ...time.environment,
      ...github.startJob({
        repository: REPOSITORY,
        permissions: permissions ?? {},
        runId: RUN_ID,
        runAttempt: run.number,
        ...(environment ? { environment } : {}),
      }),
    }),
    standIns: {
      'actions/checkout': checkoutOf(run.clone),
      ...artifactsIn(join(options.directory, 'artifacts')).standIns,
    },
    approve: (environment) => options.approve(environment),
    toReal: time.toReal,
    ...(run.earlier === undefined ? {} : { earlier: run.earlier }),
    onEvent(event) {
      options.onEvent(event)
      kill(event)
      if (event.type === 'line' && event.job === 'build' && BUILD_BEGINS.test(event.line))
        run.buildProduct.begin()
      if (!opened && event.type === 'line' && event.job === 'publish' && OPENING.test(event.line)) {
        opened = true
        onceOpened?.(repository)
      }
    },
  })
}

/** The jobs of a workflow run share its id. */
const RUN_ID = 4_711

/** A line of the build's log, in CodeBuild or on the runner. */
export const BUILD_BEGINS = /Entering phase INSTALL|PLAY RECAP/

/** A line of the log when an AMI becomes public. */
export const OPENING = /Opening: .* may be started by everybody/

/** With which whoever starts the image logs in. */
export const DEFAULT_PASSWORD = 'first-password'

/** Once a part of the traffic is shifted. */
export const IN_THE_MIDDLE = { job: 'canary', at: /\b(10|50) % is in place/ } as const

/** Ends the process of a job without warning when its log has the line. */
function killAt(dies: Attempt['dies']): (event: WorkflowEvent) => void {
  let end: ((signal: NodeJS.Signals) => void) | undefined
  let isOver = false
  return (event) => {
    if (dies === undefined || !('job' in event) || event.job !== dies.job || isOver) return
    if (event.type === 'process-started') end = event.kill
    if (event.type !== 'line' || !dies.at.test(event.line)) return
    isOver = true
    end?.('SIGKILL')
  }
}

/** Verifies the history in the bucket with the bundle, as an auditor would. */
function verifyHistory({ aws, time }: DemoSystem, directory: string): Promise<ActionEnd> {
  return runAction({
    action: 'record-config',
    inputs: {
      mode: 'verify',
      system: 'assistant',
      'history-bucket': HISTORY_BUCKET,
      'report-directory': join(directory, 'history'),
    },
    environment: { ...aws.environment, ...time.environment },
  })
}

async function lookAround(
  { aws, github, repository, downloadUrl, ...system }: DemoSystem,
  directory: string,
) {
  const { images } = await aws.control<{ images: { tags: string[]; digest: string }[] }>('ecr/dump', {
    repository: ECR_REPOSITORY,
  })
  const release = repository.releases.list().find(({ tagName }) => tagName === NEW_VERSION)
  for (const asset of release?.assets ?? []) {
    mkdirSync(join(directory, 'release'), { recursive: true })
    writeFileSync(join(directory, 'release', asset.name), asset.content)
  }
  if (release !== undefined)
    writeFileSync(join(directory, 'release-notes.md'), `# ${release.name}\n\n${release.body}\n`)
  return {
    weights: await weightsOf(aws, system),
    release: release && {
      draft: release.draft,
      body: release.body ?? '',
      url: repository.page(`/releases/tag/${NEW_VERSION}`),
      assets: release.assets.map(({ name }) => name),
    },
    tags: [...repository.git.refs.keys()]
      .filter((ref) => ref.startsWith('refs/tags/'))
      .map((ref) => ref.slice(10)),
    withinReach: await withinReach(aws, { bucket: VM_BUCKET, url: downloadUrl }),
    answers: await answersOf(downloadsIn(release?.body ?? '')),
    images: images.map(({ tags, digest }) => tags[0] ?? digest).sort(),
    violations: github.violations(),
  }
}

/** Percent of the traffic, by what splits it. */
async function weightsOf(
  aws: DemoSystem['aws'],
  { loadBalancer, served }: Pick<DemoSystem, 'loadBalancer' | 'served'>,
): Promise<DemoResult['weights']> {
  if (served !== undefined) return served.shares()
  const { Rules } = await aws
    .client(ElasticLoadBalancingV2Client)
    .send(new DescribeRulesCommand({ RuleArns: [loadBalancer.ruleArn] }))
  const groups = Rules?.[0]?.Actions?.[0]?.ForwardConfig?.TargetGroups ?? []
  const total = groups.reduce((sum, { Weight = 0 }) => sum + Weight, 0)
  const share = (arn: string) =>
    (100 * (groups.find((group) => group.TargetGroupArn === arn)?.Weight ?? 0)) / total
  return { stable: share(loadBalancer.stableGroupArn), canary: share(loadBalancer.canaryGroupArn) }
}

/** Somebody else takes the tag of the release, so that it cannot be published. */
export function takeTag(repository: Repository): void {
  repository.commit({ additions: { 'README.md': 'Somebody else' } })
  repository.tag(NEW_VERSION)
}

/** The addresses of VM images in the notes of a release. */
export function downloadsIn(notes: string): string[] {
  return [...notes.matchAll(/\]\((http[^)]+\.(?:vhd|vmdk|raw))\)/g)].flatMap(([, url]) => url ?? [])
}

async function answersOf(urls: readonly string[]): Promise<Record<string, number>> {
  const answers = urls.map(async (url) => {
    const { status } = await fetch(url, { method: 'HEAD' })
    return [url.split('/').at(-1) ?? url, status] as const
  })
  return Object.fromEntries(await Promise.all(answers))
}
