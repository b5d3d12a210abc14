import * as aws from '@pulumi/aws'
import type { ChildOptions } from '../shared/child-options.ts'

/** The Region in which the firewalls of CloudFront live (AWS WAF, "CLOUDFRONT" scope). */
const CLOUDFRONT_REGION = 'us-east-1'

/** Who may download, and how much. */
interface DownloadFirewallArgs {
  /** Requests from one address in 5 minutes, 10 or more. */
  readonly limit: number
  /** Networks that solve no CAPTCHA. */
  readonly allowedCidrs: readonly string[]
}

/** The firewall before the downloads: so many from one address, and a CAPTCHA for whoever is not on the list. */
export function makeDownloadFirewall(
  name: string,
  { limit, allowedCidrs }: DownloadFirewallArgs,
  { parent }: ChildOptions,
): aws.wafv2.WebAcl {
  const child = { parent }
  const there = { region: CLOUDFRONT_REGION, scope: 'CLOUDFRONT' }
  const isV6 = (cidr: string) => cidr.includes(':')
  const allowed = [
    new aws.wafv2.IpSet(
      `${name}-allowed-ipv4`,
      { ...there, ipAddressVersion: 'IPV4', addresses: allowedCidrs.filter((cidr) => !isV6(cidr)) },
      child,
    ),
    new aws.wafv2.IpSet(
      `${name}-allowed-ipv6`,
      { ...there, ipAddressVersion: 'IPV6', addresses: allowedCidrs.filter(isV6) },
      child,
    ),
  ]
  return new aws.wafv2.WebAcl(
    name,
    {
      ...there,
      defaultAction: { allow: {} },
      rules: [
        {
          name: 'rate-limit',
          priority: 0,
          action: { block: {} },
          statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit, evaluationWindowSec: 300 } },
          visibilityConfig: visibility('rate-limit'),
        },
        {
          name: 'captcha',
          priority: 1,
          action: { captcha: {} },
          statement: {
            notStatement: {
              statement: {
                orStatement: { statements: allowed.map(({ arn }) => ({ ipSetReferenceStatement: { arn } })) },
              },
            },
          },
          visibilityConfig: visibility('captcha'),
        },
      ],
      visibilityConfig: visibility('downloads'),
    },
    child,
  )
}

function visibility(metricName: string) {
  return { metricName, cloudwatchMetricsEnabled: true, sampledRequestsEnabled: true }
}
