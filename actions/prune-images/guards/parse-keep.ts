import { UserError } from '../../shared/errors.ts'
import { DURATION_GRAMMAR, parseDuration } from '../../shared/inputs/duration.ts'
import { isRecord } from '../../shared/is-record.ts'
import { compileLinearPattern } from '../policy/linear-pattern.ts'
import type { KeepRule } from './keep-rule.ts'

const LIMITS = ['newest', 'minors', 'pulled-within']
const FIELDS = ['tags', 'tags-matching', 'except', ...LIMITS]
const PATTERNS = 'a pattern such as "v*", or a list of them, numbers in quotes'
const COUNT = 'a whole number from 1'

/**
 * Reads the rules of the input `keep`.
 *
 * @param data of the YAML document; undefined when there is none
 * @throws UserError when it is not a list of rules
 */
export function parseKeep(data: unknown): readonly KeepRule[] {
  const rules = data ?? []
  if (!Array.isArray(rules)) throw refusal('', data, 'a list of rules, such as `- tags: v*`')
  return rules.map((rule: unknown, i) => parseRule(rule, `, rule ${i + 1}`))
}

function parseRule(rule: unknown, place: string): KeepRule {
  const names = isRecord(rule) ? Object.keys(rule) : []
  if (!isRecord(rule) || names.length === 0 || names.some((name) => !FIELDS.includes(name)))
    throw refusal(place, rule, `fields of ${FIELDS.join(', ')}`)
  for (const either of [LIMITS, ['tags', 'tags-matching']])
    if (either.filter((name) => names.includes(name)).length > 1)
      throw refusal(place, rule, `one of ${either.join(', ')}, and another rule for the other`)
  const field = <Value>(name: string, read: (value: unknown) => Value | undefined, allowed: string) => {
    if (rule[name] === undefined) return undefined
    const value = read(rule[name])
    if (value === undefined) throw refusal(`${place}, ${name}`, rule[name], allowed)
    return value
  }
  return {
    text: names.map((name) => `${name} ${textOf(rule[name])}`).join(', '),
    tags: field('tags', patternsOf, PATTERNS),
    tagsMatching: field(
      'tags-matching',
      expressionOf,
      'a regular expression without lookaround, \\1 and \\b',
    ),
    except: field('except', patternsOf, PATTERNS),
    newest: field('newest', countOf, COUNT),
    minors: field('minors', countOf, COUNT),
    pulledWithinMs: field('pulled-within', (value) => parseDuration(String(value)), DURATION_GRAMMAR),
  }
}

function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined
}

function patternsOf(value: unknown): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  const patterns = list.filter((one) => typeof one === 'string' && one !== '')
  return patterns.length < list.length || list.length === 0 ? undefined : patterns.map(String)
}

function expressionOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined
  try {
    compileLinearPattern(value)
    return value
  } catch {
    return undefined
  }
}

function refusal(place: string, given: unknown, allowed: string): UserError {
  return new UserError('the value cannot be used.', {
    where: `input keep${place}`,
    given: `\`${textOf(given)}\``,
    allowed,
  })
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
