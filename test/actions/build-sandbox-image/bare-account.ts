import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import {
  DescribeInstancesCommand,
  DescribeKeyPairsCommand,
  DescribeVolumesCommand,
  EC2Client,
} from '@aws-sdk/client-ec2'
import {
  CreateInstanceProfileCommand,
  CreateRoleCommand,
  IAMClient,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam'
import {
  CreateBucketCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3'
import type { AwsEmulator } from '../../emulators/aws/server.ts'
import { type ActionEnd, type ActionOptions, runPost } from '../../support/action-process.ts'
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
  /** What `ansible-playbook` does besides: lines of a shell script. */
  setAnsible(script: string): void
  /** What of the run is running, or costs something without being in any listing of products. */
  temporary(): Promise<string[]>
  objects(): Promise<string[]>
  dispose(): void
}

/** One start of `ansible-playbook`. */
export interface AnsibleCall {
  readonly args: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  /** Whether the file of the private key could be read by its owner alone. */
  readonly keyMode: string
  readonly accessKey: string
}

let accounts = 0

/** Ubuntu's image as Canonical publishes it, for the control API. */
export const UBUNTU = {
  name: 'ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-20261101',
  ownerId: '099720109477',
  public: true,
  sizesGib: [8],
}

const TRUST = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'vmie.amazonaws.com' }, Action: 'sts:AssumeRole' }],
}

/** What the role of an export may do, as infra's may. @param without actions that it lacks */
export function exportPolicy(bucket: string, without: readonly string[] = []): string {
  const allow = (actions: readonly string[], resource: string) => ({
    Effect: 'Allow',
    Action: actions.filter((action) => !without.includes(action)),
    Resource: resource,
  })
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      allow(['s3:GetBucketLocation', 's3:GetBucketAcl', 's3:ListBucket'], `arn:aws:s3:::${bucket}`),
      allow(['s3:GetObject', 's3:PutObject'], `arn:aws:s3:::${bucket}/ai_lab/*`),
      allow(['ec2:ModifySnapshotAttribute', 'ec2:CopySnapshot'], 'arn:aws:ec2:eu-central-1::snapshot/*'),
    ],
  })
}

/** Makes bucket, role, and the programs that a build starts. */
export async function makeBareAccount(aws: AwsEmulator, time: ScaledTime): Promise<BareAccount> {
  accounts += 1
  const assetId = `7.0.${accounts}`
  const bucket = `pipeline-images-${accounts}`
  const exportRole = `vmimport-${accounts}`
  const runId = String(7_000 + accounts)
  await aws.client(S3Client).send(
    new CreateBucketCommand({
      Bucket: bucket,
      CreateBucketConfiguration: { LocationConstraint: 'eu-central-1' },
    }),
  )
  const trust = JSON.stringify(TRUST)
  await aws
    .client(IAMClient)
    .send(new CreateRoleCommand({ RoleName: exportRole, AssumeRolePolicyDocument: trust }))
  await aws.client(IAMClient).send(
    new PutRolePolicyCommand({
      RoleName: exportRole,
      PolicyName: 'export',
      PolicyDocument: exportPolicy(bucket),
    }),
  )
  const profile = `sandbox-instance-${accounts}`
  await aws.client(IAMClient).send(new CreateInstanceProfileCommand({ InstanceProfileName: profile }))
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
    temporary: () => temporaryOf(aws, { runId, bucket }),
    objects: async () => {
      const { Contents = [] } = await aws.client(S3Client).send(new ListObjectsV2Command({ Bucket: bucket }))
      return Contents.map(({ Key = '' }) => Key)
    },
    dispose: () => rmSync(programs.directory, { recursive: true, force: true }),
  }
}

/** Programs that note how they were called: nothing of Ansible itself can run against an emulated instance. */
function makePrograms() {
  const directory = mkdtempSync(join(tmpdir(), 'programs-'))
  const log = join(directory, 'log')
  mkdirSync(log)
  const program = (name: string, script: string) => {
    writeFileSync(join(directory, name), `#!/bin/bash\n${script}\n`)
    chmodSync(join(directory, name), 0o755)
  }
  for (const name of ['aws', 'session-manager-plugin']) program(name, 'exit 0')
  const setAnsible = (script: string) =>
    program(
      'ansible-playbook',
      `[ "$1" = --version ] && exit 0
call=$(mktemp -d ${log}/XXXXXX)
printf '%s\\0' "$@" > "$call/args"
printf '%s' "$AWS_ACCESS_KEY_ID" > "$call/access-key"
while [ $# -gt 0 ]; do
  [ "$1" = --private-key ] && stat -c %a "$2" > "$call/key-mode"
  [ "$1" = --extra-vars ] && cp "\${2#@}" "$call/variables"
  shift
done
touch "$call/whole"
${script}`,
    )
  setAnsible('echo "PLAY RECAP"')
  const calls = (): AnsibleCall[] => {
    const found = readdirSync(log).filter((one) => existsSync(join(log, one, 'whole')))
    return found.map((one) => {
      const read = (name: string) => readFileSync(join(log, one, name), 'utf8')
      return {
        args: read('args').split('\0').slice(0, -1),
        variables: JSON.parse(read('variables')),
        keyMode: read('key-mode').trim(),
        accessKey: read('access-key'),
      }
    })
  }
  return { directory, setAnsible, calls }
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
