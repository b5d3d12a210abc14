import { UserError } from '../../shared/errors.ts'
import type { InputReader } from '../../shared/inputs/input-reader.ts'
import { parsePercentage } from '../../shared/inputs/percentage.ts'
import type { DeleteLimit, GuardSettings } from './guard-settings.ts'
import { parseKeep } from './parse-keep.ts'

/**
 * Reads what is held back whatever the policy says.
 *
 * @throws UserError when an input cannot be used
 */
export function readGuards(inputs: InputReader): GuardSettings {
  return {
    protectTags: inputs.list('protect-tags'),
    keepAtLeast: readCounts(inputs, 'keep-at-least'),
    keep: parseKeep(inputs.yaml('keep')),
    unmatchedPatterns: inputs.choice('unmatched-patterns', ['refuse', 'warn']),
    orphanedReferrers: inputs.choice('orphaned-referrers', ['keep', 'delete']),
    supersededReferrers: readCounts(inputs, 'superseded-referrers'),
    minAgeMs: inputs.durationMs('min-age', { min: 0 }),
    maxDelete: readLimit('max-delete', inputs.text('max-delete')),
  }
}

function readCounts(inputs: InputReader, name: string): GuardSettings['keepAtLeast'] {
  return Array.from(inputs.pairs(name), ([pattern, text]) => {
    const count = /^\d+$/.test(text) ? Number(text) : 0
    return count >= 1 && count <= 100_000
      ? { pattern, count }
      : refuse(name, `${pattern}=${text}`, 'pattern=number a line, the number from 1 to 100000')
  })
}

/** Reads a limit: a number of images, or a percentage of all. */
export function readLimit(name: string, text: string): DeleteLimit {
  const percent = parsePercentage(text)
  if (percent !== undefined) return { type: 'percent', percent }
  return /^\d{1,9}$/.test(text)
    ? { type: 'count', count: Number(text) }
    : refuse(name, text, 'a whole number of images, or a percentage such as 50%')
}

function refuse(name: string, given: string, allowed: string): never {
  throw new UserError('the value cannot be used.', { where: `input ${name}`, given: `\`${given}\``, allowed })
}
