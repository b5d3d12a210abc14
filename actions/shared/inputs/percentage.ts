/** What {@link parsePercentage} accepts, for error messages. */
export const PERCENTAGE_GRAMMAR = 'a percentage from 0% to 100%, for instance 5% or 0.5%'

/**
 * Reads a percentage such as `5%` or `0.5%`. The sign is required: `0.05` could mean either.
 *
 * @returns percent, 0 to 100, or undefined when it is not a percentage
 */
export function parsePercentage(text: string): number | undefined {
  const match = /^(\d{1,3}(?:\.\d+)?)\s*%$/.exec(text.trim())
  if (match === null) return undefined
  const percent = Number(match[1])
  return percent <= 100 ? percent : undefined
}
