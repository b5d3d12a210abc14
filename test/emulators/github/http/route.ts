import type { IncomingHttpHeaders } from 'node:http'
import type { Caller, Needed } from '../access.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import type { Answer } from './answer.ts'
import { notFound } from './answer.ts'
import type { Fields } from './fields.ts'

/** One request for an operation: checked against the description, its caller known and allowed. */
export type Call = {
  world: World
  repository: Repository
  caller: Caller | undefined
  /** Path values, decoded. */
  path: Record<string, string>
  query: Record<string, string>
  body: Fields
  /** The body as it came. */
  bytes: Buffer
  headers: IncomingHttpHeaders
  /** The full address, for `Link` headers. */
  url: URL
}

/** An operation that the emulator carries out. */
export type Route = {
  /** The operation's name in GitHub's description, e.g. `repos/create-release`. */
  operation: string
  /** The permissions that the token must have; alternatives. */
  needs: Needed
  handle(call: Call): Answer | Promise<Answer>
}

/** A path value that is a number; 404 when it is none. */
export function numberIn({ path }: Call, name: string): number {
  const value = Number(path[name])
  if (!Number.isInteger(value)) throw notFound()
  return value
}

/** A path value; the matcher has made sure that it is there. */
export function textIn({ path }: Call, name: string): string {
  return path[name] ?? ''
}

/** The login of whoever calls. */
export function loginOf({ caller }: Call): string {
  return caller?.account.login ?? 'ghost'
}
