import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Api, Description, Method } from './discovery/description.ts'
import type { Match } from './discovery/match.ts'
import { type Addressing, addressing } from './discovery/operation-name.ts'
import { Validator } from './discovery/validate.ts'
import { type Body, bearerOf, readBody, sendJson } from './http/exchange.ts'
import { errorBody, type GoogleError, Refusal } from './http/google-error.ts'
import { NotModelled } from './http/not-modelled.ts'
import type { Routes } from './http/route.ts'
import type { LoggedRequest, Violation } from './log.ts'
import type { World } from './world.ts'

interface Incoming {
  readonly api: Api
  readonly match: Match | undefined
  readonly query: URLSearchParams
  readonly body: Body
  readonly token: string | undefined
  readonly entry: LoggedRequest
}

/** Methods that are called without a token of Google. */
const open: readonly Api[] = ['sts']

/** Takes every request: finds whom it is for, holds it and its answer against the description, keeps the log. */
export class Gateway {
  readonly requests: LoggedRequest[] = []
  readonly violations: Violation[] = []
  readonly #world: World
  readonly #routes: Routes
  readonly #validator: Validator
  /** What a request is for. */
  readonly address: Addressing

  constructor(world: World, routes: Routes, descriptions: ReadonlyMap<Api, Description>) {
    this.#world = world
    this.#routes = routes
    this.#validator = new Validator(descriptions)
    this.address = addressing(descriptions)
  }

  /** Serves one request from its first byte to its last. */
  async serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = message.method ?? 'GET'
    const url = message.url ?? '/'
    const query = new URL(url, 'http://google').searchParams
    const { api = 'compute', match, operation } = this.address(method, url)
    const at = this.#world.now()
    const body = await readBody(message)
    const logged = body.kind === 'value' ? body.value : undefined
    const userAgent = message.headers['user-agent']
    const entry = { method, url, operation, userAgent, principal: undefined, body: logged, at, status: 0 }
    this.requests.push(entry)
    const token = bearerOf(message)
    const answer =
      operation === 'github.oidc'
        ? this.#identityToken(token, query)
        : await this.#answer({ api, match, query, body, token, entry })
    entry.status = answer.status
    if (!response.destroyed) sendJson(response, answer.status, answer.body, this.#world.now())
  }

  #identityToken(token: string | undefined, query: URLSearchParams): { status: number; body: object } {
    if (token !== this.#world.github.requestToken) return { status: 401, body: { message: 'Unauthorized' } }
    return {
      status: 200,
      body: { value: this.#world.github.issue(query.get('audience') ?? 'https://github.com/octo') },
    }
  }

  async #answer(incoming: Incoming): Promise<{ status: number; body: object }> {
    try {
      return { status: 200, body: await this.#carryOut(incoming) }
    } catch (error) {
      const known = this.#errorOf(incoming.entry, error)
      return { status: known.status, body: errorBody(incoming.api, known) }
    }
  }

  async #carryOut(incoming: Incoming): Promise<object> {
    const { api, match, query, body, token, entry } = incoming
    if (match === undefined) throw this.#violation(entry, 404, 'Google has no such method')
    const { method, path } = match
    const handler = this.#routes[method.id]
    if (handler === undefined) throw this.#violation(entry, 501, `${method.id} is not emulated`)
    const caller = open.includes(api)
      ? { principal: 'anonymous', scopes: [] }
      : this.#world.tokens.callerOf(token, method)
    entry.principal = caller.principal
    if (body.kind === 'broken') throw this.#violation(entry, 400, body.message)
    const value = readable(body, method)
    const complaints = [
      ...this.#validator.checkParameters(method, path, query),
      ...this.#validator.checkBody(method, value),
    ].map(({ at, message }) => `${at}: ${message}`)
    if (complaints.length > 0) throw this.#violation(entry, 400, complaints.join('; '))
    const answer = await handler({ caller, path, query, body: Object(value ?? {}) })
    this.#demandTrueAnswer(entry, method, answer)
    return answer
  }

  #violation(entry: LoggedRequest, status: number, message: string): Refusal {
    this.#record('request', entry, message)
    return new Refusal({ status, reason: 'badRequest', message })
  }

  #demandTrueAnswer(entry: LoggedRequest, method: Method, answer: object): void {
    const complaints = this.#validator.checkAnswer(method, answer)
    if (complaints.length === 0) return
    const message = complaints.map(({ at, message: what }) => `${at}: ${what}`).join('; ')
    this.#record('answer', entry, message)
    throw new Refusal({
      status: 500,
      reason: 'backendError',
      message: `The emulator answers wrongly: ${message}`,
    })
  }

  #errorOf(entry: LoggedRequest, error: unknown): GoogleError {
    if (error instanceof Refusal) return error.error
    if (error instanceof NotModelled) return this.#violation(entry, 501, error.message).error
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.#record('defect', entry, message)
    return { status: 500, reason: 'backendError', message }
  }

  #record(kind: Violation['kind'], { method, url, operation }: LoggedRequest, message: string): void {
    this.violations.push({ kind, method, url, operation, message })
  }
}

/** STS takes the form of RFC 8693 as well as JSON; its description knows the JSON alone. */
function readable(body: Body, method: Method): unknown {
  if (body.kind !== 'value') return undefined
  if (!body.form) return body.value
  if (method.api !== 'sts') return { form: 'is no JSON' }
  const fields = Object.entries(Object(body.value)).map(([name, value]) => [
    name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ])
  return Object.fromEntries(fields)
}
