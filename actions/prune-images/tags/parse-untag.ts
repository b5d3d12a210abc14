import { readRules } from '../guards/yaml-rules.ts'
import type { UntagRule } from './untag-rule.ts'

/**
 * Reads the rules of the input `untag`.
 *
 * @param data of the YAML document; undefined when there is none
 * @throws UserError when it is not a list of rules, or one does not say which tags it is about and which of them stay
 */
export function parseUntag(data: unknown): readonly UntagRule[] {
  return readRules(data, { input: 'untag', fields: ['keep-newest', 'older-than'] }, (given) => {
    const { text, filter } = given
    const keepNewest = given.count('keep-newest', 0)
    const olderThanMs = given.durationMs('older-than')
    if ((filter.tags ?? filter.tagsMatching) === undefined || (keepNewest ?? olderThanMs) === undefined)
      throw given.refusal('`tags` or `tags-matching`, with `keep-newest`, `older-than` or both')
    return { text, ...filter, keepNewest, olderThanMs }
  })
}
