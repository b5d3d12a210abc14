import { getOctokit } from '@actions/github'
import type { Octokit } from '@octokit/core'
import type { PaginateInterface } from '@octokit/plugin-paginate-rest'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type { Log } from './log/log.ts'

/** A client of GitHub's REST and GraphQL interfaces. Requests are named by their routes. */
export type GitHub = Pick<Octokit, 'request' | 'graphql'> & { readonly paginate: PaginateInterface }

/** What a client of GitHub is made from. */
export interface GitHubSettings {
  /** Address of the REST interface, as in `GITHUB_API_URL`. */
  readonly apiUrl: string
  readonly token: string
  readonly userAgent: string
}

/** How often one request is tried again when GitHub limits the rate. */
const MAX_RATE_LIMIT_RETRIES = 3

/**
 * A client of GitHub that waits as GitHub asks when the rate is limited, retries what is worth retrying (5xx and
 * lost connections of reading requests), and logs one line for each.
 */
export function createGitHub({ apiUrl, token, userAgent }: GitHubSettings, log: Log): GitHub {
  const onLimit =
    (kind: string) =>
    (...[retryAfterS, options, , count]: readonly [number, object, unknown, number]) => {
      const { method, url } = options as { method: string; url: string }
      const again = count < MAX_RATE_LIMIT_RETRIES
      log.warning(
        `GitHub limits the rate (${kind}) at ${method} ${url}; ${again ? `trying again in ${retryAfterS} s` : 'giving up'}.`,
      )
      return again
    }
  const options = {
    baseUrl: apiUrl,
    userAgent,
    // Node's own, which knows the proxies of the environment.
    request: { fetch: globalThis.fetch },
    log: {
      debug: () => {},
      info: (text: string) => log.debug(text),
      warn: (text: string) => log.info(text),
      error: (text: string) => log.debug(text),
    },
    retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 451] },
    throttle: { onRateLimit: onLimit('primary'), onSecondaryRateLimit: onLimit('secondary') },
  }
  return getOctokit(token, options, retry, throttling)
}
