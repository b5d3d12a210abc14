import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Trust } from './evaluate.ts'

/** A role as infra declares it: who may assume it, and what it may do then. */
export interface Role {
  readonly trust: Trust
  readonly policy: Policy
}

/** A policy document; the part that is looked into. */
export interface Policy {
  readonly Statement: readonly { readonly Action: readonly string[] }[]
}

/**
 * The roles of infra for the names that the tests use, by the action that runs with each, and `lease`: written by
 * `npm run docs --prefix infra`, which runs infra's components.
 */
export function infraRoles(): Readonly<Record<string, Role>> {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'roles.json'), 'utf8'))
}

/** Every IAM action that a role has, sorted. */
export function grantedActions({ policy }: Role): string[] {
  return [...new Set(policy.Statement.flatMap(({ Action }) => Action))].sort()
}
