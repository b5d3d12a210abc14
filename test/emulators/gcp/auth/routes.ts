import { Refusal } from '../http/google-error.ts'
import type { Routes } from '../http/route.ts'
import type { World } from '../world.ts'
import { exchange, type TokenExchange } from './token-exchange.ts'

interface GenerateAccessToken {
  readonly scope?: readonly string[] | null
  readonly lifetime?: string | null
}

/** Longest life of a token of a service account without a policy of the organisation: the description says so. */
const LONGEST_LIFETIME_MS = 3_600_000

/** How an outsider gets a token: STS, then IAM Credentials. */
export function authRoutes(world: World): Routes {
  return {
    'sts.token': ({ body }) => exchange(world, body as TokenExchange),

    'iamcredentials.projects.serviceAccounts.generateAccessToken': ({ caller, path, body }) => {
      const email = (path.name ?? '').split('/').at(-1) ?? ''
      const { scope, lifetime } = body as GenerateAccessToken
      world.access.demand(caller, 'iam.serviceAccounts.getAccessToken', 'iamcredentials', path.name ?? '')
      if (!world.serviceAccounts.has(email)) {
        throw new Refusal({
          status: 404,
          reason: 'notFound',
          message: `Not found; Gaia id not found for email ${email}`,
        })
      }
      if (!scope?.length) throw refused('The scope field is required.')
      const wishedMs = lifetime == null ? LONGEST_LIFETIME_MS : Number.parseFloat(lifetime) * 1_000
      if (wishedMs <= 0 || wishedMs > LONGEST_LIFETIME_MS) {
        throw refused('The access token lifetime cannot exceed 3600 seconds.')
      }
      const { token, expiresAt } = world.tokens.issue({ principal: email, scopes: scope }, wishedMs)
      return { accessToken: token, expireTime: withoutMilliseconds(expiresAt) }
    },
  }
}

function refused(message: string): Refusal {
  return new Refusal({ status: 400, reason: 'invalid', message })
}

function withoutMilliseconds(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z')
}
