import { CloudFormationClient, paginateListStackResources } from '@aws-sdk/client-cloudformation'
import { UserError } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import { findImagesOfName, isEncryptedByDefault } from '../../assets/account.ts'
import { listAssets } from '../../assets/list-assets.ts'
import { type Build, hasEnded } from '../../builds/build.ts'
import { buildKeyOf } from '../../builds/build-key.ts'
import { getProject, newestBuilds } from '../../builds/codebuild-api.ts'
import { earlierBuild } from '../../builds/earlier-build.ts'
import { OWN_VARIABLES } from '../../builds/environment.ts'
import { chooseSource } from '../../builds/source.ts'
import type { BuildRequest, Observation } from './plan.ts'

/** How the user names the CodeBuild project: itself, or the CloudFormation stack that contains it. */
export type ProjectSource = { readonly project: string } | { readonly stack: string }

type ObservingWorld = Pick<World, 'aws' | 'clock' | 'signal' | 'runner'>

/** What decides about a build, and which build of an earlier attempt of this job is gone on with. */
export interface ObservedBuild {
  readonly seen: Observation
  readonly earlier: Build | undefined
  /** The key by which the build of this attempt is recognised. */
  readonly key: string
}

/** Reads everything that decides whether the build may start. */
export async function observe(
  { source, request }: { readonly source: ProjectSource; readonly request: BuildRequest },
  world: ObservingWorld,
): Promise<ObservedBuild> {
  const name = 'project' in source ? source.project : await findProject(source.stack, world)
  // First, since every other question about a project that does not exist fails with less to say.
  const project = await getProject(name, world)
  const [builds, imagesOfName, existing, encryptsByDefault] = await Promise.all([
    newestBuilds(name, world),
    findImagesOfName(request.amiName, world),
    listAssets({ ...request, location: request.vmImages?.location }, world),
    request.vmImages === undefined ? undefined : isEncryptedByDefault(world),
  ])
  const seen: Observation = {
    project,
    job: world.runner,
    runningBuilds: builds.filter((build) => !hasEnded(build)),
    earlierBuilds: buildsWithKey(builds, earlierKeys(project.name, request, world)),
    imagesOfName,
    existing,
    encryptsByDefault,
  }
  const choice = chooseSource(project.code, request.sourceVersion, seen.job)
  return { seen, earlier: earlierBuild(request, seen, choice), key: keyOf(project.name, request, world) }
}

/** Outside a workflow there is no run that could be tried again, so that the time makes the wish a new one. */
function keyOf(project: string, { assetId }: BuildRequest, { runner, clock }: ObservingWorld): string {
  const runId = runner.runId === '' ? clock.now().toISOString() : runner.runId
  return buildKeyOf({ ...runner, runId, project, assetId })
}

/** The keys of what the attempts before this one wanted. */
function earlierKeys(project: string, { assetId }: BuildRequest, { runner }: ObservingWorld): string[] {
  if (runner.runId === '') return []
  return Array.from({ length: runner.runAttempt - 1 }, (_, n) =>
    buildKeyOf({ ...runner, runAttempt: n + 1, project, assetId }),
  )
}

/** Newest first. */
function buildsWithKey(builds: readonly Build[], keys: readonly string[]): Build[] {
  return builds
    .filter(({ variables }) => keys.includes(variables[OWN_VARIABLES.buildKey] ?? ''))
    .toSorted((a, b) => (b.startedAt ?? '').localeCompare(a.startedAt ?? ''))
}

/**
 * Finds the one CodeBuild project of a CloudFormation stack.
 *
 * @throws UserError when the stack has none, or more than one
 */
async function findProject(stack: string, { aws, signal }: ObservingWorld): Promise<string> {
  const projects: string[] = []
  // iam: cloudformation:ListStackResources
  const pages = paginateListStackResources(
    { client: aws.client(CloudFormationClient) },
    { StackName: stack },
    { abortSignal: signal },
  )
  for await (const page of pages) {
    for (const { ResourceType, PhysicalResourceId } of page.StackResourceSummaries ?? []) {
      if (ResourceType === 'AWS::CodeBuild::Project' && PhysicalResourceId) projects.push(PhysicalResourceId)
    }
  }
  const [project, ...more] = projects
  if (project !== undefined && more.length === 0) return project
  throw new UserError('the stack must contain exactly one CodeBuild project.', {
    where: `input stack: ${stack}`,
    given: project === undefined ? 'none' : projects.join(', '),
    next: 'Name the project itself in the input `project`.',
  })
}
