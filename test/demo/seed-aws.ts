import { CodeBuildClient, CreateProjectCommand } from '@aws-sdk/client-codebuild'
import {
  ConfigServiceClient,
  PutConfigurationRecorderCommand,
  PutDeliveryChannelCommand,
  StartConfigurationRecorderCommand,
} from '@aws-sdk/client-config-service'
import { DescribeSubnetsCommand, EC2Client } from '@aws-sdk/client-ec2'
import { ECRClient, PutLifecyclePolicyCommand } from '@aws-sdk/client-ecr'
import { CreateBucketCommand, PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3'
import { type AwsEmulator, account, region } from '../emulators/aws/server.ts'
import { makeBuildPlace, UBUNTU } from '../support/sandbox/build-place.ts'
import { NEW_VERSION, STABLE_VERSION } from './seed-github.ts'
import { createLoadBalancer, type LoadBalancer } from './seed-load-balancer.ts'

export const PROJECT = 'assistant-release'
export const ECR_REPOSITORY = 'assistant'
export const HISTORY_BUCKET = 'assistant-config-history'
export const VM_BUCKET = 'assistant-vm-images'
export const REGISTRY = `${account}.dkr.ecr.${region}.amazonaws.com`
export const VM_FOLDER = 'images'
export const EXPORT_ROLE = 'vmimport-assistant'
export const INSTANCE_PROFILE = 'assistant-sandbox'
export const LEASE_ROLE = `arn:aws:iam::${account}:role/canary-lease`

const DAY_MS = 86_400_000

/** What is in AWS before the release: a service behind a load balancer, its images, a recorder, a build project. */
export async function seedAws(aws: AwsEmulator, now: Date): Promise<LoadBalancer> {
  await createBuckets(aws)
  await aws.control('ec2/images', { images: [UBUNTU] })
  await startRecorder(aws)
  await createImages(aws, now)
  await createBuildProject(aws)
  return createLoadBalancer(aws, await defaultNetwork(aws))
}

async function createBuckets(aws: AwsEmulator): Promise<void> {
  const s3 = aws.client(S3Client)
  await s3.send(
    new CreateBucketCommand({
      Bucket: HISTORY_BUCKET,
      CreateBucketConfiguration: { LocationConstraint: region },
    }),
  )
  const place = { bucket: VM_BUCKET, folder: VM_FOLDER, exportRole: EXPORT_ROLE, profile: INSTANCE_PROFILE }
  await makeBuildPlace(aws, place)
  for (const Bucket of [HISTORY_BUCKET, VM_BUCKET]) {
    await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }))
  }
}

async function startRecorder(aws: AwsEmulator): Promise<void> {
  const config = aws.client(ConfigServiceClient)
  const roleARN = `arn:aws:iam::${account}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig`
  await config.send(
    new PutConfigurationRecorderCommand({
      ConfigurationRecorder: {
        name: 'default',
        roleARN,
        recordingGroup: { resourceTypes: ['AWS::ECR::Repository'] },
      },
    }),
  )
  await config.send(
    new PutDeliveryChannelCommand({
      DeliveryChannel: { name: 'default', s3BucketName: HISTORY_BUCKET, s3KeyPrefix: 'config' },
    }),
  )
  await config.send(new StartConfigurationRecorderCommand({ ConfigurationRecorderName: 'default' }))
}

/** Releases, development images of which one still runs, and what a build left without a tag. */
async function createImages(aws: AwsEmulator, now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString()
  const releases = ['0.8.0', '0.9.0', '1.0.0', '1.1.0', '1.2.0', STABLE_VERSION]
  const { digests } = await aws.control<{ digests: Record<string, string> }>('ecr/images', {
    repository: ECR_REPOSITORY,
    images: [
      ...releases.flatMap((version, index) => [
        { name: `${version}-amd64`, pushedAt: daysAgo(200 - 30 * index) },
        { name: `${version}-arm64`, pushedAt: daysAgo(200 - 30 * index) },
        {
          name: version,
          tags: [`v${version}`],
          children: [`${version}-amd64`, `${version}-arm64`],
          pushedAt: daysAgo(200 - 30 * index),
        },
      ]),
      { name: 'dev-old', tags: ['dev-old'], pushedAt: daysAgo(90) },
      { name: 'dev-in-use', tags: ['dev-in-use'], pushedAt: daysAgo(80) },
      { name: 'dev-new', tags: ['dev-new'], pushedAt: daysAgo(3) },
      { name: 'interrupted', tags: [], pushedAt: daysAgo(20) },
    ],
  })
  await aws.client(ECRClient).send(
    new PutLifecyclePolicyCommand({
      repositoryName: ECR_REPOSITORY,
      lifecyclePolicyText: JSON.stringify(LIFECYCLE_POLICY),
    }),
  )
  await aws.control('ecs/tasks', {
    cluster: 'assistant',
    tasks: [
      task('assistant', `v${STABLE_VERSION}`, digests[STABLE_VERSION]),
      task('experiment', 'dev-in-use', digests['dev-in-use']),
    ],
  })
}

function task(service: string, tag: string, imageDigest: string | undefined) {
  return { service, containers: [{ image: `${REGISTRY}/${ECR_REPOSITORY}:${tag}`, imageDigest }] }
}

/** The policy of the project's beginning: the last five releases, and development images for thirty days. */
const LIFECYCLE_POLICY = {
  rules: [
    rule(1, 'Keep the last five releases', {
      tagStatus: 'tagged',
      tagPrefixList: ['v'],
      countType: 'imageCountMoreThan',
      countNumber: 5,
    }),
    rule(2, 'Expire development images after thirty days', {
      tagStatus: 'tagged',
      tagPrefixList: ['dev'],
      countType: 'sinceImagePushed',
      countUnit: 'days',
      countNumber: 30,
    }),
    rule(3, 'Expire what has no tag after a week', {
      tagStatus: 'untagged',
      countType: 'sinceImagePushed',
      countUnit: 'days',
      countNumber: 7,
    }),
  ],
}

function rule(rulePriority: number, description: string, selection: object) {
  return { rulePriority, description, selection, action: { type: 'expire' } }
}

/** The build makes an AMI with its snapshot, exports it in two formats, and pushes the service's image. */
async function createBuildProject(aws: AwsEmulator): Promise<void> {
  await aws.client(CodeBuildClient).send(
    new CreateProjectCommand({
      name: PROJECT,
      source: { type: 'GITHUB', location: 'https://github.com/octo/assistant' },
      artifacts: { type: 'NO_ARTIFACTS' },
      environment: {
        type: 'LINUX_CONTAINER',
        image: 'aws/codebuild/standard:7.0',
        computeType: 'BUILD_GENERAL1_SMALL',
      },
      serviceRole: `arn:aws:iam::${account}:role/build`,
      timeoutInMinutes: 240,
    }),
  )
  const tags = { 'ai-ops:asset-id': '${ASSET_ID}', 'ai-ops:run-id': '${AI_OPS_RUN_ID}' }
  const vmImage = (format: string) => ({
    kind: 'object',
    bucket: VM_BUCKET,
    key: `${VM_FOLDER}/\${ASSET_ID}/ai-sandbox-\${ASSET_ID}.${format}`,
    body: `${format} image of \${ASSET_ID}`,
    tags,
  })
  await aws.control('codebuild/scenario', {
    project: PROJECT,
    seconds: { BUILD: 180 },
    log: [
      'PLAY [sandbox] ****************************************************************',
      'TASK [Install the toolkit] changed: [localhost]',
      'TASK [Install Docker] changed: [localhost]',
      'The service of ${ASSET_ID} runs behind the canary target group.',
    ],
    effects: [
      { kind: 'image', name: 'ai-sandbox-${ASSET_ID}', tags },
      ...['VMDK', 'VHD'].map((format) => ({
        kind: 'export',
        imageId: '${AMI_ID}',
        bucket: VM_BUCKET,
        prefix: 'exports/',
        format,
        tags,
      })),
      vmImage('vmdk'),
      vmImage('vhd'),
    ],
  })
}

/** The image that the build pushes: the emulated CodeBuild has no Docker to do it. */
export async function pushNewImage(aws: AwsEmulator): Promise<void> {
  await aws.control('ecr/images', {
    repository: ECR_REPOSITORY,
    images: [
      { name: `${NEW_VERSION}-amd64` },
      { name: `${NEW_VERSION}-arm64` },
      {
        name: NEW_VERSION,
        tags: [`v${NEW_VERSION}`],
        children: [`${NEW_VERSION}-amd64`, `${NEW_VERSION}-arm64`],
      },
    ],
  })
}

async function defaultNetwork(aws: AwsEmulator): Promise<{ vpcId: string; subnetIds: string[] }> {
  const { Subnets = [] } = await aws.client(EC2Client).send(new DescribeSubnetsCommand({}))
  return {
    vpcId: Subnets[0]?.VpcId ?? '',
    subnetIds: Subnets.slice(0, 2).map(({ SubnetId = '' }) => SubnetId),
  }
}
