import * as pulumi from '@pulumi/pulumi'
import type { Account } from '../shared/account.ts'
import type { ChildOptions } from '../shared/child-options.ts'
import { PrivateBucket } from '../shared/private-bucket.ts'

/** Whose logs they are, and how long they stay. */
interface AccessLogsArgs {
  readonly account: Account
  /** Days for which they are kept, 1 or more. */
  readonly days: number
}

/**
 * The bucket of the access logs. Elastic Load Balancing writes with S3's own keys only, and not into locked buckets
 * (Application Load Balancers, "Enable access logs").
 */
export function makeAccessLogs(
  name: string,
  { account: { accountId, region, partition }, days }: AccessLogsArgs,
  { parent }: ChildOptions,
): PrivateBucket {
  return new PrivateBucket(
    `${name}-access-logs`,
    {
      expireDays: days,
      oldVersionDays: 1,
      statements: (arn) => [
        {
          Sid: 'LoadBalancersWriteLogs',
          Effect: 'Allow',
          Principal: { Service: 'logdelivery.elasticloadbalancing.amazonaws.com' },
          Action: ['s3:PutObject'],
          Resource: [pulumi.interpolate`${arn}/AWSLogs/${accountId}/*`],
          Condition: {
            ArnLike: {
              'aws:SourceArn': pulumi.interpolate`arn:${partition}:elasticloadbalancing:${region}:${accountId}:loadbalancer/*`,
            },
          },
        },
      ],
    },
    { parent },
  )
}
