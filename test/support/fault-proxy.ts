import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  awsErrors,
  type ServiceError,
  type ServiceErrors,
  type WriteError,
  writeAwsError,
} from './fault-proxy/aws-errors.ts'
import { awsMeaning, type Meaning, type RequestHead } from './fault-proxy/aws-operation.ts'
import { type Fault, Faults, type SeenRequest } from './fault-proxy/faults.ts'

export type { ServiceErrors, WriteError } from './fault-proxy/aws-errors.ts'
export type { Fault, Faults, Injection, Matcher, SeenRequest } from './fault-proxy/faults.ts'
export { awsMeaning, type Meaning, type RequestHead, writeAwsError }

/** A request that came through, and what became of it. */
export interface LoggedRequest {
  readonly sequence: number
  readonly service: string
  readonly operation: string
  readonly method: string
  /** Path with query. */
  readonly url: string
  /** By the clock of the proxy. */
  readonly at: Date
  /** What the caller got; undefined when it got no answer. */
  readonly status: number | undefined
  /** Kinds of the faults that hit it. */
  readonly faults: readonly Fault['kind'][]
  /** Text of the body when it is at most 64 KiB. */
  readonly body: string | undefined
}

/** Decides which requests the server behind gets to see. */
export interface Guard {
  /** The error that a request gets instead; undefined when it may pass. */
  refusalOf(meaning: Meaning, request: RequestHead): Promise<ServiceError | undefined>
  /** Hears each answer of the server behind. */
  heard(meaning: Meaning, answer: Buffer): void
}

/** Where a proxy passes requests on to, and how it reads them. */
export interface FaultProxySettings {
  /** Origin of the server behind. */
  readonly target: string
  /** Tells what a request means; that of AWS when left out. */
  readonly meaning?: (request: RequestHead) => Meaning
  /** Writes errors in the server's way; that of AWS when left out. */
  readonly writeError?: WriteError
  /** What the server says to too many calls and the like; what AWS says when left out. */
  readonly errors?: ServiceErrors
  /** Asked after the faults; everything passes when left out. */
  readonly guard?: Guard
  /** The clock of the log; the real one when left out. */
  readonly now?: () => Date
  /** Stops that clock while the server behind answers: how fast this machine is is none of the emulated world's. */
  readonly whileHeld?: <Result>(work: () => Promise<Result>) => Promise<Result>
}

/** A proxy that logs and breaks requests on demand. */
export interface FaultProxy extends AsyncDisposable {
  /** Origin that callers use: `http://127.0.0.1:<port>`. */
  readonly url: string
  readonly faults: Faults
  /** What came through so far, in the order of arrival. */
  requests(): readonly LoggedRequest[]
  /** Forgets the log. */
  forget(): void
  stop(): Promise<void>
}

const longestLoggedBody = 65_536

/** Starts a proxy on a free port of loopback. */
export async function startFaultProxy(settings: FaultProxySettings): Promise<FaultProxy> {
  const { meaning = awsMeaning, now = () => new Date(), whileHeld = (work) => work() } = settings
  const faults = new Faults()
  const agent = new Agent({ keepAlive: true })
  let log: LoggedRequest[] = []
  let arrivals = 0

  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const at = now()
    const sequence = ++arrivals
    const body = Buffer.concat(await incoming.toArray())
    const head = {
      method: incoming.method ?? 'GET',
      url: incoming.url ?? '/',
      headers: incoming.headers,
      body,
    }
    const seen: SeenRequest = { ...meaning(head), sequence, method: head.method, url: head.url, body }
    const due = faults.faultsFor(seen)
    const entry = {
      ...{
        sequence,
        service: seen.service,
        operation: seen.operation,
        method: head.method,
        url: head.url,
        at,
      },
      status: undefined as number | undefined,
      faults: due.map(({ kind }) => kind),
      body: body.length <= longestLoggedBody ? body.toString() : undefined,
    }
    log.push(entry)
    entry.status = await answer(seen, head, due, outgoing)
  }

  const answer = async (
    seen: SeenRequest,
    head: RequestHead,
    due: readonly Fault[],
    outgoing: ServerResponse,
  ) => {
    const refuse = (error: ServiceError) => {
      const made = (settings.writeError ?? writeAwsError)(seen, head, error)
      // Without the proxy's own time the SDK would take its clock for wrong, and retry every error.
      outgoing.writeHead(made.status, { date: now().toUTCString(), ...made.headers }).end(made.body)
      return made.status
    }
    for (const fault of due) {
      if (fault.kind === 'before') await fault.hook(seen)
      if (fault.kind === 'delay') await sleep(fault.durationMs)
      if (fault.kind === 'reset') return breakOff(outgoing)
      const error = errorOf(fault, seen, settings.errors ?? awsErrors)
      if (error !== undefined) return refuse(error)
    }
    const answered = await whileHeld(async () => {
      const refusal = await settings.guard?.refusalOf(seen, head)
      return refusal ?? (await passOn(settings.target, agent, head))
    })
    if ('code' in answered) return refuse(answered)
    settings.guard?.heard(seen, answered.body)
    for (const fault of due) {
      if (fault.kind === 'after') await fault.hook(seen)
      if (fault.kind === 'lose-answer') return breakOff(outgoing)
    }
    outgoing.writeHead(answered.status, answered.headers).end(answered.body)
    return answered.status
  }

  const server = createServer((incoming, outgoing) => {
    outgoing.on('error', () => {})
    handle(incoming, outgoing).catch((error: unknown) => {
      outgoing.destroy(error instanceof Error ? error : new Error(String(error)))
    })
  })
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  const stop = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    agent.destroy()
    await closed
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults,
    requests: () => log,
    forget: () => {
      log = []
    },
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

function errorOf(fault: Fault, seen: SeenRequest, errors: ServiceErrors): ServiceError | undefined {
  switch (fault.kind) {
    case 'throttle':
    case 'rate-limit':
      return errors.throttled(seen)
    case 'access-denied':
      return errors.accessDenied(seen)
    case 'server-error':
      return errors.failed(fault.status)
    case 'error':
      return { status: fault.status, code: fault.code, message: fault.message ?? fault.code }
    default:
      return undefined
  }
}

/** RST instead of FIN, as a broken network path does it. */
function breakOff(outgoing: ServerResponse): undefined {
  outgoing.socket?.resetAndDestroy()
}

interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

async function passOn(
  target: string,
  agent: Agent,
  { method, url, headers, body }: RequestHead,
): Promise<Answer> {
  const { expect: _, connection: __, 'transfer-encoding': ___, ...kept } = headers
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const length = body.length > 0 || 'content-length' in kept ? { 'content-length': String(body.length) } : {}
  const outgoing = httpRequest(
    new URL(target),
    // The path as it came in: a URL would resolve the `..` of a key in S3.
    { path: url, method, agent, headers: { ...kept, ...length } },
    (incoming) => {
      incoming
        .toArray()
        .then((chunks) => {
          const { connection: _, 'transfer-encoding': __, ...answered } = incoming.headers
          resolve({ status: incoming.statusCode ?? 502, headers: answered, body: Buffer.concat(chunks) })
        })
        .catch(reject)
    },
  )
  outgoing.on('error', reject)
  outgoing.end(body)
  return promise
}
