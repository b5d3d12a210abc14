import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import type { Account } from '../shared/account.ts'
import type { ChildOptions } from '../shared/child-options.ts'
import { KNOWS_NO_RESOURCES, policyOf } from '../shared/grant.ts'
import type { PrivateBucket } from '../shared/private-bucket.ts'
import { trustService } from '../shared/trust.ts'

/** Where images are written. */
interface ExportRoleArgs {
  readonly bucket: PrivateBucket
  /** Folder of the images in the bucket. */
  readonly prefix: string
  readonly account: Account
}

/** The role with which EC2 writes VM images to the bucket (VM Import/Export, "Required service role"). */
export function makeExportRole(
  name: string,
  { bucket, prefix, account: { accountId, region, partition } }: ExportRoleArgs,
  { parent }: ChildOptions,
): aws.iam.Role {
  const role = new aws.iam.Role(
    `${name}-export`,
    {
      assumeRolePolicy: trustService('vmie.amazonaws.com', accountId, {
        StringEquals: { 'sts:ExternalId': 'vmimport' },
      }),
    },
    { parent },
  )
  new aws.iam.RolePolicy(
    `${name}-export`,
    {
      role: role.name,
      policy: policyOf([
        {
          sid: 'CheckBucket',
          actions: ['s3:GetBucketLocation', 's3:GetBucketAcl', 's3:ListBucket'],
          on: [bucket.arn],
        },
        {
          sid: 'WriteImages',
          actions: ['s3:GetObject', 's3:PutObject'],
          on: [pulumi.interpolate`${bucket.arn}/${prefix}/*`],
        },
        {
          sid: 'ReadDisks',
          actions: ['ec2:ModifySnapshotAttribute', 'ec2:CopySnapshot'],
          on: [
            pulumi.interpolate`arn:${partition}:ec2:${region}::snapshot/*`,
            pulumi.interpolate`arn:${partition}:ec2:${region}:${accountId}:snapshot/*`,
          ],
        },
        {
          sid: 'Look',
          actions: ['ec2:DescribeImages', 'ec2:DescribeSnapshots', 'ec2:DescribeTags'],
          everywhereBecause: KNOWS_NO_RESOURCES,
        },
      ]),
    },
    { parent },
  )
  return role
}
