import { messageOf } from '../../shared/errors.ts'

/** What a look gave: what is not there and what could not be looked at are different things. */
export type Looked<T> =
  | { readonly state: 'seen'; readonly value: T }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly reason: string }

/** Looks; an error of one of the names says that there is nothing. */
export async function looked<T>(absent: RegExp, look: () => Promise<T>): Promise<Looked<T>> {
  try {
    return { state: 'seen', value: await look() }
  } catch (error) {
    if (!(error instanceof Error) || !('$metadata' in error)) throw error
    return absent.test(error.name) ? { state: 'absent' } : { state: 'unreadable', reason: messageOf(error) }
  }
}
