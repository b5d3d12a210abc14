import { messageOf } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import { UnfitError } from '../guards/checks.ts'
import type { CanaryHeader } from './canary-header.ts'
import type { SmokeRequest } from './smoke-requests.ts'

/** How long an answer may take. */
const TIMEOUT_MS = 60_000
/** More of an answer than this is not looked at. */
const MAX_BODY_BYTES = 1_048_576

/**
 * Sends the smoke requests, one after the other, with the canary's header.
 *
 * @param baseUrl where the load balancer answers
 * @param keepAlive called after each request
 * @throws UnfitError when an answer is not as it must be
 */
export async function sendSmokeRequests(
  requests: readonly SmokeRequest[],
  baseUrl: string,
  header: CanaryHeader,
  world: World,
  keepAlive: () => Promise<unknown>,
): Promise<void> {
  for (const request of requests) {
    for (let time = 1; time <= request.times; time++) {
      await sendOne(request, baseUrl, header, world)
      await keepAlive()
    }
    world.log.info(
      `✓ ${request.method} ${request.path}${request.times > 1 ? ` (${request.times} times)` : ''}`,
    )
  }
}

async function sendOne(
  request: SmokeRequest,
  baseUrl: string,
  header: CanaryHeader,
  world: World,
): Promise<void> {
  const { method, path, headers, body, statuses, contains } = request
  const url = new URL(path, baseUrl)
  const fail = (given: string, cause?: unknown): never => {
    throw new UnfitError(
      'the canary did not answer a smoke request as it must.',
      {
        where: `${method} ${url.href}`,
        given,
        allowed: `${statuses.join(' or ') || 'a status below 400'}${contains === undefined ? '' : ` and \`${contains}\` in the answer`}`,
        next: 'It got no real traffic.',
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
