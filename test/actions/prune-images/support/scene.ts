import { readFileSync } from 'node:fs'
import { type AwsEmulator, account, region } from '../../../emulators/aws/server.ts'
import { type ActionEnd, type ActionOptions, runAction } from '../../../support/action-process.ts'
import { policyText, rule } from './build.ts'

export const REGISTRY = `${account}.dkr.ecr.${region}.amazonaws.com`

/** Keeps the newest image, whatever its tags. */
export const KEEP_ONE = policyText(rule(1, {}))

/** An image as the emulator's control API takes it. */
export interface SeedImage {
  readonly name: string
  readonly tags?: readonly string[]
  readonly children?: readonly string[]
  readonly subject?: string
  readonly artifactType?: string
  readonly pushedAt?: string
  readonly pulledAt?: string
  readonly status?: string
  readonly archivedAt?: string
  readonly layers?: readonly string[]
}

export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString()
}

/** A repository of the emulator, and runs of the action on it. */
export interface Scene {
  readonly repository: string
  /** Digests by the names of the seeded images. */
  readonly digests: Readonly<Record<string, string>>
  /** The names of the images that are there, sorted. */
  left(): Promise<readonly string[]>
  /** The options to start the action with. */
  options(inputs?: Readonly<Record<string, string>>): ActionOptions
  /** Runs the action to its end. */
  prune(inputs?: Readonly<Record<string, string>>, more?: Partial<ActionOptions>): Promise<ActionEnd>
  /** The operations that came through the proxy since the scene was set, with their number. */
  calls(): Readonly<Record<string, number>>
}

let scenes = 0

/** Sets a repository of its own up; nothing of other scenes is in it. */
export async function setScene(aws: AwsEmulator, images: readonly SeedImage[]): Promise<Scene> {
  const repository = `team/app-${++scenes}`
  const { digests } = await aws.control<{ digests: Record<string, string> }>('ecr/images', {
    repository,
    images,
  })
  const names = new Map(Object.entries(digests).map(([name, digest]) => [digest, name]))
  aws.forgetRequests()
  const options = (inputs: Readonly<Record<string, string>> = {}): ActionOptions => ({
    action: 'prune-images',
    inputs: { repository, policy: KEEP_ONE, 'max-delete': '100%', ...inputs },
    environment: aws.environment,
  })
  return {
    repository,
    digests,
    async left() {
      const dump = await aws.control<{ images: { digest: string }[] }>('ecr/dump', { repository })
      return dump.images.map(({ digest }) => names.get(digest) ?? digest).sort()
    },
    options,
    prune: (inputs, more) => runAction({ ...options(inputs), ...more }),
    calls() {
      const counts: Record<string, number> = {}
      for (const { operation } of aws.requests()) counts[operation] = (counts[operation] ?? 0) + 1
      return counts
    },
  }
}

/** The objects of a file with one JSON object a line. */
export function readLines<Line>(path: string | undefined): Line[] {
  if (path === undefined) throw new Error('no file')
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line): Line => JSON.parse(line))
}
