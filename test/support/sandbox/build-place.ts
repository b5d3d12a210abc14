import {
  CreateInstanceProfileCommand,
  CreateRoleCommand,
  IAMClient,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import type { AwsEmulator } from '../../emulators/aws/server.ts'

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

/** What the role of an export may do, as infra's may. */
export function exportPolicy(
  bucket: string,
  {
    folder = 'ai_lab',
    without = [],
  }: {
    readonly folder?: string
    /** Actions that it lacks. */
    readonly without?: readonly string[]
  } = {},
): string {
  const allow = (actions: readonly string[], resource: string) => ({
    Effect: 'Allow',
    Action: actions.filter((action) => !without.includes(action)),
    Resource: resource,
  })
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      allow(['s3:GetBucketLocation', 's3:GetBucketAcl', 's3:ListBucket'], `arn:aws:s3:::${bucket}`),
      allow(['s3:GetObject', 's3:PutObject'], `arn:aws:s3:::${bucket}/${folder}/*`),
      allow(['ec2:ModifySnapshotAttribute', 'ec2:CopySnapshot'], 'arn:aws:ec2:eu-central-1::snapshot/*'),
    ],
  })
}

/** What infra makes for builds on the runner. */
export interface BuildPlace {
  readonly bucket: string
  /** Of the VM images in the bucket. */
  readonly folder: string
  readonly exportRole: string
  /** Instance profile. */
  readonly profile: string
}

/** Makes bucket, export role and instance profile. */
export async function makeBuildPlace(
  aws: AwsEmulator,
  { bucket, folder, exportRole, profile }: BuildPlace,
): Promise<void> {
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
      PolicyDocument: exportPolicy(bucket, { folder }),
    }),
  )
  await aws.client(IAMClient).send(new CreateInstanceProfileCommand({ InstanceProfileName: profile }))
}
