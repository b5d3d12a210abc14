import * as gcp from '@pulumi/gcp'
import * as pulumi from '@pulumi/pulumi'
import type { GithubRepository } from '../release-identity/subject.ts'
import { accountIdOf } from '../shared/account-id.ts'
import { DECLARED_PERMISSIONS } from './declared-permissions.ts'
import { enableServices } from './services.ts'
import { makeTrust } from './trust.ts'

/** On the lease's account alone: whoever may act as any account of the project may do what each of them may. */
const ACT_AS = 'iam.serviceAccounts.actAs'

/** What it takes to set a URL map back (Compute Engine API, `urlMaps.patch`). */
const LEASE_PERMISSIONS: readonly string[] = [
  'compute.backendServices.use',
  'compute.globalOperations.get',
  'compute.urlMaps.get',
  'compute.urlMaps.update',
]

export interface GcpReleaseIdentityArgs {
  /** The project, by its id. */
  readonly project: string
  /** Whose workflows they are. */
  readonly repository: GithubRepository
  /** The environment in which `promote-canary` runs, whose rules and reviewers guard its account. */
  readonly environment: string
  /** Id of the workload identity pool, 4 to 32 characters: one that was deleted stays taken for 30 days. @default the component's name with `-github` */
  readonly poolId?: string
  /** What `promote-canary` may do. @default what its code declares next to its calls */
  readonly permissions?: readonly string[]
}

/** Who `promote-canary` is in Google Cloud, without keys, and who rolls the traffic back when its lease runs out. */
export class GcpReleaseIdentity extends pulumi.ComponentResource {
  /** For `google-workload-identity-provider` of `promote-canary`, or `workload_identity_provider` of `google-github-actions/auth`. */
  readonly workloadIdentityProvider: pulumi.Output<string>
  /** For `google-service-account`, or `service_account`, beside it. */
  readonly serviceAccountEmail: pulumi.Output<string>
  /** For `lease-service-account`: with its rights the lease sets the URL map back. */
  readonly leaseServiceAccountEmail: pulumi.Output<string>

  constructor(name: string, args: GcpReleaseIdentityArgs, options?: pulumi.ComponentResourceOptions) {
    super('ai-ops:infra:GcpReleaseIdentity', name, {}, options)
    const { project, permissions = DECLARED_PERMISSIONS['promote-canary'] } = args
    const child = { parent: this, dependsOn: enableServices(name, { parent: this }) }
    const promoter = new gcp.serviceaccount.Account(
      `${name}-promote-canary`,
      { accountId: accountIdOf(name, 'promote-canary'), displayName: `promote-canary of ${name}` },
      child,
    )
    const lease = new gcp.serviceaccount.Account(
      `${name}-lease`,
      { accountId: accountIdOf(name, 'lease'), displayName: `Lease of promote-canary of ${name}` },
      child,
    )
    const grantOnProject = (
      suffix: string,
      granted: readonly string[],
      account: gcp.serviceaccount.Account,
    ) => {
      const role = makeRole(`${name}-${suffix}`, granted, child)
      new gcp.projects.IAMMember(
        `${name}-${suffix}`,
        { project, role: role.name, member: account.member },
        child,
      )
    }
    const onProject = permissions.filter((permission) => permission !== ACT_AS)
    // Google takes no role without permissions.
    if (onProject.length > 0) grantOnProject('promote-canary', onProject, promoter)
    grantOnProject('lease', LEASE_PERMISSIONS, lease)
    const actAs = makeRole(`${name}-act-as-lease`, [ACT_AS], child)
    new gcp.serviceaccount.IAMMember(
      `${name}-act-as-lease`,
      { serviceAccountId: lease.name, role: actAs.name, member: promoter.member },
      child,
    )
    const trust = makeTrust(name, { ...args, account: promoter }, child)
    this.workloadIdentityProvider = trust.name
    this.serviceAccountEmail = promoter.email
    this.leaseServiceAccountEmail = lease.email
    this.registerOutputs({
      workloadIdentityProvider: this.workloadIdentityProvider,
      serviceAccountEmail: this.serviceAccountEmail,
      leaseServiceAccountEmail: this.leaseServiceAccountEmail,
    })
  }
}

/** A role of exactly these permissions; its id is made by the provider, since that of a deleted role stays taken. */
function makeRole(
  name: string,
  permissions: readonly string[],
  options: pulumi.CustomResourceOptions,
): gcp.projects.IAMCustomRole {
  return new gcp.projects.IAMCustomRole(name, { title: name, permissions: [...permissions].sort() }, options)
}
