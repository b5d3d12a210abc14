import * as pulumi from '@pulumi/pulumi'
import { policyDocument, type Statement } from '../shared/statement.ts'

/**
 * What the delivery bucket must allow AWS Config: to check its permissions, to check that it is there, and to write
 * below its own folder (AWS Config developer guide, "Permissions for the Amazon S3 Bucket").
 */
export function deliveryStatements(
  bucketArn: pulumi.Output<string>,
  accountId: pulumi.Output<string>,
): readonly Statement[] {
  const forThisAccount = { 'AWS:SourceAccount': accountId }
  const Principal = { Service: 'config.amazonaws.com' }
  return [
    {
      Sid: 'ConfigChecksPermissions',
      Effect: 'Allow',
      Principal,
      Action: ['s3:GetBucketAcl'],
      Resource: [bucketArn],
      Condition: { StringEquals: forThisAccount },
    },
    {
      Sid: 'ConfigChecksExistence',
      Effect: 'Allow',
      Principal,
      Action: ['s3:ListBucket'],
      Resource: [bucketArn],
      Condition: { StringEquals: forThisAccount },
    },
    {
      Sid: 'ConfigDelivers',
      Effect: 'Allow',
      Principal,
      Action: ['s3:PutObject'],
      Resource: [pulumi.interpolate`${bucketArn}/AWSLogs/${accountId}/Config/*`],
      Condition: { StringEquals: { ...forThisAccount, 's3:x-amz-acl': 'bucket-owner-full-control' } },
    },
  ]
}

/** What the recorder's role may do besides reading: deliver, which is tried before the service's own rights. */
export function writeDelivery(
  bucketArn: pulumi.Output<string>,
  accountId: pulumi.Output<string>,
  kmsKeyArn: pulumi.Input<string> | undefined,
): pulumi.Output<string> {
  return policyDocument([
    {
      Sid: 'Deliver',
      Effect: 'Allow',
      Action: ['s3:PutObject'],
      Resource: [pulumi.interpolate`${bucketArn}/AWSLogs/${accountId}/Config/*`],
      Condition: { StringLike: { 's3:x-amz-acl': 'bucket-owner-full-control' } },
    },
    { Sid: 'CheckBucket', Effect: 'Allow', Action: ['s3:GetBucketAcl'], Resource: [bucketArn] },
    ...(kmsKeyArn === undefined
      ? []
      : [
          {
            Sid: 'Encrypt',
            Effect: 'Allow' as const,
            Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
            Resource: [kmsKeyArn],
          },
        ]),
  ])
}
