import { fileURLToPath } from 'node:url'
import {
  type FaultProxy,
  type Faults,
  type LoggedRequest,
  startFaultProxy,
} from '../../support/fault-proxy.ts'
import { RoleGuard } from '../../support/iam/guard.ts'
import { ResourceState } from '../../support/iam/resource-state.ts'
import { firstLine, startHelper } from '../../support/processes.ts'
import { ensurePythonEnvironment } from '../../support/python-environment.ts'
import type { ScaledTime } from '../../support/scaled-time.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Region and account of everything in the emulator, unless a client says another region. */
export const region = 'eu-central-1'
export const account = '123456789012'

const credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: 'made-up-session-token',
}

/** What a client of the SDK is made with to talk to the emulator. */
export interface ClientSettings {
  readonly endpoint: string
  readonly region: string
  readonly credentials: typeof credentials
  readonly maxAttempts: number
}

/** What is in the emulator at its start; each entry is a call of the control API (see README.md). */
export type Seed = readonly (readonly [path: string, body: object])[]

/**
 * AWS on loopback: moto, what it lacks, and a proxy in front that logs and breaks requests on demand, and lets an action
 * do only what the role that infra makes for it may do.
 */
export interface AwsEmulator extends AsyncDisposable {
  /** Origin that clients use; requests go through the proxy. */
  readonly endpoint: string
  /** Environment variables that point a process at the emulator. */
  readonly environment: Readonly<Record<string, string>>
  readonly faults: Faults
  /** A client for the test itself. It goes past the proxy, so that what a test does is not in the log. */
  client<Client>(Service: new (settings: ClientSettings) => Client, region?: string): Client
  /** What came through the proxy, in the order of arrival. */
  requests(): readonly LoggedRequest[]
  /** Forgets the log. */
  forgetRequests(): void
  /** Calls the control API: reads or sets what AWS has no call for. */
  control<Answer = unknown>(path: string, body?: object): Promise<Answer>
  /** Of the server behind the proxy. */
  readonly processId: number | undefined
  /** What the emulator wrote to standard error. */
  errors(): string
  stop(): Promise<void>
}

/** What the emulator needs of a ScaledTime. */
export interface EmulatorTime {
  readonly environment:
    | Pick<ScaledTime['environment'], 'AI_OPS_TEST_TIME'>
    | { readonly AI_OPS_TEST_STOPPED_AT: string }
  now(): Date
  /** Stops the clock while a request is answered. */
  whileHeld?: ScaledTime['whileHeld']
}

/** Starts an emulator of its own, empty but for the seed. */
export async function startAws(options: { time?: EmulatorTime; seed?: Seed } = {}): Promise<AwsEmulator> {
  const python = await ensurePythonEnvironment()
  const { time, seed = [] } = options
  const helper = startHelper(python, ['-m', 'emulator'], {
    cwd: here,
    env: {
      PATH: process.env.PATH,
      ...(process.env.SYSTEMROOT === undefined ? {} : { SYSTEMROOT: process.env.SYSTEMROOT }),
      PYTHONPATH: here,
      PYTHONPYCACHEPREFIX: `${root}.cache/pycache`,
      ...clockOf(time),
    },
  })
  let proxy: FaultProxy
  let direct: string
  const client: AwsEmulator['client'] = (Service, inRegion = region) =>
    new Service({ endpoint: direct, region: inRegion, credentials, maxAttempts: 1 })
  try {
    const { port } = JSON.parse(await firstLine(helper))
    direct = `http://127.0.0.1:${port}`
    proxy = await startFaultProxy({
      target: direct,
      guard: new RoleGuard(new ResourceState(client)),
      ...(time === undefined ? {} : { now: time.now }),
      ...(time?.whileHeld === undefined ? {} : { whileHeld: time.whileHeld }),
    })
  } catch (error) {
    await helper.stop()
    throw error
  }

  const control = async <Answer>(path: string, body: object = {}): Promise<Answer> => {
    const answer = await fetch(`${direct}/_control/${path}`, { method: 'POST', body: JSON.stringify(body) })
    const result = JSON.parse(await answer.text())
    if (!answer.ok) throw new Error(`control ${path}: ${result.error}`)
    return result
  }
  const stop = async () => {
    await proxy.stop()
    await helper.stop()
  }
  const aws: AwsEmulator = {
    endpoint: proxy.url,
    environment: {
      AWS_ENDPOINT_URL: proxy.url,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      AWS_SESSION_TOKEN: credentials.sessionToken,
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    faults: proxy.faults,
    client,
    requests: proxy.requests,
    forgetRequests: proxy.forget,
    control,
    processId: helper.process.pid,
    errors: helper.errors,
    stop,
    [Symbol.asyncDispose]: stop,
  }
  try {
    for (const [path, body] of seed) await aws.control(path, body)
  } catch (error) {
    await stop()
    throw error
  }
  return aws
}

/** What of a clock the emulator reads: it is no Node. */
function clockOf(time: EmulatorTime | undefined): Record<string, string> {
  if (time === undefined) return {}
  const { NODE_OPTIONS: _, ...clock } = { NODE_OPTIONS: '', ...time.environment }
  return clock
}
