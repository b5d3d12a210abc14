import { messageOf } from '../../shared/errors.ts'
import type { ImageUse } from './image-use.ts'

/** What a source said, and what of it the role may not read. */
export interface PartialUses {
  readonly uses: readonly ImageUse[]
  readonly denied: readonly string[]
}

/** One thing to read of a source. */
export interface Part {
  readonly what: string
  readonly read: () => Promise<readonly ImageUse[]>
}

/**
 * Reads the parts of a source one after the other. A part that the role may not read is told; when it may read none the
 * source is denied as a whole.
 *
 * @throws the first error, when all are denied or one fails otherwise
 */
export async function readParts(parts: readonly Part[]): Promise<PartialUses> {
  const uses: ImageUse[] = []
  const refusals: { what: string; error: unknown }[] = []
  for (const { what, read } of parts) {
    try {
      uses.push(...(await read()))
    } catch (error) {
      if (!isDenied(error)) throw error
      refusals.push({ what, error })
    }
  }
  if (refusals.length === parts.length) throw refusals[0]?.error
  return { uses, denied: refusals.map(({ what }) => what) }
}

/** Whether AWS says that the permission is missing; anything else may pass, or hides a use. */
export function isDenied(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(AccessDenied(Exception)?|UnauthorizedOperation|NotAuthorized(Exception)?|OptInRequired)$/.test(
      error.name,
    )
  )
}

/**
 * Asks about what is known to be there: that the role may not read it does not allow to pass it over.
 *
 * @throws Error that is not a denial, where it is denied
 */
export async function insist<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    if (!isDenied(error)) throw error
    throw new Error(`something is there that the role may not read: ${messageOf(error)}`, { cause: error })
  }
}
