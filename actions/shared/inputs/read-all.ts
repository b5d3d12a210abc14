import { UserError } from '../errors.ts'

/**
 * Reads every part, and tells all that is wrong with them at once: nobody mends one input a run.
 *
 * @throws UserError with every problem, in the order of the parts
 */
export function readAll<Parts extends object>(
  readers: {
    readonly [Name in keyof Parts]: () => Parts[Name]
  },
): Parts {
  const problems: UserError[] = []
  const parts: Partial<Parts> = {}
  for (const name in readers) {
    try {
      parts[name] = readers[name]()
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problems.push(error)
    }
  }
  if (isWhole(parts, problems)) return parts
  const [first] = problems
  if (first !== undefined && problems.length === 1) throw first
  throw new UserError(problems.map(({ message }) => message).join('\n'))
}

function isWhole<Parts extends object>(
  _parts: Partial<Parts>,
  problems: readonly UserError[],
): _parts is Parts {
  return problems.length === 0
}
