import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** GitHub's token endpoint of a job, and what a job's environment says of it. */
export interface OidcServer extends AsyncDisposable {
  readonly environment: Readonly<Record<string, string>>
  /** The status of each answer so far. */
  readonly statuses: readonly number[]
}

/**
 * Starts a token endpoint on loopback (GitHub docs, "OpenID Connect reference": a GET with the bearer token of the job
 * answers `{ value }`).
 *
 * @param statusOf the status of the n-th answer, 1 for the first
 */
export async function startOidcServer(statusOf: (n: number) => number): Promise<OidcServer> {
  const statuses: number[] = []
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const claims = { sub: 'repo:octo@1/service@2:environment:release', aud: 'sts.amazonaws.com' }
  const server = createServer((_, response) => {
    const status = statusOf(statuses.length + 1)
    statuses.push(status)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify(
        status === 200
          ? { value: `${encode({ alg: 'none' })}.${encode(claims)}.x` }
          : { message: status === 403 ? "Can't issue ID_TOKEN for job in 'Pending' state." : 'unavailable' },
      ),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    statuses,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/?v=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
