import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Caller } from './access.ts'
import { answerGraphQl } from './graphql/graphql-api.ts'
import { type Answer, notFound, ok, Refusal } from './http/answer.ts'
import { parseJson, readBody, send, tokenOf } from './http/exchange.ts'
import type { Fault, Faults } from './http/faults.ts'
import { faultAnswer, RateLimit } from './http/rate-limit.ts'
import type { Jobs } from './jobs.ts'
import type { LoggedRequest, Violation } from './log.ts'
import { TokenIssuer } from './oidc.ts'
import type { Match } from './openapi/match.ts'
import { RestApi } from './rest-api.ts'
import type { Repository } from './state/repository.ts'
import type { World } from './state/world.ts'
import { answerPage } from './web.ts'

/** The parts of the one server: GitHub has a host for each. */
type Root = 'api' | 'uploads' | 'graphql' | 'oidc' | 'web'

/** One request: where it goes, who sent it, what it carries. */
type Incoming = {
  message: IncomingMessage
  method: string
  root: Root
  path: string
  url: URL
  bytes: Buffer
  token: string | undefined
  caller: Caller | undefined
}

/** What the gateway serves. */
export type Served = {
  world: World
  repositories: ReadonlyMap<string, Repository>
  jobs: Jobs
  faults: Faults
  requestsPerHour?: number
}

/** Takes every request: finds whom it is for, lets faults happen, keeps the log. */
export class Gateway {
  readonly requests: LoggedRequest[] = []
  readonly violations: Violation[] = []
  readonly #served: Served
  readonly #rest: RestApi
  readonly #issuer = new TokenIssuer()
  readonly #rateLimits = new Map<string, RateLimit>()

  constructor(served: Served) {
    this.#served = served
    this.#rest = new RestApi(served.world, served.repositories, (violation) =>
      this.violations.push(violation),
    )
  }

  /** Serves one request from its first byte to its last. */
  async serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const incoming = await this.#receive(message).catch(() => undefined)
    if (!incoming) return void response.destroy()
    const { root, method, path } = incoming
    const match = root === 'api' || root === 'uploads' ? this.#rest.find(method, path) : undefined
    const operation = match?.operation.id ?? (root === 'graphql' || root === 'oidc' ? root : undefined)
    const entry = logEntry(incoming, operation)
    this.requests.push(entry)
    const fault = this.#served.faults.take({ operation, method, path })
    if (fault?.kind === 'meanwhile') fault.act()
    if (fault?.kind === 'slow') await delay(fault.delayMs, undefined, { ref: false })
    if (fault?.kind === 'reset' && fault.when === 'before-effect') return void response.destroy()
    const answer = await this.#answer(incoming, match, fault).catch((error) =>
      this.#defect(incoming, operation, error),
    )
    if (fault?.kind === 'reset') return void response.destroy()
    entry.status = answer.status
    send(response, { ...answer, headers: { 'x-github-request-id': randomUUID(), ...answer.headers } })
  }

  async #receive(message: IncomingMessage): Promise<Incoming> {
    const url = new URL(message.url ?? '/', this.#served.world.addresses.server)
    const token = tokenOf(message)
    const caller = token === undefined ? undefined : this.#served.jobs.caller(token)
    const bytes = await readBody(message)
    return { message, method: message.method ?? 'GET', url, bytes, token, caller, ...place(url.pathname) }
  }

  async #answer(incoming: Incoming, match: Match | undefined, fault: Fault | undefined): Promise<Answer> {
    const now = this.#served.world.now()
    const disturbed = fault && faultAnswer(fault, now)
    if (disturbed) return disturbed
    if (incoming.root === 'oidc') return this.#identityToken(incoming)
    if (incoming.root === 'web') return answerPage(this.#served.repositories, incoming.path)
    if (incoming.token !== undefined && !incoming.caller) return new Refusal(401, 'Bad credentials').answer
    const rateLimit = this.#rateLimitOf(incoming)
    if (match?.operation.id !== 'rate-limit/get' && !rateLimit.use(now)) return rateLimit.refusal().answer
    const toUploads = incoming.root === 'uploads'
    const answer =
      incoming.root === 'graphql'
        ? await this.#query(incoming)
        : await this.#rest.answer({ ...incoming, rateLimit, toUploads }, match)
    return {
      ...answer,
      headers: { ...rateLimit.headers(incoming.root === 'graphql' ? 'graphql' : 'core'), ...answer.headers },
    }
  }

  async #query({ method, path, bytes, caller }: Incoming): Promise<Answer> {
    if (method !== 'POST') return notFound().answer
    if (!caller) return new Refusal(401, 'This endpoint requires you to be authenticated.').answer
    const { world, repositories } = this.#served
    const report = (kind: Violation['kind'], message: string) =>
      this.violations.push({ kind, method, path, operation: 'graphql', message })
    return await answerGraphQl({ world, repositories, caller }, parseJson(bytes), report).catch(
      (error: unknown) => {
        if (error instanceof Refusal) return error.answer
        throw error
      },
    )
  }

  #identityToken({ path, token = '', url }: Incoming): Answer {
    if (path === '/oidc/.well-known/jwks') return ok(this.#issuer.keySet())
    const identity = this.#served.jobs.identity(token)
    if (path !== '/oidc/token') return notFound().answer
    if (!identity) return new Refusal(401, 'The token for requesting an identity token is not valid').answer
    const audience = url.searchParams.get('audience') ?? identity.repository.page('').replace(/\/[^/]*$/, '')
    return ok({ value: this.#issuer.issue(identity, audience, this.#served.world.now()) })
  }

  #rateLimitOf({ token = 'anonymous' }: Incoming): RateLimit {
    const { world, requestsPerHour } = this.#served
    const rateLimit = this.#rateLimits.get(token) ?? new RateLimit(world.now(), requestsPerHour)
    this.#rateLimits.set(token, rateLimit)
    return rateLimit
  }

  #defect({ method, path }: Incoming, operation: string | undefined, error: unknown): Answer {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.violations.push({ kind: 'defect', method, path, operation, message })
    return new Refusal(500, `The GitHub emulator failed: ${message}`).answer
  }
}

const ROOTS: [prefix: string, root: Root][] = [
  ['/api/v3', 'api'],
  ['/api/uploads', 'uploads'],
  ['/api/graphql', 'graphql'],
  ['/oidc', 'oidc'],
]

function place(pathname: string): { root: Root; path: string } {
  for (const [prefix, root] of ROOTS) {
    if (pathname !== prefix && !pathname.startsWith(`${prefix}/`)) continue
    const below =
      root === 'api' || root === 'uploads' ? pathname.slice(prefix.length) : pathname.replace('/api/', '/')
    return { root, path: below || '/' }
  }
  return { root: 'web', path: pathname }
}

function logEntry(
  { message, method, path, url, bytes, caller }: Incoming,
  operation: string | undefined,
): LoggedRequest {
  const body = parseJson(bytes)
  return {
    method,
    path,
    query: Object.fromEntries(url.searchParams),
    operation,
    authenticated: caller !== undefined,
    body: body instanceof Error ? bytes.length : body,
    headers: Object.fromEntries(
      Object.entries(message.headers)
        .filter(([name]) => name !== 'authorization')
        .map(([name, value]) => [name, String(value)]),
    ),
    status: 0,
  }
}
