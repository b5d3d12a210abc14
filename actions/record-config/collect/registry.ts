import { messageOf, UserError } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import type { CoverageGap } from '../document/record.ts'
import { absent } from './collector.ts'

/** A registry of models with a REST interface, and how to reach it. */
export interface Registry {
  /** Without a slash at the end. */
  readonly url: string
  readonly token: string | undefined
}

/** The registries that the versions of a release may be looked up in. */
export interface Registries {
  readonly mlflow: Registry | undefined
  readonly huggingFace: Registry
}

/** What asking a registry needs of the world. */
export type AskingWorld = Pick<World, 'clock' | 'fetch' | 'signal'>

/** What a registry says, or why that is not known. */
export type RegistryAnswer =
  | { readonly state: 'found'; readonly data: unknown }
  | { readonly state: 'gap'; readonly gap: CoverageGap }

const TIMEOUT_MS = 30_000
/** How long is waited before each further attempt while a registry has passing trouble. */
const RETRY_DELAYS_MS = [1_000, 4_000, 16_000]

/**
 * Asks a registry. What it does not have, or does not show, is a gap; passing trouble (429, 5xx, a lost connection) is
 * waited out.
 *
 * @param path from the registry's address, with what comes from outside percent-encoded
 * @param subject what is asked for, as a gap names it
 * @throws UserError when the registry does not answer, or with something else than JSON
 */
export async function askRegistry(
  { url, token }: Registry,
  { path, subject }: { readonly path: string; readonly subject: string },
  { clock, fetch, signal }: AskingWorld,
): Promise<RegistryAnswer> {
  for (const delayMs of [...RETRY_DELAYS_MS, undefined]) {
    const attempt = await fetch(`${url}${path}`, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      // A token must not follow to wherever a registry points.
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    }).then(
      async (response) => ({ status: response.status, text: await response.text() }),
      (error: unknown) => ({ status: 0, text: messageOf(error) }),
    )
    signal.throwIfAborted()
    const { status, text } = attempt
    if (status === 200)
      return { state: 'found', data: parse(text, () => unanswered(url, subject, 'what it says is not JSON')) }
    if (status === 404) return { state: 'gap', gap: absent(subject) }
    if (status === 401 || status === 403) {
      const reason = `the registry does not show it to this token (${status})`
      return { state: 'gap', gap: { subject, kind: 'denied', reason } }
    }
    const passing = status === 0 || status === 429 || status >= 500
    if (!passing || delayMs === undefined) {
      throw unanswered(url, subject, `${status === 0 ? '' : `${status}: `}${withoutToken(text, token)}`)
    }
    await clock.sleep(delayMs, signal)
  }
  throw new Error('The registry gave no answer.')
}

function parse(text: string, refusal: () => UserError): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The cause is left out: a parser's message quotes the text.
    throw refusal()
  }
}

/** A server may tell the token back, and what it says ends in reports. */
function withoutToken(text: string, token: string | undefined): string {
  return (token === undefined ? text : text.replaceAll(token, '***')).slice(0, 200)
}

function unanswered(url: string, subject: string, reason: string): UserError {
  return new UserError(`the registry ${url} does not answer (${reason}).`, {
    where: `input versions: ${subject}`,
    next: 'Check the address, and that the runner may reach it; then run again.',
  })
}

/** A member of an answer that is a text with something in it. */
export function textIn(data: unknown, ...path: readonly string[]): string | undefined {
  const value = path.reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
    data,
  )
  return typeof value === 'string' && value !== '' ? value : undefined
}
