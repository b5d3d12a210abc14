import type { IncomingMessage } from 'node:http'
import { type Caller, formatNeeded, isAllowed, sees } from './access.ts'
import { type Answer, notFound, ok, Refusal } from './http/answer.ts'
import { parseJson } from './http/exchange.ts'
import { Fields } from './http/fields.ts'
import type { RateLimit } from './http/rate-limit.ts'
import type { Call, Route } from './http/route.ts'
import type { Violation } from './log.ts'
import { loadDescription, type Operation } from './openapi/description.ts'
import { type Match, operationMatcher } from './openapi/match.ts'
import { type Complaint, SchemaValidator } from './openapi/validate.ts'
import { routes } from './routes.ts'
import type { Repository } from './state/repository.ts'
import type { World } from './state/world.ts'

/** A request below one of the API's roots. */
export type RestRequest = {
  message: IncomingMessage
  method: string
  path: string
  url: URL
  bytes: Buffer
  caller: Caller | undefined
  rateLimit: RateLimit
  /** True for requests to the host that takes uploads. */
  toUploads: boolean
}

const UPLOAD = 'repos/upload-release-asset'

/** GitHub's REST API over a set of repositories. */
export class RestApi {
  readonly #world: World
  readonly #repositories: ReadonlyMap<string, Repository>
  readonly #validator = new SchemaValidator()
  readonly #report: (violation: Violation) => void
  #match: ((method: string, path: string) => Match | undefined) | undefined

  constructor(
    world: World,
    repositories: ReadonlyMap<string, Repository>,
    report: (violation: Violation) => void,
  ) {
    this.#world = world
    this.#repositories = repositories
    this.#report = report
  }

  /** The operation that a request means, if GitHub has one. */
  find(method: string, path: string): Match | undefined {
    this.#match ??= operationMatcher(loadDescription().operations.values())
    return this.#match(method, path)
  }

  /** Carries out a request: checks it, does it, checks the answer. */
  async answer(request: RestRequest, match: Match | undefined): Promise<Answer> {
    if (!match || (match.operation.id === UPLOAD) !== request.toUploads) {
      this.#violation('request', request, `GitHub has no endpoint ${request.method} ${request.path}`)
      return notFound().answer
    }
    const { operation } = match
    const answer = await this.#carryOut(request, match).catch((error: unknown) => {
      if (error instanceof Refusal) return error.answer
      throw error
    })
    return this.#checked(request, operation, answer)
  }

  async #carryOut(request: RestRequest, match: Match): Promise<Answer> {
    const { operation, path } = match
    if (operation.id === 'rate-limit/get') return rateLimitAnswer(request.rateLimit)
    const route = routes.get(operation.id)
    if (!route) return this.#notImplemented(request, operation)
    const repository = this.#repositories.get(`${path.owner}/${path.repo}`.toLowerCase())
    const isRead = operation.method === 'GET'
    if (!repository || !sees(request.caller, repository)) throw notFound()
    if (!request.caller && !isRead) throw new Refusal(401, 'Requires authentication')
    const complaints = this.#complaints(operation, match, request)
    if (complaints.length > 0) return this.#refuse(request, operation, complaints)
    if (!isAllowed(request.caller, repository, route.needs)) throw forbidden(route)
    const answer = await route.handle(this.#call(request, match, repository))
    return {
      ...answer,
      headers: { 'x-accepted-github-permissions': formatNeeded(route.needs), ...answer.headers },
    }
  }

  #complaints(operation: Operation, match: Match, { url, bytes }: RestRequest): Complaint[] {
    const parameters = this.#validator.checkParameters(
      operation,
      match.path,
      Object.fromEntries(url.searchParams),
    )
    if (operation.rawBody) return parameters
    const body = parseJson(bytes)
    if (body instanceof Error) throw new Refusal(400, 'Problems parsing JSON')
    return [...parameters, ...this.#validator.checkBody(operation, body)]
  }

  #call(request: RestRequest, match: Match, repository: Repository): Call {
    return {
      world: this.#world,
      repository,
      caller: request.caller,
      path: match.path,
      query: Object.fromEntries(request.url.searchParams),
      body: new Fields(match.operation.rawBody ? undefined : parseJson(request.bytes)),
      bytes: request.bytes,
      headers: request.message.headers,
      url: request.url,
    }
  }

  #refuse(request: RestRequest, { id }: Operation, complaints: Complaint[]): Answer {
    const messages = complaints.map(({ at, message }) => `${at} ${message}`)
    this.#violation('request', request, messages.join('; '), id)
    return new Refusal(422, `Invalid request.\n\n${messages.join('\n')}`).answer
  }

  #notImplemented(request: RestRequest, { id, method, path }: Operation): Answer {
    const message = `The GitHub emulator does not carry out ${id} (${method} ${path}) yet`
    this.#violation('not-implemented', request, message, id)
    return new Refusal(501, message).answer
  }

  #checked(request: RestRequest, operation: Operation, answer: Answer): Answer {
    if (answer.bytes || answer.status === 501) return answer
    const complaints = this.#validator.checkAnswer(
      operation,
      answer.status,
      JSON.parse(JSON.stringify(answer.body ?? null)),
    )
    if (complaints.length === 0) return answer
    const message = `The emulator's answer ${answer.status} is not what GitHub describes: ${complaints
      .map((complaint) => `${complaint.at} ${complaint.message}`)
      .join('; ')}`
    this.#violation('answer', request, message, operation.id)
    return new Refusal(500, message).answer
  }

  #violation(
    kind: Violation['kind'],
    { method, path }: RestRequest,
    message: string,
    operation?: string,
  ): void {
    this.#report({ kind, method, path, operation, message })
  }
}

function rateLimitAnswer(rateLimit: RateLimit): Answer {
  const core = rateLimit.view()
  const search = { ...core, limit: 30, used: 0, remaining: 30 }
  return ok({ resources: { core, search, graphql: core }, rate: core })
}

function forbidden({ needs }: Route): Refusal {
  return new Refusal(403, 'Resource not accessible by integration', {
    headers: { 'x-accepted-github-permissions': formatNeeded(needs) },
  })
}
