import type * as pulumi from '@pulumi/pulumi'

/** The two target groups, which take turns in being the stable one. */
export type Side = 'a' | 'b'

/** The disk of a machine. */
export interface Disk {
  /** Name of the AMI's root device: a mapping of another name adds a disk. @default /dev/xvda */
  readonly deviceName?: string
  /** GiB, not less than the AMI's own disk, 1 to 16384. @default 30 */
  readonly sizeGiB?: number
}

/** One version of the service on virtual machines. */
export interface Instances {
  /** AMI of the machines. */
  readonly imageId: pulumi.Input<string>
  /** Such as `m7g.large`. */
  readonly instanceType: pulumi.Input<string>
  /** Machines, 0 or more; an update leaves alone what scaling made of it. */
  readonly count: number
  /** The root device of the AMI, and the size that its disk gets. @default /dev/xvda, 30 GiB */
  readonly disk?: Disk
  /** Start-up script, as text. @default none */
  readonly userData?: pulumi.Input<string>
}

/** One version of the service as Fargate tasks. */
export interface Tasks {
  /** Image with its digest, `…@sha256:…`: a tag may move between two tasks. */
  readonly image: pulumi.Input<string>
  /** CPU units, 1024 for each virtual CPU, 256 to 16384. */
  readonly cpu: number
  /** Memory in MiB, 512 to 122880, a size that Fargate allows with the CPU. */
  readonly memoryMiB: number
  /** Tasks, 0 or more. */
  readonly count: number
  /** Environment variables; nothing secret. @default none */
  readonly environment?: Readonly<Record<string, pulumi.Input<string>>>
}

/** What answers the requests: machines, tasks, or targets that are registered elsewhere. */
export type Compute =
  | { readonly kind: 'external'; readonly targetType: 'instance' | 'ip' }
  | { readonly kind: 'instances'; readonly a: Instances; readonly b: Instances }
  | { readonly kind: 'fargate'; readonly a: Tasks; readonly b: Tasks }

/** Who reaches the load balancer. The internet only with TLS. */
export type Exposure =
  | { readonly kind: 'internet'; readonly certificateArn: pulumi.Input<string> }
  | { readonly kind: 'internal'; readonly certificateArn?: pulumi.Input<string> }

export interface CanaryServiceArgs {
  /** The network of load balancer and targets. */
  readonly vpcId: pulumi.Input<string>
  /** Subnets of the load balancer, in two zones or more. */
  readonly loadBalancerSubnetIds: pulumi.Input<pulumi.Input<string>[]>
  /** Private subnets of the targets. */
  readonly targetSubnetIds: pulumi.Input<pulumi.Input<string>[]>
  /** Who reaches the load balancer, and with which certificate. */
  readonly exposure: Exposure
  /** Networks that may call, as CIDRs, IPv4 and IPv6. @default 0.0.0.0/0 for the internet, none else */
  readonly ingressCidrs?: readonly string[]
  /** What answers the requests, in two versions. */
  readonly compute: Compute
  /** Port on which the targets listen, 1 to 65535. @default 8080 */
  readonly port?: number
  /** Path that answers 200 when a target is healthy. @default /health */
  readonly healthPath?: string
  /** Seconds in which a new target gets its full share, 0 or 30 to 900. @default 30 */
  readonly slowStartSeconds?: number
  /** The group that gets all traffic at first; the other one is reached with `X-Canary: true`. @default a */
  readonly stable?: Side
  /**
   * Whether a change of the target groups or of `stable` gives all traffic to `stable`; else the traffic stays as
   * `promote-canary` left it. @default false
   */
  readonly resetTraffic?: boolean
  /** Whether port 80 redirects to the certificate's port; it must not before the service itself moves there. @default true */
  readonly redirectsPlain?: boolean
  /** Days for which access logs are kept, 1 or more. @default 90 */
  readonly accessLogDays?: number
  /** Whether the load balancer can only be deleted after this was set to false. @default true */
  readonly deletionProtection?: boolean
}
