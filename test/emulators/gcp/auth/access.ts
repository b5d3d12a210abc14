import type { Api } from '../discovery/description.ts'
import { Refusal } from '../http/google-error.ts'

/** Who calls: a service account by its address, or a federated identity as `principal://…`. */
export interface Caller {
  readonly principal: string
  readonly scopes: readonly string[]
}

/** The permissions that are asked for. */
export type Permission =
  | 'compute.urlMaps.get'
  | 'compute.urlMaps.update'
  | 'compute.backendServices.get'
  | 'compute.backendServices.use'
  | 'compute.globalOperations.get'
  | 'monitoring.timeSeries.list'
  | 'cloudscheduler.jobs.create'
  | 'cloudscheduler.jobs.get'
  | 'cloudscheduler.jobs.list'
  | 'cloudscheduler.jobs.update'
  | 'cloudscheduler.jobs.delete'
  | 'iam.serviceAccounts.actAs'
  | 'iam.serviceAccounts.getAccessToken'

/** Who may do what; everybody everything, until told. */
export class Access {
  readonly #only = new Map<string, ReadonlySet<Permission>>()
  readonly #revoked = new Map<string, Set<Permission>>()

  /** From now on the principal has these permissions alone. */
  restrict(principal: string, permissions: readonly Permission[]): void {
    this.#only.set(principal, new Set(permissions))
    this.#revoked.delete(principal)
  }

  /** Takes a permission from a principal. */
  revoke(principal: string, permission: Permission): void {
    const revoked = this.#revoked.get(principal) ?? new Set()
    this.#revoked.set(principal, revoked.add(permission))
  }

  /** Gives a principal everything back. */
  restore(principal: string): void {
    this.#only.delete(principal)
    this.#revoked.delete(principal)
  }

  /** Whether a principal has a permission. */
  has(principal: string, permission: Permission): boolean {
    if (this.#revoked.get(principal)?.has(permission)) return false
    return this.#only.get(principal)?.has(permission) ?? true
  }

  /** @throws Refusal 403 in the API's words when the caller lacks the permission */
  demand({ principal }: Caller, permission: Permission, api: Api, resource: string): void {
    if (this.has(principal, permission)) return
    throw new Refusal({
      status: 403,
      reason: 'forbidden',
      message: deniedMessage(api, permission, resource),
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: 'IAM_PERMISSION_DENIED',
          domain: `${api}.googleapis.com`,
          metadata: { permission, resource },
        },
      ],
    })
  }
}

/**
 * The words of each API: Cloud Scheduler's as in hashicorp/terraform-provider-google issue 7001, the others assumed.
 */
export function deniedMessage(api: Api, permission: string, resource: string): string {
  switch (api) {
    case 'compute':
      return `Required '${permission}' permission for '${resource}'`
    case 'cloudscheduler':
      return `The principal (user or service account) lacks IAM permission "${permission}" for the resource "${resource}" (or the resource may not exist).`
    case 'iamcredentials':
      return `Permission '${permission}' denied on resource (or it may not exist).`
    default:
      return `Permission ${permission} denied (or the resource may not exist).`
  }
}
