import { UserError } from '../../shared/errors.ts'
import { DURATION_GRAMMAR, parseDuration } from '../../shared/inputs/duration.ts'
import { isRecord } from '../../shared/is-record.ts'
import { compileLinearPattern } from '../policy/linear-pattern.ts'
import type { TagFilter } from './tag-filter.ts'

const FILTER_FIELDS = ['tags', 'tags-matching', 'except']
const PATTERNS = 'a pattern such as "v*", or a list of them, numbers in quotes'

/** What rules an input takes. */
export interface RuleForm {
  readonly input: string
  /** Its fields besides those of a {@link TagFilter}. */
  readonly fields: readonly string[]
  /** Fields of which a rule has at most one, besides `tags` and `tags-matching`. */
  readonly either?: readonly string[]
}

/** One rule as it was written. */
export interface GivenRule {
  /** In one line. */
  readonly text: string
  readonly filter: TagFilter
  /** @param min the least that is allowed */
  readonly count: (name: string, min: number) => number | undefined
  readonly durationMs: (name: string) => number | undefined
  /** An error about the rule as a whole. */
  readonly refusal: (allowed: string) => UserError
}

/**
 * Reads an input that is a YAML list of rules about tags.
 *
 * @param data of the YAML document; undefined when there is none
 * @throws UserError when it is not a list of such rules
 */
export function readRules<Rule>(
  data: unknown,
  form: RuleForm,
  read: (given: GivenRule) => Rule,
): readonly Rule[] {
  const rules = data ?? []
  if (!Array.isArray(rules)) throw refusal(form.input, data, 'a list of rules, such as `- tags: v*`')
  return rules.map((rule: unknown, i) => read(givenRule(rule, `${form.input}, rule ${i + 1}`, form)))
}

function givenRule(rule: unknown, place: string, { fields, either = [] }: RuleForm): GivenRule {
  const names = isRecord(rule) ? Object.keys(rule) : []
  const known = [...FILTER_FIELDS, ...fields]
  if (!isRecord(rule) || names.length === 0 || names.some((name) => !known.includes(name)))
    throw refusal(place, rule, `fields of ${known.join(', ')}`)
  for (const exclusive of [either, ['tags', 'tags-matching']])
    if (exclusive.filter((name) => names.includes(name)).length > 1)
      throw refusal(place, rule, `one of ${exclusive.join(', ')}, and another rule for the other`)
  const field = <Value>(name: string, read: (value: unknown) => Value | undefined, allowed: string) => {
    if (rule[name] === undefined) return undefined
    const value = read(rule[name])
    if (value === undefined) throw refusal(`${place}, ${name}`, rule[name], allowed)
    return value
  }
  return {
    text: names.map((name) => `${name} ${textOf(rule[name])}`).join(', '),
    filter: {
      tags: field('tags', patternsOf, PATTERNS),
      tagsMatching: field(
        'tags-matching',
        expressionOf,
        'a regular expression without lookaround, \\1 and \\b',
      ),
      except: field('except', patternsOf, PATTERNS),
    },
    count: (name, min) => field(name, (value) => countOf(value, min), `a whole number from ${min}`),
    durationMs: (name) => field(name, (value) => parseDuration(String(value)), DURATION_GRAMMAR),
    refusal: (allowed) => refusal(place, rule, allowed),
  }
}

function countOf(value: unknown, min: number): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= min ? value : undefined
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
    where: `input ${place}`,
    given: `\`${textOf(given)}\``,
    allowed,
  })
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
