import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/action-definitions.ts'
import { type AwsEmulator, startAws } from '../emulators/aws/server.ts'
import { type GitHubEmulator, type Repository, startGitHub } from '../emulators/github/server.ts'
import { firstLine, type Helper, startHelper } from '../support/processes.ts'
import { startDownloads } from '../support/sandbox/download-server.ts'
import { makePrograms, type Programs } from '../support/sandbox/programs.ts'
import { type ScaledTime, scaledTime } from '../support/scaled-time.ts'
import type { CanaryPlace } from './canary-place.ts'
import { pushNewImage, seedAws, VM_BUCKET } from './seed-aws.ts'
import { deployByEcs } from './seed-deployed-service.ts'
import { serveByEndpoint } from './seed-endpoint.ts'
import { serveByAlias } from './seed-function.ts'
import { demoRepository, NEW_VERSION, REPOSITORY, STABLE_VERSION, seedGitHub } from './seed-github.ts'
import { seedHistory } from './seed-history.ts'
import { type LoadBalancer, registerTarget, ruleOf } from './seed-load-balancer.ts'
import type { ServedSplit } from './served-split.ts'

/** A minute of the demo takes a second. */
const TIME_FACTOR = 60
/** Real requests in a minute of the demo. */
const REQUESTS_PER_MINUTE = 500
const SERVICE = 'shop-assistant'
const STABLE_ERROR_RATE = 0.04
const BAD_ERROR_RATE = 0.2

/** The small but real system that the demo releases, and the clouds around it. */
export interface DemoSystem extends AsyncDisposable {
  readonly time: ScaledTime
  readonly aws: AwsEmulator
  readonly github: GitHubEmulator
  readonly repository: Repository
  readonly loadBalancer: LoadBalancer
  /** What the release shifts, as its inputs and its record name it. */
  readonly canaryPlace: CanaryPlace
  /** What serves instead of what is behind the load balancer; undefined where that serves. */
  readonly served: ServedSplit | undefined
  /** What a build on the runner starts: Ansible, which only notes that it was called. */
  readonly programs: Programs
  /** Where users download VM images; ends in `/`. */
  readonly downloadUrl: string
  /** What the build does at its end: pushes the image, and starts the new version behind the canary target group. */
  deployCanary(): Promise<void>
  /** Ends the load; how many requests were sent, answered and failed. */
  endLoad(): Promise<LoadCounts>
}

export interface LoadCounts {
  readonly sent: number
  readonly answered: number
  readonly failed: number
}

/** What splits the traffic between the versions; ECS by the rule of the load balancer. */
export const SPLIT_BY = ['load-balancer', 'ecs', 'lambda', 'sagemaker'] as const
export type SplitBy = (typeof SPLIT_BY)[number]

/** What is made where the load balancer does not. */
const SPLITS: Partial<Record<SplitBy, (aws: AwsEmulator, name: string) => Promise<ServedSplit>>> = {
  lambda: serveByAlias,
  sagemaker: serveByEndpoint,
}

/** How the system is started. */
export interface DemoSystemOptions {
  readonly badCanary: boolean
  /** A load balancer unless told. */
  readonly splitBy?: SplitBy | undefined
}

/** Starts everything: AWS, GitHub, version 1.3.0 behind a load balancer, an alias or an endpoint, and its users. */
export async function startDemoSystem({
  badCanary,
  splitBy = 'load-balancer',
}: DemoSystemOptions): Promise<DemoSystem> {
  const stack = new AsyncDisposableStack()
  try {
    const time = scaledTime({ factor: TIME_FACTOR })
    const aws = stack.use(await startAws({ time }))
    const github = stack.use(
      await startGitHub({ now: time.now, repositories: { [REPOSITORY]: demoRepository } }),
    )
    const repository = seedGitHub(github, time.now())
    const loadBalancer = await seedAws(aws, time.now())

    const { url: downloadUrl } = stack.use(await startDownloads(aws, VM_BUCKET))
    const programs = makePrograms()
    stack.defer(() => rmSync(programs.directory, { recursive: true, force: true }))

    const serve = (version: string, errorRate: number) => {
      const service = startNode(stack, 'ai-service.ts', {
        args: [
          '--version',
          version,
          '--error-rate',
          String(errorRate),
          '--latency-ms',
          '8',
          '--seed',
          version.replaceAll('.', ''),
        ],
      })
      return portOf(service)
    }
    const canaryErrorRate = badCanary ? BAD_ERROR_RATE : STABLE_ERROR_RATE
    const before = { requestsPerMinute: REQUESTS_PER_MINUTE, errorRate: STABLE_ERROR_RATE }
    const stablePort = await serve(STABLE_VERSION, STABLE_ERROR_RATE)
    const env = { ...aws.environment, ...time.environment }
    const behindBalancer = async () => {
      await registerTarget(aws, loadBalancer.stableGroupArn, stablePort)
      const args = ['--rule-arn', loadBalancer.ruleArn, '--load-balancer', loadBalancer.dimension]
      const port = await portOf(startNode(stack, 'load-balancer.ts', { args, env }))
      await seedHistory(aws, loadBalancer, { port, now: time.now(), served: before })
      return port
    }
    const behindSplit = async ({ versions, front, seedHistory: seed }: ServedSplit) => {
      // A version that has no requests is there from the beginning.
      const canaryPort = await serve(NEW_VERSION, canaryErrorRate)
      const ports = [`${versions.stable}=${stablePort}`, `${versions.canary}=${canaryPort}`]
      const args = [...front.args, ...ports.flatMap((one) => ['--served', one])]
      const port = await portOf(startNode(stack, front.program, { args, env }))
      await seed(before, time.now())
      return port
    }
    const served = await SPLITS[splitBy]?.(aws, SERVICE)
    const canaryPlace =
      served ??
      (splitBy === 'ecs' ? await deployByEcs(aws, { name: SERVICE, loadBalancer }) : ruleOf(loadBalancer))
    const port = served === undefined ? await behindBalancer() : await behindSplit(served)
    const load = startNode(stack, 'load.ts', {
      args: ['--port', String(port), '--per-minute', String(REQUESTS_PER_MINUTE)],
      env: time.environment,
    })
    const counts = firstLine(load)
    counts.catch(() => {})
    return {
      time,
      aws,
      github,
      repository,
      loadBalancer,
      canaryPlace,
      served,
      programs,
      downloadUrl,
      async deployCanary() {
        await pushNewImage(aws)
        if (served !== undefined) return
        await registerTarget(aws, loadBalancer.canaryGroupArn, await serve(NEW_VERSION, canaryErrorRate))
      },
      async endLoad() {
        load.process.kill('SIGTERM')
        const sums: LoadCounts = JSON.parse(await counts)
        return sums
      },
      [Symbol.asyncDispose]: () => stack.disposeAsync(),
    }
  } catch (error) {
    await stack.disposeAsync()
    throw error
  }
}

/** Starts a program of the demo with Node 24; it ends with the system. */
function startNode(
  stack: AsyncDisposableStack,
  program: string,
  { args, env = {} }: { readonly args: string[]; readonly env?: Readonly<Record<string, string>> },
): Helper {
  const node = join(root, 'node_modules', '.bin', 'node')
  const helper = startHelper(node, [join(root, 'test', 'demo', program), ...args], {
    env: { PATH: process.env.PATH, NODE_NO_WARNINGS: '1', ...env },
  })
  stack.defer(() => helper.stop())
  return helper
}

async function portOf(helper: Helper): Promise<number> {
  const { port }: { port: number } = JSON.parse(await firstLine(helper))
  return port
}
