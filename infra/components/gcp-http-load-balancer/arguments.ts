import type * as pulumi from '@pulumi/pulumi'

/** The two groups of machines between which the URL map weighs. */
export type Backend = 'a' | 'b'

/** One version of the service. */
export interface Machines {
  /** Machines, 0 or more. */
  readonly count: number
  /** Image, or family as `project/family`. @default debian-cloud/debian-12 */
  readonly image?: pulumi.Input<string>
  /** Start-up script, as text. @default nginx that serves the machine's name */
  readonly startupScript?: pulumi.Input<string>
}

export interface GcpHttpLoadBalancerArgs {
  /** Region of network and machines, such as `europe-west3`. */
  readonly region: pulumi.Input<string>
  /** The version that gets all traffic at first. @default 2 machines */
  readonly a?: Machines
  /** The other version. @default no machine */
  readonly b?: Machines
  /** Machine type of both versions. @default e2-small */
  readonly machineType?: pulumi.Input<string>
  /** Range of the subnet, as an IPv4 CIDR. @default 10.10.0.0/24 */
  readonly cidr?: string
  /** Port of the machines, 1 to 65535. @default 80 */
  readonly port?: number
  /** Path that answers 200 when a machine is healthy. @default /health */
  readonly healthPath?: string
  /** Names for which Google manages a certificate; with one, plain HTTP redirects. @default none, plain HTTP */
  readonly domains?: readonly string[]
}
