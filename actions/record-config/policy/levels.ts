import { UserError } from '../../shared/errors.ts'
import { rules } from './rules.ts'

const levels = ['advisory', 'mandatory', 'disabled'] as const
export type PolicyLevel = (typeof levels)[number]

/** The levels that differ from the rules' own, by the rule's id. */
export type PolicyLevels = ReadonlyMap<string, PolicyLevel>

/** Reads the input `policies`: `rule=level` pairs. */
export function parsePolicyLevels(pairs: ReadonlyMap<string, string>): PolicyLevels {
  return new Map([...pairs].map(([id, text]) => [knownRule(id), knownLevel(id, text)]))
}

function knownRule(id: string): string {
  const known = rules.map((rule) => rule.id)
  if (known.includes(id)) return id
  throw new UserError('there is no such rule.', {
    where: 'input policies',
    given: `\`${id}\``,
    allowed: known.join(', '),
  })
}

function knownLevel(id: string, text: string): PolicyLevel {
  const level = levels.find((one) => one === text)
  if (level !== undefined) return level
  throw new UserError(`the level of ${id} cannot be used.`, {
    where: 'input policies',
    given: `\`${text}\``,
    allowed: levels.join(', '),
  })
}
