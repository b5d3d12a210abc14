import type { Operation } from './description.ts'

/** An operation that a request means, and the values of its path parameters (decoded). */
export type Match = { operation: Operation; path: Record<string, string> }

type Pattern = { operation: Operation; expression: RegExp; names: string[]; literals: number }

/**
 * Makes a function that finds the operation of a method and an (encoded) path.
 * A literal segment wins over a parameter: `/releases/latest` is not a release id.
 */
export function operationMatcher(
  operations: Iterable<Operation>,
): (method: string, path: string) => Match | undefined {
  const byMethod = Map.groupBy(Array.from(operations, toPattern), ({ operation }) => operation.method)
  for (const patterns of byMethod.values()) patterns.sort((a, b) => b.literals - a.literals)
  return (method, path) => {
    for (const { operation, expression, names } of byMethod.get(method) ?? []) {
      const values = expression.exec(path)?.slice(1)
      if (!values) continue
      return {
        operation,
        path: Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(values[at] ?? '')])),
      }
    }
    return undefined
  }
}

function toPattern(operation: Operation): Pattern {
  const spansSegments = new Set(operation.parameters.filter((p) => p.multiSegment).map((p) => p.name))
  const names: string[] = []
  const source = operation.path.replaceAll(/\{(\w+)\}|[^{}]+/g, (text, name?: string) => {
    if (!name) return text.replaceAll('.', String.raw`\.`)
    names.push(name)
    return spansSegments.has(name) ? '(.*)' : '([^/]+)'
  })
  const literals = operation.path.replaceAll(/\{\w+\}/g, '').length
  // The root of a repository's contents has no path, nor the slash before it.
  const expression = operation.path.endsWith('/{path}') ? source.replace(/\/\(\.\*\)$/, '(?:/(.*))?') : source
  return { operation, expression: new RegExp(`^${expression}/?$`), names, literals }
}
