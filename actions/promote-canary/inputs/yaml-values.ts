import { UserError } from '../../shared/errors.ts'

/**
 * The value as a mapping.
 *
 * @param where the place in the inputs, for the error
 * @throws UserError when it is not one
 */
export function mapping(value: unknown, where: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  return refuse(where, value, 'a mapping')
}

/** Refuses keys that are left over. */
export function refuseUnknown(unknown: Record<string, unknown>, where: string, allowed: string): void {
  const [key] = Object.keys(unknown)
  if (key !== undefined) refuse(where, key, allowed)
}

/** Refuses a value of the inputs. */
export function refuse(where: string, given: unknown, allowed: string): never {
  throw new UserError('the value cannot be used.', {
    where: `input ${where}`,
    given: `\`${JSON.stringify(given)}\``,
    allowed,
  })
}

/** One of several words. */
export function oneOf<const Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  where: string,
): Choice {
  return choices.find((choice) => choice === value) ?? refuse(where, value, choices.join(', '))
}
