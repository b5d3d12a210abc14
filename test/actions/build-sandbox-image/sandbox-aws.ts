import {
  BatchGetBuildsCommand,
  CodeBuildClient,
  CreateProjectCommand,
  ListBuildsForProjectCommand,
} from '@aws-sdk/client-codebuild'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import type { AwsEmulator } from '../../emulators/aws/server.ts'
import { type ActionEnd, type ActionOptions, runPost } from '../../support/action-process.ts'
import type { ScaledTime } from '../../support/scaled-time.ts'

/** A CodeBuild project and a bucket of their own for one test, and the action's inputs for them. */
export interface Sandbox {
  readonly project: string
  readonly bucket: string
  /** Different in each sandbox: one emulator serves many tests. */
  readonly assetId: string
  /** Options of the action; inputs and variables are added to those of the sandbox. */
  options(
    inputs?: Readonly<Record<string, string>>,
    environment?: Readonly<Record<string, string>>,
  ): ActionOptions
  post(main: ActionEnd, tempDir: string): Promise<ActionEnd>
  /** What the builds do, see the control API of the emulator. */
  scenario(body: object): Promise<unknown>
  /** The builds of the project. */
  builds(): Promise<{ id: string; status: string; variables: Record<string, string> }[]>
}

const TAGS = { 'ai-ops:asset-id': '${ASSET_ID}', 'ai-ops:run-id': '${AI_OPS_RUN_ID}' }

/** The AMI of a build that does what it has to. */
export const image = { kind: 'image', name: '${AMI_NAME}', tags: TAGS }

/** An export into the place of the VM images. */
export function exported(bucket: string, format: string): object {
  return { kind: 'export', imageId: '${AMI_ID}', bucket, prefix: 'vm/${ASSET_ID}/', format, tags: TAGS }
}

let sandboxes = 0

/** Makes a project and a bucket. */
export async function makeSandbox(aws: AwsEmulator, time: ScaledTime): Promise<Sandbox> {
  const project = `sandbox-${++sandboxes}`
  const bucket = `images-${sandboxes}`
  const codebuild = aws.client(CodeBuildClient)
  await codebuild.send(
    new CreateProjectCommand({
      name: project,
      source: { type: 'GITHUB', location: 'https://github.com/octo/service', buildspec: 'buildspec.yml' },
      artifacts: { type: 'NO_ARTIFACTS' },
      environment: {
        type: 'LINUX_CONTAINER',
        image: 'aws/codebuild/standard:7.0',
        computeType: 'BUILD_GENERAL1_SMALL',
      },
      serviceRole: 'arn:aws:iam::123456789012:role/build',
      timeoutInMinutes: 10,
    }),
  )
  await aws.client(S3Client).send(
    new CreateBucketCommand({
      Bucket: bucket,
      CreateBucketConfiguration: { LocationConstraint: 'eu-central-1' },
    }),
  )
  const assetId = `6.0.${sandboxes}`
  const common = { 'asset-id': assetId, 'ami-name': `${project} {asset-id}`, project }
  const environment = { ...time.environment, ...aws.environment, GITHUB_RUN_ID: String(1_000 + sandboxes) }
  return {
    project,
    bucket,
    assetId,
    options: (inputs = {}, more = {}) => ({
      action: 'build-sandbox-image',
      inputs: { ...common, ...inputs },
      environment: { ...environment, ...more },
    }),
    post: (main, tempDir) => runPost({ action: 'build-sandbox-image', environment, tempDir }, main),
    scenario: (body) => aws.control('codebuild/scenario', { project, ...body }),
    async builds() {
      const { ids = [] } = await codebuild.send(new ListBuildsForProjectCommand({ projectName: project }))
      if (ids.length === 0) return []
      const { builds = [] } = await codebuild.send(new BatchGetBuildsCommand({ ids }))
      return builds.map((build) => ({
        id: build.id ?? '',
        status: build.buildStatus ?? '',
        variables: Object.fromEntries(
          (build.environment?.environmentVariables ?? []).map(({ name, value }) => [name ?? '', value ?? '']),
        ),
      }))
    },
  }
}
