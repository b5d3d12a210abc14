import type { HttpTarget, RetryConfig } from './job.ts'

/** Codes of google.rpc.Code for statuses of HTTP; 2 is UNKNOWN. */
const codes: Readonly<Record<number, number>> = {
  400: 3,
  401: 16,
  403: 7,
  404: 5,
  409: 10,
  412: 9,
  429: 8,
  500: 13,
  501: 12,
  503: 14,
  504: 4,
}

/** The `status` of a job whose target answered so; empty when it went well. */
export function statusOf(httpStatus: number): { readonly code?: number } {
  return httpStatus >= 200 && httpStatus < 300 ? {} : { code: codes[httpStatus] ?? 2 }
}

/**
 * How long to wait before trying again, in milliseconds; undefined when it is over. The interval begins at the
 * least, doubles `maxDoublings` times, then grows by as much as last, up to the most
 * (https://cloud.google.com/scheduler/docs/configuring/retry-jobs).
 *
 * @param failed how many retries have failed
 * @param sinceMs time since the first attempt
 */
export function backoffMs(config: RetryConfig, failed: number, sinceMs: number): number | undefined {
  const { retryCount = 0, maxDoublings = 5 } = config
  const maxRetryMs = milliseconds(config.maxRetryDuration ?? '0s')
  const more = failed < retryCount || (maxRetryMs > 0 && sinceMs < maxRetryMs)
  if (!more) return undefined
  const leastMs = milliseconds(config.minBackoffDuration ?? '5s')
  const lastDoubledMs = leastMs * 2 ** Math.min(failed, maxDoublings)
  const interval = lastDoubledMs * (1 + Math.max(0, failed - maxDoublings))
  return Math.min(interval, milliseconds(config.maxBackoffDuration ?? '3600s'))
}

/** Makes a job's request to an address on this machine; the status that came, 504 when none did. */
export async function attempt(url: string, target: HttpTarget, token: string | undefined): Promise<number> {
  const { httpMethod = 'POST', headers = {}, body } = target
  try {
    const answer = await fetch(url, {
      method: httpMethod,
      headers: { ...headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      ...(body === undefined ? {} : { body: Buffer.from(body, 'base64') }),
    })
    await answer.arrayBuffer()
    return answer.status
  } catch {
    return 504
  }
}

function milliseconds(duration: string): number {
  return Number.parseFloat(duration) * 1_000
}
