import { rmSync } from 'node:fs'
import { delimiter } from 'node:path'
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import {
  DescribeInstancesCommand,
  DescribeKeyPairsCommand,
  DescribeVolumesCommand,
  EC2Client,
} from '@aws-sdk/client-ec2'
import { ListMultipartUploadsCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import type { AwsEmulator } from '../../emulators/aws/server.ts'
import { type ActionEnd, type ActionOptions, runPost } from '../../support/action-process.ts'
import { makeBuildPlace } from '../../support/sandbox/build-place.ts'
import { type AnsibleCall, makePrograms, type Programs } from '../../support/sandbox/programs.ts'
import type { ScaledTime } from '../../support/scaled-time.ts'

/** An account in which nothing is but Ubuntu's images and what infra makes, and the inputs of a build in it. */
export interface BareAccount {
  readonly assetId: string
  readonly bucket: string
  readonly exportRole: string
  readonly runId: string
  options(
    inputs?: Readonly<Record<string, string>>,
    environment?: Readonly<Record<string, string>>,
  ): ActionOptions
  post(main: ActionEnd, tempDir: string): Promise<ActionEnd>
  /** What `ansible-playbook` was called with, each time. */
  ansibleCalls(): AnsibleCall[]
  readonly programs: Pick<Programs, 'setDocker' | 'dockerCalls' | 'inDocker'>
  /** What `ansible-playbook` does besides: lines of a shell script. */
  setAnsible(script: string): void
  /** What of the run is running, or costs something without being in any listing of products. */
  temporary(): Promise<string[]>
  objects(): Promise<string[]>
  dispose(): void
}

let accounts = 0

/** Makes bucket, role, and the programs that a build starts. */
export async function makeBareAccount(aws: AwsEmulator, time: ScaledTime): Promise<BareAccount> {
  accounts += 1
  const assetId = `7.0.${accounts}`
  const bucket = `pipeline-images-${accounts}`
  const exportRole = `vmimport-${accounts}`
  const runId = String(7_000 + accounts)
  const profile = `sandbox-instance-${accounts}`
  await makeBuildPlace(aws, { bucket, folder: 'ai_lab', exportRole, profile })
  const programs = makePrograms()
  const inputs = {
    mode: 'build',
    'asset-id': assetId,
    'ami-name': 'sandbox {asset-id}',
    'instance-profile': profile,
    'export-role': exportRole,
    'default-password': 'first-password',
    'vm-image-location': `s3://${bucket}/ai_lab/`,
    'vm-image-base-url': 'https://images.example.com',
    'vm-image-formats': 'VHD, VMDK, RAW',
  }
  const environment = {
    ...time.environment,
    ...aws.environment,
    GITHUB_RUN_ID: runId,
    PATH: `${programs.directory}${delimiter}${process.env.PATH ?? ''}`,
  }
  const action = 'build-sandbox-image'
  return {
    assetId,
    bucket,
    exportRole,
    runId,
    options: (more = {}, variables = {}) => ({
      action,
      inputs: { ...inputs, ...more },
      environment: { ...environment, ...variables },
    }),
    post: (main, tempDir) => runPost({ action, environment, tempDir }, main),
    ansibleCalls: programs.calls,
    setAnsible: programs.setAnsible,
    programs,
    temporary: () => temporaryOf(aws, { runId, bucket }),
    objects: async () => {
      const { Contents = [] } = await aws.client(S3Client).send(new ListObjectsV2Command({ Bucket: bucket }))
      return Contents.map(({ Key = '' }) => Key)
    },
    dispose: () => rmSync(programs.directory, { recursive: true, force: true }),
  }
}

async function temporaryOf(
  aws: AwsEmulator,
  { runId, bucket }: { readonly runId: string; readonly bucket: string },
): Promise<string[]> {
  const ec2 = aws.client(EC2Client)
  const ofRun = [{ Name: 'tag:ai-ops:run-id', Values: [runId] }]
  const [{ Reservations = [] }, { KeyPairs = [] }, { Stacks = [] }, { Uploads = [] }, { Volumes = [] }] =
    await Promise.all([
      ec2.send(new DescribeInstancesCommand({ Filters: ofRun })),
      ec2.send(new DescribeKeyPairsCommand({ Filters: ofRun })),
      aws.client(CloudFormationClient).send(new DescribeStacksCommand({})),
      aws.client(S3Client).send(new ListMultipartUploadsCommand({ Bucket: bucket })),
      ec2.send(new DescribeVolumesCommand({ Filters: ofRun })),
    ])
  const instances = Reservations.flatMap(({ Instances }) => Instances ?? [])
  return [
    ...instances
      .filter(({ State }) => State?.Name !== 'terminated')
      .map(({ InstanceId, State }) => `${InstanceId} ${State?.Name}`),
    ...KeyPairs.map(({ KeyName }) => `key pair ${KeyName}`),
    ...Stacks.filter(({ Tags }) => Tags?.some(({ Value }) => Value === runId))
      .filter(({ StackStatus }) => StackStatus !== 'DELETE_COMPLETE')
      .map(({ StackName, StackStatus }) => `stack ${StackName} ${StackStatus}`),
    ...Uploads.map(({ Key }) => `unfinished copy ${Key}`),
    ...Volumes.map(({ VolumeId }) => `volume ${VolumeId}`),
  ]
}
