import * as pulumi from '@pulumi/pulumi'
import type { Statement } from './statement.ts'

/**
 * The trust policy of a role that one AWS service assumes, only on behalf of this account (IAM user guide, "The
 * confused deputy problem").
 *
 * @param service for instance `config.amazonaws.com`
 * @param conditions further conditions, by operator
 */
export function trustService(
  service: string,
  accountId: pulumi.Input<string>,
  conditions: Statement['Condition'] = {},
): pulumi.Output<string> {
  const { StringEquals = {}, ...others } = conditions
  return pulumi.jsonStringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: service },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'aws:SourceAccount': accountId, ...StringEquals }, ...others },
      },
    ],
  })
}
