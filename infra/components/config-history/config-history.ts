import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import { accountOf } from '../shared/account.ts'
import { DEFAULTS } from '../shared/defaults.ts'
import { PrivateBucket } from '../shared/private-bucket.ts'
import { trustService } from '../shared/trust.ts'
import { adopt } from './adopt.ts'
import { deliveryStatements, writeDelivery } from './delivery-policy.ts'
import type { RecorderOwnership } from './recorder-ownership.ts'
import { DAILY_RESOURCE_TYPES, GLOBAL_RESOURCE_TYPES, RELEASE_RESOURCE_TYPES } from './resource-types.ts'

/** How often AWS Config delivers a snapshot of everything. */
export type DeliveryFrequency = 'One_Hour' | 'Three_Hours' | 'Six_Hours' | 'Twelve_Hours' | 'TwentyFour_Hours'

export interface ConfigHistoryArgs {
  /** Whose recorder it is: an account has one in a Region. @default creates one */
  readonly recorder?: RecorderOwnership
  /** Resource types to record, as AWS Config names them. @default the types that make up a release */
  readonly resourceTypes?: readonly string[]
  /** Of these, the types recorded once a day. @default services and alarms */
  readonly dailyResourceTypes?: readonly string[]
  /** Whether IAM is recorded here; in one Region of the account only. @default false */
  readonly recordsGlobalTypes?: boolean
  /** How often AWS Config delivers a snapshot of everything, every hour to once a day. @default Six_Hours */
  readonly deliveryFrequency?: DeliveryFrequency
  /** Days for which no record of a release can be deleted or overwritten, 1 to 36500. @default 365 */
  readonly retentionDays?: number
  /** ARN of a KMS key for both buckets. @default keys of S3 */
  readonly kmsKeyArn?: pulumi.Input<string>
}

/** The history of configurations: AWS Config, started, and the locked bucket to which `record-config` writes. */
export class ConfigHistory extends pulumi.ComponentResource {
  /** Where `record-config` keeps its history. */
  readonly historyBucketName: pulumi.Output<string>
  /** Its ARN. */
  readonly historyBucketArn: pulumi.Output<string>
  /** Where AWS Config delivers; undefined where the recorder is left alone. */
  readonly deliveryBucketName: pulumi.Output<string> | undefined
  /** Its ARN; undefined where the recorder is left alone. */
  readonly deliveryBucketArn: pulumi.Output<string> | undefined
  /** The recorder, created or adopted; undefined where it is left alone. */
  readonly recorderName: pulumi.Output<string> | undefined

  constructor(name: string, args: ConfigHistoryArgs = {}, options?: pulumi.ComponentResourceOptions) {
    super('ai-ops:infra:ConfigHistory', name, {}, options)
    const { recorder = { kind: 'create' }, retentionDays = DEFAULTS.retentionDays, kmsKeyArn } = args
    const encryption = kmsKeyArn === undefined ? {} : { kmsKeyArn }
    const history = new PrivateBucket(
      `${name}-history`,
      { retention: { days: retentionDays }, ...encryption },
      { parent: this },
    )
    this.historyBucketName = history.bucketName
    this.historyBucketArn = history.arn
    if (recorder.kind === 'adopt') {
      const { bucketName, recorderName } = adopt(name, recorder, { parent: this })
      this.deliveryBucketName = bucketName
      this.deliveryBucketArn = pulumi.interpolate`arn:${accountOf(this).partition}:s3:::${bucketName}`
      this.recorderName = recorderName
    }
    if (recorder.kind === 'create') {
      const recording = this.#record(name, args)
      this.deliveryBucketName = recording.bucket.bucketName
      this.deliveryBucketArn = recording.bucket.arn
      this.recorderName = recording.recorder.name
    }
    this.registerOutputs({
      historyBucketName: this.historyBucketName,
      historyBucketArn: this.historyBucketArn,
      deliveryBucketName: this.deliveryBucketName,
      deliveryBucketArn: this.deliveryBucketArn,
      recorderName: this.recorderName,
    })
  }

  /** The order that works: bucket and role, recorder, channel, and only then the start (AWS Config API, `PutDeliveryChannel`). */
  #record(name: string, args: ConfigHistoryArgs) {
    const { accountId, partition } = accountOf(this)
    const child = { parent: this }
    const { kmsKeyArn, deliveryFrequency = 'Six_Hours' } = args
    // AWS Config does not deliver to a bucket with Object Lock (CloudFormation, `AWS::Config::DeliveryChannel`, note).
    const bucket = new PrivateBucket(
      `${name}-delivery`,
      {
        ...(kmsKeyArn === undefined ? {} : { kmsKeyArn }),
        statements: (arn) => deliveryStatements(arn, accountId),
      },
      child,
    )
    const role = new aws.iam.Role(
      `${name}-recorder`,
      { assumeRolePolicy: trustService('config.amazonaws.com', accountId) },
      child,
    )
    const read = new aws.iam.RolePolicyAttachment(
      `${name}-recorder-read`,
      {
        role: role.name,
        policyArn: pulumi.interpolate`arn:${partition}:iam::aws:policy/service-role/AWS_ConfigRole`,
      },
      child,
    )
    const write = new aws.iam.RolePolicy(
      `${name}-recorder-write`,
      { role: role.name, policy: writeDelivery(bucket.arn, accountId, kmsKeyArn) },
      child,
    )
    const recorder = new aws.cfg.Recorder(
      name,
      { roleArn: role.arn, ...recordingOf(args) },
      { ...child, dependsOn: [read, write] },
    )
    const channel = new aws.cfg.DeliveryChannel(
      name,
      {
        s3BucketName: bucket.bucketName,
        snapshotDeliveryProperties: { deliveryFrequency },
        ...(kmsKeyArn === undefined ? {} : { s3KmsKeyArn: kmsKeyArn }),
      },
      { ...child, dependsOn: [recorder, bucket.policy, write] },
    )
    new aws.cfg.RecorderStatus(
      name,
      { name: recorder.name, isEnabled: true },
      { ...child, dependsOn: [channel] },
    )
    return { bucket, recorder }
  }
}

function recordingOf(args: ConfigHistoryArgs) {
  const { resourceTypes = RELEASE_RESOURCE_TYPES, dailyResourceTypes = DAILY_RESOURCE_TYPES } = args
  const recorded = [...resourceTypes, ...(args.recordsGlobalTypes === true ? GLOBAL_RESOURCE_TYPES : [])]
  const daily = dailyResourceTypes.filter((type) => recorded.includes(type))
  return {
    recordingGroup: {
      allSupported: false,
      includeGlobalResourceTypes: false,
      resourceTypes: recorded,
      recordingStrategies: [{ useOnly: 'INCLUSION_BY_RESOURCE_TYPES' }],
    },
    recordingMode: {
      recordingFrequency: 'CONTINUOUS',
      ...(daily.length === 0
        ? {}
        : {
            recordingModeOverride: {
              description: 'Changes often; one record a day is enough',
              resourceTypes: daily,
              recordingFrequency: 'DAILY',
            },
          }),
    },
  }
}
