import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'

/** The program that the component started from, with all its defects. */
export function seedConfigHistory() {
  const bucket = new aws.s3.Bucket('config-bucket')
  new aws.cfg.Recorder('config-recorder', {
    roleArn: pulumi.secret('<ARN_OF_AWS_CONFIG_SERVICE_ROLE>'),
    recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
  })
  new aws.cfg.DeliveryChannel('delivery-channel', {
    s3BucketName: bucket.id,
    snapshotDeliveryProperties: { deliveryFrequency: 'Six_Hours' },
  })
  return { config_bucket_url: bucket.websiteEndpoint }
}
