import { messageOf, UserError } from '../../shared/errors.ts'

/** Whether GitHub answered with this status. */
export function isStatus(error: unknown, status: number): boolean {
  return error instanceof Error && 'status' in error && error.status === status
}

/** Whether GitHub limits the rate (REST API, "Rate limits": 429, or 403 with a message that says so): that passes. */
export function isRateLimit(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (isStatus(error, 429) || (isStatus(error, 403) && /rate limit/i.test(error.message))) return true
  return isRateLimit(error.cause)
}

/** Whether GitHub answered that it did not do what was asked, so that nothing can have changed. */
export function wasRefused(error: unknown): boolean {
  if (error instanceof UserError) return true
  return error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500
}

/**
 * Does something at GitHub; when the token is not allowed to, says what to write into the workflow.
 *
 * GitHub answers 404 instead of 403 when the token may not even know that the thing exists.
 *
 * @throws UserError on 401, 403 and 404, when GitHub limits the rate, and when the tag can never be used again
 */
export async function explainRefusal<T>(
  permission: 'read' | 'write',
  what: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isStatus(error, 422) && /used by an immutable release/.test(messageOf(error))) {
      throw new UserError(
        'the tag belonged to an immutable release, and GitHub never lets it be used again.',
        { next: 'Release under another version, and delete the draft of this one.' },
        { cause: error },
      )
    }
    if (isRateLimit(error)) {
      throw new UserError(
        `GitHub limits the rate of the token for longer than a run waits: ${messageOf(error)}.`,
        { next: 'Run this again later: what is done already is found done.' },
        { cause: error },
      )
    }
    if (!(error instanceof Error) || !(isStatus(error, 401) || isStatus(error, 403) || isStatus(error, 404)))
      throw error
    const workflows = /workflow/i.test(error.message)
    throw new UserError(
      `GitHub does not let the token ${what}: ${error.message}.`,
      {
        where: 'input github-token',
        next: workflows
          ? 'The commit changes workflow files: create the tag by hand first, or give the token of an app with `workflows: write`.'
          : `Give the job \`permissions: { contents: ${permission} }\`; in a reusable workflow the caller must grant it too.`,
      },
      { cause: error },
    )
  }
}
