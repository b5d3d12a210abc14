import {
  BatchGetBuildsCommand,
  BatchGetProjectsCommand,
  type Build as BuildDescription,
  CodeBuildClient,
  paginateListBuildsForProject,
  StartBuildCommand,
} from '@aws-sdk/client-codebuild'
import { requireList } from '../../shared/aws/require-list.ts'
import { UserError } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import type { Build, BuildLogPlace } from './build.ts'
import { type EnvironmentVariable, OWN_VARIABLES } from './environment.ts'
import type { Project } from './project.ts'

/** BatchGetBuilds takes no more (CodeBuild API reference). */
const MOST_BUILDS = 100

/** What a call to CodeBuild needs. `signal` ends it early. */
export type CodeBuildWorld = Pick<World, 'aws'> & { readonly signal: AbortSignal }

/** How the start of a build is asked for. */
export interface StartRequest {
  readonly project: string
  readonly sourceVersion: string | undefined
  readonly environment: readonly EnvironmentVariable[]
  readonly timeoutMinutes: number | undefined
  readonly key: string
}

/**
 * Finds the project.
 *
 * @throws UserError when there is none of that name in the region
 */
export async function getProject(name: string, { aws, signal }: CodeBuildWorld): Promise<Project> {
  // iam: codebuild:BatchGetProjects
  const command = new BatchGetProjectsCommand({ names: [name] })
  const { projects } = await aws.client(CodeBuildClient).send(command, { abortSignal: signal })
  const [project] = projects ?? []
  if (project === undefined) {
    throw new UserError(`there is no CodeBuild project \`${name}\` in this account and region.`, {
      where: 'input project',
      next: 'Check the name, `aws-region` and the account of the role.',
    })
  }
  return {
    name: project.name ?? name,
    region: project.arn?.split(':')[3] ?? '',
    timeoutMs: (project.timeoutInMinutes ?? 60) * 60_000,
    queuedTimeoutMs: (project.queuedTimeoutInMinutes ?? 480) * 60_000,
    code: { type: project.source?.type ?? '', location: project.source?.location ?? '' },
  }
}

/** Starts a build. Calling it again with the same key within 5 minutes gives the same build. */
export async function startBuild(request: StartRequest, { aws, signal }: CodeBuildWorld): Promise<Build> {
  // iam: codebuild:StartBuild
  const command = new StartBuildCommand({
    projectName: request.project,
    sourceVersion: request.sourceVersion,
    environmentVariablesOverride: [
      ...request.environment,
      { name: OWN_VARIABLES.buildKey, type: 'PLAINTEXT', value: request.key },
    ],
    timeoutInMinutesOverride: request.timeoutMinutes,
    idempotencyToken: request.key,
  })
  const { build } = await aws.client(CodeBuildClient).send(command, { abortSignal: signal })
  if (build === undefined) throw new Error('CodeBuild started no build.')
  return toBuild(build)
}

/** The build, or undefined when CodeBuild does not know it. */
export async function getBuild(id: string, world: CodeBuildWorld): Promise<Build | undefined> {
  const [build] = await getBuilds([id], world)
  return build
}

/** Finds the build that was started with a key, also when the answer to its start was lost. */
export async function findBuildByKey(
  project: string,
  key: string,
  world: CodeBuildWorld,
): Promise<Build | undefined> {
  const builds = await newestBuilds(project, world)
  return builds.find(({ variables }) => variables[OWN_VARIABLES.buildKey] === key)
}

/** The newest hundred builds of the project, newest first. */
export async function newestBuilds(project: string, world: CodeBuildWorld): Promise<Build[]> {
  const newest: string[] = []
  // iam: codebuild:ListBuildsForProject
  const pages = paginateListBuildsForProject(
    { client: world.aws.client(CodeBuildClient) },
    { projectName: project, sortOrder: 'DESCENDING' },
    { abortSignal: world.signal },
  )
  for await (const { ids, nextToken } of pages) {
    newest.push(...requireList(ids, 'ids', nextToken))
    if (newest.length >= MOST_BUILDS) break
  }
  return newest.length === 0 ? [] : getBuilds(newest.slice(0, MOST_BUILDS), world)
}

async function getBuilds(ids: string[], { aws, signal }: CodeBuildWorld): Promise<Build[]> {
  // iam: codebuild:BatchGetBuilds
  const command = new BatchGetBuildsCommand({ ids })
  const { builds } = await aws.client(CodeBuildClient).send(command, { abortSignal: signal })
  return requireList(builds, 'builds').map(toBuild)
}

/** The part of CodeBuild's description that the action works with. */
export function toBuild(description: BuildDescription): Build {
  const { id, logs, phases, environment } = description
  if (id === undefined) throw new Error('CodeBuild described a build without an id.')
  return {
    id,
    status: description.buildStatus ?? 'IN_PROGRESS',
    currentPhase: description.currentPhase ?? 'SUBMITTED',
    phases: (phases ?? []).map(({ phaseType, phaseStatus, durationInSeconds, contexts }) => ({
      type: phaseType ?? '',
      status: phaseStatus,
      durationMs: durationInSeconds === undefined ? undefined : durationInSeconds * 1_000,
      messages: (contexts ?? []).map(({ message }) => message ?? '').filter((message) => message !== ''),
    })),
    log: logPlaceOf(logs),
    commit: description.resolvedSourceVersion,
    startedAt: description.startTime?.toISOString(),
    variables: Object.fromEntries(
      (environment?.environmentVariables ?? [])
        .filter(({ type }) => type === undefined || type === 'PLAINTEXT')
        .map(({ name, value }) => [name ?? '', value ?? '']),
    ),
  }
}

/** CodeBuild writes to CloudWatch unless the project says otherwise (CodeBuild API reference, LogsConfig). */
function logPlaceOf(logs: BuildDescription['logs']): BuildLogPlace | undefined {
  if (logs?.groupName !== undefined && logs.streamName !== undefined)
    return { kind: 'cloudwatch', group: logs.groupName, stream: logs.streamName }
  if (logs?.cloudWatchLogs?.status !== 'DISABLED') return undefined
  if (logs.s3Logs?.status !== 'ENABLED') return { kind: 'none' }
  const [, bucket, key] = /^arn:[^:]+:s3:::([^/]+)\/(.+)$/.exec(logs.s3LogsArn ?? '') ?? []
  return bucket === undefined || key === undefined ? undefined : { kind: 's3', bucket, key }
}
