/** What one unit of something costs, and where that is published. */
export interface Price {
  readonly usd: number
  /** Of what, such as `load balancer-hour`. Prices per hour count 730 hours a month. */
  readonly unit: string
  readonly per: 'hour' | 'month' | 'use'
  /** The provider's page. */
  readonly page: string
  /** Year, month or day to which the price was seen to hold. */
  readonly asOf: string
  /** `page`: from the text of the provider's page or price list; `quoted`: from others who quote it. */
  readonly basis: 'page' | 'quoted'
}

/** Hours that both providers' calculators take for a month. */
export const HOURS_PER_MONTH = 730

const aws = (product: string) => `https://aws.amazon.com/${product}/pricing/`
const google = (page: string) => `https://cloud.google.com/${page}`

/**
 * List prices in US dollars, on demand, without free tiers and discounts: AWS us-east-1 (N. Virginia), Google Cloud
 * us-central1 (Iowa).
 */
export const PRICES = {
  loadBalancerHour: {
    usd: 0.0225,
    unit: 'Application Load Balancer-hour',
    per: 'hour',
    page: aws('elasticloadbalancing'),
    asOf: '2026-09-20',
    basis: 'page',
  },
  loadBalancerCapacity: {
    usd: 0.008,
    unit: 'LCU-hour',
    per: 'use',
    page: aws('elasticloadbalancing'),
    asOf: '2026-09-20',
    basis: 'page',
  },
  publicIpv4: {
    usd: 0.005,
    unit: 'public IPv4 address-hour',
    per: 'hour',
    page: aws('vpc'),
    asOf: '2026-06-13',
    basis: 'quoted',
  },
  alarmMetric: {
    usd: 0.1,
    unit: 'metric of an alarm, per month',
    per: 'month',
    page: aws('cloudwatch'),
    asOf: '2026-05-05',
    basis: 'quoted',
  },
  customMetric: {
    usd: 0.3,
    unit: 'metric of Container Insights, per month in which its task runs',
    per: 'use',
    page: aws('cloudwatch'),
    asOf: '2026-05-05',
    basis: 'quoted',
  },
  logIngestion: {
    usd: 0.5,
    unit: 'GB of logs written',
    per: 'use',
    page: aws('cloudwatch'),
    asOf: '2026-05-05',
    basis: 'quoted',
  },
  fargateVcpu: {
    usd: 0.04048,
    unit: 'Fargate vCPU-hour, Linux x86',
    per: 'hour',
    page: aws('fargate'),
    asOf: '2026-06-17',
    basis: 'quoted',
  },
  fargateGb: {
    usd: 0.004445,
    unit: 'Fargate GB-hour, Linux x86',
    per: 'hour',
    page: aws('fargate'),
    asOf: '2026-06-17',
    basis: 'quoted',
  },
  secret: {
    usd: 0.4,
    unit: 'secret, per month',
    per: 'month',
    page: aws('secrets-manager'),
    asOf: '2026-09-20',
    basis: 'page',
  },
  webAcl: {
    usd: 5,
    unit: 'web ACL, per month',
    per: 'month',
    page: aws('waf'),
    asOf: '2026',
    basis: 'quoted',
  },
  webAclRule: {
    usd: 1,
    unit: 'rule of a web ACL, per month',
    per: 'month',
    page: aws('waf'),
    asOf: '2026',
    basis: 'quoted',
  },
  webAclRequests: {
    usd: 0.6,
    unit: 'million requests through a web ACL',
    per: 'use',
    page: aws('waf'),
    asOf: '2026',
    basis: 'quoted',
  },
  configurationItem: {
    usd: 0.003,
    unit: 'configuration item ($0.012 for types recorded daily)',
    per: 'use',
    page: aws('config'),
    asOf: '2025-04-01',
    basis: 'page',
  },
  objectStorage: {
    usd: 0.023,
    unit: 'GB-month in S3 Standard',
    per: 'use',
    page: aws('s3'),
    asOf: '2026',
    basis: 'quoted',
  },
  imageStorage: {
    usd: 0.1,
    unit: 'GB-month in ECR',
    per: 'use',
    page: aws('ecr'),
    asOf: '2026-03',
    basis: 'quoted',
  },
  buildMinute: {
    usd: 0.005,
    unit: 'minute of a build on general1.small',
    per: 'use',
    page: aws('codebuild'),
    asOf: '2026',
    basis: 'quoted',
  },
  forwardingRules: {
    usd: 0.025,
    unit: 'hour of up to 5 global forwarding rules together',
    per: 'hour',
    page: google('load-balancing/pricing'),
    asOf: '2026-09-20',
    basis: 'page',
  },
  furtherForwardingRule: {
    usd: 0.01,
    unit: 'hour of each further global forwarding rule',
    per: 'hour',
    page: google('load-balancing/pricing'),
    asOf: '2026-09-20',
    basis: 'page',
  },
  balancedData: {
    usd: 0.008,
    unit: 'GiB through the load balancer, each way',
    per: 'use',
    page: google('load-balancing/pricing'),
    asOf: '2026-09-20',
    basis: 'page',
  },
  e2Small: {
    usd: 0.01675,
    unit: 'e2-small-hour',
    per: 'hour',
    page: google('compute/vm-instance-pricing'),
    asOf: '2026',
    basis: 'quoted',
  },
  standardDisk: {
    usd: 0.04,
    unit: 'GiB-month of standard persistent disk',
    per: 'month',
    page: google('compute/disks-image-pricing'),
    asOf: '2026',
    basis: 'page',
  },
  natMachine: {
    usd: 0.0014,
    unit: 'hour of each machine behind Cloud NAT, up to 32',
    per: 'hour',
    page: google('nat/pricing'),
    asOf: '2026-10-16',
    basis: 'page',
  },
  natMachines: {
    usd: 0.044,
    unit: 'hour of Cloud NAT before more than 32 machines',
    per: 'hour',
    page: google('nat/pricing'),
    asOf: '2026-10-16',
    basis: 'page',
  },
  natAddress: {
    usd: 0.005,
    unit: 'hour of each address of Cloud NAT',
    per: 'hour',
    page: google('nat/pricing'),
    asOf: '2026-10-16',
    basis: 'page',
  },
} as const satisfies Readonly<Record<string, Price>>

export type PriceName = keyof typeof PRICES

/** What a number of units costs in a month; what is paid by use costs nothing at rest. */
export function perMonth(name: PriceName, count: number): number {
  const { usd, per }: Price = PRICES[name]
  if (per === 'use') return 0
  return usd * count * (per === 'hour' ? HOURS_PER_MONTH : 1)
}
