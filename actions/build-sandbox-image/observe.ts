import { CloudFormationClient, paginateListStackResources } from '@aws-sdk/client-cloudformation'
import { EC2Client, GetEbsEncryptionByDefaultCommand, paginateDescribeImages } from '@aws-sdk/client-ec2'
import { UserError } from '../shared/errors.ts'
import type { World } from '../shared/world.ts'
import type { AmiName } from './asset-id.ts'
import { type Build, hasEnded } from './build.ts'
import { getProject, newestBuilds } from './codebuild.ts'
import { OWN_VARIABLES } from './environment.ts'
import { listAssets } from './list-assets.ts'
import type { BuildRequest, Observation } from './plan.ts'

/** How the user names the CodeBuild project: itself, or the CloudFormation stack that contains it. */
export type ProjectSource = { readonly project: string } | { readonly stack: string }

type ObservingWorld = Pick<World, 'aws' | 'signal' | 'runner'>

/**
 * Reads everything that decides whether the build may start.
 *
 * @param keysOf the keys of the builds that earlier attempts of this job have started in a project
 */
export async function observe(
  { source, request }: { readonly source: ProjectSource; readonly request: BuildRequest },
  keysOf: (project: string) => readonly string[],
  world: ObservingWorld,
): Promise<Observation> {
  const name = 'project' in source ? source.project : await findProject(source.stack, world)
  // First, since every other question about a project that does not exist fails with less to say.
  const project = await getProject(name, world)
  const [builds, imagesOfName, existing, encryptsByDefault] = await Promise.all([
    newestBuilds(name, world),
    findImagesOfName(request.amiName, world),
    listAssets({ ...request, location: request.vmImages?.location }, world),
    request.vmImages === undefined ? undefined : isEncryptedByDefault(world),
  ])
  return {
    project,
    job: world.runner,
    runningBuilds: builds.filter((build) => !hasEnded(build)),
    earlierBuilds: buildsWithKey(builds, keysOf(project.name)),
    imagesOfName,
    existing,
    encryptsByDefault,
  }
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

/** Disabled images count too: they keep their name. */
async function findImagesOfName(name: AmiName, { aws, signal }: ObservingWorld): Promise<string[]> {
  const request = { Owners: ['self'], Filters: [{ Name: 'name', Values: [name] }], IncludeDisabled: true }
  const ids: string[] = []
  // iam: ec2:DescribeImages
  const pages = paginateDescribeImages({ client: aws.client(EC2Client) }, request, { abortSignal: signal })
  for await (const { Images } of pages) {
    for (const image of Images ?? []) if (image.Name === name) ids.push(image.ImageId ?? '')
  }
  return ids
}

async function isEncryptedByDefault({ aws, signal }: ObservingWorld): Promise<boolean> {
  // iam: ec2:GetEbsEncryptionByDefault
  const command = new GetEbsEncryptionByDefaultCommand({})
  const { EbsEncryptionByDefault } = await aws.client(EC2Client).send(command, { abortSignal: signal })
  return EbsEncryptionByDefault ?? false
}
