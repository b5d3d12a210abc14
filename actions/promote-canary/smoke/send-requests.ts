import { messageOf } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import { UnfitError } from '../guards/checks.ts'
import type { CanaryHeader } from './canary-header.ts'
import type { SmokeRequest } from './smoke-requests.ts'

/** How long a response may take. */
const TIMEOUT_MS = 60_000
/** More of a response than this is not read. */
const MAX_BODY_BYTES = 1_048_576

/** The smoke requests and where they go. */
export interface SmokeRequests {
  readonly requests: readonly SmokeRequest[]
  /** Where the load balancer answers. */
  readonly url: string
  /** The header by which they reach the canary. */
  readonly header: CanaryHeader
}

/**
 * Sends the smoke requests, one after the other, with the canary's header.
 *
 * @param heartbeat called after each request
 * @throws UnfitError when a response is not as expected
 */
export async function sendSmokeRequests(
  smoke: SmokeRequests,
  world: World,
  heartbeat: () => Promise<unknown>,
): Promise<void> {
  for (const request of smoke.requests) {
    for (let time = 1; time <= request.times; time++) {
      await sendOne(request, smoke, world)
      await heartbeat()
    }
    world.log.info(
      `✓ ${request.method} ${request.path}${request.times > 1 ? ` (${request.times} times)` : ''}`,
    )
  }
}

async function sendOne(
  request: SmokeRequest,
  { url: baseUrl, header }: SmokeRequests,
  world: World,
): Promise<void> {
  const { method, path, headers, body, statuses, contains } = request
  const url = new URL(path, baseUrl)
  const fail = (given: string, cause?: unknown): never => {
    throw new UnfitError(
      'the canary failed a smoke request.',
      {
        where: `${method} ${url.href}`,
        given,
        allowed: `${statuses.join(' or ') || 'a status below 400'}${contains === undefined ? '' : ` and \`${contains}\` in the response`}`,
        next: 'It got no real traffic. Fix it and run again.',
      },
      { cause },
    )
  }
  try {
    const response = await world.fetch(url, {
      method,
      headers: { ...headers, [header.name]: header.value },
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
      signal: AbortSignal.any([world.signal, AbortSignal.timeout(TIMEOUT_MS)]),
    })
    const text = (await response.text()).slice(0, MAX_BODY_BYTES)
    const well = statuses.length === 0 ? response.status < 400 : statuses.includes(response.status)
    if (!well) fail(`status ${response.status}: ${text.slice(0, 200)}`)
    if (contains !== undefined && !text.includes(contains))
      fail(`status ${response.status}: ${text.slice(0, 200)}`)
  } catch (error) {
    world.signal.throwIfAborted()
    if (error instanceof UnfitError) throw error
    fail(messageOf(error), error)
  }
}
