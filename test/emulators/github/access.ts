import type { Repository } from './state/repository.ts'
import type { Account } from './state/world.ts'

/** The permissions of a workflow's token: https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#permissions */
export type Permission =
  | 'actions'
  | 'attestations'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'environments'
  | 'issues'
  | 'metadata'
  | 'administration'
  | 'pull_requests'
  | 'security_events'
  | 'statuses'

/** How far a permission goes; `write` includes `read`. */
export type Level = 'read' | 'write'

/** What a token may do. `write-all` is everything. */
export type Permissions = Partial<Record<Permission, Level>> | 'write-all'

/** Alternatives: one of them is enough. Each is a set of which all are needed. */
export type Needed = readonly Partial<Record<Permission, Level>>[]

/** Who sends a request. */
export type Caller = { account: Account; permissions: Permissions; repositories: 'all' | readonly string[] }

/** True when the caller's token reaches this repository at all. */
export function sees(caller: Caller | undefined, repository: Repository): boolean {
  if (repository.visibility === 'public') return true
  return (
    caller !== undefined &&
    (caller.repositories === 'all' || caller.repositories.includes(repository.fullName))
  )
}

/** True when the caller's token has one of the alternatives. Everybody may read what is public. */
export function isAllowed(caller: Caller | undefined, repository: Repository, needed: Needed): boolean {
  return needed.some((alternative) =>
    Object.entries(alternative).every(([permission, level]) => {
      if (level === 'read' && repository.visibility === 'public') return true
      return (
        caller !== undefined && inReach(caller, repository) && grants(caller.permissions, permission, level)
      )
    }),
  )
}

/** As GitHub names the alternatives in `x-accepted-github-permissions`: `contents=write; issues=read,metadata=read`. */
export function formatNeeded(needed: Needed): string {
  return needed
    .map((alternative) =>
      Object.entries(alternative)
        .map(([name, level]) => `${name}=${level}`)
        .join(','),
    )
    .join('; ')
}

function inReach(caller: Caller, repository: Repository): boolean {
  return caller.repositories === 'all' || caller.repositories.includes(repository.fullName)
}

function grants(permissions: Permissions, permission: string, level: Level): boolean {
  if (permissions === 'write-all' || permission === 'metadata') return true
  const granted = Object.entries(permissions).find(([name]) => name === permission)?.[1]
  return granted === 'write' || granted === level
}
