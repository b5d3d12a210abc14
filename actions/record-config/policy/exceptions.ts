import { UserError } from '../../shared/errors.ts'
import { secretReason } from '../../shared/secrets/detect-secret.ts'
import type { Verdict } from '../document/record.ts'
import { nameMatcher } from '../normalise/name-matcher.ts'

/** A breach of a rule that is let pass until a day, and why. */
export interface PolicyException {
  readonly rule: string
  /** The subject of the breach, in which `*` stands for any characters. */
  readonly subject: string
  /** The last day on which it holds, `2026-12-31`, UTC. */
  readonly until: string
  readonly reason: string
}

const members = ['rule', 'subject', 'until', 'reason'] as const
const DAY_MS = 86_400_000

/**
 * Reads the input `policy-exceptions`: a YAML list of maps, each with all of `rule`, `subject`, `until` and `reason`.
 *
 * @throws UserError naming the item that cannot be used
 */
export function parseExceptions(data: unknown): PolicyException[] {
  if (data === undefined || data === null) return []
  if (!Array.isArray(data)) throw refuse('it is not a list', data)
  return data.map((item: unknown, i) => parseException(item, `item ${i + 1}`))
}

/**
 * Marks the breaches that an exception lets pass; the others stand, also those whose exception has ended. The release
 * passes when every mandatory rule holds or is excepted.
 *
 * @param at when it is judged
 */
export function except(verdict: Verdict, exceptions: readonly PolicyException[], at: Date): Verdict {
  const violations = verdict.violations.map((violation) => {
    const matching = exceptions.filter(
      ({ rule, subject }) => rule === violation.rule && nameMatcher([subject])(violation.subject),
    )
    const valid = matching.find((exception) => endOf(exception) > at.getTime())
    if (valid !== undefined) return { ...violation, exception: { until: valid.until, reason: valid.reason } }
    const [ended] = matching
    if (ended === undefined) return violation
    return { ...violation, message: `${violation.message} (the exception ended on ${ended.until})` }
  })
  const stands = violations.some((one) => one.level === 'mandatory' && !('exception' in one))
  return { passed: !stands, violations }
}

/** The exceptions that a verdict rests on, as one text to compare. */
export function exceptionsIn({ violations }: Verdict): string {
  return JSON.stringify(
    violations.flatMap(({ rule, subject, exception }) =>
      exception === undefined ? [] : [[rule, subject, exception.until, exception.reason]],
    ),
  )
}

function endOf({ until }: PolicyException): number {
  return Date.parse(until) + DAY_MS
}

function parseException(item: unknown, where: string): PolicyException {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    throw refuse(`${where} is not a map`, item)
  const given = new Map<string, unknown>(Object.entries(item))
  const unknown = [...given.keys()].find((name) => !members.some((member) => member === name))
  if (unknown !== undefined) throw refuse(`${where} has an unknown member`, unknown)
  const text = (name: (typeof members)[number]) => {
    const value = given.get(name)
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    throw refuse(`${where} has no ${name}, or one that is no text`, value)
  }
  const exception = {
    rule: text('rule'),
    subject: text('subject'),
    until: text('until'),
    reason: text('reason'),
  }
  if (!isDay(exception.until)) throw refuse(`${where}: until is not a day`, exception.until)
  const secret = secretReason('', exception.reason)
  if (secret !== undefined) {
    throw new UserError(`${where}: the reason holds a secret in clear: ${secret}.`, {
      where: 'input policy-exceptions',
      next: 'Leave it out: the reason is recorded for good.',
    })
  }
  return exception
}

/** A day of the calendar: 30 February is none. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function refuse(what: string, given: unknown): UserError {
  return new UserError(`${what}.`, {
    where: 'input policy-exceptions',
    given: `\`${typeof given === 'string' ? given : JSON.stringify(given)}\``,
    allowed: `a YAML list of maps with ${members.join(', ')}; until is the last day, for instance "2026-12-31"`,
  })
}
