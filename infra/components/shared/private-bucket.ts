import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import { policyDocument, type Statement } from './statement.ts'

/** How long objects of a bucket cannot be deleted or overwritten by anyone (S3 Object Lock, compliance mode). */
export interface Retention {
  /** Days, 1 or more. */
  readonly days: number
}

export interface PrivateBucketArgs {
  /** Default retention of every object version; no Object Lock when left out, which some services need. */
  readonly retention?: Retention
  /** ARN of a KMS key; S3's own keys when left out, the only ones that some services can write with. */
  readonly kmsKeyArn?: pulumi.Input<string>
  /** Days after which old versions go, 1 or more; they stay when left out. */
  readonly oldVersionDays?: number
  /** Days after which objects go, 1 or more; they stay when left out. */
  readonly expireDays?: number
  /** What besides TLS the bucket policy says, made from the bucket's ARN and domain name. */
  readonly statements?: (
    arn: pulumi.Output<string>,
    regionalDomainName: pulumi.Output<string>,
  ) => readonly Statement[]
}

/**
 * An S3 bucket that is versioned, encrypted, closed to the public and to plain HTTP. It stays when the stack goes, with all
 * its settings: without them its objects would lie open to plain HTTP, and new ones without versions or lock.
 */
export class PrivateBucket extends pulumi.ComponentResource {
  readonly bucketName: pulumi.Output<string>
  readonly arn: pulumi.Output<string>
  readonly regionalDomainName: pulumi.Output<string>
  /** What must be there before anybody writes: the policy, and with it all else. */
  readonly policy: aws.s3.BucketPolicy

  constructor(name: string, args: PrivateBucketArgs = {}, options?: pulumi.ComponentResourceOptions) {
    super('ai-ops:infra:PrivateBucket', name, {}, options)
    const child = { parent: this, retainOnDelete: true }
    const { retention, kmsKeyArn } = args
    const bucket = new aws.s3.Bucket(name, { objectLockEnabled: retention !== undefined }, child)
    const of = { bucket: bucket.id }
    const versioning = new aws.s3.BucketVersioning(
      name,
      { ...of, versioningConfiguration: { status: 'Enabled' } },
      child,
    )
    const encryption = new aws.s3.BucketServerSideEncryptionConfiguration(
      name,
      {
        ...of,
        rules: [
          {
            applyServerSideEncryptionByDefault:
              kmsKeyArn === undefined
                ? { sseAlgorithm: 'AES256' }
                : { sseAlgorithm: 'aws:kms', kmsMasterKeyId: kmsKeyArn },
            bucketKeyEnabled: kmsKeyArn !== undefined,
          },
        ],
      },
      child,
    )
    const ownership = new aws.s3.BucketOwnershipControls(
      name,
      { ...of, rule: { objectOwnership: 'BucketOwnerEnforced' } },
      child,
    )
    const closed = new aws.s3.BucketPublicAccessBlock(
      name,
      {
        ...of,
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
      child,
    )
    if (retention !== undefined) {
      new aws.s3.BucketObjectLockConfiguration(
        name,
        { ...of, rule: { defaultRetention: { mode: 'COMPLIANCE', days: retention.days } } },
        { ...child, dependsOn: [versioning] },
      )
    }
    const rules = lifecycleRules(args)
    if (rules.length > 0) {
      new aws.s3.BucketLifecycleConfiguration(name, { ...of, rules }, { ...child, dependsOn: [versioning] })
    }
    this.policy = new aws.s3.BucketPolicy(
      name,
      {
        ...of,
        policy: policyDocument([
          onlyTls(bucket.arn),
          ...(args.statements?.(bucket.arn, bucket.bucketRegionalDomainName) ?? []),
        ]),
      },
      // Two settings of one bucket at a time conflict (409 OperationAborted).
      { ...child, dependsOn: [closed, ownership, encryption] },
    )
    this.bucketName = bucket.id
    this.arn = bucket.arn
    this.regionalDomainName = bucket.bucketRegionalDomainName
    this.registerOutputs({
      bucketName: this.bucketName,
      arn: this.arn,
      regionalDomainName: this.regionalDomainName,
    })
  }
}

function onlyTls(arn: pulumi.Output<string>): Statement {
  return {
    Sid: 'OnlyTls',
    Effect: 'Deny',
    Principal: '*',
    Action: ['s3:*'],
    Resource: [arn, pulumi.interpolate`${arn}/*`],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  }
}

function lifecycleRules({ oldVersionDays, expireDays }: PrivateBucketArgs) {
  return [
    {
      id: 'abort-broken-uploads',
      status: 'Enabled',
      filter: { prefix: '' },
      abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
    },
    ...(oldVersionDays === undefined
      ? []
      : [
          {
            id: 'remove-old-versions',
            status: 'Enabled',
            filter: { prefix: '' },
            noncurrentVersionExpiration: { noncurrentDays: oldVersionDays },
          },
        ]),
    ...(expireDays === undefined
      ? []
      : [{ id: 'expire', status: 'Enabled', filter: { prefix: '' }, expiration: { days: expireDays } }]),
  ]
}
