import { UserError } from '../../shared/errors.ts'

const levels = ['advisory', 'mandatory', 'disabled'] as const
export type PolicyLevel = (typeof levels)[number]

/** The levels that differ from the rules' own, by the rule's id. */
export type PolicyLevels = ReadonlyMap<string, PolicyLevel>

/** Reads the input `policies`: `rule=level` pairs. Whether there are such rules is known when all are loaded. */
export function parsePolicyLevels(pairs: ReadonlyMap<string, string>): PolicyLevels {
  return new Map([...pairs].map(([id, text]) => [id, levelOf(id, text)]))
}

/** @throws UserError when an input names a rule that does not exist: it would have no effect */
export function requireKnownRules(given: Iterable<string>, known: readonly string[], input: string): void {
  const unknown = [...given].find((id) => !known.includes(id))
  if (unknown === undefined) return
  throw new UserError('there is no such rule.', {
    where: `input ${input}`,
    given: `\`${unknown}\``,
    allowed: known.join(', '),
  })
}

function levelOf(id: string, text: string): PolicyLevel {
  const level = levels.find((one) => one === text)
  if (level !== undefined) return level
  throw new UserError(`the level of ${id} cannot be used.`, {
    where: 'input policies',
    given: `\`${text}\``,
    allowed: levels.join(', '),
  })
}
