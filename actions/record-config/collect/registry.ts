import { type AskingWorld, askServer, type JsonServer, toldBy } from '../../shared/ask-server.ts'
import { UserError } from '../../shared/errors.ts'
import type { CoverageGap } from '../document/record.ts'
import { absent } from './collector.ts'

/** A registry of models with a REST interface, and how to reach it. */
export type Registry = JsonServer

/** The registries that the versions of a release may be looked up in. */
export interface Registries {
  readonly mlflow: Registry | undefined
  readonly huggingFace: Registry
}

/** What a registry says, or why that is not known. */
export type RegistryAnswer =
  | { readonly state: 'found'; readonly data: unknown }
  | { readonly state: 'gap'; readonly gap: CoverageGap }

/**
 * Asks a registry. What it does not have, or does not show, is a gap; passing trouble (429, 5xx, a lost connection) is
 * waited out.
 *
 * @param path from the registry's address, with what comes from outside percent-encoded
 * @param subject what is asked for, as a gap names it
 * @throws UserError when the registry does not answer, or with something else than JSON
 */
export async function askRegistry(
  registry: Registry,
  { path, subject }: { readonly path: string; readonly subject: string },
  world: AskingWorld,
): Promise<RegistryAnswer> {
  const answer = await askServer(registry, { path }, world)
  const { status, text } = answer
  if (status === 200)
    return {
      state: 'found',
      data: parse(text, () => unanswered(registry.url, subject, 'what it says is not JSON')),
    }
  if (status === 404) return { state: 'gap', gap: absent(subject) }
  if (status === 401 || status === 403) {
    const reason = `the registry does not show it to this token (${status})`
    return { state: 'gap', gap: { subject, kind: 'denied', reason } }
  }
  throw unanswered(registry.url, subject, toldBy(answer, registry))
}

function parse(text: string, refusal: () => UserError): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The cause is left out: a parser's message quotes the text.
    throw refusal()
  }
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
