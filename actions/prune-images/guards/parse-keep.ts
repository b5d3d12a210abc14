import type { KeepRule } from './keep-rule.ts'
import { readRules } from './yaml-rules.ts'

const LIMITS = ['newest', 'minors', 'pulled-within']

/**
 * Reads the rules of the input `keep`.
 *
 * @param data of the YAML document; undefined when there is none
 * @throws UserError when it is not a list of rules
 */
export function parseKeep(data: unknown): readonly KeepRule[] {
  return readRules(data, { input: 'keep', fields: LIMITS, either: LIMITS }, (given) => ({
    text: given.text,
    ...given.filter,
    newest: given.count('newest', 1),
    minors: given.count('minors', 1),
    pulledWithinMs: given.durationMs('pulled-within'),
  }))
}
