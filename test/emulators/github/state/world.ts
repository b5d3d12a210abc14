import { createHash } from 'node:crypto'

/** Where the emulator is reached. The layout is that of GitHub Enterprise Server: one host, four roots. */
export type Addresses = { server: string; api: string; uploads: string; graphql: string; oidc: string }

/** An account. */
export type Account = { login: string; id: number; type: 'User' | 'Bot' | 'Organization' }

/** What all repositories of one emulator share: time, ids, accounts. */
export class World {
  readonly now: () => Date
  readonly addresses: Addresses
  readonly #accounts = new Map<string, Account>()
  #lastId = 1000

  constructor(addresses: Addresses, now: () => Date) {
    this.addresses = addresses
    this.now = now
    this.account('github-actions[bot]')
  }

  /** An id that nothing else has. */
  nextId(): number {
    return ++this.#lastId
  }

  /** The account of a login; made on first sight. */
  account(login: string, type: Account['type'] = login.endsWith('[bot]') ? 'Bot' : 'User'): Account {
    let account = this.#accounts.get(login.toLowerCase())
    if (!account) {
      account = { login, id: login === 'github-actions[bot]' ? 41898282 : this.nextId(), type }
      this.#accounts.set(login.toLowerCase(), account)
    }
    return account
  }

  /** An unguessable-looking but repeatable text of hexadecimal digits. */
  digest(seed: string, length: number): string {
    return createHash('sha256').update(`${seed} ${this.nextId()}`).digest('hex').slice(0, length)
  }
}

/** A time as GitHub writes it: whole seconds, UTC. */
export function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

/** A global node id; GitHub's are opaque as well. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`
}
