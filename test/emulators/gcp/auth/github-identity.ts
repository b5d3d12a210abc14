import { createSign, createVerify, generateKeyPairSync, randomUUID } from 'node:crypto'

const LIFETIME_MS = 300_000

/** What a subject token says. */
export interface SubjectClaims {
  readonly sub: string
  readonly aud: string
}

/**
 * GitHub's provider of identity tokens, which a credentials file names as its source:
 * https://docs.github.com/actions/reference/openid-connect-reference
 */
export class GitHubIdentity {
  /** What a job must show to get a token, ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly requestToken = randomUUID()
  readonly subject = 'repo:octo/service:environment:production'
  readonly issuer = 'https://token.actions.githubusercontent.com'
  readonly #keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  readonly #now: () => Date

  constructor(now: () => Date) {
    this.#now = now
  }

  /** A signed token for an audience that lives five minutes. */
  issue(audience: string): string {
    const issuedAt = Math.floor(this.#now().getTime() / 1_000)
    const claims = {
      iss: this.issuer,
      sub: this.subject,
      aud: audience,
      jti: randomUUID(),
      iat: issuedAt,
      nbf: issuedAt - 600,
      exp: issuedAt + LIFETIME_MS / 1_000,
    }
    const signed = [{ typ: 'JWT', alg: 'RS256', kid: 'emulated' }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(this.#keys.privateKey, 'base64url')}`
  }

  /** The claims of a token of this issuer; undefined when it is none, or has expired. */
  verify(token: string): SubjectClaims | undefined {
    const [header, payload, signature] = token.split('.')
    if (header === undefined || payload === undefined || signature === undefined) return undefined
    const verify = createVerify('RSA-SHA256').update(`${header}.${payload}`)
    if (!verify.verify(this.#keys.publicKey, signature, 'base64url')) return undefined
    const { sub, aud, exp } = JSON.parse(Buffer.from(payload, 'base64url').toString())
    return exp * 1_000 > this.#now().getTime() ? { sub, aud } : undefined
  }
}
